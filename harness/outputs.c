#include "outputs.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "text.h"

/* Types of TFLite's C API. */
enum { float32 = 1, int32 = 2, uint8 = 3, int64 = 4, boolean = 6, int16 = 7, int8 = 9, float16 = 10, float64 = 11, uint32 = 16, uint16 = 17 };

static size_t width(int64_t type) {
  switch (type) {
    case uint8: case boolean: case int8: return 1;
    case int16: case float16: case uint16: return 2;
    case float32: case int32: case uint32: return 4;
    case int64: case float64: return 8;
    default: return 0;
  }
}

static size_t sum(const int64_t *shapes, int64_t count) {
  size_t bytes = 0;
  for (int64_t i = 0; i < count; i++) bytes += (size_t)shapes[2 * i + 1];
  return bytes;
}

size_t tg_input_bytes(const tg_loaded *loaded) { return sum(loaded->shapes, loaded->input_count); }

size_t tg_output_bytes(const tg_loaded *loaded) { return sum(loaded->shapes + 2 * loaded->input_count, loaded->output_count); }

unsigned char *tg_make_inputs(const tg_loaded *loaded) {
  unsigned char *inputs = calloc(tg_input_bytes(loaded) + 1, 1), *to = inputs;
  uint32_t state = 1;
  if (!inputs) tg_die(TG_EXIT_FAILURE, "expected %zu bytes of memory for inputs, found none", tg_input_bytes(loaded));
  for (int64_t i = 0; i < loaded->input_count; i++) {
    int64_t type = loaded->shapes[2 * i], bytes = loaded->shapes[2 * i + 1];
    for (int64_t k = 0; k < bytes; k += type == float32 ? 4 : 1) {
      /* A linear congruential generator: the constants are those of Numerical Recipes. */
      state = state * 1664525u + 1013904223u;
      if (type == float32 && k + 4 <= bytes) {
        float value = (float)(state >> 8) / 16777216;
        memcpy(to + k, &value, sizeof value);
      } else if (type == int8 || type == uint8 || type == int16) to[k] = (unsigned char)(state >> 24);
    }
    to += bytes;
  }
  return inputs;
}

static double half(uint16_t bits) {
  int exponent = bits >> 10 & 31, fraction = bits & 1023;
  double size = exponent == 31 ? (fraction ? NAN : INFINITY) : exponent ? ldexp(1024 + fraction, exponent - 25) : ldexp(fraction, -24);
  return bits & 0x8000 ? -size : size;
}

static double number(int64_t type, const unsigned char *at) {
  union {
    float f32; double f64; int8_t i8; uint8_t u8; int16_t i16; uint16_t u16; int32_t i32; uint32_t u32; int64_t i64;
  } value;
  memcpy(&value, at, width(type));
  switch (type) {
    case float32: return value.f32;
    case float64: return value.f64;
    case float16: return half(value.u16);
    case int8: return value.i8;
    case int16: return value.i16;
    case uint16: return value.u16;
    case int32: return value.i32;
    case uint32: return value.u32;
    case int64: return (double)value.i64;
    default: return value.u8;
  }
}

tg_difference tg_compare(const tg_loaded *loaded, const unsigned char *found, const unsigned char *expected, size_t size) {
  tg_difference difference = {0, 0, 0};
  const int64_t *shapes = loaded->shapes + 2 * loaded->input_count;
  for (size_t at = 0; at < size;) {
    for (int64_t i = 0; i < loaded->output_count; i++) {
      int64_t type = shapes[2 * i], bytes = shapes[2 * i + 1];
      size_t step = width(type);
      if (step == 0) tg_die(TG_EXIT_FAILURE, "expected outputs of numbers to compare, found type %lld of TFLite", (long long)type);
      for (size_t end = at + (size_t)bytes; at < end; at += step, difference.compared++) {
        double a = number(type, found + at), b = number(type, expected + at);
        if (a == b || (isnan(a) && isnan(b))) continue;
        double apart = fabs(a - b);
        if (!isfinite(apart)) difference.has_nonsense = 1;
        else if (apart > difference.largest) difference.largest = apart;
      }
    }
  }
  return difference;
}
