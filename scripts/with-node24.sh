#!/usr/bin/env bash
# Runs a command with Node 24, the runtime of the action:  scripts/with-node24.sh npm test
exec "$(dirname "$0")/with-node.sh" 24 "$@"
