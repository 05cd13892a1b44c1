/* Times of a run, of which at most a given number is kept: evenly spaced over the whole run. */
#ifndef TG_SAMPLES_H
#define TG_SAMPLES_H

#include <stdint.h>

typedef struct {
  double *nanoseconds;
  /* An even number. */
  int room;
  int count;
  /* Every so many-th is kept. */
  int64_t stride;
  int64_t seen;
} tg_samples;

void tg_samples_start(tg_samples *samples, int room);
static inline void tg_samples_add(tg_samples *samples, double nanoseconds);
/* Drops every other one: there is room for as many again. */
void tg_samples_thin(tg_samples *samples);

static inline void tg_samples_add(tg_samples *samples, double nanoseconds) {
  if (samples->seen++ % samples->stride != 0) return;
  if (samples->count == samples->room) {
    tg_samples_thin(samples);
    if ((samples->seen - 1) % samples->stride != 0) return;
  }
  samples->nanoseconds[samples->count++] = nanoseconds;
}

#endif
