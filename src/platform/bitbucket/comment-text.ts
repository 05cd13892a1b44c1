/**
 * Comments of Bitbucket: Markdown without HTML, which would be shown as it is written. The comment itself travels along,
 * packed and hidden in a link definition that nothing refers to, so that the next run reads what the last one said.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { maxCommentBytes } from '../../report/render-comment.js';

/** Bitbucket's limit, in characters. */
export const maxBitbucketCharacters = 32_768;
const original = /^\[\/\/\]: # \(tinygate:original:([\w+/=]*)\)$/m;

export function toBitbucket(comment: string): string {
  const [marker = '', ...rest] = comment.split('\n');
  const visible = withoutHtml(
    rest
      .filter((line) => !/^<!-- .* -->$/.test(line))
      .join('\n')
      .trim(),
  );
  const hidden = (name: string, value: string) => `[//]: # (${name}:${value})`;
  const packed = deflateRawSync(comment, { level: 9 }).toString('base64');
  const head = hiddenMarker(marker);
  const tail = `\n\n${hidden('tinygate:original', packed)}\n`;
  const whole = `${head}\n\n${visible}${tail}`;
  if (whole.length <= maxBitbucketCharacters) return whole;
  const notice = '\n\n_The rest is left out: it would exceed what a comment can hold. The report of the run has it._\n';
  const room = maxBitbucketCharacters - head.length - notice.length - 2;
  const lines = visible.slice(0, room).split('\n').slice(0, -1);
  return `${head}\n\n${lines.join('\n').trimEnd()}${notice}`;
}

/** The comment as it was rendered; where it is not in there, its first line alone. */
export function fromBitbucket(body: string): string {
  const firstLine = body.split('\n', 1)[0] ?? '';
  const marker = /^\[\/\/\]: # \(([\w:.-]+)\)\r?$/.exec(firstLine)?.[1];
  const packed = original.exec(body.replace(/\r\n/g, '\n'))?.[1];
  const shown = marker === undefined ? firstLine : `<!-- ${marker} -->`;
  if (packed === undefined) return shown;
  try {
    const comment = inflateRawSync(Buffer.from(packed, 'base64'), { maxOutputLength: 2 * maxCommentBytes });
    const text = comment.toString('utf8');
    return text.startsWith(`${shown}\n`) ? text : shown;
  } catch {
    return shown;
  }
}

/** `<!-- tinygate:comment:id -->` as a link definition. */
export function hiddenMarker(marker: string): string {
  return marker.replace(/^<!-- ([\w:.-]+) -->$/, '[//]: # ($1)');
}

/** The few elements that comments are rendered with. Escaped text has no angle brackets, so it is not touched. */
function withoutHtml(text: string): string {
  return text
    .replace(/<summary>(.*?)<\/summary>/g, '**$1**')
    .replace(/<\/?(?:details|sub|code)>/g, '')
    .replace(/\n{3,}/g, '\n\n');
}
