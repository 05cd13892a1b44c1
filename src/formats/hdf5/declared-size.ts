/** How many bytes an HDF5 file has, as its first ones say (HDF5 File Format Specification, II.A: Superblock). */
const signature = [0x89, 0x48, 0x44, 0x46, 0x0d, 0x0a, 0x1a, 0x0a];
/** By the version of the superblock: where it has the size of an address, the base and the end of the file. */
const places = [
  { sizeOfAddresses: 13, base: 24, end: 40 },
  { sizeOfAddresses: 13, base: 28, end: 44 },
  { sizeOfAddresses: 9, base: 12, end: 28 },
  { sizeOfAddresses: 9, base: 12, end: 28 },
] as const;
const superblockBytes = 52;

/** Null where more bytes have to be seen; without an end where they are none of HDF5: whoever reads them says so. */
export function declaredSize(bytes: Uint8Array): number | null {
  if (bytes.length < superblockBytes) return null;
  const place = signature.every((byte, at) => bytes[at] === byte) ? places[bytes[8]!] : undefined;
  if (!place || bytes[place.sizeOfAddresses] !== 8) return Infinity;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Number(view.getBigUint64(place.base, true)) + Number(view.getBigUint64(place.end, true));
}
