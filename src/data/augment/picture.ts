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
  const { height, width, channels, values, spare } = picture;
  const [xx, xy, yx, yy] = matrix;
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  const at = edges === 'mirrored' ? mirrored : inside;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = xx * (x - middleX) + xy * (y - middleY) + middleX + move[0];
      const fromY = yx * (x - middleX) + yy * (y - middleY) + middleY + move[1];
      const [floorX, floorY] = [Math.floor(fromX), Math.floor(fromY)];
      const [partX, partY] = [fromX - floorX, fromY - floorY];
      const [left, right] = [at(floorX, width), at(floorX + 1, width)];
      const [above, below] = [at(floorY, height), at(floorY + 1, height)];
      for (let channel = 0; channel < channels; channel++) {
        const value = (row: number, column: number): number =>
          row < 0 || column < 0 ? 0 : values[(row * width + column) * channels + channel]!;
        const upper = value(above, left) * (1 - partX) + (partX === 0 ? 0 : value(above, right) * partX);
        const lower =
          partY === 0 ? 0 : value(below, left) * (1 - partX) + (partX === 0 ? 0 : value(below, right) * partX);
        spare[(y * width + x) * channels + channel] = upper * (1 - partY) + lower * partY;
      }
    }
  }
  swap(picture);
}

/** -1 is 1, and `size` is `size - 2`: the edge itself is not repeated. */
function mirrored(position: number, size: number): number {
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
  const along = (step: number, size: number, positionOf: (index: number) => number): void => {
    const { values, spare } = picture;
    for (let i = 0; i < values.length; i++) {
      const position = positionOf(i);
      let sum = 0;
      for (let k = -reach; k <= reach; k++)
        sum += weights[k + reach]! * values[i + (mirrored(position + k, size) - position) * step]!;
      spare[i] = sum;
    }
    swap(picture);
  };
  along(channels, width, (index) => Math.floor(index / channels) % width);
  along(channels * width, height, (index) => Math.floor(index / (channels * width)));
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
