#!/usr/bin/env bash
# Makes a Python environment from a hashed lock file, once:  scripts/oracles.sh FOLDER LOCK
# The environment is complete when its stamp equals the lock's digest; anything else is made anew, so an interrupted
# installation is never used. PYTHON names the interpreter (3.10 to 3.14); without it the first that fits is taken.
set -euo pipefail
cd "$(dirname "$0")/.."
folder=$1 lock=$2
stamp="$folder/.stamp"
digest=$(sha256sum "$lock" 2>/dev/null || shasum -a 256 "$lock")
digest=${digest%% *}

if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$digest" ] && "$folder/bin/python" -c '' 2>/dev/null; then
  echo "$folder is up to date"
  exit 0
fi

fits() { "$1" -c 'import sys, venv, ensurepip; sys.exit(not (3, 10) <= sys.version_info[:2] <= (3, 14))' >/dev/null 2>&1; }
python=
for candidate in ${PYTHON:-python3 python3.14 python3.13 python3.12 python3.11 python3.10}; do
  if fits "$candidate"; then python=$candidate && break; fi
done
if [ -z "$python" ]; then
  cat >&2 <<MESSAGE
oracles: expected a Python 3.10 to 3.14 with the venv module, found none${PYTHON:+ (PYTHON=$PYTHON)}
  likely cause: Python is not installed, or Debian and Ubuntu have its venv module in a package of its own
  fix: apt-get install python3-venv, or set PYTHON to the path of such an interpreter
MESSAGE
  exit 2
fi

rm -rf "$folder"
"$python" -m venv "$folder"
# Every package and its digest is in the lock, so nothing is resolved and nothing is built from source.
if ! "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary=:all: --require-hashes -r "$lock"; then
  cat >&2 <<MESSAGE
oracles: could not install $lock into $folder
  likely cause: no Python package index can be reached, or it has no wheel for this platform ($(uname -sm), $("$python" -V))
  fix: see pip's message above; set PIP_INDEX_URL to an index that can be reached, or PYTHON to another interpreter
MESSAGE
  exit 2
fi
echo "$digest" >"$stamp"
echo "$folder is ready: $("$folder/bin/python" -V), $lock"
