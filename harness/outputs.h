/* Reference inputs, and how far outputs are from what they should be. */
#ifndef TG_OUTPUTS_H
#define TG_OUTPUTS_H

#include <stddef.h>
#include <stdint.h>

#include "message.h"

/* Bytes of all inputs or all outputs of one inference. */
size_t tg_input_bytes(const tg_loaded *loaded);
size_t tg_output_bytes(const tg_loaded *loaded);

/* One inference's inputs that are the same everywhere: floats in [0, 1), small integers over their whole range, and zeros for the
   wider ones, which may be positions in a table. The caller frees them. */
unsigned char *tg_make_inputs(const tg_loaded *loaded);

typedef struct {
  long long compared;
  double largest;
  /* Whether an output is no number where one was expected, or the other way round. */
  int has_nonsense;
} tg_difference;

/* `size` bytes of outputs of several inferences. Ends the process for a type that cannot be compared. */
tg_difference tg_compare(const tg_loaded *loaded, const unsigned char *found, const unsigned char *expected, size_t size);

#endif
