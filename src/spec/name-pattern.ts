/**
 * What the name of a file says: `{label}_{speaker}_{index}.wav` finds three fields in `3_theo_12.wav`. `{field}` takes one character or
 * more and `*` any text, each as little as possible; neither takes a `/`. A pattern with folders is about the last parts of a path,
 * one without is about the file's own name. Matching costs one pass over a name, however it was made.
 */

export type Fields = Readonly<Record<string, string>>;

export interface NamePattern {
  /** In the order of the pattern. */
  readonly fields: readonly string[];
  /** Null for a path that does not match. */
  match(path: string): Fields | null;
}

/** What a part of a path is made of: texts with what may stand between two of them; null is a star. */
interface Part {
  readonly texts: readonly string[];
  readonly between: readonly (string | null)[];
}

/** @returns what is wrong with the pattern, in words that follow "found" */
export function patternFault(pattern: string): string | null {
  const { fields } = parse(pattern);
  const twice = fields.find((field, index) => fields.indexOf(field) !== index);
  if (twice !== undefined) return `{${twice}} twice`;
  const beside = /(\{\w+\}|\*)(\{\w+\}|\*)/.exec(pattern);
  if (beside) return `nothing between ${beside[1]!} and ${beside[2]!}`;
  const brace = /[{}]/.exec(pattern.replaceAll(/\{\w+\}/g, ''));
  return brace ? `a '${brace[0]}' that belongs to no field` : null;
}

export function namePattern(pattern: string): NamePattern {
  const { fields, parts } = parse(pattern);
  return {
    fields,
    match(path) {
      const names = path.split('/').slice(-parts.length);
      const found: Record<string, string> = {};
      const matches = names.length === parts.length && parts.every((part, i) => matchPart(part, names[i]!, found));
      return matches ? found : null;
    },
  };
}

function parse(pattern: string): { readonly fields: readonly string[]; readonly parts: readonly Part[] } {
  const parts = pattern.split('/').map((part): Part => {
    const pieces = part.split(/(\{\w+\}|\*)/);
    return {
      texts: pieces.filter((_, i) => i % 2 === 0),
      between: pieces.filter((_, i) => i % 2 === 1).map((piece) => (piece === '*' ? null : piece.slice(1, -1))),
    };
  });
  return { fields: parts.flatMap(({ between }) => between.filter((field) => field !== null)), parts };
}

/** The first place of each text is as good as any later one: what follows it has the more room. */
function matchPart({ texts, between }: Part, name: string, found: Record<string, string>): boolean {
  if (between.length === 0) return name === texts[0];
  if (!name.startsWith(texts[0]!)) return false;
  let at = texts[0]!.length;
  for (const [i, field] of between.entries()) {
    const text = texts[i + 1]!;
    const least = field === null ? at : at + 1;
    const isLast = i === between.length - 1;
    const end = isLast ? name.length - text.length : name.indexOf(text, least);
    if (end < least || (isLast && !name.endsWith(text))) return false;
    if (field !== null) found[field] = name.slice(at, end);
    at = end + text.length;
  }
  return true;
}
