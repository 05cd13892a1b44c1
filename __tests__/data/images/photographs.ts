/** A folder of small photographs that a test makes: one colour and one shape a class, on a noisy ground. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { seededRandom } from '../../../src/core/random.js';
import { sharp } from './pictures.js';

export const shapes = ['bars', 'disc', 'square'] as const;
type ShapeName = (typeof shapes)[number];
const colours: Readonly<Record<ShapeName, string>> = { bars: '#3060d0', disc: '#d04030', square: '#30b040' };

/** Writes `count` JPEGs of each class as `<class>/<class>-<n>.jpg`. @returns the folder, absolute */
export async function writePhotographs(
  count: number,
  options: { size?: number; folder?: string; seed?: number } = {},
): Promise<string> {
  const { size = 40, folder = mkdtempSync(join(tmpdir(), 'tinygate-photographs-')), seed = 1 } = options;
  const random = seededRandom(seed, 'photographs');
  for (const shape of shapes) {
    mkdirSync(join(folder, shape), { recursive: true });
    for (let index = 0; index < count; index++) {
      const ground = Uint8Array.from({ length: size * size * 3 }, () => 70 + random.integer(90));
      const picture = await sharp(ground, { raw: { width: size, height: size, channels: 3 } })
        .composite([{ input: Buffer.from(drawing(shape, size, random.integer(size / 2), random.integer(size / 2))) }])
        .jpeg({ quality: 85 })
        .toBuffer();
      writeFileSync(join(folder, shape, `${shape}-${index}.jpg`), picture);
    }
  }
  return folder;
}

function drawing(shape: ShapeName, size: number, x: number, y: number): string {
  const half = size / 2;
  const parts: Readonly<Record<ShapeName, string>> = {
    bars: `<rect x="${x}" y="0" width="${size / 8}" height="${size}"/><rect x="${x + size / 4}" y="0" width="${size / 8}" height="${size}"/>`,
    disc: `<circle cx="${x + half / 2}" cy="${y + half / 2}" r="${size / 4}"/>`,
    square: `<rect x="${x}" y="${y}" width="${half}" height="${half}"/>`,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"><g fill="${colours[shape]}">${parts[shape]}</g></svg>`;
}

export function put(folder: string, path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), content);
}
