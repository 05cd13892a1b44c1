/** A microcontroller on a TCP port that speaks the serial protocol: it answers for the file that it is said to hold. */
import { createServer, type AddressInfo } from 'node:net';
import { readSentence, writeSentence } from '../../../src/bench/via/sentence.js';

export interface Board {
  /** `tcp://127.0.0.1:PORT` */
  readonly port: string;
  close(): Promise<void>;
}

/** @param model gives the SHA-256 of the file that its firmware was built from. */
export async function startBoard(model: () => string): Promise<Board> {
  const server = createServer((socket) => {
    let isAsked = false;
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      const asked = chunk
        .toString()
        .split('\n')
        .some((line) => {
          const sentence = readSentence(line);
          return sentence !== null && sentence !== 'damaged' && sentence.word === 'START';
        });
      if (!asked || isAsked) return;
      isAsked = true;
      const runs = [1230, 1231.5, 1229, 1232].map((us) => [
        writeSentence('RUN', 2),
        ...[0, 1.5, 0.5].map((more) => writeSentence('US', us + more)),
      ]);
      const lines = [
        writeSentence('HELLO', 1),
        writeSentence('MODEL', model()),
        writeSentence('RUNTIME', 'TFLite Micro', '2026.10'),
        writeSentence('DEVICE', 'Cortex-M7', 216_000_000),
        ...runs.flat(),
        writeSentence('MEMORY', 24_300, 2_048),
        writeSentence('END'),
      ];
      socket.write(`${lines.join('\r\n')}\r\n`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}
