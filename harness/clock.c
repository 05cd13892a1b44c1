#include "clock.h"

#include <errno.h>
#include <stddef.h>
#include <time.h>

int64_t tg_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

void tg_sleep_ms(long milliseconds) {
  struct timespec left = {milliseconds / 1000, milliseconds % 1000 * 1000000};
  while (nanosleep(&left, &left) != 0 && errno == EINTR) continue;
}

int tg_time_of_day(char text[32]) {
  time_t now = time(NULL);
  struct tm parts;
  /* A board without a battery starts in 1970: no time is better than that one. */
  if (now < 1577836800 || !gmtime_r(&now, &parts)) return -1;
  return strftime(text, 32, "%Y-%m-%dT%H:%M:%SZ", &parts) == 0 ? -1 : 0;
}
