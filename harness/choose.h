/* Which runtime `--runtime auto` takes. */
#ifndef TG_CHOOSE_H
#define TG_CHOOSE_H

#include "options.h"

/* The first that is there: LiteRT's C library, TFLite's, LiteRT through Python, benchmark_model. A named one is taken as it is.
   Ends the process where there is none. */
tg_runtime_name tg_choose_runtime(const tg_options *options);

#endif
