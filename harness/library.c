/* Shared libraries of runtimes. */
#ifndef TG_STATIC
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <string.h>

#include "runtime.h"
#include "text.h"

void *tg_open_library(const char *path, const char *const *names, char *why, size_t size) {
  why[0] = '\0';
  const char *const only[] = {path, NULL};
  for (const char *const *name = path ? only : names; *name; name++) {
    void *library = dlopen(*name, RTLD_NOW | RTLD_LOCAL);
    if (library) return library;
    const char *error = dlerror();
    /* The words about the newest name say most. */
    if (!why[0]) tg_copy(why, size, error ? error : "no reason");
  }
  return NULL;
}

void *tg_symbol(void *library, const char *name) {
  void *symbol = dlsym(library, name);
  if (!symbol) tg_die(TG_EXIT_FAILURE, "expected a library with %s, found one without: is --runtime that of the library?", name);
  return symbol;
}

void tg_library_of(void *symbol, char *path, size_t size) {
  Dl_info about;
  char *whole = dladdr(symbol, &about) && about.dli_fname ? realpath(about.dli_fname, NULL) : NULL;
  tg_copy(path, size, whole ? whole : "");
  free(whole);
}
#else
typedef int tg_no_library;
#endif
