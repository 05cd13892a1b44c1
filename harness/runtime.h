/* What runs a model inside a process of its own. */
#ifndef TG_RUNTIME_H
#define TG_RUNTIME_H

#include <stddef.h>

#include "options.h"

enum { TG_MOST_TENSORS = 32 };

typedef struct {
  int type;
  size_t bytes;
} tg_shape;

/* What is known of it once the model is loaded. */
typedef struct {
  char name[64], version[64], delegate[64], library[512];
  size_t arena_bytes;
  int input_count, output_count;
  tg_shape inputs[TG_MOST_TENSORS], outputs[TG_MOST_TENSORS];
} tg_facts;

/* Each function ends the process with what was expected and found where it cannot do its work. */
typedef struct {
  /* Loads the library: what it takes belongs to no model. */
  void (*open)(const tg_options *options, tg_facts *facts);
  /* Loads a file and makes everything ready that inference needs. */
  void (*load)(const tg_options *options, const char *model, tg_facts *facts);
  void (*set_input)(int index, const void *bytes);
  void (*get_output)(int index, void *bytes);
  /* One inference: 0 where it went well. */
  int (*invoke)(void);
} tg_runtime;

extern const tg_runtime tg_builtin_runtime;
#ifndef TG_STATIC
extern const tg_runtime tg_tflite_runtime, tg_litert_runtime;

/* A library by its path, or the first of its usual names that the system finds; NULL with the system's words in `why`. */
void *tg_open_library(const char *path, const char *const *names, char *why, size_t size);
/* Ends the process where the library lacks it. */
void *tg_symbol(void *library, const char *name);
/* The file that `symbol` was loaded from. */
void tg_library_of(void *symbol, char *path, size_t size);

extern const char *const tg_tflite_names[];
extern const char *const tg_litert_names[];
#endif

#endif
