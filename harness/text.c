#include "text.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "message.h"

void tg_die(int code, const char *format, ...) {
  char line[1024];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(line, sizeof line, format, arguments);
  va_end(arguments);
  for (char *c = line; *c; c++)
    if ((unsigned char)*c < 0x20 || *c == 0x7f) *c = ' ';
  if (tg_parent >= 0) {
    tg_send(tg_parent, TG_ERROR, line, strlen(line), NULL, 0);
    _exit(1);
  }
  fprintf(stderr, "tinygate-harness: %s\n", line);
  fflush(stderr);
  _exit(code);
}

void tg_copy(char *to, size_t size, const char *from) { snprintf(to, size, "%s", from); }

void tg_trim(char *text) {
  size_t start = 0, end = strlen(text);
  while (end > 0 && isspace((unsigned char)text[end - 1])) end--;
  while (start < end && isspace((unsigned char)text[start])) start++;
  memmove(text, text + start, end - start);
  text[end - start] = '\0';
}

int tg_read_text(const char *path, char *to, size_t size) {
  to[0] = '\0';
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return -1;
  size_t length = 0;
  while (length + 1 < size) {
    ssize_t got = read(file, to + length, size - 1 - length);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) break;
    length += (size_t)got;
  }
  close(file);
  /* The device tree closes its texts with a NUL. */
  to[length] = '\0';
  tg_trim(to);
  return to[0] ? 0 : -1;
}

unsigned char *tg_read_bytes(const char *path, size_t *size) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return NULL;
  struct stat about;
  unsigned char *bytes = NULL;
  if (fstat(file, &about) == 0 && !S_ISREG(about.st_mode)) errno = S_ISDIR(about.st_mode) ? EISDIR : EINVAL;
  else if ((bytes = malloc((size_t)about.st_size + 1)) != NULL) {
    size_t length = 0;
    while (length < (size_t)about.st_size) {
      ssize_t got = read(file, bytes + length, (size_t)about.st_size - length);
      if (got < 0 && errno == EINTR) continue;
      if (got <= 0) break;
      length += (size_t)got;
    }
    *size = length;
  }
  int why = errno;
  close(file);
  errno = why;
  return bytes;
}

int tg_read_integer(const char *path, long long *value) {
  char text[64], *end;
  if (tg_read_text(path, text, sizeof text) != 0) return -1;
  *value = strtoll(text, &end, 10);
  return end == text ? -1 : 0;
}
