/* The seam for models that are generated as C: such a model defines these three functions, and `--runtime builtin` runs it. */
#ifndef TG_MODEL_H
#define TG_MODEL_H

#include <stddef.h>

/* Where the model reads or writes a tensor. `type` is a TfLiteType of TFLite's C API: 1 float32, 2 int32, 3 uint8, 7 int16, 9 int8. */
typedef struct {
  void *data;
  size_t bytes;
  int type;
} tg_tensor;

typedef struct {
  /* What generated it, and its exact version. */
  const char *generator, *version;
  /* SHA-256 of the .tflite file that it was generated from, in lower-case hexadecimal. */
  const char *sha256;
  /* Bytes of its tensors, as TFLite Micro's arena_used_bytes(); 0: not known. */
  size_t arena_bytes;
  size_t input_count, output_count;
  const tg_tensor *inputs, *outputs;
} tg_model;

/* NULL where no model was compiled in. Valid before tg_model_init, except for the data of its tensors. */
const tg_model *tg_model_info(void);
/* 0 where the model is ready to run. */
int tg_model_init(void);
/* One inference from inputs to outputs: 0 where it went well. */
int tg_model_invoke(void);

#endif
