/** The files of a release, in the order of their names: a pure function of what was measured and reported. */
import { digestBytes } from '../core/digest.js';
import { SpecError } from '../core/errors.js';
import { renderHtml } from '../report/render-html.js';
import { checksumsName, renderChecksums } from './checksums.js';
import { renderModelCard } from './model-card.js';
import type { Item } from './source.js';
import { renderTestResult, testResultName } from './test-result.js';

export interface Asset {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Lower-case hex. */
  readonly sha256: string;
}

export const reportName = 'report.json';

/** Files of one model have plain names; those of several begin with the name of their spec. */
export function assetsOf(items: readonly Item[]): Asset[] {
  const files = items.flatMap((item) => {
    const prefix = items.length === 1 ? '' : `${item.report.spec.name}-`;
    return [
      ...item.models.map(({ artifact, bytes }) => asset(modelName(prefix, artifact), bytes)),
      asset(`${prefix}${reportName}`, item.reportBytes),
      asset(`${prefix}report.html`, renderHtml(item.report, null)),
      asset(
        `${prefix}MODEL_CARD.md`,
        renderModelCard(item.report, (artifact) => modelName(prefix, artifact)),
      ),
    ];
  });
  const result = asset(testResultName, renderTestResult(items.map(({ report }) => report)));
  const listed = [...files, result];
  const all = [...listed, asset(checksumsName, renderChecksums(listed))];
  requirePlainNames(all.map(({ name }) => name));
  return all.sort((a, b) => (a.name < b.name ? -1 : 1));
}

export function modelName(prefix: string, artifact: string): string {
  return `${prefix}${artifact}.tflite`;
}

function asset(name: string, content: string | Uint8Array): Asset {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { name, bytes, sha256: digestBytes(bytes) };
}

/** A name that a platform would change, or a file system read as a path, is refused rather than mended. */
function requirePlainNames(names: readonly string[]): void {
  const seen = new Set<string>();
  for (const name of names) {
    const isPlain = /^[A-Za-z0-9][\w.-]*$/.test(name) && !name.includes('..') && name.length <= 200;
    if (isPlain && !seen.has(name.toLowerCase())) {
      seen.add(name.toLowerCase());
      continue;
    }
    throw new SpecError({
      code: 'release/asset-name',
      message: `expected file names of letters, digits, . _ - that differ, found ${JSON.stringify(name)}${isPlain ? ' twice' : ''}`,
      fix: 'Rename the artifact or the spec.',
    });
  }
}
