#!/usr/bin/env bash
# Installs the engine `tensorflow` (@tensorflow/tfjs-node) into .engines/tensorflow, once. Its own installer downloads
# libtensorflow and a binding; where that is unreachable the binding is compiled against the shared libraries and headers
# of PyPI's tensorflow-cpu wheel (Linux; needs a C++ compiler and Python).
set -euo pipefail
cd "$(dirname "$0")/.."
tools=$PWD/tools/tensorflow
engine=.engines/tensorflow
package=$engine/node_modules/@tensorflow/tfjs-node

loads() {
  node --import tsx -e "
    import('./src/engine/tensorflow/load.ts').then(({ loadTensorflow }) => loadTensorflow())
      .then(({ description }) => console.log('the engine tensorflow is ready: ' + description))
      .catch((error) => { if (process.argv[1]) console.error(error.message); process.exitCode = 1; })" "${1:-}"
}
if [ -d "$package/lib" ] && loads; then exit 0; fi

mkdir -p "$engine"
cp "$tools/package.json" "$tools/package-lock.json" "$engine/"
npm ci --prefix "$engine" --ignore-scripts --no-fund --no-audit --loglevel=error
engine=$PWD/$engine package=$PWD/$package

download() (
  cd "$package"
  PATH=$engine/node_modules/.bin:$PATH timeout 900 node scripts/install.js >"$engine/download.log" 2>&1
)

compile() {
  "$PWD/scripts/oracles.sh" "$engine/python" "$tools/requirements.txt"
  local tensorflow
  tensorflow=$(echo "$engine"/python/lib/python3.*/site-packages/tensorflow)
  rm -rf "$package/deps" "$package/lib"
  mkdir -p "$package/deps" "$package/lib/napi-v8"
  ln -s "$tensorflow" "$package/deps/lib"
  ln -s "$tensorflow/include" "$package/deps/include"
  echo "compiling the binding against $tensorflow"
  # What binding.gyp says for Linux, with the library under the wheel's name. Node's headers come from node-api-headers:
  # the binding uses Node-API only, so one binary serves every version of Node.
  "${CXX:-g++}" -O2 -std=c++17 -fPIC -shared -w -DNAPI_VERSION=8 -DNODE_GYP_MODULE_NAME=tfjs_binding -DBUILDING_NODE_EXTENSION \
    -I "$engine/node_modules/node-api-headers/include" -I "$package/deps/include" \
    "$package"/binding/tfjs_backend.cc "$package"/binding/tfjs_binding.cc \
    -L "$package/deps/lib" -l:libtensorflow_cc.so.2 -l:libtensorflow_framework.so.2 -Wl,-rpath,'$ORIGIN/../../deps/lib' \
    -o "$package/lib/napi-v8/tfjs_binding.node"
}

echo "fetching libtensorflow with tfjs-node's own installer"
if download && loads; then exit 0; fi
echo "that did not work (see $engine/download.log)"
if [ "$(uname -s)" != Linux ]; then
  echo "engine:tensorflow: expected tfjs-node's installer to succeed; compiling its binding is only known on Linux" >&2
  exit 2
fi
compile
loads verbose
