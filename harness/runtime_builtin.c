/* A model that was compiled into the harness: generated C behind the seam of model.h. */
#include <string.h>
#include <unistd.h>

#include "model.h"
#include "runtime.h"
#include "sha256.h"
#include "text.h"

static const tg_model *model;

static void open_builtin(const tg_options *options, tg_facts *facts) {
  (void)options;
  model = tg_model_info();
  if (!model) tg_die(TG_EXIT_FAILURE, "expected a harness with a generated model in it, found one without");
  if (model->input_count > TG_MOST_TENSORS || model->output_count > TG_MOST_TENSORS)
    tg_die(TG_EXIT_FAILURE, "expected at most %d inputs and outputs, found more", TG_MOST_TENSORS);
  tg_copy(facts->name, sizeof facts->name, model->generator);
  tg_copy(facts->version, sizeof facts->version, model->version);
  ssize_t length = readlink("/proc/self/exe", facts->library, sizeof facts->library - 1);
  facts->library[length < 0 ? 0 : length] = '\0';
}

static void load_builtin(const tg_options *options, const char *path, tg_facts *facts) {
  char digest[65];
  (void)options;
  if (tg_sha256_of_file(path, digest) != 0 || strcmp(digest, model->sha256) != 0)
    tg_die(TG_EXIT_FAILURE, "expected the file that the model in the harness was generated from (%.12s...), found %s (%.12s...)", model->sha256,
           path, digest);
  if (tg_model_init() != 0) tg_die(TG_EXIT_FAILURE, "expected the generated model to get ready, found that it refused");
  facts->arena_bytes = model->arena_bytes;
  facts->input_count = (int)model->input_count;
  facts->output_count = (int)model->output_count;
  for (int i = 0; i < facts->input_count; i++) facts->inputs[i] = (tg_shape){model->inputs[i].type, model->inputs[i].bytes};
  for (int i = 0; i < facts->output_count; i++) facts->outputs[i] = (tg_shape){model->outputs[i].type, model->outputs[i].bytes};
}

static void set_input(int index, const void *bytes) { memcpy(model->inputs[index].data, bytes, model->inputs[index].bytes); }

static void get_output(int index, void *bytes) { memcpy(bytes, model->outputs[index].data, model->outputs[index].bytes); }

const tg_runtime tg_builtin_runtime = {open_builtin, load_builtin, set_input, get_output, tg_model_invoke};
