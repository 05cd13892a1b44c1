/** The few distributions that a verdict on samples needs, to full double precision where it matters (tails included). */

/** P(Z ≤ z) of the standard normal. */
export function normalCdf(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const tail = upperTail(Math.abs(z));
  return z > 0 ? 1 - tail : tail;
}

/** The z with P(Z ≤ z) = p, by bisection; p in (0, 1). */
export function normalQuantile(p: number): number {
  let [low, high] = [-38, 38];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (normalCdf(middle) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** The t with P(T ≤ t) = p of Student's distribution with `degrees` (≥ 1, whole) degrees of freedom; p in (0, 1). */
export function studentQuantile(p: number, degrees: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, degrees);
  if (degrees > largestExact) return expandedQuantile(p, degrees);
  let [low, high] = [0, 1];
  while (centralStudent(high, degrees) < 2 * p - 1) [low, high] = [high, high * 2];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (centralStudent(middle, degrees) < 2 * p - 1) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Up to here the sum has few enough terms; beyond, the expansion is right to nine digits. */
const largestExact = 200;

/** P(−t ≤ T ≤ t), t ≥ 0, by the finite sums for whole degrees (Abramowitz and Stegun 26.7.3 and 26.7.4). */
function centralStudent(t: number, degrees: number): number {
  const angle = Math.atan(t / Math.sqrt(degrees));
  const square = Math.cos(angle) ** 2;
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? Math.cos(angle) : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let i = isOdd ? 3 : 2; i < degrees; i += 2) {
    term *= ((i - 1) / i) * square;
    sum += term;
  }
  return isOdd ? (2 / Math.PI) * (angle + Math.sin(angle) * sum) : Math.sin(angle) * sum;
}

/** In powers of 1/degrees around the normal quantile (Abramowitz and Stegun 26.7.5). */
function expandedQuantile(p: number, degrees: number): number {
  const z = normalQuantile(p);
  const first = (z ** 3 + z) / 4;
  const second = (5 * z ** 5 + 16 * z ** 3 + 3 * z) / 96;
  const third = (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / 384;
  return z + first / degrees + second / degrees ** 2 + third / degrees ** 3;
}

/**
 * P(X ≤ k) for X ~ Binomial(n, p). Counts that are not whole are taken between their neighbours, as the incomplete beta
 * function does (Abramowitz and Stegun 26.5.24): for events that are expected, not counted.
 */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return incompleteBeta(1 - p, n - k, k + 1);
}

/** P(X ≥ k) for X ~ Binomial(n, p): not 1 − P(X ≤ k − 1), which would lose the digits of a small probability. */
export function binomialTail(k: number, n: number, p: number): number {
  return binomialCdf(n - k, n, 1 - p);
}

/** The regularised incomplete beta function I_x(a, b), by its continued fraction (Abramowitz and Stegun 26.5.8). */
function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  // On this side of the mean the fraction converges in about √(a + b) steps.
  if (x > (a + 1) / (a + b + 2)) return 1 - incompleteBeta(1 - x, b, a);
  return (betaDensity(x, a, b) * (1 - x)) / a / betaFraction(x, a, b);
}

/** By Lentz's method: each step multiplies by the quotient of two neighbouring convergents. */
function betaFraction(x: number, a: number, b: number): number {
  let [value, c, d] = [1, 1, 0];
  for (let step = 1; step <= 1e6; step++) {
    const m = step >> 1;
    const numerator =
      step % 2 === 0
        ? (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
        : (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + numerator * d);
    c = 1 + numerator / c;
    const factor = c * d;
    value *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return value;
}

/**
 * x^a · (1 − x)^(b − 1) / B(a, b) without the cancellation of large logarithms: around the mean, in deviances
 * (Loader 2000, "Fast and accurate computation of binomial probabilities").
 */
function betaDensity(x: number, a: number, b: number): number {
  const n = a + b;
  const exponent =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * (1 - x));
  return (Math.exp(exponent) * Math.sqrt((a * b) / (2 * Math.PI * n))) / (1 - x);
}

/** ln Γ(z + 1) − ln(√(2πz) · (z / e)^z): its series for large z, and from z + 1 for small. */
function stirlingError(z: number): number {
  if (z < 16) return stirlingError(z + 1) + (z + 0.5) * Math.log1p(1 / z) - 1;
  const square = z * z;
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / z;
}

/** x · ln(x / mean) + mean − x, by a series where the two are close. */
function deviance(x: number, mean: number): number {
  const v = (x - mean) / (x + mean);
  if (Math.abs(v) > 0.1) return x * Math.log(x / mean) + mean - x;
  let sum = (x - mean) * v;
  let term = 2 * x * v;
  for (let i = 3; ; i += 2) {
    term *= v * v;
    const next = sum + term / i;
    if (next === sum) return sum;
    sum = next;
  }
}

/** P(Z > z) for z ≥ 0: the series of the error function near 0, Laplace's continued fraction further out. */
function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z < 3) {
    let [term, sum] = [z, z];
    for (let i = 1; Math.abs(term) > 1e-17 * Math.abs(sum); i++) {
      term *= (z * z) / (2 * i + 1);
      sum += term;
    }
    return 0.5 - density * sum;
  }
  let fraction = 0;
  for (let i = 120; i >= 1; i--) fraction = i / (z + fraction);
  return density / (z + fraction);
}
