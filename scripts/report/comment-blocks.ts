/** The Markdown of our own comments as blocks that a picture can lay out. It reads what we write, not any Markdown. */

export interface Span {
  readonly text: string;
  readonly style: 'plain' | 'code' | 'pass' | 'fail' | 'warn';
}
export type Line = readonly Span[];
export type Block =
  | { readonly kind: 'heading' | 'paragraph' | 'folded'; readonly line: Line }
  | { readonly kind: 'table'; readonly header: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

export function readBlocks(markdown: string): Block[] {
  const blocks: Block[] = [];
  let depth = 0;
  let rows: string[] = [];
  const endTable = () => {
    const [header, , ...body] = rows.map((row) => row.slice(2, -2).split(' | ').map(readSpans));
    if (header) blocks.push({ kind: 'table', header, rows: body });
    rows = [];
  };
  for (const line of markdown.replace(/<!--.*?-->/gs, '').split('\n')) {
    const folded = /^<details><summary>(.*)<\/summary>$/.exec(line)?.[1];
    if (depth === 0 && line.startsWith('|')) {
      rows.push(line);
      continue;
    }
    endTable();
    if (folded !== undefined && depth === 0) blocks.push({ kind: 'folded', line: readSpans(folded) });
    if (folded !== undefined) depth++;
    else if (line === '</details>') depth--;
    else if (depth > 0 || line.trim() === '') continue;
    else if (line.startsWith('#')) blocks.push({ kind: 'heading', line: readSpans(line.replace(/^#+ /, '')) });
    else blocks.push({ kind: 'paragraph', line: readSpans(line.replace(/^> /, '').replace(/<\/?sub>/g, '')) });
  }
  endTable();
  return blocks;
}

const marks: Readonly<Record<string, Span>> = {
  '✅': { text: '✓', style: 'pass' },
  '❌': { text: '✗', style: 'fail' },
  '❔': { text: '?', style: 'warn' },
  '⚠️': { text: '!', style: 'warn' },
};

/** Emoji become marks, because what an emoji looks like depends on the machine. */
function readSpans(text: string): Line {
  return text
    .split(/(`[^`]*`|✅|❌|❔|⚠️|\*\*)/u)
    .filter((part) => part !== '' && part !== '**')
    .map((part): Span => {
      if (part.startsWith('`')) return { text: part.slice(1, -1), style: 'code' };
      return marks[part] ?? { text: decode(part), style: 'plain' };
    });
}

function decode(text: string): string {
  return text.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code))).replaceAll('\u200b', '');
}
