#!/usr/bin/env bash
# Runs a command with Node 24, the runtime of the action:  scripts/with-node24.sh npm test
# A Node 24 on the PATH is used as it is; otherwise one is installed from npm into .engines/node24, once.
set -euo pipefail
cd "$(dirname "$0")/.."
if [ "$(node -p 'process.versions.node.split(".")[0]')" != 24 ]; then
  folder=$PWD/.engines/node24
  binary() { ls "$folder"/node_modules/node-linux-*/bin/node 2>/dev/null | head -n 1; }
  if [ -z "$(binary)" ] || ! cmp -s tools/node24/package-lock.json "$folder/package-lock.json"; then
    mkdir -p "$folder"
    cp tools/node24/package.json tools/node24/package-lock.json "$folder/"
    npm ci --prefix "$folder" --ignore-scripts --no-fund --no-audit --loglevel=error >&2
  fi
  if [ -z "$(binary)" ]; then
    echo "with-node24: npm has no Node 24 for this platform ($(uname -sm)); put one on the PATH" >&2
    exit 2
  fi
  PATH=$(dirname "$(binary)"):$PATH
fi
echo "with Node $(node --version)" >&2
exec "$@"
