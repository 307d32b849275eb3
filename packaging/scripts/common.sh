# SPDX-License-Identifier: Apache-2.0
# Shared by the scripts behind ./dev. Sourced, not run; expects the working directory to be the project's root.

bin=build/release/bin
server_pid=

stop_server() {
    [ -n "$server_pid" ] || return 0
    kill -TERM "$server_pid" 2>/dev/null || true
    wait "$server_pid" 2>/dev/null || true
    server_pid=
}

# start_server DATA: starts aura-server on a free loopback port, sets server_pid and server_url.
start_server() {
    local data=$1 line
    local out="$data/server.out"
    : >"$out"
    "$bin/aura-server" serve --data "$data" --listen 127.0.0.1:0 --cards sandbox --payouts sandbox \
        --mail-folder "$data/mail" --mail-from shop@localhost >"$out" 2>"$data/server.log" &
    server_pid=$!
    trap stop_server EXIT
    # tail follows the file until the line is there and leaves with the server, so nothing is polled.
    line=$(tail -n +1 -f --pid="$server_pid" "$out" | grep -m1 '^listening on ') || true
    server_url=${line#listening on }
    if [ -z "$server_url" ]; then
        echo "aura-server did not start:" >&2
        cat "$data/server.log" >&2
        return 1
    fi
}

# seed_demo DATA / seed_catalogue DATA FILE…
seed_demo() { "$bin/aura-server" demo --data "$1"; }
seed_catalogue() {
    local data=$1 file
    shift
    for file in "$@"; do "$bin/aura-server" import --data "$data" "$file"; done
}

has_display() { [ -n "${DISPLAY:-}" ] || [ -n "${WAYLAND_DISPLAY:-}" ]; }

# on_display COMMAND…: runs it on the display at hand, or on a virtual one.
on_display() {
    if has_display; then "$@"; else xvfb-run -a -s '-screen 0 1920x1200x24' "$@"; fi
}

# tour FOLDER [THEME…]: leaves pictures of every screen at three sizes in FOLDER, from the server at server_url. Where
# there is a function before_tour, it is called before each of them.
tour() {
    local folder=$1 theme size
    shift
    [ $# -gt 0 ] || set -- light dark
    mkdir -p "$folder"
    for theme in "$@"; do
        for size in 1280x800 820x1180 390x844; do
            rm -rf build/tour-data
            if declare -F before_tour >/dev/null; then before_tour; fi
            QT_QUICK_BACKEND=software on_display "$bin/aura-shop" --server "$server_url" --data-dir build/tour-data \
                --language "${tour_language:-en}" --theme "$theme" --size "$size" --tour "$folder/$theme-$size" ${tour_account:+--tour-account "$tour_account"} \
                ${tour_seller:+--tour-seller "$tour_seller"}
        done
    done
}
