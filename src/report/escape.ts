/**
 * Names, messages and paths come from specs, models and devices that a stranger may have written. Each output format has
 * one function that makes any string harmless text in it.
 */

// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g;
const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Control characters, line breaks and direction overrides become visible marks, so that one value stays on one line. */
export function oneLine(text: string): string {
  if (/^[ -~]*$/.test(text)) return text;
  return text
    .replace(/\s*[\r\n\u2028\u2029\u0085]+\s*/g, ' ')
    .replace(/\t/g, ' ')
    .replace(invisible, '\ufffd')
    .replace(loneSurrogate, '\ufffd');
}

/** For terminals and CI logs, whose runners obey lines such as `::error::` and `##[error]`. */
export function escapeText(text: string): string {
  return oneLine(text)
    .replace(/::/g, ':\u200b:')
    .replace(/##(?=\[)/g, '#\u200b#');
}

/** The same for text of several lines, such as a problem with its excerpt. */
export function escapeLines(text: string): string {
  return text.split('\n').map(escapeText).join('\n');
}

/** Prose inside GitHub-flavoured Markdown: no markup, HTML, mention, reference or link comes alive. */
export function escapeMarkdown(text: string): string {
  return oneLine(text).replace(/[\\`*_{}[\]<>|~&$^=]|[@#]|:(?=\/\/|:)|(?<=\bwww)\./gi, (character) => {
    if (character === '@' || character === '#') return `${character}\u200b`;
    return `&#${character.charCodeAt(0)};`;
  });
}

/** A name as inline code, where mentions and links stay dead. Safe inside a table cell. */
export function codeSpan(text: string): string {
  return /^[\w./:+-]+( [\w./:+-]+)*$/.test(text) ? `\`${text}\`` : `<code>${escapeMarkdown(text)}</code>`;
}

/** Text or a quoted attribute in HTML and XML. */
export function escapeHtml(text: string): string {
  return oneLine(text).replace(/[&<>"'`]/g, (character) => `&#${character.charCodeAt(0)};`);
}
