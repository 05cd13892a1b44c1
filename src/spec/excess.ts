/** Whether a text is larger than a spec can be, told from its tokens in one pass: building the document of a hostile file takes minutes. */
import { CST, Lexer } from 'yaml';

/** A spec of 20,000 values has a few tokens for each of them. */
export const maxTokens = 150_000;
/** Each can be an error of its own, and costs more than other tokens. */
const maxEscapes = 10_000;
const maxTags = 1000;

export interface Excess {
  readonly found: string;
  /** In the text, counted from 0. */
  readonly offset: number;
}

/** The first place where the text is too much; null where it is not. */
export function excessOf(text: string): Excess | null {
  let tokens = 0;
  let escapes = 0;
  let tags = 0;
  let offset = 0;
  for (const token of new Lexer().lex(text)) {
    const kind = CST.tokenType(token);
    if (kind !== null && !isLayout.has(kind) && ++tokens > maxTokens) return { found: `${maxTokens} tokens`, offset };
    if (kind === 'double-quoted-scalar') escapes += token.split('\\').length - 1;
    if (escapes > maxEscapes) return { found: `${maxEscapes} escapes in quotes`, offset };
    if (kind === 'tag' && ++tags > maxTags) return { found: `${maxTags} tags`, offset };
    // Control tokens say how the next one is meant, and stand in no text.
    if (kind !== 'doc-mode' && kind !== 'flow-error-end' && kind !== 'scalar' && kind !== 'byte-order-mark')
      offset += token.length;
  }
  return null;
}

/** Long comments and deep indents are no values. */
const isLayout: ReadonlySet<string> = new Set(['space', 'newline', 'comment']);
