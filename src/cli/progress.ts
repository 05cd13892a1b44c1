/**
 * Progress on stderr: on a terminal one line that is redrawn, with a bar and the time left; elsewhere a plain line when
 * a stage starts, every half minute, and when it ends.
 */
import type { Io, Progress, Stage, Writer } from '../core/io.js';
import { escapeLines } from '../report/escape.js';

const redrawMs = 100;
const lineMs = 30_000;
const barWidth = 24;

/** A dumb terminal cannot redraw a line. */
export function showProgress({ stderr, env, now }: Pick<Io, 'stderr' | 'env' | 'now'>): Progress {
  return stderr.isTTY && env['TERM'] !== 'dumb' ? bars(stderr, now) : lines(stderr, now);
}

function bars(writer: Writer, now: () => number): Progress {
  const clear = '\r\u001b[2K';
  return {
    // What devices and other programs say is a stranger's.
    note: (line) => writer.write(`${clear}${escapeLines(line)}\n`),
    start: (label, total): Stage => {
      const started = now();
      let drawn = -Infinity;
      let reached = 0;
      return {
        update: (done, detail) => {
          const time = now();
          reached = share(done, total);
          if (time - drawn < redrawMs) return;
          drawn = time;
          const filled = Math.round(reached * barWidth);
          const bar = '█'.repeat(filled) + '░'.repeat(barWidth - filled);
          const text = [`${label} ${bar} ${percent(reached)}`, timeLeft(reached, time - started), detail];
          writer.write(clear + fit(join(text), writer.columns ?? 80));
        },
        end: (detail) => writer.write(`${clear}${endLine(label, now() - started, detail)}\n`),
        stop: () => writer.write(`${clear}${stopLine(label, now() - started, reached)}\n`),
      };
    },
  };
}

function lines(writer: Writer, now: () => number): Progress {
  return {
    note: (line) => writer.write(`${escapeLines(line)}\n`),
    start: (label, total): Stage => {
      const started = now();
      let written = started;
      let reached = 0;
      writer.write(`${label} …\n`);
      return {
        update: (done, detail) => {
          const time = now();
          reached = share(done, total);
          if (time - written < lineMs) return;
          written = time;
          writer.write(`${join([`${label} ${percent(reached)}`, timeLeft(reached, time - started), detail])}\n`);
        },
        end: (detail) => writer.write(`${endLine(label, now() - started, detail)}\n`),
        stop: () => writer.write(`${stopLine(label, now() - started, reached)}\n`),
      };
    },
  };
}

function endLine(label: string, elapsedMs: number, detail: string | undefined): string {
  return join([`${label} done in ${duration(elapsedMs)}`, detail]);
}

function stopLine(label: string, elapsedMs: number, fraction: number): string {
  return `${label} stopped at ${percent(fraction).trim()} after ${duration(elapsedMs)}`;
}

function share(done: number, total: number): number {
  return total > 0 ? Math.min(Math.max(done / total, 0), 1) : 0;
}

function percent(fraction: number): string {
  return `${String(Math.floor(fraction * 100)).padStart(3)} %`;
}

/** From the pace so far; nothing in the first moments, when the pace says little. */
function timeLeft(fraction: number, elapsedMs: number): string | undefined {
  if (fraction < 0.01 || elapsedMs < 500) return undefined;
  return `${duration((elapsedMs / fraction) * (1 - fraction))} left`;
}

function duration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${String(whole % 60).padStart(2, '0')} s`;
}

function join(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

function fit(text: string, columns: number): string {
  return text.length < columns ? text : `${text.slice(0, Math.max(0, columns - 2))}…`;
}
