/**
 * Digits in groups of three, at most six after the point: 1,234,567.5. Written out, because the first use of `Intl` loads
 * tables of all languages, which takes longer than a gate on sizes.
 */
export function groupDigits(value: number): string {
  const text = value.toFixed(6);
  // Not finite, or from 1e21 on in powers of ten: nothing to group.
  if (!/^-?\d+\.\d{6}$/.test(text)) return String(value);
  const [whole = '', decimals = ''] = text.split('.');
  const shown = decimals.replace(/0+$/, '');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (shown === '' ? '' : `.${shown}`);
}
