#!/usr/bin/env bash
# Builds what the workflow tests need into .engines/e2e/bin, once:  scripts/e2e/setup.sh [lint] [act] [gitea]
# lint: actionlint and zizmor. act: a runner of workflows. gitea: a server with pull requests (5 minutes of one core).
# Without arguments: lint and act. Versions and checksums are pinned in tools/act and tools/gitea.
set -euo pipefail
cd "$(dirname "$0")/../.."
home=$PWD/.engines/e2e
mkdir -p "$home/bin"

refuse() {
  printf 'e2e: expected %s, found %s\n  fix: %s\n' "$1" "$2" "$3" >&2
  exit 2
}

# One core, low priority: a build never takes the machine from whatever else runs on it.
quiet_go() { GOFLAGS= GOWORK=off GOMAXPROCS=1 nice -n 19 go "$@"; }

# Calls `edit FOLDER` on a copy of the module's source and builds PACKAGE there, where go.sum vouches for its dependencies.
build() {
  local list=$1 name=$2 package=$3 edit=$4
  shift 4
  local _ module version sum
  read -r _ module version sum < <(grep "^$name " "$list") || refuse "a line for $name in $list" 'none' 'restore the file'
  local stamp
  stamp="$module $version $sum $package $* $(declare -f "$edit" | cksum)"
  if [ -x "$home/bin/$name" ] && [ "$(cat "$home/$name.stamp" 2>/dev/null)" = "$stamp" ]; then
    echo "$name $version is up to date"
    return
  fi
  command -v go >/dev/null || refuse "Go to build $name" 'none' 'install Go 1.24 or newer'
  local fetched
  fetched=$(cd "$home" && quiet_go mod download -json "$module@$version") ||
    refuse "module $module $version" 'no module proxy that has it' "set GOPROXY; its answer: $fetched"
  local found folder
  found=$(node -p 'JSON.parse(process.argv[1]).Sum' "$fetched")
  [ "$found" = "$sum" ] || refuse "checksum $sum for $module $version" "$found" 'do not build it: the module is not the pinned one'
  folder=$(node -p 'JSON.parse(process.argv[1]).Dir' "$fetched")
  local source=$home/source/$name
  rm -rf "$source" && mkdir -p "$home/source"
  cp -r "$folder" "$source" && chmod -R u+w "$source"
  "$edit" "$source"
  echo "building $name $version"
  (cd "$source" && quiet_go build -p 1 -trimpath -buildvcs=false "$@" -o "$home/bin/$name" "$package")
  echo "$stamp" >"$home/$name.stamp"
  echo "$name $version is ready"
}

no_edit() { :; }

# Two faults of act 0.2.89's artifact server towards today's @actions/artifact: the client drops the '=' at the end of a
# signature, and sends a field (mime_type) that the server does not know.
edit_act() {
  local file=$1/pkg/artifacts/artifacts_v4.go
  sed -i.orig -e 's/base64\.URLEncoding/base64.RawURLEncoding/g' \
    -e 's/protojson\.Unmarshal(body, req)/protojson.UnmarshalOptions{DiscardUnknown: true}.Unmarshal(body, req)/' "$file"
  rm "$file.orig"
  [ "$(grep -c 'RawURLEncoding\|DiscardUnknown' "$file")" = 3 ] ||
    refuse 'three lines to edit in act' 'another source' 'revise edit_act in scripts/e2e/setup.sh'
}

zizmor() {
  local lock=tools/act/zizmor.txt
  local stamp
  stamp=$(cksum <"$lock")
  if [ -x "$home/zizmor/bin/zizmor" ] && [ "$(cat "$home/zizmor.stamp" 2>/dev/null)" = "$stamp" ]; then
    echo 'zizmor is up to date'
    return
  fi
  rm -rf "$home/zizmor"
  "${PYTHON:-python3}" -m pip install --quiet --disable-pip-version-check --no-deps --only-binary=:all: --require-hashes \
    --target "$home/zizmor" -r "$lock" || refuse "zizmor from $lock" 'no Python with pip, or no wheel for this platform' 'see the message above'
  ln -sf ../zizmor/bin/zizmor "$home/bin/zizmor"
  echo "$stamp" >"$home/zizmor.stamp"
  echo 'zizmor is ready'
}

[ $# -gt 0 ] || set -- lint act
for part in "$@"; do
  case $part in
    lint)
      build tools/act/modules.txt actionlint ./cmd/actionlint no_edit
      zizmor
      ;;
    act) build tools/act/modules.txt act . edit_act ;;
    gitea)
      command -v "${CC:-gcc}" >/dev/null || refuse 'a C compiler for Gitea (SQLite)' 'none' 'install gcc'
      CGO_ENABLED=1 build tools/gitea/modules.txt gitea . no_edit -tags 'sqlite sqlite_unlock_notify'
      ;;
    *) refuse 'lint, act or gitea' "'$part'" 'see the first lines of scripts/e2e/setup.sh' ;;
  esac
done
case " $* " in *' gitea '*) ;; *) [ -x "$home/bin/gitea" ] || echo 'skipped: gitea (npm run e2e:setup -- gitea)' ;; esac
