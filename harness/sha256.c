#include "sha256.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/* First 32 bits of the fractions of the cube roots of the first 64 primes. */
static const uint32_t constants[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5, 0xd807aa98, 0x12835b01, 0x243185be,
    0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174, 0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa,
    0x5cb0a9dc, 0x76f988da, 0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967, 0x27b70a85,
    0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85, 0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3,
    0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070, 0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f,
    0x682e6ff3, 0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
};

static uint32_t turn(uint32_t word, int bits) { return word >> bits | word << (32 - bits); }

static void take_block(tg_sha256 *sum, const unsigned char *block) {
  uint32_t w[64], v[8];
  for (int i = 0; i < 16; i++)
    w[i] = (uint32_t)block[4 * i] << 24 | (uint32_t)block[4 * i + 1] << 16 | (uint32_t)block[4 * i + 2] << 8 | block[4 * i + 3];
  for (int i = 16; i < 64; i++) {
    uint32_t a = w[i - 15], b = w[i - 2];
    w[i] = w[i - 16] + (turn(a, 7) ^ turn(a, 18) ^ a >> 3) + w[i - 7] + (turn(b, 17) ^ turn(b, 19) ^ b >> 10);
  }
  memcpy(v, sum->state, sizeof v);
  for (int i = 0; i < 64; i++) {
    uint32_t e = v[4], a = v[0];
    uint32_t first = v[7] + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & v[5]) ^ (~e & v[6])) + constants[i] + w[i];
    uint32_t second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & v[1]) ^ (a & v[2]) ^ (v[1] & v[2]));
    memmove(v + 1, v, 7 * sizeof v[0]);
    v[4] += first;
    v[0] = first + second;
  }
  for (int i = 0; i < 8; i++) sum->state[i] += v[i];
}

void tg_sha256_start(tg_sha256 *sum) {
  static const uint32_t start[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a, 0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  memcpy(sum->state, start, sizeof start);
  sum->bytes = 0;
}

void tg_sha256_add(tg_sha256 *sum, const void *data, size_t size) {
  const unsigned char *from = data;
  while (size > 0) {
    size_t used = (size_t)(sum->bytes % 64), part = 64 - used < size ? 64 - used : size;
    memcpy(sum->block + used, from, part);
    sum->bytes += part;
    from += part;
    size -= part;
    if (used + part == 64) take_block(sum, sum->block);
  }
}

void tg_sha256_end(tg_sha256 *sum, char hex[65]) {
  static const unsigned char padding[64] = {0x80};
  static const char digits[] = "0123456789abcdef";
  uint64_t bits = sum->bytes * 8;
  unsigned char length[8];
  for (int i = 0; i < 8; i++) length[i] = (unsigned char)(bits >> (56 - 8 * i));
  size_t used = (size_t)(sum->bytes % 64);
  tg_sha256_add(sum, padding, used < 56 ? 56 - used : 120 - used);
  tg_sha256_add(sum, length, sizeof length);
  for (int i = 0; i < 64; i++) hex[i] = digits[sum->state[i / 8] >> (28 - 4 * (i % 8)) & 15];
  hex[64] = '\0';
}

void tg_sha256_of(const void *data, size_t size, char hex[65]) {
  tg_sha256 sum;
  tg_sha256_start(&sum);
  tg_sha256_add(&sum, data, size);
  tg_sha256_end(&sum, hex);
}

int tg_sha256_of_file(const char *path, char hex[65]) {
  unsigned char buffer[16384];
  tg_sha256 sum;
  int file = open(path, O_RDONLY | O_CLOEXEC);
  hex[0] = '\0';
  if (file < 0) return -1;
  tg_sha256_start(&sum);
  for (;;) {
    ssize_t got = read(file, buffer, sizeof buffer);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) {
      int why = errno;
      close(file);
      errno = why;
      return -1;
    }
    if (got == 0) break;
    tg_sha256_add(&sum, buffer, (size_t)got);
  }
  close(file);
  tg_sha256_end(&sum, hex);
  return 0;
}
