#define _GNU_SOURCE
#include "meter.h"

#include <glob.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "clock.h"
#include "command.h"
#include "text.h"

static enum { none, rapl, ina3221, pi5, external } kind;
static const char *tree;
static char method[200];
static const char *line;

/* Of RAPL: packages, with what they count up to before they begin again. */
enum { most_packages = 16 };
static char counters[most_packages][300];
static long long ranges[most_packages], started[most_packages];
static int packages;

/* Of an INA3221: the files of one rail. */
static char voltage[300], current[300], power[300];

static double joules, watts;
static int64_t last;

static int find(const char *pattern, int (*take)(const char *path)) {
  char path[512];
  glob_t found;
  int taken = 0;
  snprintf(path, sizeof path, "%s%s", tree, pattern);
  if (glob(path, 0, NULL, &found) == 0) {
    for (size_t i = 0; i < found.gl_pathc; i++) taken += take(found.gl_pathv[i]);
    globfree(&found);
  }
  return taken;
}

static int take_package(const char *path) {
  char name[60], file[300];
  long long value;
  int folder = (int)(strlen(path) - strlen("name"));
  if (tg_read_text(path, name, sizeof name) != 0 || strncmp(name, "package-", 8) != 0 || packages == most_packages) return 0;
  snprintf(counters[packages], sizeof counters[0], "%.*senergy_uj", folder, path);
  snprintf(file, sizeof file, "%.*smax_energy_range_uj", folder, path);
  if (tg_read_integer(counters[packages], &value) != 0 || tg_read_integer(file, &ranges[packages]) != 0) return 0;
  packages++;
  return 1;
}

/* The rail that feeds the whole board: its name on Orin and Xavier, on Nano and TX2. */
static int is_whole(const char *label) { return strcmp(label, "VDD_IN") == 0 || strcmp(label, "POM_5V_IN") == 0; }

/* hwmon, since kernel 4.20: in1_label beside in1_input (mV) and curr1_input (mA). */
static int take_label(const char *path) {
  char label[60];
  const char *in = strrchr(path, '/') + 1;
  int folder = (int)(in - path), number = atoi(in + 2);
  if (voltage[0] || tg_read_text(path, label, sizeof label) != 0 || !is_whole(label)) return 0;
  snprintf(voltage, sizeof voltage, "%.*sin%d_input", folder, path, number);
  snprintf(current, sizeof current, "%.*scurr%d_input", folder, path, number);
  snprintf(method, sizeof method, "INA3221 rail %s, sampled every 10 ms", label);
  return 1;
}

/* The driver of older Jetsons: rail_name_0 beside in_power0_input (mW). */
static int take_rail(const char *path) {
  char label[60];
  const char *name = strrchr(path, '/') + 1;
  if (power[0] || tg_read_text(path, label, sizeof label) != 0 || !is_whole(label)) return 0;
  snprintf(power, sizeof power, "%.*sin_power%d_input", (int)(name - path), path, atoi(name + strlen("rail_name_")));
  snprintf(method, sizeof method, "INA3221 rail %s, sampled every 10 ms", label);
  return 1;
}

/* Volts times amperes of every rail of which both are told: `VDD_CORE_A current(7)=2.1A` and `VDD_CORE_V volt(15)=0.9V`. */
static int read_pi5(double *now) {
  char text[8192];
  int rails = 0;
  if (tg_run_program(tree, "vcgencmd", "pmic_read_adc", text, sizeof text) != 0) return -1;
  *now = 0;
  for (char *at = text; (at = strstr(at, "_A current(")) != NULL; at++) {
    char *name = at, key[80];
    while (name > text && name[-1] != ' ' && name[-1] != '\n') name--;
    snprintf(key, sizeof key, "%.*s_V volt(", (int)(at - name), name);
    char *volts = strstr(text, key), *amperes_at = strchr(at, '='), *volts_at = volts ? strchr(volts, '=') : NULL;
    if (!amperes_at || !volts_at) continue;
    *now += strtod(amperes_at + 1, NULL) * strtod(volts_at + 1, NULL);
    rails++;
  }
  return rails > 0 ? 0 : -1;
}

static int read_watts(double *now) {
  long long millivolts, milliamperes, milliwatts;
  if (kind == pi5) return read_pi5(now);
  if (power[0]) {
    if (tg_read_integer(power, &milliwatts) != 0) return -1;
    *now = (double)milliwatts / 1e3;
    return 0;
  }
  if (tg_read_integer(voltage, &millivolts) != 0 || tg_read_integer(current, &milliamperes) != 0) return -1;
  *now = (double)millivolts * (double)milliamperes / 1e6;
  return 0;
}

static double read_external(void) {
  char text[200], *end;
  if (tg_run_line(line, text, sizeof text) != 0) tg_die(TG_EXIT_FAILURE, "expected joules from '%s', found that it fails or says nothing", line);
  double value = strtod(text, &end);
  if (end == text || *end || !(value >= 0 && value < 1e15)) tg_die(TG_EXIT_FAILURE, "expected joules from '%s', found '%s'", line, text);
  return value;
}

void tg_meter_open(const char *name, const char *root) {
  tree = root;
  if (strcmp(name, "rapl") == 0) {
    kind = rapl;
    find("/sys/class/powercap/intel-rapl:[0-9]*/name", take_package);
    if (packages == 0)
      tg_die(TG_EXIT_FAILURE, "expected RAPL packages below %s/sys/class/powercap that may be read, found none: energy_uj is root's since kernel 5.10", root);
    snprintf(method, sizeof method, "RAPL of %d package%s", packages, packages == 1 ? "" : "s");
  } else if (strcmp(name, "ina3221") == 0) {
    kind = ina3221;
    if (find("/sys/class/hwmon/hwmon*/in[0-9]_label", take_label) == 0) find("/sys/bus/i2c/drivers/ina3221x/*/iio*/rail_name_[0-9]", take_rail);
    if (!voltage[0] && !power[0])
      tg_die(TG_EXIT_FAILURE, "expected an INA3221 with a rail VDD_IN or POM_5V_IN below %s/sys, found none", root);
  } else if (strcmp(name, "pi5") == 0) {
    kind = pi5;
    tg_copy(method, sizeof method, "Raspberry Pi 5 PMIC, all rails that vcgencmd reads, sampled every 100 ms");
  } else if (strncmp(name, "command:", 8) == 0) {
    kind = external;
    line = name + 8;
    snprintf(method, sizeof method, "command: %.150s", line);
    read_external();
  }
  if ((kind == ina3221 || kind == pi5) && read_watts(&watts) != 0)
    tg_die(TG_EXIT_FAILURE, "expected the power now from the meter %s, found none", name);
}

int tg_meter_tick_ms(void) { return kind == ina3221 ? 10 : kind == pi5 ? 100 : 0; }

const char *tg_meter_method(void) { return kind == none ? NULL : method; }

void tg_meter_start(void) {
  joules = 0;
  if (kind == rapl)
    for (int i = 0; i < packages; i++)
      if (tg_read_integer(counters[i], &started[i]) != 0) tg_die(TG_EXIT_FAILURE, "expected microjoules in %s, found none", counters[i]);
  if (kind == external) joules = read_external();
  if (kind == ina3221 || kind == pi5) {
    if (read_watts(&watts) != 0) tg_die(TG_EXIT_FAILURE, "expected the power now from the meter, found none");
    last = tg_now();
  }
}

/* Between two readings the power is taken to go in a line. */
void tg_meter_tick(void) {
  double before = watts;
  int64_t then = last;
  if (read_watts(&watts) != 0) tg_die(TG_EXIT_FAILURE, "expected the power now from the meter, found none");
  last = tg_now();
  joules += (before + watts) / 2 * (double)(last - then) / 1e9;
}

double tg_meter_stop(void) {
  if (kind == none) return -1;
  if (kind == external) joules = read_external() - joules;
  if (kind == ina3221 || kind == pi5) tg_meter_tick();
  if (kind == rapl) {
    long long total = 0;
    for (int i = 0; i < packages; i++) {
      long long now;
      if (tg_read_integer(counters[i], &now) != 0) tg_die(TG_EXIT_FAILURE, "expected microjoules in %s, found none", counters[i]);
      /* The counter began again: once at most, unless a window lasts for hours. */
      total += now >= started[i] ? now - started[i] : now + ranges[i] - started[i];
    }
    joules = (double)total / 1e6;
  }
  if (!(joules > 0)) tg_die(TG_EXIT_FAILURE, "expected the meter to count on while inferences ran, found %g J over a window: make it longer, or look at the meter", joules);
  return joules;
}
