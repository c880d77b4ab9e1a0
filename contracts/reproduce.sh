#!/usr/bin/env bash
# Compiles the contracts in an empty folder elsewhere and compares what comes out with bindings/: the same creation code of
# every contract, and so the same code on a chain, byte for byte. With --sizes it also prints how large they are.
# Needs `npm ci` in this folder first.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"
forge=$PWD/node_modules/.bin/forge

elsewhere=$(mktemp -d)
trap 'rm -rf "$elsewhere"' EXIT
cp -R foundry.toml bin src generated "$elsewhere"
# What is compiled is copied; the compiler's own modules may stay where they are.
mkdir "$elsewhere/node_modules"
for module in node_modules/*; do
    ln -s "$PWD/$module" "$elsewhere/$module"
done
rm "$elsewhere/node_modules/@openzeppelin"
cp -R node_modules/@openzeppelin "$elsewhere/node_modules/"

(cd "$elsewhere" && "$forge" build "${@:---quiet}" src generated)
go run ./internal/genbindings "$elsewhere"
for file in "$elsewhere"/bindings/*.go; do
    cmp "$file" "bindings/${file##*/}" || {
        echo "the same sources give another ${file##*/} in another folder, or generate.sh was not run" >&2
        exit 1
    }
done
echo "compiled elsewhere, the contracts are those of bindings/"
