/** A checkout in which a change has committed whatever could have its own code run as Python's. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lockDigest } from '../../src/measure/runtime/litert-python/environment.js';

export interface HostileCheckout {
  readonly checkout: string;
  /** A file that is there once any of that code has run. */
  readonly marker: string;
  /** A folder of the checkout that holds a whole environment, as if `tinygate setup litert-python` had made it. */
  readonly cache: string;
  /** Variables that lead Python, or a search for it, into the checkout. */
  readonly variables: Readonly<Record<string, string>>;
}

/** @param folder an empty folder, which the checkout and the marker are put into. */
export function hostileCheckout(folder: string): HostileCheckout {
  const [checkout, marker] = [join(folder, 'checkout'), join(folder, 'was-run')];
  mkdirSync(join(checkout, '.git'), { recursive: true });
  const code = `open(${JSON.stringify(marker)}, 'w').write('run')\n`;
  for (const name of ['ai_edge_litert', 'numpy', 'sitecustomize', 'usercustomize', 'json', 'struct']) {
    writeFileSync(join(checkout, `${name}.py`), code);
  }
  const cache = join(checkout, 'cache');
  const stamp = `${lockDigest()}\n`;
  for (const environment of [
    join(checkout, '.venv'),
    join(cache, 'tinygate', `litert-python-${lockDigest().slice(0, 12)}`),
  ]) {
    mkdirSync(join(environment, 'bin'), { recursive: true });
    writeFileSync(join(environment, 'complete'), stamp);
    for (const name of ['python', 'python3']) {
      const shell = `#!/bin/sh\necho run > ${JSON.stringify(marker)}\n`;
      writeFileSync(join(environment, 'bin', name), shell, { mode: 0o755 });
    }
  }
  const variables = {
    PYTHONPATH: checkout,
    PYTHONHOME: checkout,
    PYTHONSTARTUP: join(checkout, 'numpy.py'),
    VIRTUAL_ENV: join(checkout, '.venv'),
    PATH: `${join(checkout, '.venv', 'bin')}:${process.env['PATH'] ?? ''}`,
  };
  return { checkout, marker, cache, variables };
}
