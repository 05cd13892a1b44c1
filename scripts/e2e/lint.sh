#!/usr/bin/env bash
# Lints every workflow of the repository, the examples too, the action and Dependabot's settings, without the network.
# Needs `scripts/e2e/setup.sh lint` once.
set -euo pipefail
cd "$(dirname "$0")/../.."
bin=.engines/e2e/bin
for tool in actionlint zizmor; do
  if [ ! -x "$bin/$tool" ]; then
    printf 'lint:workflows: expected %s, found no such file\n  fix: npm run e2e:setup -- lint\n' "$bin/$tool" >&2
    exit 2
  fi
done

workflows=(.github/workflows/*.yml examples/workflows/*.yml examples/*/.github/workflows/*.yml)
"$bin/actionlint" -config-file .github/actionlint.yaml -shellcheck= -pyflakes= "${workflows[@]}"
echo "actionlint: ${#workflows[@]} workflows are clean"
"$bin/zizmor" --offline --no-progress --persona=pedantic --strict-collection "${workflows[@]}" action.yml .github/dependabot.yml
