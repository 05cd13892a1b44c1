import type { Published } from './publish.js';

/** One line for people. */
export function describePublished({ folder, files, outcome }: Published): string {
  switch (outcome.kind) {
    case 'written':
      return `${files.length} files in ${folder}`;
    case 'published':
      return `published ${outcome.url}`;
    case 'opened':
    case 'updated':
      return `${outcome.kind} ${outcome.url}: ${outcome.changed.join(', ')}`;
    case 'unchanged':
      return `nothing new to publish${outcome.url === null ? '' : `: ${outcome.url}`}`;
    case 'refused': {
      const grant = outcome.permission === null ? '' : ` It needs ${outcome.permission}.`;
      return `not published: ${outcome.reason}.${grant} The files are in ${folder}.`;
    }
    default:
      return outcome satisfies never;
  }
}
