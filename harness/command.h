/* Programs that answer with a few words. */
#ifndef TG_COMMAND_H
#define TG_COMMAND_H

#include <stddef.h>

/* What a line of the shell prints, cut at size - 1 bytes and trimmed: 0 where it ended well and said something. */
int tg_run_line(const char *line, char *to, size_t size);

/* The same of a program with one argument, without a shell; `root` names the tree whose /usr/bin holds it, "": where the system
   looks. */
int tg_run_program(const char *root, const char *program, const char *argument, char *to, size_t size);

#endif
