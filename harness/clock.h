/* Time that only goes forward. */
#ifndef TG_CLOCK_H
#define TG_CLOCK_H

#include <stdint.h>

/* Nanoseconds since some moment of this boot. */
int64_t tg_now(void);
void tg_sleep_ms(long milliseconds);
/* Time of day as RFC 3339 in UTC: 20 characters and a NUL. 0 where the clock was ever set. */
int tg_time_of_day(char text[32]);

#endif
