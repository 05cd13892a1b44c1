/** GitLab's Code Quality report (the CodeClimate subset that it reads): one issue on the line of each budget not met. */
import { digestValue } from '../core/digest.js';
import { oneLine } from './escape.js';
import { renderAnnotations } from './render-annotations.js';
import type { Report } from './schema/report.js';

interface Issue {
  readonly description: string;
  readonly check_name: string;
  /** The same for the same broken budget, whatever its numbers, so that GitLab can tell new from old. */
  readonly fingerprint: string;
  readonly severity: 'minor' | 'major';
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } };
}

export function renderCodeQuality(reports: readonly Report[]): string {
  const issues = reports.flatMap((report) => {
    const seen = new Map<string, number>();
    return renderAnnotations(report).map(({ level, file, line, title, message }): Issue => {
      // Two budgets may break in the same way; the first keeps its fingerprint when a second appears.
      const occurrence = seen.get(title) ?? 0;
      seen.set(title, occurrence + 1);
      return {
        description: oneLine(message),
        check_name: 'tinygate',
        fingerprint: digestValue([report.spec.path, report.spec.name, title, occurrence]),
        severity: level === 'error' ? 'major' : 'minor',
        location: { path: oneLine(file), lines: { begin: line } },
      };
    });
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
