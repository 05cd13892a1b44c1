/** Keras in graph mode (model.fit, model.predict) as a contender: one Python process, asked line by line. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Contender } from './contender.js';

export const kerasContenders = { 'Keras 2': 'legacy', 'Keras 3': 'keras3' } as const;
export type KerasName = keyof typeof kerasContenders;

/** Starts `python` on keras_bench.py and waits until it has loaded TensorFlow. */
export async function kerasContender(name: KerasName, python: string, threads: number): Promise<Contender> {
  const script = new URL('keras_bench.py', import.meta.url).pathname;
  const child = spawn(python, [script, kerasContenders[name], String(threads)], { stdio: ['pipe', 'pipe', 'pipe'] });
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
