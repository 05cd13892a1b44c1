import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { archiveLimits, readArchive } from '../../src/core/archive.js';
import { TinygateError } from '../../src/core/errors.js';
import { buildZip, zip64Extra, type ZipEntry } from './build-zip.js';

const everything = () => true;
const report: ZipEntry = { name: 'report.json', data: '{"a":1}' };
const mebibyte = 1024 * 1024;

describe('readArchive', () => {
  it('gives the wanted entries, stored or deflated, and only those', async () => {
    const zip = buildZip([
      report,
      { name: 'artifacts/', mode: 0o040755, method: 0 },
      { name: 'artifacts/m', data: 'x', method: 0 },
    ]);
    const entries = await readArchive(zip, (name) => name !== 'report.json');
    expect([...entries].map(([name, bytes]) => [name, Buffer.from(bytes).toString()])).toEqual([['artifacts/m', 'x']]);
    expect(Buffer.from((await readArchive(zip, everything)).get('report.json')!).toString()).toBe('{"a":1}');
  });

  it('gives back any files under any plain names', async () => {
    const names = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9._-]{0,12}$/), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(names, fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(0, 8), async (list, data, method) => {
        const zip = buildZip(list.map((name) => ({ name: `folder/${name}`, data, method })));
        const entries = await readArchive(zip, everything);
        expect([...entries.keys()]).toEqual(list.map((name) => `folder/${name}`));
        for (const bytes of entries.values()) expect(Buffer.from(bytes).equals(Buffer.from(data))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  const hostile: readonly (readonly [string, Buffer, RegExp])[] = [
    ['a name that climbs out', buildZip([{ name: '../evil' }]), /relative/],
    ['a name that climbs out in the middle', buildZip([{ name: 'a/../../evil' }]), /relative/],
    ['an absolute name', buildZip([{ name: '/etc/passwd' }]), /absolute/],
    ['a drive letter', buildZip([{ name: 'C:evil' }]), /absolute|drive/],
    ['a drive with a path', buildZip([{ name: 'C:/evil' }]), /absolute|drive/],
    ['a backslash', buildZip([{ name: '..\\evil' }]), /invalid characters|backslash/],
    ['a NUL', buildZip([{ name: 'report.json\0.png' }]), /control character/],
    ['a line break', buildZip([{ name: 'a\nb' }]), /control character/],
    ['no name', buildZip([{ name: '' }]), /length/],
    ['an empty part', buildZip([{ name: 'a//b' }]), /leaves its folder/],
    ['a link', buildZip([{ name: 'report.json', data: '/etc/passwd', mode: 0o120777 }]), /link or device/],
    ['a device', buildZip([{ name: 'report.json', mode: 0o060666 }]), /link or device/],
    [
      'a folder by name that is a file by type',
      buildZip([{ name: 'a/', mode: 0o100644, method: 0 }]),
      /link or device/,
    ],
    ['a folder with bytes', buildZip([{ name: 'a/', data: 'x', mode: 0o040755 }]), /folder without bytes/],
    ['the same name twice', buildZip([report, report]), /twice/],
    ['names that differ in case only', buildZip([report, { name: 'REPORT.json' }]), /twice/],
    ['names that differ in composition only', buildZip([{ name: '\u00e9' }, { name: 'e\u0301' }]), /twice/],
    ['a file and a folder of one name', buildZip([{ name: 'a' }, { name: 'a/', mode: 0o040755, method: 0 }]), /twice/],
    ['encryption', buildZip([{ ...report, isEncrypted: true }]), /encrypted/],
    ['another compression', buildZip([{ ...report, method: 12 }]), /method 12/],
    ['a wrong checksum', buildZip([{ ...report, claims: { crc: 1 } }]), /checksum/],
    ['more bytes than the header says', buildZip([{ ...report, claims: { sizeBytes: 3 } }]), /too many bytes/],
    ['fewer bytes than the header says', buildZip([{ ...report, claims: { sizeBytes: 300 } }]), /not enough bytes/],
    ['a size beyond the archive', buildZip([{ ...report, claims: { compressedBytes: 1e6 } }]), /fit into its archive/],
    [
      'a zip64 size that no file has',
      buildZip([{ ...report, claims: { sizeBytes: 0xffffffff }, extra: zip64Extra(2n ** 62n) }]),
      /fit into its archive/,
    ],
    [
      'a zip64 size that is not there',
      buildZip([{ ...report, claims: { sizeBytes: 0xffffffff }, extra: zip64Extra() }]),
      /zip64/,
    ],
    ['more entries than it has', buildZip([report], { entries: 2 }), /archive:/],
    ['a directory beyond its end', buildZip([report], { directoryOffset: 1e6 }), /archive:/],
    ['text that is no zip', Buffer.from('{"message":"Not Found"}'), /not a zip file/],
    ['nothing', Buffer.alloc(0), /archive:/],
  ];

  it.each(hostile)('refuses %s', async (_, zip, message) => {
    await expect(readArchive(zip, everything)).rejects.toThrow(TinygateError);
    await expect(readArchive(zip, everything)).rejects.toThrow(message);
  });

  it('refuses an odd entry also where only another entry is wanted', async () => {
    const zip = buildZip([report, { name: '../evil' }]);
    await expect(readArchive(zip, (name) => name === 'report.json')).rejects.toThrow(/relative/);
  });

  it('refuses a zip that was cut short anywhere', async () => {
    const zip = buildZip([report, { name: 'b', data: 'b'.repeat(500) }]);
    for (let length = 0; length < zip.length; length++)
      await expect(readArchive(zip.subarray(0, length), everything)).rejects.toThrow(TinygateError);
  });

  it('never gives other bytes than were put in, whatever bit is turned', async () => {
    const zip = buildZip([report, { name: 'b', data: 'some text '.repeat(20) }]);
    for (let bit = 0; bit < zip.length * 8; bit += 5) {
      const turned = Buffer.from(zip);
      turned[bit >> 3]! ^= 1 << (bit & 7);
      const entries = await readArchive(turned, everything).catch((error: unknown) => {
        expect(error).toBeInstanceOf(TinygateError);
        return new Map<string, Uint8Array>();
      });
      const contents = [...entries.values()].map((bytes) => Buffer.from(bytes).toString());
      for (const content of contents) expect(['{"a":1}', 'some text '.repeat(20)]).toContain(content);
    }
  });

  it('stops inflating a bomb at the cap, whatever size its header claims', async () => {
    const zeros = Buffer.alloc(40 * mebibyte);
    const honest = buildZip([{ name: 'report.json', data: zeros }]);
    const lying = buildZip([{ name: 'report.json', data: zeros, claims: { sizeBytes: 10 } }]);
    await expect(readArchive(honest, everything)).rejects.toThrow(/inflate at most 200 times/);
    await expect(readArchive(honest, everything, { ...archiveLimits, maxRatio: 1e9 })).rejects.toThrow(
      /16777216 bytes/,
    );
    await expect(readArchive(lying, everything)).rejects.toThrow(/too many bytes/);
  });

  it('holds all entries together to one cap', async () => {
    const entries = Array.from({ length: 5 }, (_, index) => ({ name: `${index}`, data: Buffer.alloc(900), method: 0 }));
    const limits = { ...archiveLimits, maxTotalBytes: 4000 };
    await expect(readArchive(buildZip(entries), everything, limits)).rejects.toThrow(/at most 400 bytes/);
    expect((await readArchive(buildZip(entries.slice(1)), everything, limits)).size).toBe(4);
  });

  it('refuses more entries than the cap before it reads any', async () => {
    const entries = Array.from({ length: 4 }, (_, index) => ({ name: `${index}` }));
    await expect(readArchive(buildZip(entries), everything, { ...archiveLimits, maxEntries: 3 })).rejects.toThrow(
      /at most 3 entries, found 4/,
    );
  });
});
