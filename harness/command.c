#define _GNU_SOURCE
#include "command.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include "text.h"

static int run(const char *program, char *const words[], char *to, size_t size) {
  int ends[2], status = -1;
  to[0] = '\0';
  if (pipe(ends) != 0) return -1;
  pid_t child = fork();
  if (child == 0) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    int nothing = open("/dev/null", O_RDWR);
    dup2(nothing, STDIN_FILENO);
    dup2(nothing, STDERR_FILENO);
    dup2(ends[1], STDOUT_FILENO);
    close(ends[0]);
    close(ends[1]);
    execvp(program, words);
    _exit(127);
  }
  close(ends[1]);
  size_t length = 0;
  char rest[256];
  for (;;) {
    /* What is too long is read all the same: a program must not wait for a reader. */
    int is_full = length + 1 >= size;
    ssize_t got = child < 0 ? 0 : read(ends[0], is_full ? rest : to + length, is_full ? sizeof rest : size - 1 - length);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    if (!is_full) length += (size_t)got;
  }
  close(ends[0]);
  to[length] = '\0';
  tg_trim(to);
  while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  return WIFEXITED(status) && WEXITSTATUS(status) == 0 && to[0] ? 0 : -1;
}

int tg_run_line(const char *line, char *to, size_t size) {
  char *words[] = {"sh", "-c", (char *)line, NULL};
  return run("sh", words, to, size);
}

int tg_run_program(const char *root, const char *program, const char *argument, char *to, size_t size) {
  char path[512];
  char *words[] = {(char *)program, (char *)argument, NULL};
  if (!root[0]) return run(program, words, to, size);
  snprintf(path, sizeof path, "%s/usr/bin/%s", root, program);
  return access(path, X_OK) == 0 ? run(path, words, to, size) : -1;
}
