#!/usr/bin/env bash
# `npm run prove:ssh`: `tinygate bench` over a real sshd on loopback: measured by turns with the base, wrong host key refused,
# a server that is gone is a device that is not available. Needs sshd (openssh-server) and the LiteRT of `tinygate setup litert-python`.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
sshd=$(command -v sshd || echo /usr/sbin/sshd)
[ -x "$sshd" ] || { echo 'prove-ssh: expected sshd, found no such program; install openssh-server' >&2; exit 2; }
library=$(node --import tsx -e "import('./src/bench/own-library.ts').then(({ ownLiteRtLibrary }) => console.log(ownLiteRtLibrary() ?? ''))")
[ -n "$library" ] || { echo 'prove-ssh: expected LiteRT on this machine; run `npm run setup:litert-python`' >&2; exit 2; }

port=22022
ssh-keygen -q -t ed25519 -N '' -f "$work/host" && ssh-keygen -q -t ed25519 -N '' -f "$work/user" && ssh-keygen -q -t ed25519 -N '' -f "$work/other"
cp "$work/user.pub" "$work/authorized" && chmod 600 "$work/authorized"
mkdir -p /run/sshd 2>/dev/null || true
"$sshd" -D -e -f /dev/null -p $port -o ListenAddress=127.0.0.1 -h "$work/host" -o AuthorizedKeysFile="$work/authorized" -o StrictModes=no \
  -o PidFile="$work/pid" -o UsePAM=no 2>"$work/sshd.log" &
server=$!
# The client's own configuration, as a user has one: key and known host.
mkdir "$work/tools"
printf '#!/bin/sh\nexec %s -F %s/config "$@"\n' "$(command -v ssh)" "$work" >"$work/tools/ssh" && chmod +x "$work/tools/ssh"
known() { printf '[127.0.0.1]:%s %s\n' "$port" "$(cut -d' ' -f1,2 "$1")" >"$work/known"; }
printf 'IdentityFile %s/user\nIdentitiesOnly yes\nUserKnownHostsFile %s/known\nStrictHostKeyChecking yes\n' "$work" "$work" >"$work/config"
known "$work/host.pub"
for _ in $(seq 50); do grep -q listening "$work/sshd.log" && break; sleep 0.1; done

mkdir -p "$work/repo/models" && cd "$work/repo"
cp "$root/examples/committed-model/models/clothes.tflite" models/clothes.tflite
cat >tinygate.yml <<SPEC
version: 1
name: ssh
artifacts: { clothes: { file: models/clothes.tflite } }
devices:
  board: { via: ssh, host: $(id -un)@127.0.0.1, port: $port, folder: $work, library: $library, runs: 5, window: 0.2 s, timeout: 2 min }
budgets:
  - { artifact: clothes, metric: latency_median, device: board, max: 1000 ms }
  - { artifact: clothes, metric: latency_median, device: board, max_increase: 1000 % }
SPEC
git init -q -b main && git add . && git -c user.name=a -c user.email=a@example.org commit -qm base
# Another file of the same network: the first byte of its description is another.
node -e "
const { readFileSync, writeFileSync } = require('node:fs');
const bytes = readFileSync('models/clothes.tflite');
writeFileSync('models/clothes.tflite', Buffer.concat([bytes, Buffer.alloc(16)]));"
export PATH="$work/tools:$PATH"
export TINYGATE_RESERVATIONS="$work/queue"
tinygate() { node "$root/dist/cli/index.js" "$@"; }
expect() {
  local what=$1 code=$2 words=$3
  shift 3
  local found=0
  tinygate "$@" >"$work/out" 2>&1 || found=$?
  if [ "$found" = "$code" ] && tr -s ' \n' ' ' <"$work/out" | grep -q -- "$words"; then echo "✓ $what"; else
    echo "✗ $what: expected exit code $code and '$words', found $found:" >&2 && cat "$work/out" >&2 && exit 1
  fi
}
expect 'measured over ssh, by turns with the base' 0 '✓ clothes on board' bench
expect 'judged by pairs' 0 'measured by turns with the base' gate
[ "$(ls -d "$work"/tinygate.* 2>/dev/null | wc -l)" = 0 ] && echo '✓ nothing is left on the device'

# Whoever asks is killed outright while the harness runs: sshd closes its input, and it ends by itself.
sed 's/window: 0.2 s/window: 5 s/' tinygate.yml >long.yml
inside() { for exe in /proc/[0-9]*/exe; do readlink "$exe" 2>/dev/null; done | grep -c "^$work/tinygate\." || true; }
wait_for() { for _ in $(seq 300); do [ "$(inside)" "$1" "$2" ] && return 0; sleep 0.1; done; return 1; }
node "${TINYGATE_DIST:-$root/dist}/cli/index.js" bench long.yml --quiet >"$work/killed" 2>&1 &
bench=$!
wait_for -ge 4 || { echo "✗ a harness with its series: expected 4 processes, found $(inside)" >&2; cat "$work/killed" >&2; exit 1; }
kill -9 "$bench" && wait "$bench" 2>/dev/null || true
wait_for -eq 0 || { echo "✗ after kill -9 of the bench: expected no process of the harness, found $(inside)" >&2; exit 1; }
echo '✓ after kill -9 of the bench no harness runs on the device'
expect 'the device serves the next bench' 0 '✓ clothes on board' bench

known "$work/other.pub"
expect 'another host key is refused' 4 'Host key verification failed' bench --quiet
expect 'its limits are undecided' 4 'inconclusive' gate
known "$work/host.pub"
kill "$server" && wait "$server" 2>/dev/null || true
server=
expect 'a server that is gone is a device that is not available' 4 'Connection refused' bench --quiet
expect 'its limits stay undecided' 4 'board did not measure clothes' gate
echo 'prove-ssh: all steps passed'
