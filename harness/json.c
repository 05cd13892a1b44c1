#include "json.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

static void append(tg_json *json, const char *text, size_t size) {
  if (json->length + size + 1 > json->room) {
    json->room = (json->length + size + 1) * 2;
    json->text = realloc(json->text, json->room);
    if (!json->text) tg_die(TG_EXIT_FAILURE, "expected %zu bytes of memory for the record, found none", json->room);
  }
  memcpy(json->text + json->length, text, size);
  json->length += size;
  json->text[json->length] = '\0';
}

static void print(tg_json *json, const char *text) { append(json, text, strlen(text)); }

static void start(tg_json *json, const char *key) {
  if (json->needs_comma) print(json, ",");
  json->needs_comma = 1;
  if (!key) return;
  print(json, "\"");
  print(json, key);
  print(json, "\":");
}

void tg_json_open(tg_json *json, const char *key, char bracket) {
  start(json, key);
  append(json, &bracket, 1);
  json->needs_comma = 0;
}

void tg_json_close(tg_json *json, char bracket) {
  append(json, &bracket, 1);
  json->needs_comma = 1;
}

/* Bytes of the UTF-8 character at `text`; 0 where there is none, as for surrogates and forms that are too long. */
static size_t character(const unsigned char *text) {
  unsigned char c = text[0];
  if (c < 0x80) return 1;
  size_t more = c >= 0xf0 && c <= 0xf4 ? 3 : c >= 0xe0 && c < 0xf0 ? 2 : c >= 0xc2 && c < 0xe0 ? 1 : 0;
  if (more == 0) return 0;
  for (size_t i = 1; i <= more; i++)
    if ((text[i] & 0xc0) != 0x80) return 0;
  if ((c == 0xe0 && text[1] < 0xa0) || (c == 0xed && text[1] > 0x9f)) return 0;
  if ((c == 0xf0 && text[1] < 0x90) || (c == 0xf4 && text[1] > 0x8f)) return 0;
  return more + 1;
}

/* Whether a character changes what is around it rather than being seen: controls, marks of direction, line separators. */
static int is_unseen(const unsigned char *text, size_t bytes) {
  if (bytes == 1) return text[0] < 0x20 || text[0] == 0x7f;
  if (bytes == 2) return text[0] == 0xc2 && text[1] < 0xa0;
  if (bytes != 3) return 0;
  unsigned code = (unsigned)(text[0] & 15) << 12 | (unsigned)(text[1] & 63) << 6 | (unsigned)(text[2] & 63);
  return (code >= 0x200b && code <= 0x200f) || (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code == 0xfeff;
}

int tg_is_plain(const char *text) {
  const unsigned char *at = (const unsigned char *)text;
  while (*at) {
    size_t bytes = character(at);
    if (bytes == 0 || is_unseen(at, bytes)) return 0;
    at += bytes;
  }
  return 1;
}

void tg_json_text(tg_json *json, const char *key, const char *text, size_t longest) {
  size_t size = strlen(text), used = 0, count = 0;
  char *clean = malloc(size + 1);
  if (!clean) tg_die(TG_EXIT_FAILURE, "expected %zu bytes of memory, found none", size);
  const unsigned char *from = (const unsigned char *)text;
  while (*from && count < longest) {
    size_t bytes = character(from);
    if (bytes == 0) clean[used++] = '?';
    else if (is_unseen(from, bytes)) clean[used++] = ' ';
    else {
      memcpy(clean + used, from, bytes);
      used += bytes;
    }
    from += bytes ? bytes : 1;
    count++;
  }
  clean[used] = '\0';
  tg_trim(clean);
  if (clean[0]) {
    start(json, key);
    print(json, "\"");
    for (const char *c = clean; *c; c++) {
      if (*c == '"' || *c == '\\') print(json, "\\");
      append(json, c, 1);
    }
    print(json, "\"");
  }
  free(clean);
}

void tg_json_integer(tg_json *json, const char *key, long long value) {
  char text[32];
  snprintf(text, sizeof text, "%lld", value);
  start(json, key);
  print(json, text);
}

void tg_json_number(tg_json *json, const char *key, double value, int decimals) {
  char text[400];
  snprintf(text, sizeof text, "%.*f", decimals, value);
  start(json, key);
  print(json, text);
}

void tg_json_exact(tg_json *json, const char *key, double value) {
  char text[40];
  snprintf(text, sizeof text, "%.9g", value);
  start(json, key);
  print(json, text);
}

void tg_json_boolean(tg_json *json, const char *key, int value) {
  start(json, key);
  print(json, value ? "true" : "false");
}
