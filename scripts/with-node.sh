#!/usr/bin/env bash
# Runs a command with a major version of Node:  scripts/with-node.sh 26 npm test
# Such a Node on the PATH is used as it is; otherwise one is installed from npm into .engines/node26, once.
set -euo pipefail
cd "$(dirname "$0")/.."
major=$1
shift
if [ "$(node -p 'process.versions.node.split(".")[0]')" != "$major" ]; then
  folder=$PWD/.engines/node$major
  binary() { ls "$folder"/node_modules/node-linux-*/bin/node 2>/dev/null | head -n 1; }
  if [ -z "$(binary)" ] || ! cmp -s "tools/node$major/package-lock.json" "$folder/package-lock.json"; then
    mkdir -p "$folder"
    cp "tools/node$major/package.json" "tools/node$major/package-lock.json" "$folder/"
    (cd "$folder" && npm ci --ignore-scripts --no-fund --no-audit --loglevel=error >&2)
  fi
  if [ -z "$(binary)" ]; then
    echo "with-node: npm has no Node $major for this platform ($(uname -sm)); put one on the PATH" >&2
    exit 2
  fi
  PATH=$(dirname "$(binary)"):$PATH
fi
echo "with Node $(node --version)" >&2
exec "$@"
