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

/** P(X ≤ k) for X ~ Binomial(n, p). Sums exact terms, smallest first. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  if (p <= 0) return 1;
  if (p >= 1) return 0;
  const [logP, logQ] = [Math.log(p), Math.log1p(-p)];
  let logChoose = 0;
  const terms = [Math.exp(n * logQ)];
  for (let i = 1; i <= k; i++) {
    logChoose += Math.log((n - i + 1) / i);
    terms.push(Math.exp(logChoose + i * logP + (n - i) * logQ));
  }
  return Math.min(
    1,
    terms.sort((a, b) => a - b).reduce((sum, term) => sum + term, 0),
  );
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
