/* A library with the functions of TFLite's C API that the harness calls: y = 2 x for four floats. FAKE says how it goes wrong. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

typedef struct {
  float values[4];
} tensor;

static tensor input, output;
static int model, options, interpreter, calls;

static int is(const char *fault) {
  const char *set = getenv("FAKE");
  return set && strcmp(set, fault) == 0;
}

const char *TfLiteVersion(void) { return is("hostile") ? "2.9\n\033[31m\"}" : "2.9.0-fake"; }
void *TfLiteModelCreateFromFile(const char *path) { return is("refuse") || !path ? NULL : &model; }
void *TfLiteInterpreterOptionsCreate(void) { return &options; }
void TfLiteInterpreterOptionsSetNumThreads(void *o, int threads) { printf("{\"threads\": %d} %d\n", threads, o == &options); }
void *TfLiteInterpreterCreate(const void *m, const void *o) {
  fprintf(stderr, "INFO: a library says what it likes\n");
  return m && o ? &interpreter : NULL;
}
int TfLiteInterpreterAllocateTensors(void *i) {
  if (is("memory")) {
    char *kept = malloc(32 << 20);
    if (kept) memset(kept, 1, 32 << 20);
  }
  return i != &interpreter || is("allocate");
}
int TfLiteInterpreterInvoke(void *i) {
  calls++;
  if (is("crash") && calls == 3) {
    fprintf(stderr, "ERROR: about to fall\n");
    fflush(stderr);
    abort();
  }
  if (is("exit") && calls == 3) _exit(0);
  if (is("status") && calls == 3) return 1;
  if (is("slow")) usleep(20000);
  for (int k = 0; k < 4; k++) output.values[k] = input.values[k] * (is("drift") && calls > 1 ? 3 : 2);
  return i != &interpreter;
}
int TfLiteInterpreterGetInputTensorCount(const void *i) { return i == &interpreter; }
void *TfLiteInterpreterGetInputTensor(const void *i, int index) { return i && index == 0 ? &input : NULL; }
int TfLiteInterpreterGetOutputTensorCount(const void *i) { return i == &interpreter; }
const void *TfLiteInterpreterGetOutputTensor(const void *i, int index) { return i && index == 0 ? &output : NULL; }
int TfLiteTensorType(const void *t) { return t ? 1 : 0; }
size_t TfLiteTensorByteSize(const void *t) { return t ? sizeof(tensor) : 0; }
int TfLiteTensorCopyFromBuffer(void *t, const void *data, size_t size) { return memcpy(t, data, size) != t; }
int TfLiteTensorCopyToBuffer(const void *t, void *data, size_t size) { return memcpy(data, t, size) != data; }
