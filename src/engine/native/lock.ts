/**
 * What `installNative` may install, compiled into the code so that a bundle carries it: exact versions and the digests
 * of their tarballs, the same as in package-lock.json (a test compares them).
 */
export interface LockedPackage {
  readonly name: string;
  readonly version: string;
  /** Subresource integrity of the npm tarball: `sha512-` and base64. */
  readonly integrity: string;
}

/** onnxruntime-node, and the one package it needs at run time (its other dependencies serve a download of CUDA). */
export const onnxruntimeNode: readonly [LockedPackage, ...LockedPackage[]] = [
  {
    name: 'onnxruntime-node',
    version: '1.30.0',
    integrity: 'sha512-twhs1C2C/BFkz1yc5OY0KIU2GUq6DURO7hD4bx5Q2Qy3nAMJwRXW8xU3NVczE29VA9lolLOYepoD8fjTGOfIqw==',
  },
  {
    name: 'onnxruntime-common',
    version: '1.30.0',
    integrity: 'sha512-7fdVWjAID1dVhH/G8qK3APARunV4VkBFoCQAP7qp4Wkab0mrorvmc+sqiT+mKXOzDqdjN5j+/Z9nb4gzNPWcyA==',
  },
];
