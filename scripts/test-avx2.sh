#!/usr/bin/env bash
# The parity suites at channel blocks of 8, on a machine whose own blocks are of 16: under an emulated processor without
# AVX-512. Five minutes. On a machine with AVX2 alone `npm test` does the same, faster.
set -euo pipefail
cd "$(dirname "$0")/.."
emulator=$(command -v qemu-x86_64 || command -v qemu-x86_64-static || true)
if [ -z "$emulator" ]; then
  echo "test:avx2: expected qemu-x86_64 7.2 or later on the PATH, found none; Debian: apt-get install qemu-user-static" >&2
  exit 2
fi
node=("$emulator" -cpu max,avx512f=off "$(command -v node)")
engine=$("${node[@]}" --import tsx -e "import('./src/engine/open.ts').then(async ({ openEngine }) => {
  console.log((await openEngine('onnxruntime', { threads: 1 })).description);
})")
echo "test:avx2: $engine" >&2
case $engine in
*'channel blocks of 8,'*) ;;
*)
  echo 'test:avx2: expected channel blocks of 8; this emulator has no AVX2 (QEMU before 7.2), or has AVX-512' >&2
  exit 1
  ;;
esac
exec "${node[@]}" --experimental-vm-modules node_modules/jest/bin/jest.js --runInBand __tests__/engine/parity -t 'channel blocks|auto lowering'
