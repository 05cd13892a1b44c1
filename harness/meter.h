/* Energy over a window. Meters count joules, or tell the power now, which is added up while the window lasts. */
#ifndef TG_METER_H
#define TG_METER_H

/* Ends the process where the device has no such meter. `name` as on the command line. */
void tg_meter_open(const char *name, const char *root);
/* How often tg_meter_tick must be called within a window; 0: never. */
int tg_meter_tick_ms(void);
void tg_meter_start(void);
void tg_meter_tick(void);
/* Joules since tg_meter_start; ends the process where the meter did not move or went backwards. -1: no meter. */
double tg_meter_stop(void);
/* What measured, for the record; NULL: no meter. */
const char *tg_meter_method(void);

#endif
