/* What the command line asks for. */
#ifndef TG_OPTIONS_H
#define TG_OPTIONS_H

typedef enum { TG_AUTO, TG_LITERT, TG_TFLITE, TG_BENCHMARK_MODEL, TG_LITERT_PYTHON, TG_BUILTIN } tg_runtime_name;

typedef struct {
  const char *model, *base;
  /* NULL: the name of the host. */
  const char *name;
  tg_runtime_name runtime;
  /* Of the runtime, or the program that is one. NULL: where the system looks. */
  const char *library;
  const char *input, *expect;
  double tolerance;
  int threads, warmup, runs;
  /* One of the two is 0. */
  int window_ms, inferences;
  int cool_ms;
  /* Whether a second series of the same model is measured, for noise. */
  int noise_runs;
  /* Whether the harness ends when standard input does: who asked has gone. */
  int ends_with_input;
  const char *meter;
  /* What stands before /sys and /proc: "" but for tests. */
  const char *sysfs;
  const char *protocol;
} tg_options;

/* Ends the process with exit code 2 and what was expected where the command line does not hold it, and with 0 after --version
   and --help. */
tg_options tg_read_options(int count, char **words);

#endif
