/** Names in a message: a reader needs some of a thousand, and their number. */
export function nameSome(names: readonly string[], most = 20): string {
  const left = names.length - most;
  return left > 0 ? `${names.slice(0, most).join(', ')}, and ${left} more` : names.join(', ');
}
