#define _GNU_SOURCE
#include "choose.h"

#include <dlfcn.h>
#include <errno.h>
#include <sys/wait.h>
#include <unistd.h>

#include "command.h"
#include "runtime.h"
#include "text.h"

#ifndef TG_STATIC
/* In a process of its own: a library that crashes while it loads is not there. */
static tg_runtime_name probe(const char *path) {
  int status = 0;
  pid_t child = fork();
  if (child == 0) {
    char why[400];
    void *library = tg_open_library(path, tg_litert_names, why, sizeof why);
    if (library && dlsym(library, "LiteRtCreateEnvironment")) _exit(TG_LITERT);
    if (!path || !library) library = tg_open_library(path, tg_tflite_names, why, sizeof why);
    _exit(library && dlsym(library, "TfLiteInterpreterCreate") ? TG_TFLITE : TG_AUTO);
  }
  while (child > 0 && waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  return child > 0 && WIFEXITED(status) ? (tg_runtime_name)WEXITSTATUS(status) : TG_AUTO;
}
#endif

tg_runtime_name tg_choose_runtime(const tg_options *options) {
  char answer[100];
  if (options->runtime != TG_AUTO) return options->runtime;
#ifndef TG_STATIC
  tg_runtime_name found = probe(options->library);
  if (found != TG_AUTO) return found;
#endif
  if (options->library) tg_die(TG_EXIT_FAILURE, "expected a library of LiteRT or TFLite at %s, found none that loads: name --runtime for its reason", options->library);
  if (tg_run_line("python3 -I -c 'import importlib.util as u; print(bool(u.find_spec(\"ai_edge_litert\") or u.find_spec(\"tflite_runtime\")))'", answer,
                  sizeof answer) == 0 &&
      answer[0] == 'T')
    return TG_LITERT_PYTHON;
  if (!options->expect && tg_run_line("command -v benchmark_model", answer, sizeof answer) == 0) return TG_BENCHMARK_MODEL;
  tg_die(TG_EXIT_FAILURE,
         "expected a runtime on this device (libLiteRt.so, libtensorflowlite_c.so, Python with ai-edge-litert, benchmark_model), found none: name --library");
}
