/* Processor cycles of this process and the threads that it will start. */
#ifndef TG_CYCLES_H
#define TG_CYCLES_H

#include <stdint.h>

/* 0 where the system permits it. Call it before a runtime starts threads. */
int tg_cycles_open(void);
/* Cycles so far; -1 where they are not counted, or were for a part of the time only. */
int64_t tg_cycles(void);

#endif
