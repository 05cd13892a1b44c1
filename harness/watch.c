#define _GNU_SOURCE
#include "watch.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "text.h"

void tg_end_with_input(void) {
  char nothing[256];
  pid_t harness = getpid();
  if (fcntl(STDIN_FILENO, F_GETFD) < 0) tg_die(TG_EXIT_USAGE, "expected standard input beside --end-with-input, found that it is closed");
  pid_t child = fork();
  if (child < 0) tg_die(TG_EXIT_FAILURE, "expected a process that waits for the end of standard input, found: %s", strerror(errno));
  if (child > 0) return;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  /* Whoever reads what the harness prints waits until nobody can write it. */
  close(STDOUT_FILENO);
  close(STDERR_FILENO);
  for (;;) {
    ssize_t got = read(STDIN_FILENO, nothing, sizeof nothing);
    if (got > 0 || (got < 0 && errno == EINTR)) continue;
    /* A parent that had gone already is another process by now. */
    if (getppid() == harness) kill(harness, SIGKILL);
    _exit(0);
  }
}
