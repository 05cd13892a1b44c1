#include "serve.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "cycles.h"
#include "memory.h"
#include "message.h"
#include "runtime.h"
#include "samples.h"
#include "text.h"

/* A sample lasts at least as long, so that reading the clock (some 25 ns) is less than 1 % of it: models that are faster are run
   several times for one sample. */
static const int64_t shortest_sample = 20000;

static const tg_runtime *runtime;
static tg_facts facts;
static tg_samples samples;
static int64_t batch = 1;

static const tg_runtime *runtime_of(tg_runtime_name name) {
#ifndef TG_STATIC
  if (name == TG_TFLITE) return &tg_tflite_runtime;
  if (name == TG_LITERT) return &tg_litert_runtime;
#endif
  if (name == TG_BUILTIN) return &tg_builtin_runtime;
  tg_die(TG_EXIT_FAILURE, "expected a harness that loads libraries, found the static form: use the dynamic one, builtin, litert-python or benchmark_model");
}

static void invoke(void) {
  int status = runtime->invoke();
  if (status != 0) tg_die(TG_EXIT_FAILURE, "expected %s %s to run the model, found status %d", facts.name, facts.version, status);
}

static void tell_loaded(int64_t before_bytes) {
  tg_loaded loaded;
  memset(&loaded, 0, sizeof loaded);
  loaded.before_bytes = before_bytes;
  loaded.arena_bytes = (int64_t)facts.arena_bytes;
  loaded.input_count = facts.input_count;
  loaded.output_count = facts.output_count;
  int64_t *shape = loaded.shapes;
  for (int i = 0; i < facts.input_count; i++, shape += 2) shape[0] = facts.inputs[i].type, shape[1] = (int64_t)facts.inputs[i].bytes;
  for (int i = 0; i < facts.output_count; i++, shape += 2) shape[0] = facts.outputs[i].type, shape[1] = (int64_t)facts.outputs[i].bytes;
  tg_copy(loaded.name, sizeof loaded.name, facts.name);
  tg_copy(loaded.version, sizeof loaded.version, facts.version);
  tg_copy(loaded.delegate, sizeof loaded.delegate, facts.delegate);
  tg_copy(loaded.library, sizeof loaded.library, facts.library);
  tg_send(tg_parent, TG_LOADED, &loaded, sizeof loaded, NULL, 0);
}

static size_t total(const tg_shape *shapes, int count) {
  size_t bytes = 0;
  for (int i = 0; i < count; i++) bytes += shapes[i].bytes;
  return bytes;
}

/* Ends with the first inputs set: those are what is measured with. */
static void answer_outputs(const unsigned char *inputs, size_t size) {
  static int was_run;
  size_t in = total(facts.inputs, facts.input_count), out = total(facts.outputs, facts.output_count), count = in ? size / in : 1;
  unsigned char *outputs = malloc(count * out + 1), *to = outputs;
  int64_t first = 0;
  if (!outputs) tg_die(TG_EXIT_FAILURE, "expected %zu bytes of memory for outputs, found none", count * out);
  for (size_t sample = 0; sample <= count; sample++) {
    const unsigned char *from = inputs + (sample < count ? sample : 0) * in;
    for (int i = 0; i < facts.input_count; from += facts.inputs[i++].bytes) runtime->set_input(i, from);
    if (sample == count) break;
    int64_t start = tg_now();
    invoke();
    if (!was_run) first = tg_now() - start;
    was_run = 1;
    for (int i = 0; i < facts.output_count; to += facts.outputs[i++].bytes) runtime->get_output(i, to);
  }
  tg_send(tg_parent, TG_OUTPUTS, &first, sizeof first, outputs, count * out);
  free(outputs);
}

static void warm_up(int count) {
  static int is_first = 1;
  int64_t shortest = INT64_MAX;
  for (int i = 0; i < count || (is_first && i < 3); i++) {
    int64_t start = tg_now();
    invoke();
    int64_t took = tg_now() - start;
    if (took < shortest) shortest = took;
  }
  /* Once for all runs, so that their samples are means over as many inferences. */
  if (is_first && shortest < shortest_sample) batch = (shortest_sample + shortest) / (shortest > 0 ? shortest : 1);
  is_first = 0;
}

static void measure(int window_ms, int inferences, int room) {
  tg_window window = {.batch = batch};
  tg_samples_start(&samples, room);
  int64_t cycles = tg_cycles(), begin = tg_now(), end = begin + (int64_t)window_ms * 1000000, now = begin;
  do {
    int64_t start = tg_now();
    for (int64_t i = 0; i < batch; i++) invoke();
    now = tg_now();
    tg_samples_add(&samples, (double)(now - start) / (double)batch);
    window.inferences += batch;
  } while (window_ms ? now < end : window.inferences < inferences);
  int64_t after = tg_cycles();
  window.cycles = cycles < 0 || after < 0 ? -1 : after - cycles;
  window.nanoseconds = now - begin;
  window.stride = samples.stride;
  window.sample_count = samples.count;
  tg_send(tg_parent, TG_WINDOW, &window, sizeof window, samples.nanoseconds, (size_t)samples.count * sizeof(double));
}

void tg_serve(const char *model, const tg_options *options, tg_runtime_name name, int room) {
  if (name == TG_LITERT_PYTHON) tg_serve_python(model, options, room);
  if (name == TG_BENCHMARK_MODEL) tg_serve_benchmark_model(model, options);
  runtime = runtime_of(name);
  tg_cycles_open();
  runtime->open(options, &facts);
  tg_samples_start(&samples, room);
  tg_forget_peak();
  int64_t before = tg_resident_bytes();
  runtime->load(options, model, &facts);
  tell_loaded(before);
  for (;;) {
    unsigned char *bytes;
    size_t size;
    char letter;
    if (tg_receive(tg_parent, &letter, &bytes, &size) != 0) _exit(0);
    if (letter == TG_INPUTS) answer_outputs(bytes, size);
    if (letter == TG_RUN) {
      warm_up(options->warmup);
      tg_send(tg_parent, TG_WARM, NULL, 0, NULL, 0);
    }
    if (letter == TG_GO) measure(options->window_ms, options->inferences, room);
    if (letter == TG_MEASURE) {
      int64_t peak = tg_peak_bytes();
      tg_send(tg_parent, TG_MEMORY, &peak, sizeof peak, NULL, 0);
    }
    free(bytes);
  }
}
