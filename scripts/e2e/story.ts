/** Prints what is being tried and how long it took; a story stops at its first failure and says where. */
import { performance } from 'node:perf_hooks';

export interface Story {
  readonly step: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

/** Runs a story and sets the exit code; `cleanUp` runs whatever happens. */
export async function tell(
  name: string,
  body: (story: Story) => Promise<void>,
  cleanUp: () => Promise<void>,
): Promise<void> {
  const started = performance.now();
  const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  let steps = 0;
  const step = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    const from = performance.now();
    try {
      const result = await work();
      console.log(`✓ ${title} (${seconds(from)})`);
      steps++;
      return result;
    } catch (error) {
      console.log(`✗ ${title} (${seconds(from)})`);
      throw error;
    }
  };
  try {
    await body({ step });
    console.log(`${name}: ${steps} steps passed in ${seconds(started)}`);
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    console.error(`${name}: failed after ${steps} steps`);
    process.exitCode = 1;
  } finally {
    await cleanUp();
  }
}
