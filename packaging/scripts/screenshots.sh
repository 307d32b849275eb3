#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ./dev screenshots [FOLDER]: every screen of the demo shop at three sizes, light and dark.
# The picture in README.md is light-1280x800/01-home.png of it, kept as packaging/screenshots/home.png.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/scripts/common.sh

folder=${1:-build/screenshots}
data=build/run/demo/server
mkdir -p "$data"
rm -rf "$folder"
seed_demo "$data"
start_server "$data"
tour_account=demo@aura.example:aura-demo-1
tour_seller=vendor@aura.example:aura-demo-1
tour "$folder" "$server_url"
echo "Pictures of every screen: $folder"
