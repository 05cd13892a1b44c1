/**
 * What can happen to a picture, each a pure function of the picture and a few numbers. Values are 0..255 and stay so after each
 * step; they are rounded to bytes once, at the end. Numbers of `Math.sin` and `Math.exp` may differ in the last bit between
 * machines: they are rounded to a grid before they are used, so that a picture is the same everywhere.
 */

/** `values` and `spare`: float32 [height, width, channels]; a step may swap the two. */
export interface Picture {
  readonly height: number;
  readonly width: number;
  /** 1 or 3, or any number where no step looks at colours. */
  readonly channels: number;
  values: Float32Array;
  spare: Float32Array;
}

/** Where each pixel comes from: (x, y) around the middle, times the matrix, and moved; in pixels. */
export interface Warp {
  readonly matrix: readonly [xx: number, xy: number, yx: number, yy: number];
  readonly move: readonly [x: number, y: number];
}

const grid = 2 ** 20;
const onGrid = (value: number): number => Math.round(value * grid) / grid;

/** By an angle against the clock, and enlarged by a factor. */
export function turned(degrees: number, factor: number): Warp['matrix'] {
  const radians = (degrees * Math.PI) / 180;
  const [cos, sin] = [onGrid(Math.cos(radians)), onGrid(Math.sin(radians))];
  return [cos / factor, -sin / factor, sin / factor, cos / factor];
}

/** Bilinear; beyond the edges the picture is mirrored, or black. */
export function warp(picture: Picture, { matrix, move }: Warp, edges: 'mirrored' | 'black'): void {
  const [xx, xy, yx, yy] = matrix;
  const at = edges === 'mirrored' ? mirrored : inside;
  const isWhole = xx === 1 && xy === 0 && yx === 0 && yy === 1 && move.every(Number.isInteger);
  if (isWhole) moveWhole(picture, move, at);
  else resample(picture, { matrix, move }, at);
  swap(picture);
}

type At = (position: number, size: number) => number;

function moveWhole({ height, width, channels, values, spare }: Picture, [x, y]: Warp['move'], at: At): void {
  const columns = Int32Array.from({ length: width }, (_, column) => at(column + x, width));
  let to = 0;
  for (let row = 0; row < height; row++) {
    const fromRow = at(row + y, height);
    for (let column = 0; column < width; column++) {
      const from = fromRow < 0 || columns[column]! < 0 ? -1 : (fromRow * width + columns[column]!) * channels;
      for (let channel = 0; channel < channels; channel++) spare[to++] = from < 0 ? 0 : values[from + channel]!;
    }
  }
}

function resample({ height, width, channels, values, spare }: Picture, { matrix, move }: Warp, at: At): void {
  const [xx, xy, yx, yy] = matrix;
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  let to = 0;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = xx * (x - middleX) + xy * (y - middleY) + middleX + move[0];
      const fromY = yx * (x - middleX) + yy * (y - middleY) + middleY + move[1];
      const floorX = Math.floor(fromX);
      const floorY = Math.floor(fromY);
      const partX = fromX - floorX;
      const partY = fromY - floorY;
      const left = at(floorX, width);
      const right = at(floorX + 1, width);
      const above = at(floorY, height);
      const below = at(floorY + 1, height);
      // Where each of the four neighbours begins; -1 is black.
      const aboveLeft = above < 0 || left < 0 ? -1 : (above * width + left) * channels;
      const aboveRight = above < 0 || right < 0 ? -1 : (above * width + right) * channels;
      const belowLeft = below < 0 || left < 0 ? -1 : (below * width + left) * channels;
      const belowRight = below < 0 || right < 0 ? -1 : (below * width + right) * channels;
      for (let channel = 0; channel < channels; channel++) {
        const upper =
          (aboveLeft < 0 ? 0 : values[aboveLeft + channel]!) * (1 - partX) +
          (aboveRight < 0 ? 0 : values[aboveRight + channel]!) * partX;
        const lower =
          (belowLeft < 0 ? 0 : values[belowLeft + channel]!) * (1 - partX) +
          (belowRight < 0 ? 0 : values[belowRight + channel]!) * partX;
        spare[to++] = upper * (1 - partY) + lower * partY;
      }
    }
  }
}

/** -1 is 1, and `size` is `size - 2`: the edge itself is not repeated. */
export function mirrored(position: number, size: number): number {
  if (position >= 0 && position < size) return position;
  if (size === 1) return 0;
  const period = 2 * (size - 1);
  const within = ((position % period) + period) % period;
  return within < size ? within : period - within;
}

/** -1 beyond the edges. */
function inside(position: number, size: number): number {
  return position >= 0 && position < size ? position : -1;
}

export function flipVertically(picture: Picture): void {
  const { height, width, channels, values, spare } = picture;
  const row = width * channels;
  for (let y = 0; y < height; y++) spare.set(values.subarray(y * row, (y + 1) * row), (height - 1 - y) * row);
  swap(picture);
}

export function brighten({ values }: Picture, factor: number): void {
  for (let i = 0; i < values.length; i++) values[i] = clamp(values[i]! * factor);
}

/** Away from the mean grey (factor above 1) or towards it. */
export function changeContrast(picture: Picture, factor: number): void {
  const { values, channels } = picture;
  let sum = 0;
  for (let i = 0; i < values.length; i += channels) sum += greyAt(picture, i);
  const mean = sum / (values.length / channels);
  for (let i = 0; i < values.length; i++) values[i] = clamp(mean + (values[i]! - mean) * factor);
}

/** Away from the pixel's own grey, or towards it. A picture of one channel has no colour. */
export function saturate(picture: Picture, factor: number): void {
  const { values, channels } = picture;
  if (channels !== 3) return;
  for (let i = 0; i < values.length; i += 3) {
    const grey = greyAt(picture, i);
    for (let channel = i; channel < i + 3; channel++)
      values[channel] = clamp(grey + (values[channel]! - grey) * factor);
  }
}

/** @param turn share of the colour circle, of hue, saturation and value */
export function turnHue({ values, channels }: Picture, turn: number): void {
  if (channels !== 3) return;
  for (let i = 0; i < values.length; i += 3) {
    const [r, g, b] = [values[i]!, values[i + 1]!, values[i + 2]!];
    const largest = Math.max(r, g, b);
    const range = largest - Math.min(r, g, b);
    if (range === 0) continue;
    const sixth = largest === r ? (g - b) / range + 6 : largest === g ? (b - r) / range + 2 : (r - g) / range + 4;
    const hue = (sixth + 6 * turn + 6) % 6;
    for (let channel = 0; channel < 3; channel++) {
      // Red is 5 sixths away from where it falls, green 3, blue 1 (the formula of HSV to RGB).
      const from = (5 - 2 * channel + hue) % 6;
      values[i + channel] = clamp(largest - range * Math.max(0, Math.min(from, 4 - from, 1)));
    }
  }
}

/** @param sigma standard deviation of the Gaussian, in pixels */
export function blur(picture: Picture, sigma: number): void {
  const reach = Math.ceil(3 * sigma);
  if (reach === 0) return;
  const raw = Array.from({ length: 2 * reach + 1 }, (_, i) =>
    onGrid(Math.exp(-((i - reach) ** 2) / (2 * sigma * sigma))),
  );
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / total);
  const { height, width, channels } = picture;
  blurAlong(picture, weights, {
    lines: height,
    lineStep: width * channels,
    size: width,
    step: channels,
    across: channels,
  });
  blurAlong(picture, weights, {
    lines: 1,
    lineStep: 0,
    size: height,
    step: width * channels,
    across: width * channels,
  });
}

/** Each of `lines` has `size` points, `step` values apart, and `across` values at each point that lie beside each other. */
interface Lines {
  readonly lines: number;
  readonly lineStep: number;
  readonly size: number;
  readonly step: number;
  readonly across: number;
}

function blurAlong(picture: Picture, weights: readonly number[], { lines, lineStep, size, step, across }: Lines): void {
  const { values, spare } = picture;
  const reach = (weights.length - 1) / 2;
  for (let line = 0; line < lines; line++) {
    for (let point = 0; point < size; point++) {
      const to = line * lineStep + point * step;
      spare.fill(0, to, to + across);
      for (let k = 0; k < weights.length; k++) {
        const weight = weights[k]!;
        const from = line * lineStep + mirrored(point + k - reach, size) * step;
        for (let i = 0; i < across; i++) spare[to + i]! += weight * values[from + i]!;
      }
    }
  }
  swap(picture);
}

/** A black square around a pixel, as much of it as is in the picture. */
export function cutOut({ values, height, width, channels }: Picture, x: number, y: number, side: number): void {
  const [left, top] = [x - Math.floor(side / 2), y - Math.floor(side / 2)];
  const [from, to] = [Math.max(0, left), Math.min(width, left + side)];
  for (let row = Math.max(0, top); row < Math.min(height, top + side); row++)
    values.fill(0, (row * width + from) * channels, (row * width + to) * channels);
}

/** Keeps the upper bits of each value. */
export function posterize({ values }: Picture, bits: number): void {
  const step = 2 ** (8 - bits);
  for (let i = 0; i < values.length; i++) values[i] = Math.floor(Math.round(values[i]!) / step) * step;
}

/** Turns what is brighter than the threshold into its negative. */
export function solarize({ values }: Picture, threshold: number): void {
  for (let i = 0; i < values.length; i++) if (values[i]! >= threshold) values[i] = 255 - values[i]!;
}

/** Spreads each channel over 0..255. */
export function spreadContrast({ values, channels }: Picture): void {
  for (let channel = 0; channel < channels; channel++) {
    let [low, high] = [255, 0];
    for (let i = channel; i < values.length; i += channels) {
      low = Math.min(low, values[i]!);
      high = Math.max(high, values[i]!);
    }
    if (high <= low) continue;
    for (let i = channel; i < values.length; i += channels) values[i] = ((values[i]! - low) * 255) / (high - low);
  }
}

/** ITU-R BT.601, of the pixel that begins at `index`. */
function greyAt({ values, channels }: Picture, index: number): number {
  if (channels !== 3) return values[index]!;
  return 0.299 * values[index]! + 0.587 * values[index + 1]! + 0.114 * values[index + 2]!;
}

function clamp(value: number): number {
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

function swap(picture: Picture): void {
  [picture.values, picture.spare] = [picture.spare, picture.values];
}
