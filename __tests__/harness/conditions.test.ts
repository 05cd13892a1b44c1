import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { canRun, createTree, dense, measure, runHarness, short } from './harness.js';

const onLinux = canRun ? describe : describe.skip;
const cpu = 'sys/devices/system/cpu';
const pi4 = {
  'proc/device-tree/model': 'Raspberry Pi 4 Model B Rev 1.4\0',
  'proc/cpuinfo': 'processor\t: 0\nCPU implementer\t: 0x41\nCPU part\t: 0xd08\n\nModel\t\t: Raspberry Pi 4\n',
  'proc/sys/kernel/osrelease': '6.6.20+rpt-rpi-v8\n',
  'proc/sys/kernel/random/boot_id': '5f0f4b3e-6f0c-4f5e-9b0e-2f6d1c3a7b11\n',
  'proc/loadavg': '0.25 0.10 0.05 1/123 4567\n',
  'etc/os-release': 'NAME="Debian"\nPRETTY_NAME="Debian GNU/Linux 12 (bookworm)"\n',
  [`${cpu}/cpu0/cpufreq/scaling_governor`]: 'performance\n',
  [`${cpu}/cpu1/cpufreq/scaling_governor`]: 'performance\n',
  [`${cpu}/cpu0/cpufreq/scaling_cur_freq`]: '600000\n',
  [`${cpu}/cpu1/cpufreq/scaling_cur_freq`]: '1800000\n',
  'sys/class/thermal/thermal_zone0/type': 'gpu-thermal\n',
  'sys/class/thermal/thermal_zone0/temp': '61000\n',
  'sys/class/thermal/thermal_zone1/type': 'cpu-thermal\n',
  'sys/class/thermal/thermal_zone1/temp': '48200\n',
};
const at = (files: Readonly<Record<string, string>>) => measure([...short, '--sysfs', createTree(files)]);

onLinux('the conditions of a measurement (needs Linux on x64)', () => {
  it('are those of the device', () => {
    const { device, conditions } = at(pi4);
    expect(device).toEqual({
      name: 'pi4',
      board: 'Raspberry Pi 4 Model B Rev 1.4',
      cpu: 'Cortex-A72',
      os: 'Debian GNU/Linux 12 (bookworm)',
      kernel: '6.6.20+rpt-rpi-v8',
      boot_id: '5f0f4b3e-6f0c-4f5e-9b0e-2f6d1c3a7b11',
    });
    expect(conditions).toMatchObject({
      governor: 'performance',
      temperature_before_c: 48.2,
      temperature_after_c: 48.2,
      clock_before_mhz: 1800,
      clock_after_mhz: 1800,
      warmup_runs: 10,
    });
    expect(conditions).not.toHaveProperty('throttled');
    expect(conditions?.notes).toEqual(
      expect.arrayContaining([
        'emulated processor: times say nothing of a device',
        'load average 0.25 before, 0.25 after',
      ]),
    );
  });

  it('are left out where the system does not say, and never made up', () => {
    const { device, conditions } = at({});
    expect(Object.keys(device).sort()).toEqual(['kernel', 'name']);
    expect(Object.keys(conditions!).sort()).toEqual(['notes', 'warmup_runs']);
  });

  it('name every governor once', () => {
    const mixed = { ...pi4, [`${cpu}/cpu1/cpufreq/scaling_governor`]: 'schedutil\n' };
    expect(at(mixed).conditions?.governor).toBe('performance+schedutil');
  });

  it('hold no text that could change a report: what cannot be seen becomes a space', () => {
    const hostile = { ...pi4, 'proc/device-tree/model': 'Pi\u001b[2J\n"\\ \u202e<b>\xff' };
    expect(at(hostile).device.board).toMatch(/^Pi {1,2}\[2J {1,2}"\\ {2,3}<b>/);
    expect(at({ ...pi4, 'proc/sys/kernel/random/boot_id': '<script>' }).device).not.toHaveProperty('boot_id');
    const long = at({ ...pi4, 'etc/os-release': `PRETTY_NAME=${'x'.repeat(100_000)}\n` });
    expect(long.device.os!.length).toBeLessThanOrEqual(200);
  });

  const vcgencmd = (bits: string) => ({
    'usr/bin/vcgencmd': `#!/bin/sh\n[ "$1" = get_throttled ] && echo throttled=${bits}\n`,
  });
  const changing = {
    'usr/bin/vcgencmd':
      '#!/bin/sh\nn=$(dirname "$0")/n\nif [ -e "$n" ]; then echo throttled=0x50000; else : >"$n"; echo throttled=0x0; fi\n',
  };
  it.each<[string, Readonly<Record<string, string>>, object]>([
    ['a Raspberry Pi that never throttled', vcgencmd('0x0'), { throttled_before: false, throttled: false }],
    ['one that did before, and does not now', vcgencmd('0x50000'), { throttled_before: false, throttled: false }],
    ['one that does now', vcgencmd('0x50005'), { throttled_before: true, throttled: true }],
    ['one that did while it measured', changing, { throttled_before: false, throttled: true }],
    [
      'a cooling device that slows the processor',
      {
        'sys/class/thermal/cooling_device0/type': 'thermal-cpufreq-0\n',
        'sys/class/thermal/cooling_device0/cur_state': '2\n',
      },
      { throttled_before: true, throttled: true },
    ],
    [
      'a fan that turns',
      { 'sys/class/thermal/cooling_device0/type': 'pwm-fan\n', 'sys/class/thermal/cooling_device0/cur_state': '4\n' },
      {},
    ],
    [
      'an x86 processor that counts',
      { [`${cpu}/cpu0/thermal_throttle/core_throttle_count`]: '7\n' },
      { throttled: false },
    ],
  ])('tell throttling of %s', (_name, files, expected) => {
    const { throttled, throttled_before } = at({ ...pi4, ...files }).conditions!;
    expect(JSON.parse(JSON.stringify({ throttled_before, throttled }))).toEqual(expected);
  });
});

onLinux('the energy of a measurement (needs Linux on x64)', () => {
  const words = ['--model', dense, '--runtime', 'builtin', '--runs', '2', '--window-ms', '200', '--name', 'nano'];
  const refuse = (more: readonly string[]) => {
    const { status, stdout, stderr } = runHarness([...words.slice(0, -4), '--window-ms', '20', ...more]);
    expect([status, stdout]).toEqual([3, '']);
    return stderr;
  };
  const joulesOf = ({ energy, latency }: ReturnType<typeof measure>) =>
    energy!.runs.map((microjoules, run) => (microjoules * latency!.runs[run]!.count!) / 1e6);

  it('is power times time on the rail that feeds a Jetson, of drivers new and old', () => {
    const hwmon = 'sys/class/hwmon/hwmon3';
    const orin = createTree({
      [`${hwmon}/in1_label`]: 'VDD_CPU_GPU_CV\n',
      [`${hwmon}/in1_input`]: '99000\n',
      [`${hwmon}/curr1_input`]: '99000\n',
      [`${hwmon}/in2_label`]: 'VDD_IN\n',
      [`${hwmon}/in2_input`]: '5000\n',
      [`${hwmon}/curr2_input`]: '2000\n',
    });
    const rail = 'sys/bus/i2c/drivers/ina3221x/6-0040/iio:device0';
    const nano = createTree({ [`${rail}/rail_name_0`]: 'POM_5V_IN\n', [`${rail}/in_power0_input`]: '10000\n' });
    for (const [root, name] of [
      [orin, 'VDD_IN'],
      [nano, 'POM_5V_IN'],
    ] as const) {
      const measured = measure([...words, '--meter', 'ina3221', '--sysfs', root]);
      expect(measured.energy).toMatchObject({ unit: 'uJ', method: `INA3221 rail ${name}, sampled every 10 ms` });
      // 10 W for 200 ms; a busy machine ends its window late, never early.
      for (const joules of joulesOf(measured)) {
        expect(joules).toBeGreaterThanOrEqual(1.99);
        expect(joules).toBeLessThan(4);
      }
    }
  });

  it('is the sum over the rails of a Raspberry Pi 5', () => {
    const rails =
      '     A_A current(0)=1.0A\n     B_A current(1)=2.0A\n     C_A current(2)=50.0A\n     A_V volt(8)=4.0V\n     B_V volt(9)=3.0V\n';
    const root = createTree({
      'usr/bin/vcgencmd': `#!/bin/sh\n[ "$1" = pmic_read_adc ] && printf '${rails.replaceAll('\n', '\\n')}'\n`,
    });
    const measured = measure([...words, '--meter', 'pi5', '--sysfs', root]);
    expect(measured.energy?.method).toContain('Raspberry Pi 5 PMIC');
    for (const joules of joulesOf(measured)) expect(joules).toBeGreaterThanOrEqual(1.99);
  });

  it('is what RAPL counted, over its wrap', async () => {
    const zone = 'sys/class/powercap/intel-rapl:0';
    const root = createTree({
      [`${zone}/name`]: 'package-0\n',
      [`${zone}/energy_uj`]: '999000\n',
      [`${zone}/max_energy_range_uj`]: '1000000\n',
      'sys/class/powercap/intel-rapl:0:0/name': 'core\n',
      'sys/class/powercap/intel-rapl:0:0/energy_uj': 'none\n',
    });
    // The counter stands still: no joule is made up.
    expect(refuse(['--meter', 'rapl', '--sysfs', root])).toMatch(/expected the meter to count on .* found 0 J/);
    // It begins again within most windows; renamed into place, because a half-written number would be none.
    const folder = join(root, zone);
    const steps = `cd ${folder}; for i in $(seq 400); do echo $((i * 300000 % 1000000)) >n && mv n energy_uj; sleep 0.02; done`;
    const counting = spawn('sh', ['-c', steps], { stdio: 'ignore', detached: true });
    try {
      const isMoving = () => readFileSync(join(folder, 'energy_uj'), 'utf8') !== '999000\n';
      for (let wait = 0; wait < 500 && !isMoving(); wait++) await sleep(10);
      const measured = measure([
        ...words.slice(0, 4),
        '--runs',
        '7',
        '--window-ms',
        '150',
        '--meter',
        'rapl',
        '--sysfs',
        root,
      ]);
      expect(measured.energy?.method).toBe('RAPL of 1 package');
      for (const joules of joulesOf(measured)) {
        expect(joules).toBeGreaterThan(0);
        expect(joules).toBeLessThan(1);
      }
    } finally {
      process.kill(-counting.pid!);
    }
  });

  it('is the difference that a command prints', () => {
    const root = createTree({ count: '5' });
    const count = join(root, 'count');
    const line = `v=$(cat ${count}); echo $((v + 2)) >${count}; echo $v.5`;
    const measured = measure([...words, '--meter', `command:${line}`]);
    expect(measured.energy?.method).toBe(`command: ${line.slice(0, 150)}`.trim());
    for (const joules of joulesOf(measured)) expect(joules).toBeCloseTo(2, 6);
  });

  it('is measured of the base and of the second series by turns, as their times are', () => {
    const root = createTree({ count: '5' });
    const count = join(root, 'count');
    const line = `v=$(cat ${count}); echo $((v + 2)) >${count}; echo $v.5`;
    const { energy, latency, read } = measure([
      ...words,
      '--base',
      dense,
      '--noise-runs',
      '--meter',
      `command:${line}`,
    ]);
    expect(energy?.base?.sha256).toBe(latency?.base?.sha256);
    const joules = (runs: readonly number[] | undefined, of: readonly { readonly count?: number }[] | undefined) =>
      runs?.map((microjoules, run) => (microjoules * (of?.[run]?.count ?? NaN)) / 1e6);
    for (const found of [
      joules(energy?.base?.runs, latency?.base?.runs),
      joules(energy?.noise_runs, latency?.noise_runs),
    ]) {
      expect(found?.length).toBe(latency?.runs.length);
      for (const one of found ?? []) expect(one).toBeCloseTo(2, 6);
    }
    expect(read.measurement.base?.energyMillijoules).toHaveLength(latency!.runs.length);
    expect(read.measurement.noiseEnergyMillijoules).toHaveLength(latency!.runs.length);
  });

  it.each<[string, readonly string[], RegExp]>([
    ['a command that fails', ['--meter', 'command:exit 1'], /expected joules from 'exit 1', found that it fails/],
    ['a command that says no number', ['--meter', 'command:echo 5 J'], /found '5 J'/],
    ['a command that counts down', ['--meter', 'command:date +-%N | cut -c1'], /found '-'/],
    ['a command that stands still', ['--meter', 'command:echo 7'], /found 0 J over a window/],
    ['no RAPL', ['--meter', 'rapl', '--sysfs', '/none'], /RAPL packages below \/none\/sys/],
    ['no INA3221', ['--meter', 'ina3221', '--sysfs', '/none'], /INA3221 .* below \/none\/sys, found none/],
    ['no Raspberry Pi 5', ['--meter', 'pi5', '--sysfs', '/none'], /power now from the meter pi5/],
  ])('is refused for %s', (_name, more, message) => {
    expect(refuse(more)).toMatch(message);
  });
});
