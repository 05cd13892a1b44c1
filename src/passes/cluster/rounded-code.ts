/** The code that is nearest to a number in units of the scale, of −largest to largest. */
export const roundedCode = (units: number, largest: number): number =>
  Math.max(-largest, Math.min(largest, Math.round(units)));
