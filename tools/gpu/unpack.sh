#!/usr/bin/env bash
# On a Linux x64 machine with a GPU, but without Node and without a network: unpacks what tools/gpu/pack.mjs packed into
# this copy of the repository, and runs `npm run gpu` there with the options that are given.
set -euo pipefail
cd "$(dirname "$0")/../.."

archive=build/gpu-carry/carry.tar.xz
if [ ! -f "$archive" ]; then
  echo "There is no $archive: make it with 'npm run gpu:pack' where there is a network, and bring it here." >&2
  exit 2
fi
if [ -e node_modules ] && [ ! -e node_modules/.carried ]; then
  echo "node_modules is here already, and not from $archive: run 'npm run gpu' instead." >&2
  exit 2
fi

# Only what is newer than the last time.
if [ ! "node_modules/.carried" -nt "$archive" ]; then
  if command -v xz >/dev/null; then
    tar -xJf "$archive"
  else
    python3 -c 'import sys, tarfile; tarfile.open(sys.argv[1]).extractall()' "$archive"
  fi
  touch node_modules/.carried
fi

# For what asks for `node` by its name, as CMake's configuration does.
PATH="$PWD/build/gpu/bin:$PATH" exec build/gpu/bin/node tools/gpu/main.mjs "$@"
