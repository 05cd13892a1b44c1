/**
 * Jest's Node environment, with the typed arrays of the process itself: onnxruntime's native binding makes its results
 * with those, and its JavaScript half refuses arrays of another realm.
 */
import { TestEnvironment } from 'jest-environment-node';

const shared = { ArrayBuffer, Float32Array, Int32Array, Int8Array, Uint8Array, BigInt64Array };

export default class extends TestEnvironment {
  constructor(...options) {
    super(...options);
    Object.assign(this.global, shared);
  }
}
