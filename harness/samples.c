#include "samples.h"

#include <stdlib.h>
#include <string.h>

#include "text.h"

void tg_samples_start(tg_samples *samples, int room) {
  if (!samples->nanoseconds) {
    samples->nanoseconds = malloc((size_t)room * sizeof(double));
    if (!samples->nanoseconds) tg_die(TG_EXIT_FAILURE, "expected memory for %d samples, found none", room);
    /* Touched now, so that no page of it is fetched while the clock runs. */
    memset(samples->nanoseconds, 0, (size_t)room * sizeof(double));
  }
  samples->room = room;
  samples->count = 0;
  samples->seen = 0;
  samples->stride = 1;
}

void tg_samples_thin(tg_samples *samples) {
  for (int i = 0; i < samples->room / 2; i++) samples->nanoseconds[i] = samples->nanoseconds[2 * i];
  samples->count = samples->room / 2;
  samples->stride *= 2;
}
