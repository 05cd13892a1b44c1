/** Says on the terminal, not only in a count of skipped tests, that a test with Python's LiteRT was not run. */
import { whyNotReady } from '../../src/measure/runtime/litert-python/environment.js';

const reason = whyNotReady();
export const hasPythonRuntime = reason === null;
if (reason !== null) {
  process.stderr.write(
    `\nSKIPPED: tests with LiteRT through Python: ${reason}\n  make it with: npx tsx src/cli/index.ts setup litert-python\n\n`,
  );
}
