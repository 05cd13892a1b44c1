#include "options.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json.h"
#include "text.h"

static const char usage[] =
    "Measures a model on this device and prints one JSON of schemas/measurement.schema.json.\n"
    "  --model FILE         the .tflite file to measure\n"
    "  --base FILE          measured by turns with it: A-B-A-B\n"
    "  --noise-runs         a second series of the model, by turns with the first: what they differ by is noise\n"
    "  --name NAME          the device's name in budgets (else the name of the host)\n"
    "  --runtime NAME       auto, litert, tflite, benchmark_model, litert-python or builtin (auto)\n"
    "  --library PATH       the runtime's library; for benchmark_model and litert-python the program\n"
    "  --input FILE         reference inputs, raw bytes, one or more times all inputs of the model\n"
    "  --expect FILE        their outputs, raw bytes; with --tolerance N, in codes or in the outputs' own unit\n"
    "  --threads N          threads of the runtime (1)\n"
    "  --warmup N           inferences before each run (10)\n"
    "  --runs N             runs of each series (7)\n"
    "  --window-ms N        length of a run (1000), or --inferences N\n"
    "  --cool-ms N          rest before each run (0)\n"
    "  --meter METER        none, rapl, ina3221, pi5, or command:LINE, which prints the joules used so far (none)\n"
    "  --protocol NAME      mlperf_tiny: 5 runs of 10 s\n"
    "  --end-with-input     ends when standard input does: who asked has gone\n"
    "  --sysfs ROOT         reads /sys and /proc below ROOT: for tests\n"
    "  --version\n";

static const char *const runtimes[] = {"auto", "litert", "tflite", "benchmark_model", "litert-python", "builtin"};

static int whole(const char *option, const char *text, long smallest, long largest) {
  char *end;
  errno = 0;
  long value = strtol(text, &end, 10);
  if (end == text || *end || errno || value < smallest || value > largest)
    tg_die(TG_EXIT_USAGE, "expected %s to be a whole number from %ld to %ld, found '%s'", option, smallest, largest, text);
  return (int)value;
}

static double amount(const char *option, const char *text) {
  char *end;
  double value = strtod(text, &end);
  if (end == text || *end || !(value >= 0 && value <= 1e300))
    tg_die(TG_EXIT_USAGE, "expected %s to be a number of at least 0, found '%s'", option, text);
  return value;
}

static tg_runtime_name runtime_named(const char *text) {
  for (int i = 0; i < (int)(sizeof runtimes / sizeof runtimes[0]); i++)
    if (strcmp(text, runtimes[i]) == 0) return (tg_runtime_name)i;
  tg_die(TG_EXIT_USAGE, "expected --runtime to be auto, litert, tflite, benchmark_model, litert-python or builtin, found '%s'", text);
}

/* The schema refuses what could change how a report looks: better said here than after the measurement. */
static const char *device_name(const char *text) {
  size_t length = strlen(text);
  if (!tg_is_plain(text) || length > 100 || text[0] == ' ' || text[length - 1] == ' ')
    tg_die(TG_EXIT_USAGE, "expected --name to be 1 to 100 bytes of UTF-8 in one line without spaces around it, found '%.100s'", text);
  return text;
}

static const char *meter(const char *text) {
  static const char *const names[] = {"none", "rapl", "ina3221", "pi5"};
  for (int i = 0; i < 4; i++)
    if (strcmp(text, names[i]) == 0) return text;
  if (strncmp(text, "command:", 8) == 0 && text[8]) return text;
  tg_die(TG_EXIT_USAGE, "expected --meter to be none, rapl, ina3221, pi5 or command:LINE, found '%s'", text);
}

tg_options tg_read_options(int count, char **words) {
  tg_options options = {.threads = 1, .warmup = 10, .meter = "none", .sysfs = "", .tolerance = -1};
  for (int i = 1; i < count; i++) {
    const char *option = words[i];
    if (strcmp(option, "--version") == 0) {
      printf("tinygate-harness %s %s\n", TG_VERSION, TG_FORM);
      exit(TG_EXIT_OK);
    }
    if (strcmp(option, "--help") == 0) {
      fputs(usage, stdout);
      exit(TG_EXIT_OK);
    }
    if (strcmp(option, "--noise-runs") == 0) {
      options.noise_runs = 1;
      continue;
    }
    if (strcmp(option, "--end-with-input") == 0) {
      options.ends_with_input = 1;
      continue;
    }
    const struct {
      const char *name;
      const char **text;
    } texts[] = {{"--model", &options.model}, {"--base", &options.base},     {"--library", &options.library},
                 {"--input", &options.input}, {"--expect", &options.expect}, {"--sysfs", &options.sysfs}};
    const struct {
      const char *name;
      int *number;
      long smallest, largest;
    } numbers[] = {{"--threads", &options.threads, 1, 1024},     {"--warmup", &options.warmup, 0, 1000000},
                   {"--runs", &options.runs, 1, 1000},           {"--window-ms", &options.window_ms, 1, 3600000},
                   {"--inferences", &options.inferences, 1, 1000000000}, {"--cool-ms", &options.cool_ms, 0, 3600000}};
    static const char *const others[] = {"--name", "--runtime", "--meter", "--tolerance", "--protocol"};
    int known = 0;
    for (size_t k = 0; k < sizeof texts / sizeof texts[0]; k++) known |= strcmp(option, texts[k].name) == 0;
    for (size_t k = 0; k < sizeof numbers / sizeof numbers[0]; k++) known |= strcmp(option, numbers[k].name) == 0;
    for (size_t k = 0; k < sizeof others / sizeof others[0]; k++) known |= strcmp(option, others[k]) == 0;
    if (!known) tg_die(TG_EXIT_USAGE, "expected an option that --help lists, found '%s'", option);
    const char *value = i + 1 < count ? words[++i] : "";
    if (!*value) tg_die(TG_EXIT_USAGE, "expected a value after %s, found none", option);
    for (size_t k = 0; k < sizeof texts / sizeof texts[0]; k++)
      if (strcmp(option, texts[k].name) == 0) *texts[k].text = value;
    for (size_t k = 0; k < sizeof numbers / sizeof numbers[0]; k++)
      if (strcmp(option, numbers[k].name) == 0) *numbers[k].number = whole(option, value, numbers[k].smallest, numbers[k].largest);
    if (strcmp(option, "--name") == 0) options.name = device_name(value);
    if (strcmp(option, "--runtime") == 0) options.runtime = runtime_named(value);
    if (strcmp(option, "--meter") == 0) options.meter = meter(value);
    if (strcmp(option, "--tolerance") == 0) options.tolerance = amount(option, value);
    if (strcmp(option, "--protocol") == 0) {
      if (strcmp(value, "mlperf_tiny") != 0) tg_die(TG_EXIT_USAGE, "expected --protocol to be mlperf_tiny, found '%s'", value);
      options.protocol = value;
    }
  }
  if (!options.model) tg_die(TG_EXIT_USAGE, "expected --model FILE, found none");
  if (options.expect && !options.input) tg_die(TG_EXIT_USAGE, "expected --input FILE beside --expect, found none");
  if (options.tolerance >= 0 && !options.expect) tg_die(TG_EXIT_USAGE, "expected --expect FILE beside --tolerance, found none");
  if (options.window_ms && options.inferences) tg_die(TG_EXIT_USAGE, "expected --window-ms or --inferences, found both");
  if (options.protocol && (options.runs || options.window_ms || options.inferences))
    tg_die(TG_EXIT_USAGE, "expected --protocol mlperf_tiny alone, found --runs, --window-ms or --inferences beside it: it is 5 runs of 10 s");
  if (options.protocol) {
    options.runs = 5;
    options.window_ms = 10000;
  }
  if (!options.runs) options.runs = 7;
  if (!options.window_ms && !options.inferences) options.window_ms = 1000;
  if (options.tolerance < 0) options.tolerance = 0;
  if (options.runtime == TG_BENCHMARK_MODEL && options.expect)
    tg_die(TG_EXIT_USAGE, "expected a runtime that gives its outputs beside --expect, found benchmark_model: use litert, tflite or litert-python");
  return options;
}
