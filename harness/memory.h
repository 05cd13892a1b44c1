/* Resident memory of this process. */
#ifndef TG_MEMORY_H
#define TG_MEMORY_H

#include <stdint.h>

/* Bytes that are resident now; 0 where the system does not say. */
int64_t tg_resident_bytes(void);
/* The largest that it was since tg_forget_peak; 0 where the system does not say. */
int64_t tg_peak_bytes(void);
/* From now on the peak counts anew. 0 where the system can. */
int tg_forget_peak(void);

#endif
