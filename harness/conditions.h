/* What the numbers depend on: the processor, its clock, its temperature, whether it holds itself back. */
#ifndef TG_CONDITIONS_H
#define TG_CONDITIONS_H

/* What does not change while measuring. Empty where the system does not say. */
typedef struct {
  char board[200], cpu[200], os[200], kernel[200], boot_id[64];
  /* Whether the program runs on a processor that it was not built for: times say nothing of a device then. */
  int is_emulated;
} tg_device;

/* At one moment. */
typedef struct {
  char governor[60];
  /* 0: not known. */
  double clock_mhz;
  int has_temperature;
  double temperature_c;
  /* -1: not known. Whether the clock is lowered now. */
  int is_throttled;
  /* How often it has been since boot, and whether it has been at all (Raspberry Pi); -1: not known. */
  long long throttle_count;
  int was_throttled;
  /* Processes that wanted to run, over the last minute; -1: not known. */
  double load;
} tg_state;

/* `root` stands before /sys, /proc, /etc and /usr/bin. */
tg_device tg_read_device(const char *root);
tg_state tg_read_state(const char *root);
/* Whether the clock was lowered between two states: 1, 0, or -1 where nothing tells. */
int tg_throttled_between(const tg_state *before, const tg_state *after);

#endif
