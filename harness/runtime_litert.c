/* LiteRT through the C API of its compiled models: libLiteRt.so, before version 2.1 libLiteRtRuntimeCApi.so. */
#ifndef TG_STATIC
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "runtime.h"
#include "text.h"

const char *const tg_litert_names[] = {"libLiteRt.so", "libLiteRtRuntimeCApi.so", NULL};

enum { cpu = 1, host_memory = 1, lock_read = 0, lock_write = 1 };

/* Opaque here: element type first, then the layout. Versions differ in what follows, never beyond this size. */
typedef struct {
  int32_t element_type;
  char layout[252];
} ranked_type;

static struct {
  int (*create_environment)(int count, const void *options, void **environment);
  /* Since version 2.1.5 or 2.1.6 (the first with LiteRtCreateModelFromFd) the environment comes first. */
  int (*model_from_file)(const char *path, void **model);
  int (*model_from_file_in)(void *environment, const char *path, void **model);
  int (*create_options)(void **options);
  int (*set_accelerators)(void *options, int accelerators);
  int (*add_opaque)(void *options, void *opaque);
  int (*create_opaque)(const char *identifier, void *payload, void (*release)(void *), void **opaque);
  int (*create_compiled)(void *environment, void *model, void *options, void **compiled);
  int (*get_signature)(void *model, size_t index, void **signature);
  int (*get_subgraph)(void *signature, void **subgraph);
  int (*input_count)(void *subgraph, size_t *count);
  int (*output_count)(void *subgraph, size_t *count);
  int (*subgraph_input)(void *subgraph, size_t index, void **tensor);
  int (*subgraph_output)(void *subgraph, size_t index, void **tensor);
  int (*type_of)(void *tensor, ranked_type *type);
  int (*input_requirements)(void *compiled, size_t signature, size_t index, void **requirements);
  int (*output_requirements)(void *compiled, size_t signature, size_t index, void **requirements);
  int (*required_bytes)(void *requirements, size_t *bytes);
  int (*create_buffer)(void *environment, int type, const ranked_type *tensor_type, size_t bytes, void **buffer);
  int (*packed_bytes)(void *buffer, size_t *bytes);
  int (*lock)(void *buffer, void **data, int mode);
  int (*unlock)(void *buffer);
  int (*run)(void *compiled, size_t signature, size_t inputs, void **in, size_t outputs, void **out);
} api;

static void *library, *environment, *compiled;
static void *inputs[TG_MOST_TENSORS], *outputs[TG_MOST_TENSORS];
static size_t input_count, output_count;
static const tg_shape *input_shapes, *output_shapes;

/* LiteRT says nowhere in the library which version it is; the Python package beside it does. */
static void find_version(const char *path, char *version, size_t size) {
  static const char *const prefixes[] = {"ai_edge_litert-", "ai_edge_litert_nightly-"};
  char folder[512];
  tg_copy(version, size, "unknown");
  tg_copy(folder, sizeof folder, path);
  for (int up = 0; up < 2; up++) {
    char *slash = strrchr(folder, '/');
    if (!slash || slash == folder) return;
    *slash = '\0';
  }
  DIR *entries = opendir(folder);
  if (!entries) return;
  for (struct dirent *entry; (entry = readdir(entries)) != NULL;) {
    char *end = strstr(entry->d_name, ".dist-info");
    for (int i = 0; end && i < 2; i++) {
      size_t length = strlen(prefixes[i]);
      if (strncmp(entry->d_name, prefixes[i], length) != 0) continue;
      *end = '\0';
      tg_copy(version, size, entry->d_name + length);
    }
  }
  closedir(entries);
}

static void open_litert(const tg_options *options, tg_facts *facts) {
  char why[400];
  library = tg_open_library(options->library, tg_litert_names, why, sizeof why);
  if (!library) tg_die(TG_EXIT_FAILURE, "expected a LiteRT C library, found: %s", why);
  const struct {
    void *function;
    const char *name;
  } symbols[] = {
      {&api.create_environment, "LiteRtCreateEnvironment"},
      {&api.model_from_file, "LiteRtCreateModelFromFile"},
      {&api.create_options, "LiteRtCreateOptions"},
      {&api.set_accelerators, "LiteRtSetOptionsHardwareAccelerators"},
      {&api.add_opaque, "LiteRtAddOpaqueOptions"},
      {&api.create_compiled, "LiteRtCreateCompiledModel"},
      {&api.get_signature, "LiteRtGetModelSignature"},
      {&api.get_subgraph, "LiteRtGetSignatureSubgraph"},
      {&api.input_count, "LiteRtGetNumSubgraphInputs"},
      {&api.output_count, "LiteRtGetNumSubgraphOutputs"},
      {&api.subgraph_input, "LiteRtGetSubgraphInput"},
      {&api.subgraph_output, "LiteRtGetSubgraphOutput"},
      {&api.type_of, "LiteRtGetRankedTensorType"},
      {&api.input_requirements, "LiteRtGetCompiledModelInputBufferRequirements"},
      {&api.output_requirements, "LiteRtGetCompiledModelOutputBufferRequirements"},
      {&api.required_bytes, "LiteRtGetTensorBufferRequirementsBufferSize"},
      {&api.create_buffer, "LiteRtCreateManagedTensorBuffer"},
      {&api.packed_bytes, "LiteRtGetTensorBufferPackedSize"},
      {&api.lock, "LiteRtLockTensorBuffer"},
      {&api.unlock, "LiteRtUnlockTensorBuffer"},
      {&api.run, "LiteRtRunCompiledModel"},
      {&api.create_opaque, "LiteRtCreateOpaqueOptions"},
  };
  for (size_t i = 0; i < sizeof symbols / sizeof symbols[0]; i++) {
    void *symbol = tg_symbol(library, symbols[i].name);
    memcpy(symbols[i].function, &symbol, sizeof symbol);
    if (i == 0) tg_library_of(symbol, facts->library, sizeof facts->library);
  }
  if (dlsym(library, "LiteRtCreateModelFromFd")) memcpy(&api.model_from_file_in, &api.model_from_file, sizeof api.model_from_file);
  tg_copy(facts->name, sizeof facts->name, "LiteRT");
  find_version(facts->library, facts->version, sizeof facts->version);
  if (api.create_environment(0, NULL, &environment) != 0) tg_die(TG_EXIT_FAILURE, "expected LiteRT to make an environment, found that it fails");
}

static void expect(int status, const char *what, const char *path) {
  if (status != 0) tg_die(TG_EXIT_FAILURE, "expected LiteRT to %s of %s, found status %d", what, path, status);
}

/* Versions before 2.1.4 have functions for it, later ones read TOML that a caller writes. */
static void set_threads(void *options, int threads) {
  int (*create)(void **) = NULL, (*find)(void *, void **) = NULL, (*set)(void *, int) = NULL;
  void *symbols[] = {dlsym(library, "LiteRtCreateCpuOptions"), dlsym(library, "LiteRtFindCpuOptions"), dlsym(library, "LiteRtSetCpuOptionsNumThread")};
  void *opaque = NULL, *own = NULL;
  int status;
  if (symbols[0] && symbols[1] && symbols[2]) {
    memcpy(&create, &symbols[0], sizeof create);
    memcpy(&find, &symbols[1], sizeof find);
    memcpy(&set, &symbols[2], sizeof set);
    status = create(&opaque);
    if (status == 0) status = find(opaque, &own);
    if (status == 0) status = set(own, threads);
  } else {
    char *toml = malloc(40);
    if (!toml) tg_die(TG_EXIT_FAILURE, "expected 40 bytes of memory, found none");
    snprintf(toml, 40, "num_threads = %d\n", threads);
    status = api.create_opaque("xnnpack", toml, free, &opaque);
  }
  if (status == 0) status = api.add_opaque(options, opaque);
  if (status != 0) tg_die(TG_EXIT_FAILURE, "expected LiteRT to take %d threads, found status %d", threads, status);
}

static void *make_buffer(void *tensor, void *requirements, tg_shape *shape, const char *path) {
  ranked_type type;
  void *buffer;
  size_t bytes;
  memset(&type, 0, sizeof type);
  expect(api.type_of(tensor, &type), "give the type of a tensor", path);
  expect(api.required_bytes(requirements, &bytes), "say how many bytes it needs for a tensor", path);
  expect(api.create_buffer(environment, host_memory, &type, bytes, &buffer), "make a buffer for a tensor", path);
  expect(api.packed_bytes(buffer, &bytes), "say how many bytes it reads from a tensor", path);
  *shape = (tg_shape){type.element_type, bytes};
  return buffer;
}

static void load_litert(const tg_options *options, const char *path, tg_facts *facts) {
  void *model, *settings, *signature, *subgraph, *tensor, *requirements;
  if (api.model_from_file_in) expect(api.model_from_file_in(environment, path, &model), "read the bytes", path);
  else expect(api.model_from_file(path, &model), "read the bytes", path);
  expect(api.create_options(&settings), "make options for the compilation", path);
  expect(api.set_accelerators(settings, cpu), "take the processor for the compilation", path);
  set_threads(settings, options->threads);
  expect(api.create_compiled(environment, model, settings, &compiled), "make a compiled model", path);
  expect(api.get_signature(model, 0, &signature), "give a signature", path);
  expect(api.get_subgraph(signature, &subgraph), "give the subgraph", path);
  expect(api.input_count(subgraph, &input_count), "count the inputs", path);
  expect(api.output_count(subgraph, &output_count), "count the outputs", path);
  if (input_count > TG_MOST_TENSORS || output_count > TG_MOST_TENSORS)
    tg_die(TG_EXIT_FAILURE, "expected at most %d inputs and outputs, found %zu and %zu", TG_MOST_TENSORS, input_count, output_count);
  for (size_t i = 0; i < input_count; i++) {
    expect(api.subgraph_input(subgraph, i, &tensor), "give an input", path);
    expect(api.input_requirements(compiled, 0, i, &requirements), "say what an input needs", path);
    inputs[i] = make_buffer(tensor, requirements, &facts->inputs[i], path);
  }
  for (size_t i = 0; i < output_count; i++) {
    expect(api.subgraph_output(subgraph, i, &tensor), "give an output", path);
    expect(api.output_requirements(compiled, 0, i, &requirements), "say what an output needs", path);
    outputs[i] = make_buffer(tensor, requirements, &facts->outputs[i], path);
  }
  facts->input_count = (int)input_count;
  facts->output_count = (int)output_count;
  input_shapes = facts->inputs;
  output_shapes = facts->outputs;
}

static void *lock(void *buffer, int mode) {
  void *data;
  int status = api.lock(buffer, &data, mode);
  if (status != 0) tg_die(TG_EXIT_FAILURE, "expected LiteRT to open a buffer, found status %d", status);
  return data;
}

static void set_input(int index, const void *bytes) {
  memcpy(lock(inputs[index], lock_write), bytes, input_shapes[index].bytes);
  api.unlock(inputs[index]);
}

static void get_output(int index, void *bytes) {
  memcpy(bytes, lock(outputs[index], lock_read), output_shapes[index].bytes);
  api.unlock(outputs[index]);
}

static int invoke(void) { return api.run(compiled, 0, input_count, inputs, output_count, outputs); }

const tg_runtime tg_litert_runtime = {open_litert, load_litert, set_input, get_output, invoke};
#else
typedef int tg_no_litert;
#endif
