#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# The gates that a change must pass besides its tests. Run through `./dev check`, which builds the dev preset first.
# Each gate prints one line; a failed one prints what it found. --fast leaves out clang-tidy.
set -uo pipefail
cd "$(dirname "$0")/../.."
build=build/dev
fast=0
[ "${1:-}" = --fast ] && fast=1
failed=0

gate() { # gate NAME COMMAND…: runs the command, shows its output only when it fails
    local name=$1 log
    shift
    log=$(mktemp)
    if "$@" >"$log" 2>&1; then
        printf 'ok      %s\n' "$name"
    else
        printf 'FAILED  %s\n' "$name"
        tail -n 300 "$log" | sed 's/^/        /'
        failed=1
    fi
    rm -f "$log"
}

format() { git ls-files '*.cpp' '*.h' | xargs -r clang-format-14 --dry-run -Werror; }

# Every public header must compile on its own, with only what its own module may see.
headers() {
    local flags list status=0
    flags="-std=c++20 -fsyntax-only -x c++ -fPIC -DQT_NO_KEYWORDS $(pkg-config --cflags Qt6Core Qt6Gui Qt6Widgets Qt6Qml Qt6Quick Qt6Network Qt6Test 2>/dev/null)"
    for dir in core sync server-stub app/viewmodels app/scanning app/console platforms qml tests/support; do
        [ -d "$dir/include" ] && flags="$flags -I$dir/include"
    done
    list=$(git ls-files '*/include/*.h')
    # shellcheck disable=SC2086
    for header in $list; do
        clang++-14 $flags -Wno-pragma-once-outside-header "$header" || { echo "$header does not compile on its own"; status=1; }
    done
    return $status
}

# Sources only: headers are checked through them (HeaderFilterRegex). One that has passed is looked at again when it was
# compiled anew since then, which it is when a header of it has changed: all of them take an hour of one core.
tidy() {
    local passed="$PWD/$build/tidy" source object
    mkdir -p "$passed"
    grep -oE ' -o [^ ]+ -c [^" ]+' "$build/compile_commands.json" |
        while read -r _ object _ source; do
            source=${source#"$PWD/"}
            local stamp="$passed/${source//\//_}"
            [ "$stamp" -nt "$build/$object" ] && [ "$stamp" -nt .clang-tidy ] && continue
            case "$source" in core/*.cpp|sync/*.cpp|server-stub/*.cpp|app/*.cpp|platforms/*.cpp|qml/*.cpp)
                printf '%s\0%s\0' "$source" "$stamp" ;;
            esac
        done |
        xargs -0 -r -P "$(nproc)" -n 2 bash -c '
            if found=$(clang-tidy-14 -p "$0" --quiet "$1" 2>/dev/null); then touch "$2"; else
                grep -E " (error|warning): " <<<"$found" || echo "$1: cannot be looked at"
                exit 1
            fi' "$build"
}

qml() {
    local targets
    targets=$(cmake --build "$build" --target help | grep -oE '^[a-z0-9_-]+_qmllint(:|$)' | tr -d : | grep -v '^all_' || true)
    [ -n "$targets" ] || { echo 'no qmllint target'; return 1; }
    # shellcheck disable=SC2086
    cmake --build "$build" --target $targets >"$build/qmllint.log" 2>&1 || { cat "$build/qmllint.log"; return 1; }
    ! grep -E 'Warning:|Error:' "$build/qmllint.log"
}

architecture() { ctest --test-dir "$build" -L architecture --output-on-failure --no-tests=error; }

# Every library that we build against is listed with its licence, and none of the listed ones is copyleft beyond LGPL/MPL.
licences() {
    local status=0 name
    for name in $(sed 's/#.*//' packaging/debian-packages.txt | tr -s ' ' '\n' | grep -E '(-dev|^fonts-|^qml6-)' | grep -vE '^(libgl|libvulkan|libxkbcommon|qt6-tools)'); do
        grep -qE "^$name " packaging/licences.txt || { echo "$name has no line in packaging/licences.txt"; status=1; }
    done
    if grep -vE '^#' packaging/licences.txt | grep -E ' (A?GPL)' ; then
        echo 'a library under the GPL is linked'
        status=1
    fi
    return $status
}

gate 'clang-format' format
gate 'headers compile on their own' headers
gate 'qmllint without warnings' qml
gate 'architecture' architecture
gate 'licences' licences
[ $fast = 1 ] || gate 'clang-tidy' tidy
exit $failed
