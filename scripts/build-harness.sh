#!/usr/bin/env bash
# Builds the device harness (harness/) for every kind of device, from one compiler of an exact version:
#   scripts/build-harness.sh                    into harness/bin, which is committed, with its list of digests
#   scripts/build-harness.sh --check            compares harness/bin with a fresh build; with --form NAME, only that form
#   scripts/build-harness.sh --out DIR --form aarch64-static --model DIR/model.c
#                                               a harness with a generated model in it (docs/harness.md)
# The same sources give the same bytes. The dynamic forms need no glibc newer than 2.27 (a stock Jetson Nano has that one), and the
# script shows it by the versions of the symbols that they ask for; the static forms load no library.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
out=harness/bin check= forms=() models=()
while [ $# -gt 0 ]; do
  case $1 in
    --check) check=1 && shift ;;
    --out) out=$2 && shift 2 ;;
    --form) forms+=("$2") && shift 2 ;;
    --model) models+=("$2") && shift 2 ;;
    *)
      echo "build-harness: expected --check, --out DIR, --form NAME or --model FILE, found '$1'" >&2
      exit 2
      ;;
  esac
done
[ "${#forms[@]}" -gt 0 ] || forms=(aarch64-glibc aarch64-static armv7-glibc armv7-static x86_64-glibc x86_64-static)
[ "${#models[@]}" -gt 0 ] || models=(harness/example/dense.c)
largest_bytes=300000
newest_glibc=2.27
version=$(node -p 'require("./package.json").version')

# The compiler is a package of its own, once: the digest of the lock tells whether it is that one.
lock=tools/harness/ziglang.txt folder=.engines/zig
digest=$(sha256sum "$lock")
if [ "$(cat "$folder/.stamp" 2>/dev/null)" != "${digest%% *}" ]; then
  rm -rf "$folder"
  mkdir -p "$folder"
  if ! "${PYTHON:-python3}" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary=:all: --require-hashes \
    --target "$folder" -r "$lock" >&2; then
    cat >&2 <<MESSAGE
build-harness: could not install $lock
  likely cause: no Python package index can be reached, or this is no Linux on x86-64 ($(uname -sm)), which the digest is for
  fix: see pip's message above; harness/bin has the binaries, and any C99 compiler builds harness/*.c for its own machine
MESSAGE
    exit 2
  fi
  echo "${digest%% *}" >"$folder/.stamp"
fi
zig=$root/$folder/ziglang/zig
export ZIG_GLOBAL_CACHE_DIR=$root/$folder/cache ZIG_LOCAL_CACHE_DIR=$root/$folder/cache

built=$out
[ -z "$check" ] || built=$(mktemp -d)
mkdir -p "$built"
for form in "${forms[@]}"; do
  case $form in
    aarch64-*) arch=aarch64 abi= cpu=baseline ;;
    # Hard float, as Raspberry Pi OS, Debian armhf and Yocto have it; no NEON is asked for, the harness computes nothing.
    armv7-*) arch=arm abi=eabihf cpu=generic+v7a+vfp3d16-neon ;;
    x86_64-*) arch=x86_64 abi= cpu=baseline ;;
    *)
      echo "build-harness: expected a form such as aarch64-static or armv7-glibc, found '$form'" >&2
      exit 2
      ;;
  esac
  case $form in
    *-static) target=$arch-linux-musl$abi own=(-static -DTG_STATIC) ;;
    *-glibc) target=$arch-linux-gnu$abi.2.17 own=(-ldl) ;;
    *)
      echo "build-harness: expected a form that ends in -glibc or -static, found '$form'" >&2
      exit 2
      ;;
  esac
  "$zig" cc -target "$target" -mcpu="$cpu" -std=gnu99 -Os -g0 -fno-ident -Wall -Wextra -Werror -ffunction-sections -fdata-sections \
    -Wl,--gc-sections -Wl,--build-id=none -s -Iharness -DTG_VERSION="\"$version\"" -DTG_FORM="\"$form\"" \
    harness/*.c "${models[@]}" "${own[@]}" -lm -o "$built/$form"
  bytes=$(wc -c <"$built/$form")
  symbols=$(grep -aoE 'GLIBC_[0-9]+(\.[0-9]+)+' "$built/$form" | sort -uV | tr '\n' ' ' || true)
  echo "$form: $bytes bytes, asks for ${symbols:-no library}"
  newest=$(printf '%s\n' $symbols | sed 's/GLIBC_//' | sort -V | tail -n 1)
  if [ "$bytes" -gt "$largest_bytes" ]; then
    echo "build-harness: expected $form of at most $largest_bytes bytes, found $bytes" >&2
    exit 1
  fi
  if [ "$(printf '%s\n%s\n' "$newest" "$newest_glibc" | sort -V | tail -n 1)" != "$newest_glibc" ]; then
    echo "build-harness: expected $form to ask for glibc $newest_glibc or older, found $newest" >&2
    exit 1
  fi
  if [[ $form == *-static && -n $symbols ]] || [[ $form == *-glibc && -z $symbols ]]; then
    echo "build-harness: expected $form to be what its name says, found: ${symbols:-no library}" >&2
    exit 1
  fi
done
(cd "$built" && sha256sum "${forms[@]}" >SHA256SUMS)
# What the binaries carry of other people.
{
  echo 'The static forms hold parts of musl, every form parts of the start and arithmetic code that comes with Zig.'
  printf '\n== musl ==\n\n' && cat "$folder/ziglang/lib/libc/musl/COPYRIGHT"
  printf '\n== Zig ==\n\n' && cat "$folder/ziglang/LICENSE"
} >"$built/licenses.txt"
if [ -n "$check" ]; then
  status=0
  names=("${forms[@]}" licenses.txt)
  [ "${#forms[@]}" -lt 6 ] || names+=(SHA256SUMS)
  for name in "${names[@]}"; do
    cmp -s "$built/$name" "$out/$name" || { echo "build-harness: expected $out/$name as a fresh build makes it, found other bytes" >&2; status=1; }
  done
  rm -rf "$built"
  [ "$status" = 0 ] && echo "$out equals a fresh build" || echo '  fix: npm run build:harness, then commit harness/bin' >&2
  exit "$status"
fi
