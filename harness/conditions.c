#define _GNU_SOURCE
#include "conditions.h"

#include <glob.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/utsname.h>

#include "command.h"
#include "text.h"

/* Cores by the part numbers of their makers (Arm's and Apple's lists are long: these are on boards with Linux). */
static const struct {
  unsigned implementer, part;
  const char *name;
} cores[] = {
    {0x41, 0xb76, "ARM1176"},     {0x41, 0xc05, "Cortex-A5"},   {0x41, 0xc07, "Cortex-A7"},     {0x41, 0xc08, "Cortex-A8"},
    {0x41, 0xc09, "Cortex-A9"},   {0x41, 0xc0d, "Cortex-A12"},  {0x41, 0xc0e, "Cortex-A17"},    {0x41, 0xc0f, "Cortex-A15"},
    {0x41, 0xd01, "Cortex-A32"},  {0x41, 0xd03, "Cortex-A53"},  {0x41, 0xd04, "Cortex-A35"},    {0x41, 0xd05, "Cortex-A55"},
    {0x41, 0xd07, "Cortex-A57"},  {0x41, 0xd08, "Cortex-A72"},  {0x41, 0xd09, "Cortex-A73"},    {0x41, 0xd0a, "Cortex-A75"},
    {0x41, 0xd0b, "Cortex-A76"},  {0x41, 0xd0c, "Neoverse-N1"}, {0x41, 0xd0d, "Cortex-A77"},    {0x41, 0xd40, "Neoverse-V1"},
    {0x41, 0xd41, "Cortex-A78"},  {0x41, 0xd42, "Cortex-A78AE"},{0x41, 0xd44, "Cortex-X1"},     {0x41, 0xd46, "Cortex-A510"},
    {0x41, 0xd47, "Cortex-A710"}, {0x41, 0xd49, "Neoverse-N2"}, {0x41, 0xd4f, "Neoverse-V2"},   {0x4e, 0x003, "Denver 2"},
    {0x4e, 0x004, "Carmel"},
};

static void path_below(char *path, size_t size, const char *root, const char *rest) { snprintf(path, size, "%s%s", root, rest); }

static int text_below(const char *root, const char *rest, char *to, size_t size) {
  char path[512];
  path_below(path, sizeof path, root, rest);
  return tg_read_text(path, to, size);
}

/* Every path that a pattern matches. */
static glob_t paths_below(const char *root, const char *pattern) {
  char path[512];
  glob_t found;
  memset(&found, 0, sizeof found);
  path_below(path, sizeof path, root, pattern);
  if (glob(path, 0, NULL, &found) != 0) found.gl_pathc = 0;
  return found;
}

/* The value of the first line `key : value` of /proc/cpuinfo. */
static int cpuinfo(const char *text, const char *key, char *to, size_t size) {
  size_t length = strlen(key);
  for (const char *line = text; line && *line; line = strchr(line, '\n') ? strchr(line, '\n') + 1 : NULL) {
    if (strncmp(line, key, length) != 0) continue;
    const char *colon = line + length + strspn(line + length, " \t");
    if (*colon != ':') continue;
    size_t room = strcspn(colon + 1, "\n") + 1;
    tg_copy(to, room < size ? room : size, colon + 1);
    tg_trim(to);
    return to[0] ? 0 : -1;
  }
  return -1;
}

static void read_cpu(const char *root, tg_device *device) {
  char text[16384], value[200], part[200];
  if (text_below(root, "/proc/cpuinfo", text, sizeof text) != 0) return;
  int is_x86 = strstr(text, "GenuineIntel") || strstr(text, "AuthenticAMD");
#if !defined(__x86_64__) && !defined(__i386__)
  device->is_emulated = is_x86;
#else
  device->is_emulated = !is_x86 && strstr(text, "CPU implementer") != NULL;
#endif
  if (cpuinfo(text, "CPU implementer", value, sizeof value) == 0 && cpuinfo(text, "CPU part", part, sizeof part) == 0) {
    unsigned implementer = (unsigned)strtoul(value, NULL, 0), number = (unsigned)strtoul(part, NULL, 0);
    snprintf(device->cpu, sizeof device->cpu, "CPU implementer 0x%02x part 0x%03x", implementer, number);
    for (size_t i = 0; i < sizeof cores / sizeof cores[0]; i++)
      if (cores[i].implementer == implementer && cores[i].part == number) tg_copy(device->cpu, sizeof device->cpu, cores[i].name);
  } else if (cpuinfo(text, "model name", value, sizeof value) == 0) tg_copy(device->cpu, sizeof device->cpu, value);
}

static void read_os(const char *root, tg_device *device) {
  char text[4096];
  if (text_below(root, "/etc/os-release", text, sizeof text) != 0) return;
  const char *at = strstr(text, "PRETTY_NAME=");
  if (!at || (at != text && at[-1] != '\n')) return;
  at += strlen("PRETTY_NAME=");
  char quote = *at == '"' || *at == '\'' ? *at : '\0';
  const char ends[] = {'\n', quote, '\0'};
  if (quote) at++;
  size_t room = strcspn(at, ends) + 1;
  tg_copy(device->os, room < sizeof device->os ? room : sizeof device->os, at);
}

tg_device tg_read_device(const char *root) {
  tg_device device;
  struct utsname system;
  memset(&device, 0, sizeof device);
  static const char *const boards[] = {"/proc/device-tree/model", "/sys/firmware/devicetree/base/model", "/sys/class/dmi/id/product_name"};
  for (int i = 0; i < 3 && !device.board[0]; i++) text_below(root, boards[i], device.board, sizeof device.board);
  read_cpu(root, &device);
  read_os(root, &device);
  if (text_below(root, "/proc/sys/kernel/osrelease", device.kernel, sizeof device.kernel) != 0 && uname(&system) == 0)
    tg_copy(device.kernel, sizeof device.kernel, system.release);
  text_below(root, "/proc/sys/kernel/random/boot_id", device.boot_id, sizeof device.boot_id);
  for (const char *c = device.boot_id; *c; c++)
    if (!strchr("0123456789abcdefABCDEF-", *c)) device.boot_id[0] = '\0';
  return device;
}

/* Of processors with different governors each is named once: `performance+schedutil`. */
static void read_governor(const char *root, tg_state *state) {
  glob_t found = paths_below(root, "/sys/devices/system/cpu/cpu[0-9]*/cpufreq/scaling_governor");
  for (size_t i = 0; i < found.gl_pathc; i++) {
    char governor[60];
    if (tg_read_text(found.gl_pathv[i], governor, sizeof governor) != 0 || strstr(state->governor, governor)) continue;
    size_t used = strlen(state->governor);
    snprintf(state->governor + used, sizeof state->governor - used, "%s%s", used ? "+" : "", governor);
  }
  globfree(&found);
}

/* Of the fastest processor: the one that an inference is most likely to run on. */
static void read_clock(const char *root, tg_state *state) {
  glob_t found = paths_below(root, "/sys/devices/system/cpu/cpu[0-9]*/cpufreq/scaling_cur_freq");
  for (size_t i = 0; i < found.gl_pathc; i++) {
    long long kilohertz;
    if (tg_read_integer(found.gl_pathv[i], &kilohertz) == 0 && (double)kilohertz / 1000 > state->clock_mhz) state->clock_mhz = (double)kilohertz / 1000;
  }
  globfree(&found);
  char text[65536], value[60];
  if (state->clock_mhz > 0 || text_below(root, "/proc/cpuinfo", text, sizeof text) != 0) return;
  for (const char *at = text; (at = strstr(at, "cpu MHz")) != NULL; at++)
    if (cpuinfo(at, "cpu MHz", value, sizeof value) == 0 && strtod(value, NULL) > state->clock_mhz) state->clock_mhz = strtod(value, NULL);
}

/* The zone of the processor where one is named so, else the warmest. */
static void read_temperature(const char *root, tg_state *state) {
  static const char *const names[] = {"cpu-thermal", "cpu_thermal", "CPU-therm", "x86_pkg_temp", "soc-thermal", "soc_thermal"};
  glob_t found = paths_below(root, "/sys/class/thermal/thermal_zone*/type");
  int best = -1;
  for (size_t i = 0; i < found.gl_pathc; i++) {
    char type[60], path[600];
    long long millidegrees;
    int rank = 0;
    if (tg_read_text(found.gl_pathv[i], type, sizeof type) != 0) continue;
    for (int k = 0; k < 6; k++)
      if (strcmp(type, names[k]) == 0) rank = 6 - k;
    snprintf(path, sizeof path, "%.*stemp", (int)(strlen(found.gl_pathv[i]) - strlen("type")), found.gl_pathv[i]);
    if (tg_read_integer(path, &millidegrees) != 0 || millidegrees < -100000 || millidegrees > 300000) continue;
    double celsius = (double)millidegrees / 1000;
    if (rank < best || (rank == best && celsius <= state->temperature_c)) continue;
    best = rank;
    state->temperature_c = celsius;
    state->has_temperature = 1;
  }
  globfree(&found);
}

/* Counted by x86 processors; told by the state of a cooling device that slows a processor; asked of a Raspberry Pi's firmware. */
static void read_throttling(const char *root, tg_state *state) {
  state->is_throttled = state->was_throttled = -1;
  state->throttle_count = -1;
  glob_t found = paths_below(root, "/sys/devices/system/cpu/cpu[0-9]*/thermal_throttle/core_throttle_count");
  for (size_t i = 0; i < found.gl_pathc; i++) {
    long long count;
    if (tg_read_integer(found.gl_pathv[i], &count) != 0) continue;
    state->throttle_count = (state->throttle_count < 0 ? 0 : state->throttle_count) + count;
  }
  globfree(&found);
  found = paths_below(root, "/sys/class/thermal/cooling_device*/type");
  for (size_t i = 0; i < found.gl_pathc; i++) {
    char type[60], path[600];
    long long level;
    if (tg_read_text(found.gl_pathv[i], type, sizeof type) != 0) continue;
    if (!strstr(type, "cpufreq") && strcmp(type, "Processor") != 0 && strncmp(type, "cpu-", 4) != 0) continue;
    snprintf(path, sizeof path, "%.*scur_state", (int)(strlen(found.gl_pathv[i]) - strlen("type")), found.gl_pathv[i]);
    if (tg_read_integer(path, &level) == 0 && (state->is_throttled < 0 || level > 0)) state->is_throttled = level > 0;
  }
  globfree(&found);
  char answer[200];
  if (tg_run_program(root, "vcgencmd", "get_throttled", answer, sizeof answer) != 0) return;
  const char *equals = strchr(answer, '=');
  if (!equals) return;
  unsigned long bits = strtoul(equals + 1, NULL, 0);
  /* Bits 0 to 3: voltage too low, clock capped, throttled, soft limit of temperature; 16 to 19: since boot. */
  state->is_throttled = (bits & 0xf) != 0;
  state->was_throttled = (bits & 0xf0000) != 0;
}

tg_state tg_read_state(const char *root) {
  tg_state state;
  char text[100];
  memset(&state, 0, sizeof state);
  read_governor(root, &state);
  read_clock(root, &state);
  read_temperature(root, &state);
  read_throttling(root, &state);
  state.load = text_below(root, "/proc/loadavg", text, sizeof text) == 0 ? strtod(text, NULL) : -1;
  return state;
}

int tg_throttled_between(const tg_state *before, const tg_state *after) {
  int is_known = after->is_throttled >= 0 || (before->throttle_count >= 0 && after->throttle_count >= 0);
  if (!is_known) return -1;
  if (after->is_throttled == 1 || before->is_throttled == 1) return 1;
  if (before->was_throttled == 0 && after->was_throttled == 1) return 1;
  return before->throttle_count >= 0 && after->throttle_count > before->throttle_count;
}
