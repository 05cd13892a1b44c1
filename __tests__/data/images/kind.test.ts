import { describe, expect, it } from '@jest/globals';
import { kindByContent, kindByName } from '../../../src/data/images/kind.js';
import { plain } from './pictures.js';

describe('the kind of a file', () => {
  it.each([
    ['rose.jpg', 'jpeg'],
    ['ROSE.JPEG', 'jpeg'],
    ['a.b.png', 'png'],
    ['a.webp', 'webp'],
    ['a.gif', 'gif'],
    ['a.bmp', 'bmp'],
    ['a.heic', 'other'],
    ['a.TIFF', 'other'],
    ['.DS_Store', null],
    ['Thumbs.db', null],
    ['labels.csv', null],
    ['constructor', null],
    ['a.constructor', null],
  ])('by its name %s is %s', (name, kind) => {
    expect(kindByName(name)).toBe(kind);
  });

  it.each(['jpeg', 'png', 'webp', 'gif'] as const)('by the content that a writer of %s gives it', async (kind) => {
    expect(kindByContent(await plain(4, 4, [1, 2, 3]).toFormat(kind).toBuffer())).toBe(kind);
  });

  it('is not known of other content', () => {
    expect(kindByContent(Buffer.from('<html>'))).toBeNull();
    expect(kindByContent(Buffer.alloc(0))).toBeNull();
    expect(kindByContent(Buffer.from('BM'))).toBe('bmp');
  });
});
