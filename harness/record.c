#include "record.h"

#include <math.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "clock.h"
#include "json.h"
#include "meter.h"
#include "text.h"

/* Samples to the nanosecond, in microseconds; a sample that is the mean of several inferences to their share of one. */
static void print_runs(tg_json *json, const char *key, const tg_series *series, int runs) {
  tg_json_open(json, key, '[');
  for (int i = 0; i < runs; i++) {
    const tg_run *run = &series->runs[i];
    tg_json_open(json, NULL, '{');
    if (run->window.sample_count > 0) {
      tg_json_open(json, "samples", '[');
      for (int64_t k = 0; k < run->window.sample_count; k++) {
        double nanoseconds = run->samples[k];
        if (!(nanoseconds > 0))
          tg_die(TG_EXIT_FAILURE, "expected a clock that goes on during %lld inferences, found %g ns", (long long)run->window.batch, nanoseconds);
        tg_json_number(json, NULL, nanoseconds / 1e3, run->window.batch > 1 ? 6 : 3);
      }
      tg_json_close(json, ']');
    } else {
      tg_json_number(json, "mean", run->window.mean / 1e3, 3);
      if (run->window.median > 0) tg_json_number(json, "median", run->window.median / 1e3, 3);
      if (run->window.p95 > 0) tg_json_number(json, "p95", run->window.p95 / 1e3, 3);
    }
    tg_json_integer(json, "count", run->window.inferences);
    tg_json_close(json, '}');
  }
  tg_json_close(json, ']');
}

/* Cycles of one inference of each run; nothing where some run was not counted. */
static void print_cycles(tg_json *json, const tg_series *series, int runs) {
  for (int i = 0; i < runs; i++)
    if (series->runs[i].window.cycles <= 0) return;
  tg_json_open(json, "cycles", '[');
  for (int i = 0; i < runs; i++) tg_json_number(json, NULL, (double)series->runs[i].window.cycles / (double)series->runs[i].window.inferences, 1);
  tg_json_close(json, ']');
}

static void print_joules(tg_json *json, const char *key, const tg_series *series, int runs) {
  tg_json_open(json, key, '[');
  for (int i = 0; i < runs; i++) tg_json_exact(json, NULL, series->runs[i].joules * 1e6 / (double)series->runs[i].window.inferences);
  tg_json_close(json, ']');
}

static void print_latency(tg_json *json, const tg_record *record) {
  const tg_series *model = record->model;
  int runs = record->options->runs;
  tg_json_open(json, "latency", '{');
  tg_json_text(json, "unit", "us", 2);
  print_runs(json, "runs", model, runs);
  if (model->first_nanoseconds > 0) tg_json_number(json, "first", (double)model->first_nanoseconds / 1e3, 3);
  if (record->base) {
    tg_json_open(json, "base", '{');
    tg_json_text(json, "sha256", record->base_sha256, 64);
    print_runs(json, "runs", record->base, runs);
    print_cycles(json, record->base, runs);
    tg_json_close(json, '}');
  }
  if (record->noise) print_runs(json, "noise_runs", record->noise, runs);
  print_cycles(json, model, runs);
  tg_json_close(json, '}');
}

static void print_memory(tg_json *json, const tg_series *model) {
  int64_t before = model->loaded.before_bytes, peak = model->peak_bytes;
  if (peak <= 0 && model->loaded.arena_bytes <= 0) return;
  tg_json_open(json, "memory", '{');
  if (model->loaded.arena_bytes > 0) tg_json_integer(json, "arena_bytes", model->loaded.arena_bytes);
  if (peak > 0) tg_json_integer(json, "peak_bytes", peak);
  if (before > 0) tg_json_integer(json, "before_bytes", before);
  if (before > 0 && peak >= before) tg_json_integer(json, "increment_bytes", peak - before);
  tg_json_close(json, '}');
}

static void print_energy(tg_json *json, const tg_record *record) {
  int runs = record->options->runs;
  if (!tg_meter_method()) return;
  tg_json_open(json, "energy", '{');
  tg_json_text(json, "unit", "uJ", 2);
  print_joules(json, "runs", record->model, runs);
  if (record->base) {
    tg_json_open(json, "base", '{');
    tg_json_text(json, "sha256", record->base_sha256, 64);
    print_joules(json, "runs", record->base, runs);
    tg_json_close(json, '}');
  }
  if (record->noise) print_joules(json, "noise_runs", record->noise, runs);
  tg_json_text(json, "method", tg_meter_method(), 200);
  tg_json_close(json, '}');
}

static void print_outputs(tg_json *json, const tg_record *record) {
  const tg_checked *checked = &record->checked;
  if (!checked->is_known) return;
  tg_json_open(json, "outputs", '{');
  tg_json_text(json, "inputs_sha256", checked->inputs_sha256, 64);
  tg_json_text(json, "sha256", checked->sha256, 64);
  if (checked->is_compared) {
    tg_json_integer(json, "compared", checked->difference.compared);
    if (!checked->difference.has_nonsense) tg_json_exact(json, "largest_difference", checked->difference.largest);
    tg_json_exact(json, "tolerance", record->options->tolerance);
    tg_json_boolean(json, "agree", !checked->difference.has_nonsense && checked->difference.largest <= record->options->tolerance);
  }
  tg_json_close(json, '}');
}

static void print_notes(tg_json *json, const tg_record *record) {
  const tg_window *window = &record->model->runs[0].window;
  char text[200];
  int64_t stride = 1;
  for (int i = 0; i < record->options->runs; i++)
    if (record->model->runs[i].window.stride > stride) stride = record->model->runs[i].window.stride;
  tg_json_open(json, "notes", '[');
  if (record->device.is_emulated) tg_json_text(json, NULL, "emulated processor: times say nothing of a device", 200);
  if (record->options->protocol) tg_json_text(json, NULL, "protocol mlperf_tiny: 5 windows of 10 s", 200);
  if (window->batch > 1) {
    snprintf(text, sizeof text, "a sample is the mean of %lld inferences: one alone is too short for the clock", (long long)window->batch);
    tg_json_text(json, NULL, text, 200);
  }
  if (stride > 1) {
    snprintf(text, sizeof text, "up to %lld samples in a row are left out for each that is kept", (long long)stride - 1);
    tg_json_text(json, NULL, text, 200);
  }
  if (window->sample_count == 0) tg_json_text(json, NULL, "statistics of benchmark_model, which gives no samples", 200);
  if (record->checked.has_changed) tg_json_text(json, NULL, "the same inputs gave other outputs after the runs than before: the model keeps state, or is not right", 200);
  if (record->before.load >= 0) {
    snprintf(text, sizeof text, "load average %.2f before, %.2f after", record->before.load, record->after.load);
    tg_json_text(json, NULL, text, 200);
  }
  tg_json_close(json, ']');
}

static void print_conditions(tg_json *json, const tg_record *record) {
  const tg_state *before = &record->before, *after = &record->after;
  int throttled = tg_throttled_between(before, after);
  tg_json_open(json, "conditions", '{');
  tg_json_text(json, "governor", before->governor, 60);
  if (before->has_temperature) tg_json_number(json, "temperature_before_c", before->temperature_c, 1);
  if (after->has_temperature) tg_json_number(json, "temperature_after_c", after->temperature_c, 1);
  if (before->is_throttled >= 0) tg_json_boolean(json, "throttled_before", before->is_throttled);
  if (throttled >= 0) tg_json_boolean(json, "throttled", throttled);
  if (before->clock_mhz > 0) tg_json_number(json, "clock_before_mhz", before->clock_mhz, 0);
  if (after->clock_mhz > 0) tg_json_number(json, "clock_after_mhz", after->clock_mhz, 0);
  tg_json_integer(json, "warmup_runs", record->options->warmup);
  print_notes(json, record);
  tg_json_close(json, '}');
}

void tg_print_record(const tg_record *record) {
  tg_json json = {NULL, 0, 0, 0};
  const tg_loaded *loaded = &record->model->loaded;
  char time[32], host[100] = "";
  const char *slash = strrchr(record->options->model, '/');
  if (!record->options->name && (gethostname(host, sizeof host - 1) != 0 || !host[0])) tg_copy(host, sizeof host, "device");
  tg_json_open(&json, NULL, '{');
  tg_json_integer(&json, "schemaVersion", 1);
  tg_json_open(&json, "artifact", '{');
  tg_json_text(&json, "sha256", record->model_sha256, 64);
  tg_json_text(&json, "name", slash ? slash + 1 : record->options->model, 200);
  tg_json_close(&json, '}');
  tg_json_open(&json, "device", '{');
  tg_json_text(&json, "name", record->options->name ? record->options->name : host, 100);
  tg_json_text(&json, "board", record->device.board, 200);
  tg_json_text(&json, "cpu", record->device.cpu, 200);
  tg_json_text(&json, "os", record->device.os, 200);
  tg_json_text(&json, "kernel", record->device.kernel, 200);
  tg_json_text(&json, "boot_id", record->device.boot_id, 64);
  tg_json_close(&json, '}');
  tg_json_open(&json, "runtime", '{');
  tg_json_text(&json, "name", loaded->name, 60);
  tg_json_text(&json, "version", loaded->version, 60);
  tg_json_integer(&json, "threads", record->options->threads);
  tg_json_text(&json, "delegate", loaded->delegate, 60);
  tg_json_text(&json, "digest", record->library_sha256, 64);
  tg_json_close(&json, '}');
  print_conditions(&json, record);
  print_latency(&json, record);
  print_memory(&json, record->model);
  print_energy(&json, record);
  print_outputs(&json, record);
  tg_json_open(&json, "harness", '{');
  tg_json_text(&json, "version", TG_VERSION, 60);
  tg_json_text(&json, "form", TG_FORM, 60);
  tg_json_close(&json, '}');
  if (tg_time_of_day(time) == 0) tg_json_text(&json, "measured_at", time, 40);
  tg_json_close(&json, '}');
  if (fwrite(json.text, 1, json.length, stdout) != json.length || putchar('\n') == EOF || fflush(stdout) != 0)
    tg_die(TG_EXIT_FAILURE, "expected to write %zu bytes to standard output, found that it is closed or full", json.length);
}
