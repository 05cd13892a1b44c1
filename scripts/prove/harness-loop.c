/* What the harness is compared with: a loop of its own around the same library, which shares no code with it.
     harness-loop LIBRARY MODEL INPUT MILLISECONDS    prints the median nanoseconds of an inference
   and, with the harness's own clock and list of samples, what they cost:
     harness-loop overhead                            prints the nanoseconds of one sample */
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "../../harness/clock.h"
#include "../../harness/samples.h"

static int compare(const void *a, const void *b) {
  double x = *(const double *)a, y = *(const double *)b;
  return (x > y) - (x < y);
}

static double seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static int print_overhead(void) {
  enum { count = 2000000 };
  tg_samples samples = {0};
  tg_samples_start(&samples, 4096);
  double start = seconds();
  for (int i = 0; i < count; i++) {
    int64_t before = tg_now(), after = tg_now();
    tg_samples_add(&samples, (double)(after - before));
  }
  printf("%.1f\n", (seconds() - start) / count * 1e9);
  return samples.count == 0;
}

int main(int argc, char **argv) {
  if (argc == 2 && strcmp(argv[1], "overhead") == 0) return print_overhead();
  if (argc != 5) return 2;
  void *library = dlopen(argv[1], RTLD_NOW);
  if (!library) return fprintf(stderr, "%s\n", dlerror()), 3;
  void *(*from_file)(const char *) = (void *(*)(const char *))dlsym(library, "TfLiteModelCreateFromFile");
  void *(*create)(void *, void *) = (void *(*)(void *, void *))dlsym(library, "TfLiteInterpreterCreate");
  void *(*settings)(void) = (void *(*)(void))dlsym(library, "TfLiteInterpreterOptionsCreate");
  void (*threads)(void *, int) = (void (*)(void *, int))dlsym(library, "TfLiteInterpreterOptionsSetNumThreads");
  int (*allocate)(void *) = (int (*)(void *))dlsym(library, "TfLiteInterpreterAllocateTensors");
  int (*invoke)(void *) = (int (*)(void *))dlsym(library, "TfLiteInterpreterInvoke");
  void *(*input)(void *, int) = (void *(*)(void *, int))dlsym(library, "TfLiteInterpreterGetInputTensor");
  void *(*data)(void *) = (void *(*)(void *))dlsym(library, "TfLiteTensorData");
  size_t (*size)(void *) = (size_t (*)(void *))dlsym(library, "TfLiteTensorByteSize");
  void *options = settings();
  threads(options, 1);
  void *interpreter = create(from_file(argv[2]), options);
  if (!interpreter || allocate(interpreter) != 0) return 3;
  FILE *file = fopen(argv[3], "rb");
  size_t bytes = size(input(interpreter, 0));
  if (!file || fread(data(input(interpreter, 0)), 1, bytes, file) != bytes) return 3;
  enum { most = 1000000 };
  double *times = malloc(most * sizeof(double)), end;
  int count = 0;
  for (int i = 0; i < 10; i++) invoke(interpreter);
  end = seconds() + atof(argv[4]) / 1000;
  while (count < most) {
    double start = seconds();
    if (invoke(interpreter) != 0) return 3;
    double now = seconds();
    times[count++] = (now - start) * 1e9;
    if (now >= end) break;
  }
  qsort(times, (size_t)count, sizeof(double), compare);
  printf("%.0f\n", count % 2 ? times[count / 2] : (times[count / 2 - 1] + times[count / 2]) / 2);
  return 0;
}
