/* TensorFlow Lite through its C API: libtensorflowlite_c.so, and libraries of LiteRT that still have it. */
#ifndef TG_STATIC
#include <string.h>

#include "runtime.h"
#include "text.h"

const char *const tg_tflite_names[] = {"libtensorflowlite_c.so", "libtensorflow-lite_c.so", NULL};

/* The functions by their types in tensorflow/lite/c/c_api.h; handles are opaque here. */
static struct {
  const char *(*version)(void);
  void *(*model_from_file)(const char *path);
  void *(*options_create)(void);
  void (*options_threads)(void *options, int threads);
  void *(*interpreter_create)(const void *model, const void *options);
  int (*allocate)(void *interpreter);
  int (*invoke)(void *interpreter);
  int (*input_count)(const void *interpreter);
  void *(*input)(const void *interpreter, int index);
  int (*output_count)(const void *interpreter);
  const void *(*output)(const void *interpreter, int index);
  int (*type)(const void *tensor);
  size_t (*bytes)(const void *tensor);
  int (*set)(void *tensor, const void *data, size_t size);
  int (*get)(const void *tensor, void *data, size_t size);
} api;

static void *interpreter;
static const tg_shape *inputs, *outputs;

static void open_tflite(const tg_options *options, tg_facts *facts) {
  char why[400];
  void *library = tg_open_library(options->library, tg_tflite_names, why, sizeof why);
  if (!library) tg_die(TG_EXIT_FAILURE, "expected a TFLite C library, found: %s", why);
  const struct {
    void *function;
    const char *name;
  } symbols[] = {
      {&api.version, "TfLiteVersion"},
      {&api.model_from_file, "TfLiteModelCreateFromFile"},
      {&api.options_create, "TfLiteInterpreterOptionsCreate"},
      {&api.options_threads, "TfLiteInterpreterOptionsSetNumThreads"},
      {&api.interpreter_create, "TfLiteInterpreterCreate"},
      {&api.allocate, "TfLiteInterpreterAllocateTensors"},
      {&api.invoke, "TfLiteInterpreterInvoke"},
      {&api.input_count, "TfLiteInterpreterGetInputTensorCount"},
      {&api.input, "TfLiteInterpreterGetInputTensor"},
      {&api.output_count, "TfLiteInterpreterGetOutputTensorCount"},
      {&api.output, "TfLiteInterpreterGetOutputTensor"},
      {&api.type, "TfLiteTensorType"},
      {&api.bytes, "TfLiteTensorByteSize"},
      {&api.set, "TfLiteTensorCopyFromBuffer"},
      {&api.get, "TfLiteTensorCopyToBuffer"},
  };
  for (size_t i = 0; i < sizeof symbols / sizeof symbols[0]; i++) {
    void *symbol = tg_symbol(library, symbols[i].name);
    memcpy(symbols[i].function, &symbol, sizeof symbol);
    if (i == 0) tg_library_of(symbol, facts->library, sizeof facts->library);
  }
  tg_copy(facts->name, sizeof facts->name, "TFLite");
  tg_copy(facts->version, sizeof facts->version, api.version());
}

static tg_shape shape_of(const void *tensor) {
  if (!tensor) tg_die(TG_EXIT_FAILURE, "expected a tensor of the model, found none");
  return (tg_shape){api.type(tensor), api.bytes(tensor)};
}

static void load_tflite(const tg_options *options, const char *path, tg_facts *facts) {
  void *model = api.model_from_file(path);
  if (!model) tg_die(TG_EXIT_FAILURE, "expected a model that TFLite %s reads, found that it refuses %s", facts->version, path);
  void *settings = api.options_create();
  api.options_threads(settings, options->threads);
  interpreter = api.interpreter_create(model, settings);
  if (!interpreter) tg_die(TG_EXIT_FAILURE, "expected operators that TFLite %s has, found that it makes no interpreter of %s", facts->version, path);
  if (api.allocate(interpreter) != 0) tg_die(TG_EXIT_FAILURE, "expected TFLite %s to allocate the tensors of %s, found that it fails", facts->version, path);
  facts->input_count = api.input_count(interpreter);
  facts->output_count = api.output_count(interpreter);
  if (facts->input_count > TG_MOST_TENSORS || facts->output_count > TG_MOST_TENSORS)
    tg_die(TG_EXIT_FAILURE, "expected at most %d inputs and outputs, found %d and %d", TG_MOST_TENSORS, facts->input_count, facts->output_count);
  for (int i = 0; i < facts->input_count; i++) facts->inputs[i] = shape_of(api.input(interpreter, i));
  for (int i = 0; i < facts->output_count; i++) facts->outputs[i] = shape_of(api.output(interpreter, i));
  inputs = facts->inputs;
  outputs = facts->outputs;
}

static void set_input(int index, const void *bytes) {
  if (api.set(api.input(interpreter, index), bytes, inputs[index].bytes) != 0)
    tg_die(TG_EXIT_FAILURE, "expected TFLite to take %zu bytes as input %d, found that it refuses them", inputs[index].bytes, index);
}

static void get_output(int index, void *bytes) {
  if (api.get(api.output(interpreter, index), bytes, outputs[index].bytes) != 0)
    tg_die(TG_EXIT_FAILURE, "expected %zu bytes of output %d from TFLite, found another size", outputs[index].bytes, index);
}

static int invoke(void) { return api.invoke(interpreter); }

const tg_runtime tg_tflite_runtime = {open_tflite, load_tflite, set_input, get_output, invoke};
#else
typedef int tg_no_tflite;
#endif
