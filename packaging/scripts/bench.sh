#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# ./dev bench [--json FILE]: runs every program of tests/bench on the release build and prints its JSON lines
# {"bench","metric","value","unit","n"}; --json also writes them into FILE. Real catalogues are read from
# AURA_SHARED_DATA or ../shared/data; what needs them is skipped, by name, where they are absent.
set -euo pipefail
cd "$(dirname "$0")/../.."

out=
while [ $# -gt 0 ]; do
    case "$1" in
        --json) out=${2:?--json needs a file}; shift 2 ;;
        *) echo "unknown option: $1" >&2; exit 2 ;;
    esac
done

AURA_SHARED_DATA=$(realpath -m "${AURA_SHARED_DATA:-../shared/data}")
# Beside the build: a /tmp in memory has neither an fsync nor a page cache that could be cold.
TMPDIR=$(mktemp -d "$PWD/build/release/bench/run-XXXXXX")
trap 'rm -rf "$TMPDIR"' EXIT
export AURA_SHARED_DATA TMPDIR XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$TMPDIR} AURA_BIN_DIR=$PWD/build/release/bin
export QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} QT_QUICK_BACKEND=software

lines=$TMPDIR/lines
status=0
for program in build/release/bench/bench_*; do
    echo "# $(basename "$program")" >&2
    "$program" | tee -a "$lines" || { echo "# $(basename "$program") failed" >&2; status=1; }
done
[ -z "$out" ] || cp "$lines" "$out"
exit $status
