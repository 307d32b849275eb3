#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ./dev run [--catalogue FILE…]: a server with a shop in it and the app on top. Without a display, the tour.
set -euo pipefail
cd "$(dirname "$0")/../.."
. packaging/scripts/common.sh

catalogues=()
while [ $# -gt 0 ]; do
    case "$1" in
        --catalogue)
            shift
            while [ $# -gt 0 ] && [ "${1#--}" = "$1" ]; do catalogues+=("$1"); shift; done
            [ ${#catalogues[@]} -gt 0 ] || { echo '--catalogue needs at least one file' >&2; exit 2; }
            ;;
        *) echo "unknown option: $1" >&2; exit 2 ;;
    esac
done

if [ ${#catalogues[@]} -gt 0 ]; then
    # A shop of its own for each set of files, so that running again is quick and sets do not mix.
    name=catalogue-$(printf '%s\n' "${catalogues[@]}" | sha256sum | cut -c1-12)
else
    name=demo
fi
data=build/run/$name/server
mkdir -p "$data"
if [ ${#catalogues[@]} -gt 0 ]; then seed_catalogue "$data" "${catalogues[@]}"; else seed_demo "$data"; fi
start_server "$data"
echo "The shop is served at $server_url"

if has_display; then
    "$bin/aura-shop" --server "$server_url" --data-dir "build/run/$name/client"
else
    echo 'There is no display: touring the app instead.'
    tour "build/run/$name/tour"
    echo "Pictures of every screen: build/run/$name/tour"
fi
