/* Writes one JSON into memory: nothing reaches standard output before it is whole. */
#ifndef TG_JSON_H
#define TG_JSON_H

#include <stddef.h>

typedef struct {
  char *text;
  size_t length, room;
  /* Whether the next member needs a comma before it. */
  int needs_comma;
} tg_json;

/* Whether a text is UTF-8 in one line with nothing in it that cannot be seen. */
int tg_is_plain(const char *text);

/* key is NULL inside a list and for the document itself. */
void tg_json_open(tg_json *json, const char *key, char bracket);
void tg_json_close(tg_json *json, char bracket);
/* Text from outside: what is no UTF-8 becomes '?', what cannot be printed a space, and it is cut at `longest` characters.
   Nothing is written for a text that is empty then. */
void tg_json_text(tg_json *json, const char *key, const char *text, size_t longest);
void tg_json_integer(tg_json *json, const char *key, long long value);
/* With the given number of digits after the point; the caller sees to it that the number is finite. */
void tg_json_number(tg_json *json, const char *key, double value, int decimals);
/* With as many digits as tell it apart from its neighbours. */
void tg_json_exact(tg_json *json, const char *key, double value);
void tg_json_boolean(tg_json *json, const char *key, int value);

#endif
