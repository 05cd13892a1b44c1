/**
 * What a piece of Markdown does besides showing text: the HTML tags, table cells, links, images, mentions, references
 * and block starts that would come alive. Two documents that differ only in harmless text have the same.
 */
export function harmsOf(markdown: string) {
  const count = (pattern: RegExp) => markdown.match(pattern)?.length ?? 0;
  // Inline code written with backticks holds only letters, digits and ./:+- (see codeSpan), checked here.
  const withoutCode = markdown
    .replace(/^```mermaid\n[\s\S]*?\n```$/gm, mermaidSkeleton)
    .replace(/`[\w./:+-]+( [\w./:+-]+)*`/g, 'code');
  return {
    tags: [...withoutCode.replace(/<\/?code>/g, '').matchAll(/<[^>]*>?/g)].map(([tag]) => tag),
    lines: markdown.split('\n').length,
    cells: markdown.split('\n').map((line) => (line.startsWith('|') ? line.split('|').length : 0)),
    links: (withoutCode.match(/\]\(|\w+:\/\/|www\./gi) ?? []).length,
    mentions: (withoutCode.match(/@\w|(?<!&)#\d/g) ?? []).length,
    emphasis: (withoutCode.replace(/^_.*_$/gm, '').match(/[*_`~$]/g) ?? []).length,
    headings: count(/^\s*#/gm),
    // eslint-disable-next-line no-control-regex
    controls: count(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g),
  };
}

/** A picture without its labels, which hold only letters, digits and marks that mean nothing to mermaid. */
function mermaidSkeleton(block: string): string {
  return block.replace(/"[\p{L}\p{N} .,_/+()…-]*"/gu, '"label"');
}
