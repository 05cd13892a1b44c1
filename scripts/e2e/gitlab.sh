#!/usr/bin/env bash
# Runs examples/gitlab in gitlab-ci-local, against a GitLab in memory:  npm run e2e:gitlab
# Needs rsync and git. TINYGATE_PROGRAM is what is tested; without it, the built command line.
set -euo pipefail
cd "$(dirname "$0")/../.."
home=$PWD/.engines/e2e/gitlab-ci-local
if ! cmp -s tools/gitlab-ci-local/package-lock.json "$home/package-lock.json"; then
  mkdir -p "$home"
  cp tools/gitlab-ci-local/package.json tools/gitlab-ci-local/package-lock.json "$home/"
  npm ci --prefix "$home" --ignore-scripts --no-fund --no-audit --loglevel=error >&2
fi
if ! command -v rsync >/dev/null; then
  printf 'e2e: expected rsync, found none\n  fix: apt-get install rsync\n' >&2
  exit 2
fi
exec scripts/with-node24.sh node --import tsx scripts/e2e/gitlab.ts "$home/node_modules/gitlab-ci-local/dist/index.js"
