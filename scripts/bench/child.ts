/**
 * Contenders in a process of their own, asked line by line: Keras in graph mode (model.fit, model.predict), and models
 * written with tfjs's layers on tfjs-node (trainOnBatch, predictOnBatch).
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Contender } from './contender.js';

const layersFolder = '.engines/tensorflow';
const script = (name: string) => fileURLToPath(new URL(name, import.meta.url));

interface Entry {
  /** What must exist, and how to come by it. */
  readonly needs: (python: string) => { readonly path: string; readonly fix: string };
  readonly command: (python: string, threads: number) => readonly [string, ...string[]];
}
const keras = (kind: string): Entry => ({
  needs: (path) => ({ path, fix: 'npm run oracles:tensorflow, or --python PATH' }),
  command: (python, threads) => [python, script('keras_bench.py'), kind, String(threads)],
});

export const childContenders: Readonly<Record<string, Entry>> = {
  'Keras 2': keras('legacy'),
  'Keras 3': keras('keras3'),
  'tfjs layers': {
    needs: () => ({ path: `${layersFolder}/node_modules/@tensorflow/tfjs-layers`, fix: 'npm run engine:tensorflow' }),
    command: () => [process.execPath, script('layers_bench.mjs'), layersFolder],
  },
};

/** Starts the process and waits until it has loaded TensorFlow; says what to install where it cannot. */
export async function childContender(name: string, python: string, threads: number): Promise<Contender | string> {
  const entry = childContenders[name];
  if (!entry) throw new Error(`no contender "${name}"; there are ${Object.keys(childContenders).join(', ')}`);
  const { path, fix } = entry.needs(python);
  if (!existsSync(path)) return `no ${path} (${fix})`;
  const [command, ...args] = entry.command(python, threads);
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const ask = conversation(child, name);
  const { description } = await ask(null);
  return {
    name,
    description: String(description),
    prepare: (model, task) =>
      Promise.resolve({
        batchSize: model.batchSize,
        once: false,
        run: async (steps) => {
          const { name: key, architecture, parameters, inputShape, classes, batchSize } = model;
          const described = { architecture, parameters, input_shape: inputShape, classes };
          const request = { model: key, ...described, task, batch_size: batchSize, steps };
          const reply = await ask(request);
          return { seconds: Number(reply['seconds']), cpuSeconds: Number(reply['cpu_seconds']) };
        },
        close: () => Promise.resolve(),
      }),
    close: () => Promise.resolve(void child.stdin.end()),
  };
}

type Reply = Record<string, unknown>;

/** One request at a time; `null` awaits the line that the process prints unasked. */
function conversation(child: ChildProcess, name: string): (request: object | null) => Promise<Reply> {
  const replies = createInterface({ input: child.stdout! })[Symbol.asyncIterator]();
  let stderr = '';
  child.stderr!.setEncoding('utf8').on('data', (text: string) => (stderr = (stderr + text).slice(-4000)));
  return async (request) => {
    if (request) child.stdin!.write(`${JSON.stringify(request)}\n`);
    const reply = await replies.next();
    if (reply.done) throw new Error(`${name} ended: ${stderr.trim()}`);
    return JSON.parse(reply.value) as Reply;
  };
}
