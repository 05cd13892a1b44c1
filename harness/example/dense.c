/* The generated model that the committed binaries carry, so that every one of them can be tried: y = W x + b with 64 inputs and
   10 outputs, the same as dense.tflite. All numbers are small multiples of 1/16: sums are exact in any order. */
#include "../model.h"

#include "dense-sha256.h"

enum { inputs = 64, outputs = 10 };

static float x[inputs], y[outputs], weights[outputs][inputs], bias[outputs];
static const tg_tensor input = {x, sizeof x, 1}, output = {y, sizeof y, 1};
static const tg_model model = {"tinygate example", "1", TG_DENSE_SHA256, sizeof x + sizeof y, 1, 1, &input, &output};

const tg_model *tg_model_info(void) { return &model; }

int tg_model_init(void) {
  for (int o = 0; o < outputs; o++) {
    bias[o] = (float)(o % 5 - 2) / 4;
    for (int i = 0; i < inputs; i++) weights[o][i] = (float)((o * 7 + i * 3) % 17 - 8) / 16;
  }
  return 0;
}

int tg_model_invoke(void) {
  for (int o = 0; o < outputs; o++) {
    float sum = bias[o];
    for (int i = 0; i < inputs; i++) sum += weights[o][i] * x[i];
    y[o] = sum;
  }
  return 0;
}
