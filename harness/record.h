/* The one JSON that the harness prints. */
#ifndef TG_RECORD_H
#define TG_RECORD_H

#include "conditions.h"
#include "options.h"
#include "outputs.h"
#include "series.h"

typedef struct {
  char inputs_sha256[65], sha256[65];
  int is_known, is_compared;
  /* Whether the same inputs gave other outputs after the windows than before. */
  int has_changed;
  tg_difference difference;
} tg_checked;

typedef struct {
  const tg_options *options;
  char model_sha256[65], base_sha256[65], library_sha256[65];
  tg_device device;
  tg_state before, after;
  const tg_series *model, *base, *noise;
  tg_checked checked;
} tg_record;

/* Prints it on standard output, whole or not at all. */
void tg_print_record(const tg_record *record);

#endif
