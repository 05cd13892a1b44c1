import { describe, expect, it } from '@jest/globals';
import { showProgress } from '../../src/cli/progress.js';

function watch(isTTY: boolean, env: Record<string, string> = {}) {
  const clock = { ms: 0 };
  const seen: string[] = [];
  const stderr = { isTTY, columns: 70, write: (text: string) => void seen.push(text) };
  const progress = showProgress({ stderr, env, now: () => clock.ms });
  return { clock, seen, progress };
}

describe('progress', () => {
  it('writes no control codes to a dumb terminal', () => {
    const { seen, progress } = watch(true, { TERM: 'dumb' });
    const stage = progress.start('teacher', 10);
    stage.update(5);
    stage.end('accuracy 90 %');
    // eslint-disable-next-line no-control-regex -- that is what must not be there
    expect(seen.join('')).not.toMatch(/[\u001b\r]/);
  });

  it('redraws one line with a bar and the time left on a terminal', () => {
    const { clock, seen, progress } = watch(true);
    const stage = progress.start('teacher', 1000);
    for (let done = 0; done <= 500; done += 1) {
      clock.ms = done * 20;
      stage.update(done, 'loss 0.412');
    }
    const bar = `${'█'.repeat(12)}${'░'.repeat(12)}`;
    expect(seen.at(-1)).toBe(`\r\u001b[2Kteacher ${bar}  50 % · 10 s left · loss 0.412`);
    // Ten redraws a second, however many updates.
    expect(seen.length).toBeLessThanOrEqual(101);
    clock.ms = 20_000;
    stage.end('accuracy 90.1 %');
    expect(seen.at(-1)).toBe('\r\u001b[2Kteacher done in 20 s · accuracy 90.1 %\n');
  });

  it('never writes more than the terminal is wide', () => {
    const { clock, seen, progress } = watch(true);
    const stage = progress.start('a very long label of a stage that says a lot', 10);
    clock.ms = 5000;
    stage.update(5, 'x'.repeat(200));
    expect(seen.at(-1)?.replace('\r\u001b[2K', '').length).toBeLessThan(70);
  });

  it('writes plain lines, at most two a minute, where nobody watches', () => {
    const { clock, seen, progress } = watch(false);
    progress.note('engine: cpu');
    const stage = progress.start('student', 600);
    for (let done = 0; done <= 600; done += 1) {
      clock.ms = done * 200;
      stage.update(done, `loss ${done}`);
    }
    stage.end();
    expect(seen).toEqual([
      'engine: cpu\n',
      'student …\n',
      'student  25 % · 1 min 30 s left · loss 150\n',
      'student  50 % · 1 min 00 s left · loss 300\n',
      'student  75 % · 30 s left · loss 450\n',
      'student 100 % · 0.0 s left · loss 600\n',
      'student done in 2 min 00 s\n',
    ]);
  });

  it.each([true, false])('never says of work that ended early that it is done', (isTTY) => {
    const { clock, seen, progress } = watch(isTTY);
    const stage = progress.start('student', 200);
    clock.ms = 1400;
    stage.update(25);
    stage.stop();
    expect(seen.at(-1)).toBe(`${isTTY ? '\r\u001b[2K' : ''}student stopped at 12 % after 1.4 s\n`);
  });

  it('survives a stage without units', () => {
    const { seen, progress } = watch(true);
    progress.start('export', 0).update(0);
    expect(seen.join('')).not.toMatch(/NaN|Infinity/);
  });
});
