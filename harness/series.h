/* A series of runs of one model: a process of its own, which shares neither memory nor library state with the others. */
#ifndef TG_SERIES_H
#define TG_SERIES_H

#include <stddef.h>
#include <sys/types.h>

#include "message.h"
#include "options.h"

typedef struct {
  tg_window window;
  /* window.sample_count nanoseconds. */
  double *samples;
  double joules;
} tg_run;

typedef struct {
  const char *model;
  pid_t process;
  int socket;
  /* What the runtime printed: its last line explains a crash. */
  int words;
  tg_loaded loaded;
  int64_t first_nanoseconds, peak_bytes;
  tg_run *runs;
} tg_series;

/* Starts the process, and waits until the model is loaded. `name` is for messages. At most `room` samples a run are kept. */
void tg_series_start(tg_series *series, const char *model, const tg_options *options, tg_runtime_name runtime, int room);
/* Outputs on the reference inputs: `count` times all inputs. The caller frees them. */
unsigned char *tg_series_outputs(tg_series *series, const unsigned char *inputs, size_t size, size_t *output_size);
void tg_series_warm(tg_series *series);
/* Begins a window, and calls `tick` about every `tick_ms` until it is over; 0 ms: never. */
void tg_series_measure(tg_series *series, int run, int tick_ms, void (*tick)(void));
void tg_series_memory(tg_series *series);

#endif
