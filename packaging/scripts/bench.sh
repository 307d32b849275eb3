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

export AURA_SHARED_DATA=${AURA_SHARED_DATA:-../shared/data}
export AURA_BIN_DIR=$PWD/build/release/bin
lines=$(mktemp)
trap 'rm -f "$lines"' EXIT
status=0
for program in build/release/bench/bench_*; do
    [ -x "$program" ] || continue
    echo "# $(basename "$program")" >&2
    QT_QPA_PLATFORM=${QT_QPA_PLATFORM:-offscreen} QT_QUICK_BACKEND=software "$program" | tee -a "$lines" || status=1
done
[ -z "$out" ] || grep '^{' "$lines" >"$out"
exit $status
