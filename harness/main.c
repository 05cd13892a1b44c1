/* tinygate-harness: measures a model on a device that has no Node. Read from main downwards. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "choose.h"
#include "clock.h"
#include "conditions.h"
#include "meter.h"
#include "options.h"
#include "outputs.h"
#include "record.h"
#include "series.h"
#include "sha256.h"
#include "text.h"
#include "watch.h"

/* A measurement file has at most 1 MiB: so many samples of at most 12 characters fit with room to spare. */
enum { most_samples = 60000, most_samples_a_run = 4096 };

static int samples_a_run(int runs, int series) {
  int share = most_samples / (runs * series) / 2 * 2;
  return share > most_samples_a_run ? most_samples_a_run : share;
}

static unsigned char *read_whole(const char *path, size_t *size) {
  unsigned char *bytes = tg_read_bytes(path, size);
  if (!bytes) tg_die(TG_EXIT_FAILURE, "expected a file at %s, found: %s", path, strerror(errno));
  return bytes;
}

static void digest(const char *path, char hex[65]) {
  if (tg_sha256_of_file(path, hex) != 0) tg_die(TG_EXIT_FAILURE, "expected a file at %s, found: %s", path, strerror(errno));
}

typedef struct {
  unsigned char *inputs, *outputs;
  size_t input_size, output_size;
} reference;

/* Inputs of the file, or inputs of our own, and what the model makes of them. */
static reference run_reference(tg_series *series, const tg_options *options) {
  reference one;
  size_t needed = tg_input_bytes(&series->loaded);
  if (options->input) {
    one.inputs = read_whole(options->input, &one.input_size);
    if (needed == 0 || one.input_size == 0 || one.input_size % needed != 0)
      tg_die(TG_EXIT_FAILURE, "expected %s to be one or more times the %zu bytes of all inputs of %s, found %zu bytes", options->input, needed,
             series->model, one.input_size);
  } else {
    one.inputs = tg_make_inputs(&series->loaded);
    one.input_size = needed;
  }
  one.outputs = tg_series_outputs(series, one.inputs, one.input_size, &one.output_size);
  return one;
}

static void compare(tg_checked *checked, const tg_series *series, const tg_options *options, const unsigned char *outputs, size_t size) {
  size_t expected_size;
  unsigned char *expected = read_whole(options->expect, &expected_size);
  if (expected_size != size)
    tg_die(TG_EXIT_FAILURE, "expected %s to have the %zu bytes of all outputs of %s on all inputs, found %zu bytes", options->expect, size, series->model,
           expected_size);
  tg_difference difference = tg_compare(&series->loaded, outputs, expected, size);
  checked->is_compared = 1;
  checked->difference.compared = difference.compared;
  checked->difference.has_nonsense |= difference.has_nonsense;
  if (difference.largest > checked->difference.largest) checked->difference.largest = difference.largest;
  free(expected);
}

int main(int count, char **words) {
  tg_options options = tg_read_options(count, words);
  if (options.ends_with_input) tg_end_with_input();
  tg_record record;
  tg_series model, base, noise, *all[3];
  int series = 0, has_outputs;
  memset(&record, 0, sizeof record);
  record.options = &options;
  digest(options.model, record.model_sha256);
  if (options.base) digest(options.base, record.base_sha256);
  tg_meter_open(options.meter, options.sysfs);
  tg_runtime_name runtime = tg_choose_runtime(&options);
  record.device = tg_read_device(options.sysfs);
  record.before = tg_read_state(options.sysfs);

  int room = samples_a_run(options.runs, 1 + (options.base != NULL) + options.noise_runs);
  has_outputs = runtime != TG_BENCHMARK_MODEL;
  tg_series_start(all[series++] = &model, options.model, &options, runtime, room);
  if (options.base) tg_series_start(all[series++] = &base, options.base, &options, runtime, room);
  if (options.noise_runs) tg_series_start(all[series++] = &noise, options.model, &options, runtime, room);
  record.model = &model;
  record.base = options.base ? &base : NULL;
  record.noise = options.noise_runs ? &noise : NULL;
  if (model.loaded.library[0]) tg_sha256_of_file(model.loaded.library, record.library_sha256);

  reference own = {NULL, NULL, 0, 0};
  if (has_outputs) {
    own = run_reference(&model, &options);
    /* The base may have other inputs: the file is for the model, and the base gets it where it fits. */
    for (int i = 1; i < series; i++) {
      int fits = !options.input || (tg_input_bytes(&all[i]->loaded) > 0 && own.input_size % tg_input_bytes(&all[i]->loaded) == 0);
      tg_options others = options;
      if (!fits) others.input = NULL;
      reference other = run_reference(all[i], &others);
      free(other.inputs);
      free(other.outputs);
    }
  }
  for (int run = 0; run < options.runs; run++) {
    for (int i = 0; i < series; i++) {
      if (options.cool_ms && run + i > 0) tg_sleep_ms(options.cool_ms);
      tg_series_warm(all[i]);
      tg_meter_start();
      tg_series_measure(all[i], run, tg_meter_tick_ms(), tg_meter_tick);
      all[i]->runs[run].joules = tg_meter_stop();
    }
  }
  tg_series_memory(&model);
  record.after = tg_read_state(options.sysfs);

  if (has_outputs) {
    size_t size;
    tg_sha256_of(own.inputs, own.input_size, record.checked.inputs_sha256);
    tg_sha256_of(own.outputs, own.output_size, record.checked.sha256);
    record.checked.is_known = 1;
    /* After the windows once more: what was measured must have been computed as well. */
    unsigned char *again = tg_series_outputs(&model, own.inputs, own.input_size, &size);
    record.checked.has_changed = size != own.output_size || memcmp(again, own.outputs, size) != 0;
    if (options.expect) {
      compare(&record.checked, &model, &options, own.outputs, own.output_size);
      compare(&record.checked, &model, &options, again, size);
    }
    free(again);
  }
  tg_print_record(&record);
  return TG_EXIT_OK;
}
