/* Whoever asked for a measurement may be gone before it is over: killed, or behind a connection that broke. */
#ifndef TG_WATCH_H
#define TG_WATCH_H

/* From now on the process is killed, and with it those of its series, when standard input ends. What arrives there is thrown away.
   A process of its own waits for it, so that no inference is disturbed. */
void tg_end_with_input(void);

#endif
