/* LiteRT's own benchmark_model: it gives statistics of a run and no samples, and says so in the record. */
#define _GNU_SOURCE
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "message.h"
#include "serve.h"
#include "text.h"

static int64_t peak_bytes;

/* A number of a BenchmarkResult as a text proto, `median_ms: 1.25`; 0 where it has none. */
static double field(const char *text, const char *name) {
  size_t length = strlen(name);
  for (const char *at = text; (at = strstr(at, name)) != NULL; at += length) {
    int is_start = at == text || at[-1] == ' ' || at[-1] == '\n' || at[-1] == '\t' || at[-1] == '{';
    if (is_start && at[length] == ':') return strtod(at + length + 1, NULL);
  }
  return 0;
}

static void run(const char *program, const char *model, const tg_options *options) {
  char result[] = "/tmp/tinygate-harness-XXXXXX", words[7][700], text[8192];
  int file = mkstemp(result), status = 0;
  if (file < 0) tg_die(TG_EXIT_FAILURE, "expected a file for the result of benchmark_model, found: %s", strerror(errno));
  close(file);
  snprintf(words[0], sizeof words[0], "--graph=%s", model);
  snprintf(words[1], sizeof words[1], "--num_threads=%d", options->threads);
  snprintf(words[2], sizeof words[2], "--warmup_runs=%d", options->warmup > 0 ? options->warmup : 1);
  snprintf(words[3], sizeof words[3], "--num_runs=%d", options->inferences > 0 ? options->inferences : 1);
  snprintf(words[4], sizeof words[4], "--min_secs=%g", options->window_ms / 1000.0);
  snprintf(words[5], sizeof words[5], "--max_secs=%g", options->window_ms > 0 ? options->window_ms / 1000.0 : 3600.0);
  snprintf(words[6], sizeof words[6], "--result_file_path=%s", result);
  pid_t child = fork();
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    char *arguments[] = {(char *)program, words[0], words[1], words[2], words[3], words[4], words[5], words[6], "--warmup_min_secs=0", NULL};
    execvp(program, arguments);
    _exit(127);
  }
  while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  int was_read = tg_read_text(result, text, sizeof text);
  unlink(result);
  if (child < 0 || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
    tg_die(TG_EXIT_FAILURE, "expected %s to end with exit code 0, found %s %d", program, WIFSIGNALED(status) ? "signal" : "exit code",
           WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status));
  tg_window window = {.cycles = -1, .batch = 1, .stride = 1};
  window.mean = field(text, "avg_ms") * 1e6;
  window.median = field(text, "median_ms") * 1e6;
  window.p95 = field(text, "p95_ms") * 1e6;
  window.first = field(text, "first_inference_ms") * 1e6;
  window.inferences = (int64_t)field(text, "num_runs");
  window.nanoseconds = (int64_t)(window.mean * (double)window.inferences);
  int64_t peak = (int64_t)(field(text, "peak_mem_mb") * 1048576);
  if (peak > peak_bytes) peak_bytes = peak;
  if (was_read != 0 || !(window.mean > 0) || window.inferences < 1)
    tg_die(TG_EXIT_FAILURE, "expected avg_ms and num_runs in what %s wrote to --result_file_path, found '%.100s'", program, text);
  tg_send(tg_parent, TG_WINDOW, &window, sizeof window, NULL, 0);
}

/* Where the program stands, for its digest. */
static void find(const char *program, char *path, size_t size) {
  const char *folders = getenv("PATH");
  tg_copy(path, size, program);
  if (strchr(program, '/') || !folders) return;
  while (*folders) {
    size_t length = strcspn(folders, ":");
    snprintf(path, size, "%.*s/%s", (int)length, folders, program);
    if (access(path, X_OK) == 0) return;
    folders += length + (folders[length] == ':');
  }
  path[0] = '\0';
}

void tg_serve_benchmark_model(const char *model, const tg_options *options) {
  const char *program = options->library ? options->library : "benchmark_model";
  tg_loaded loaded;
  memset(&loaded, 0, sizeof loaded);
  find(program, loaded.library, sizeof loaded.library);
  if (!loaded.library[0] || access(loaded.library, X_OK) != 0) tg_die(TG_EXIT_FAILURE, "expected benchmark_model at %s, found none", program);
  tg_copy(loaded.name, sizeof loaded.name, "benchmark_model");
  /* It does not say which version it is: its digest does. */
  tg_copy(loaded.version, sizeof loaded.version, "unknown");
  tg_send(tg_parent, TG_LOADED, &loaded, sizeof loaded, NULL, 0);
  for (;;) {
    unsigned char *bytes;
    size_t size;
    char letter;
    if (tg_receive(tg_parent, &letter, &bytes, &size) != 0) _exit(0);
    free(bytes);
    if (letter == TG_RUN) tg_send(tg_parent, TG_WARM, NULL, 0, NULL, 0);
    if (letter == TG_GO) run(program, model, options);
    if (letter == TG_MEASURE) tg_send(tg_parent, TG_MEMORY, &peak_bytes, sizeof peak_bytes, NULL, 0);
  }
}
