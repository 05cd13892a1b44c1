/* What the harness and the process of a series say to each other: a letter, a size, and so many bytes. Both run on one machine, so
   numbers are as that machine has them. The Python program of runtime_python.c speaks it too. */
#ifndef TG_MESSAGE_H
#define TG_MESSAGE_H

#include <stddef.h>
#include <stdint.h>

/* To the process of a series: */
enum {
  /* Reference inputs; answered with their outputs. */
  TG_INPUTS = 'I',
  /* Warm up for a run; answered with TG_WARM. */
  TG_RUN = 'R',
  /* Begin the window; answered with TG_WINDOW. */
  TG_GO = 'G',
  /* Say what memory it took; answered with TG_MEMORY. */
  TG_MEASURE = 'M',
};

/* From it: */
enum {
  /* The model is loaded: tg_loaded. */
  TG_LOADED = 'L',
  /* int64 nanoseconds of the first inference (0: not a first one), then all outputs. */
  TG_OUTPUTS = 'O',
  TG_WARM = 'W',
  /* tg_window, then float64 nanoseconds of each sample. */
  TG_WINDOW = 'D',
  /* int64 bytes of the largest resident memory; 0: not known. */
  TG_MEMORY = 'P',
  /* Text: why it ends. */
  TG_ERROR = 'E',
};

typedef struct {
  /* Bytes of resident memory before the model was loaded, 0: not known. */
  int64_t before_bytes;
  int64_t arena_bytes;
  int64_t input_count, output_count;
  /* Types and bytes of inputs, then of outputs. */
  int64_t shapes[128];
  char name[64], version[64], delegate[64], library[512];
} tg_loaded;

typedef struct {
  int64_t inferences, nanoseconds;
  /* Of all inferences together; -1: not counted. */
  int64_t cycles;
  /* Inferences that a sample is the mean of, and samples of which one is kept. */
  int64_t batch, stride;
  int64_t sample_count;
  /* Statistics instead of samples, in nanoseconds, from programs that give no samples; 0: none. */
  double mean, median, p95, first;
} tg_window;

/* The file that messages go through in the process of a series; -1 elsewhere. tg_die sends its words there. */
extern int tg_parent;

/* Ends the process where the other side has gone. */
void tg_send(int to, char letter, const void *head, size_t head_size, const void *rest, size_t rest_size);
/* 0 where a message came; the caller frees the bytes. -1: the other side has gone. */
int tg_receive(int from, char *letter, unsigned char **bytes, size_t *size);

#endif
