/** Counts what is left of the bytes it is started with, in a thread of its own: some bytes take pako minutes. See `deflate.ts`. */
import { parentPort, workerData } from 'node:worker_threads';
import { Deflate } from 'pako';

const { bytes, level } = workerData;
const deflate = new Deflate({ level });
let size = 0;
// What comes out is counted and not kept.
deflate.onData = (part) => {
  size += part.length;
};
deflate.push(bytes, true);
parentPort.postMessage(size);
