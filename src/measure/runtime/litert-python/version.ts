/** The version of PyPI's `ai-edge-litert` that the lock file installs and the proofs were made with. */
export const packageVersion = '2.3.0';

/** Runtime and exact version: what a report prints and a cache key contains. */
export const litertPythonVersion = `LiteRT of ai-edge-litert ${packageVersion} (Python, XNNPACK)`;

/** As a user types it. */
export const setupCommand = 'npx tinygate setup litert-python';
