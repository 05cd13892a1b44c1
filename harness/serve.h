/* The process of a series: loads the model, and runs it when told. */
#ifndef TG_SERVE_H
#define TG_SERVE_H

#include "options.h"

void tg_serve(const char *model, const tg_options *options, tg_runtime_name runtime, int room) __attribute__((noreturn));

/* The same for runtimes that are programs. */
void tg_serve_python(const char *model, const tg_options *options, int room) __attribute__((noreturn));
void tg_serve_benchmark_model(const char *model, const tg_options *options) __attribute__((noreturn));

#endif
