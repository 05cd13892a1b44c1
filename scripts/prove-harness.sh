#!/usr/bin/env bash
# Brings what scripts/prove-harness.ts runs the harness with into .engines/harness, once: real C libraries of TFLite and LiteRT for
# x86-64 and aarch64, and the C libraries of Debian that the dynamic forms need under emulation. Needs Debian 12 or newer on x86-64.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=.engines/harness
mkdir -p "$folder"

missing() {
  echo "prove-harness: expected $1, found none; fix: $2" >&2
  exit 2
}
command -v qemu-aarch64-static >/dev/null && command -v qemu-arm-static >/dev/null ||
  missing qemu-aarch64-static 'apt-get install --no-install-recommends qemu-user-static'
command -v dpkg-deb >/dev/null || missing dpkg-deb 'run it on Debian or Ubuntu'

# TFLite 2.9 as an npm package ships it, by its digest.
if [ ! -d "$folder/tflite" ]; then
  npm pack --silent --pack-destination "$folder" tfjs-tflite-node@0.0.2 >/dev/null
  package=$folder/tfjs-tflite-node-0.0.2.tgz
  digest=sha512-$(openssl dgst -sha512 -binary "$package" | base64 -w0)
  [ "$digest" = 'sha512-Zed9biOz9lkWsekvPwdEmxXnsjXJnZO8iOV0s2Y20QU15cwiPedzFEBYiGbK7smYpkJpQNNY9SukoKmUi9bk9w==' ] ||
    { echo "prove-harness: expected the digest of tfjs-tflite-node 0.0.2, found $digest" >&2; exit 1; }
  mkdir -p "$folder/tflite.new"
  tar xzf "$package" -C "$folder/tflite.new" --strip-components=2 package/cc_deps
  mv "$folder/tflite.new" "$folder/tflite"
fi

# LiteRT's wheels, unpacked: no Python of the device is needed for a C library.
for name in x86_64 x86_64-1.4 aarch64; do
  [ ! -d "$folder/litert-$name" ] || continue
  arch=${name%-*}
  platforms=()
  for platform in manylinux2014 manylinux_2_17 manylinux_2_27; do platforms+=(--platform "${platform}_$arch"); done
  "${PYTHON:-python3}" -m pip download --quiet --disable-pip-version-check --no-deps --require-hashes --only-binary=:all: \
    "${platforms[@]}" --python-version 311 --implementation cp --abi cp311 -d "$folder/wheel-$name" -r "tools/harness/runtimes-$name.txt"
  rm -rf "$folder/litert.new"
  "${PYTHON:-python3}" -m zipfile -e "$folder/wheel-$name"/*.whl "$folder/litert.new"
  mv "$folder/litert.new" "$folder/litert-$name"
done

# The C library of two foreign machines, unpacked beside the system and not installed.
for arch in arm64 armhf; do
  [ ! -d "$folder/root-$arch" ] || continue
  state=$PWD/$folder/apt-$arch
  mkdir -p "$state/lists/partial" "$state/cache/archives/partial"
  options=(-qq -oAPT::Sandbox::User=root "-oAPT::Architecture=$arch" "-oAPT::Architectures=$arch" "-oDir::State::Lists=$state/lists" "-oDir::Cache=$state/cache")
  # One list may be out of step on a mirror: what is missing then is said by the download.
  apt-get "${options[@]}" update || echo "prove-harness: not every list of packages for $arch could be had; the others are used" >&2
  (cd "$state" && apt-get "${options[@]}" download libc6 libgcc-s1 libstdc++6)
  rm -rf "$folder/root.new"
  for package in "$state"/*.deb; do dpkg-deb -x "$package" "$folder/root.new"; done
  mv "$folder/root.new" "$folder/root-$arch"
done
