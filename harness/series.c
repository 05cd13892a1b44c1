#define _GNU_SOURCE
#include "series.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include "runtime.h"
#include "serve.h"
#include "text.h"

/* A file without a name: a runtime may print what it likes, and none of it is part of the record. */
static int open_words(void) {
  char path[] = "/tmp/tinygate-harness-XXXXXX";
  int file = mkstemp(path);
  if (file >= 0) unlink(path);
  else file = open("/dev/null", O_RDWR);
  return file;
}

static void last_words(int file, char *to, size_t size) {
  char text[2048];
  off_t end = lseek(file, 0, SEEK_END), start = end > (off_t)sizeof text - 1 ? end - (off_t)sizeof text + 1 : 0;
  to[0] = '\0';
  if (end <= 0) return;
  ssize_t got = pread(file, text, sizeof text - 1, start);
  if (got <= 0) return;
  text[got] = '\0';
  tg_trim(text);
  char *line = strrchr(text, '\n');
  tg_copy(to, size, line ? line + 1 : text);
}

static void gone(tg_series *series) {
  char words[300];
  int status = 0;
  while (waitpid(series->process, &status, 0) < 0 && errno == EINTR) continue;
  last_words(series->words, words, sizeof words);
  const char *name = series->loaded.name[0] ? series->loaded.name : "the runtime";
  if (WIFSIGNALED(status))
    tg_die(TG_EXIT_FAILURE, "expected %s to run %s, found that it died of signal %d (%s)%s%s", name, series->model, WTERMSIG(status),
           strsignal(WTERMSIG(status)), words[0] ? ": " : "", words);
  tg_die(TG_EXIT_FAILURE, "expected %s to run %s, found that it ended with exit code %d%s%s", name, series->model, WEXITSTATUS(status),
         words[0] ? ": " : "", words);
}

static unsigned char *hear(tg_series *series, char wanted, size_t *size) {
  unsigned char *bytes;
  char letter;
  if (tg_receive(series->socket, &letter, &bytes, size) != 0) gone(series);
  if (letter == TG_ERROR) {
    char words[300];
    last_words(series->words, words, sizeof words);
    tg_die(TG_EXIT_FAILURE, "%s%s%s%s", (char *)bytes, words[0] ? " (it said: " : "", words, words[0] ? ")" : "");
  }
  if (letter != wanted) tg_die(TG_EXIT_FAILURE, "expected message %c of the series, found %c", wanted, letter);
  return bytes;
}

void tg_series_start(tg_series *series, const char *model, const tg_options *options, tg_runtime_name runtime, int room) {
  int ends[2];
  size_t size;
  memset(series, 0, sizeof *series);
  series->model = model;
  series->runs = calloc((size_t)options->runs, sizeof(tg_run));
  series->words = open_words();
  if (!series->runs || series->words < 0 || socketpair(AF_UNIX, SOCK_STREAM, 0, ends) != 0)
    tg_die(TG_EXIT_FAILURE, "expected memory and files for a series, found: %s", strerror(errno));
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  fflush(NULL);
  series->process = fork();
  if (series->process < 0) tg_die(TG_EXIT_FAILURE, "expected a process for a series, found: %s", strerror(errno));
  if (series->process == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    close(ends[0]);
    dup2(series->words, STDOUT_FILENO);
    dup2(series->words, STDERR_FILENO);
    tg_parent = ends[1];
    tg_serve(model, options, runtime, room);
  }
  close(ends[1]);
  series->socket = ends[0];
  unsigned char *bytes = hear(series, TG_LOADED, &size);
  if (size != sizeof series->loaded) tg_die(TG_EXIT_FAILURE, "expected %zu bytes about the model, found %zu", sizeof series->loaded, size);
  memcpy(&series->loaded, bytes, size);
  free(bytes);
  if (series->loaded.input_count < 0 || series->loaded.input_count > TG_MOST_TENSORS || series->loaded.output_count < 0 ||
      series->loaded.output_count > TG_MOST_TENSORS)
    tg_die(TG_EXIT_FAILURE, "expected at most %d inputs and outputs, found more", TG_MOST_TENSORS);
}

unsigned char *tg_series_outputs(tg_series *series, const unsigned char *inputs, size_t size, size_t *output_size) {
  tg_send(series->socket, TG_INPUTS, inputs, size, NULL, 0);
  unsigned char *bytes = hear(series, TG_OUTPUTS, output_size);
  int64_t first;
  memcpy(&first, bytes, sizeof first);
  if (first > 0) series->first_nanoseconds = first;
  *output_size -= sizeof first;
  memmove(bytes, bytes + sizeof first, *output_size);
  return bytes;
}

void tg_series_warm(tg_series *series) {
  size_t size;
  tg_send(series->socket, TG_RUN, NULL, 0, NULL, 0);
  free(hear(series, TG_WARM, &size));
}

void tg_series_measure(tg_series *series, int run, int tick_ms, void (*tick)(void)) {
  struct pollfd ready = {series->socket, POLLIN, 0};
  size_t size;
  tg_send(series->socket, TG_GO, NULL, 0, NULL, 0);
  while (tick_ms > 0 && poll(&ready, 1, tick_ms) == 0) tick();
  unsigned char *bytes = hear(series, TG_WINDOW, &size);
  tg_run *to = &series->runs[run];
  memcpy(&to->window, bytes, sizeof to->window);
  size_t samples = (size_t)to->window.sample_count * sizeof(double);
  if (size != sizeof to->window + samples) tg_die(TG_EXIT_FAILURE, "expected %lld samples of a run, found %zu bytes", (long long)to->window.sample_count, size);
  to->samples = malloc(samples + 1);
  if (!to->samples) tg_die(TG_EXIT_FAILURE, "expected memory for samples, found none");
  memcpy(to->samples, bytes + sizeof to->window, samples);
  free(bytes);
  if (to->window.first > 0 && series->first_nanoseconds == 0) series->first_nanoseconds = (int64_t)to->window.first;
}

void tg_series_memory(tg_series *series) {
  size_t size;
  tg_send(series->socket, TG_MEASURE, NULL, 0, NULL, 0);
  unsigned char *bytes = hear(series, TG_MEMORY, &size);
  memcpy(&series->peak_bytes, bytes, sizeof series->peak_bytes);
  free(bytes);
}
