/* Messages, and small pieces of text. */
#ifndef TG_TEXT_H
#define TG_TEXT_H

#include <stddef.h>

/* Exit codes: what a caller can tell apart. */
enum { TG_EXIT_OK = 0, TG_EXIT_USAGE = 2, TG_EXIT_FAILURE = 3 };

/* Writes one line to standard error and ends the process. Control characters of what was found become spaces: a library's
   words must not make two lines of one. */
void tg_die(int code, const char *format, ...) __attribute__((noreturn, format(printf, 2, 3)));

/* Copies at most size - 1 bytes and closes with a NUL. */
void tg_copy(char *to, size_t size, const char *from);

/* Cuts white space off both ends, in place. */
void tg_trim(char *text);

/* A whole file as text, cut at size - 1 bytes and trimmed: 0 where it was read and is not empty. */
int tg_read_text(const char *path, char *to, size_t size);

/* A whole file as bytes; NULL with errno set where it cannot be read. The caller frees it. An empty file has size 0. */
unsigned char *tg_read_bytes(const char *path, size_t *size);

/* The first integer of a file: 0 where there is one. */
int tg_read_integer(const char *path, long long *value);

#endif
