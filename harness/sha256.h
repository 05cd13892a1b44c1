/* SHA-256 (FIPS 180-4). */
#ifndef TG_SHA256_H
#define TG_SHA256_H

#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint32_t state[8];
  uint64_t bytes;
  unsigned char block[64];
} tg_sha256;

void tg_sha256_start(tg_sha256 *sum);
void tg_sha256_add(tg_sha256 *sum, const void *data, size_t size);
/* Writes 64 hexadecimal digits and a NUL. */
void tg_sha256_end(tg_sha256 *sum, char hex[65]);

void tg_sha256_of(const void *data, size_t size, char hex[65]);
/* 0 where the file was read to its end. */
int tg_sha256_of_file(const char *path, char hex[65]);

#endif
