#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ./dev screenshots [--language CODE]… [FOLDER]: every screen of the demo shop at three sizes, light and dark, in every
# language of the app or in those that are named; each has a folder of its own.
# The picture in README.md is en/light-1280x800/01-home.png of it, kept as packaging/screenshots/home.png.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/scripts/common.sh

languages=()
while [ "${1:-}" = --language ]; do
    languages+=("${2:?--language wants a code, such as de}")
    shift 2
done
folder=${1:-build/screenshots}
if [ ${#languages[@]} = 0 ]; then
    for file in resources/translations/aura_*.ts; do
        language=${file##*/aura_}
        languages+=("${language%.ts}")
    done
fi
for language in "${languages[@]}"; do
    [ -f "resources/translations/aura_$language.ts" ] || { echo "The app does not speak $language" >&2; exit 2; }
done
shop=build/tour-shop
rm -rf "$folder" "$shop"
mkdir -p "$shop/seed"
seed_demo "$shop/seed"
# Each tour finds the shop as it was seeded: whoever has ordered, or applied to sell, in one of them has not in the next.
before_tour() {
    stop_server
    rm -rf "$shop/server"
    cp -a "$shop/seed" "$shop/server"
    start_server "$shop/server"
}
tour_account=demo@aura.example:aura-demo-1
tour_seller=vendor@aura.example:aura-demo-1
for tour_language in "${languages[@]}"; do
    tour "$folder/$tour_language"
done
echo "Pictures of every screen: $folder"
