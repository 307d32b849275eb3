# SPDX-License-Identifier: Apache-2.0
# Sourced by what runs a test in a session of its own: a home that is removed at the end, together with the daemons that
# its bus has started and that outlive it; they are known by that home.
home=$(mktemp -d)
clean() {
    for pid in $(pgrep -f 'gnome-keyring-d|at-spi' || true); do
        # It may be gone by now.
        if { tr '\0' '\n' <"/proc/$pid/environ"; } 2>/dev/null | grep -qx "HOME=$home"; then
            kill "$pid" 2>/dev/null || true
        fi
    done
    rm -rf "$home"
}
trap clean EXIT
export HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_DATA_HOME="$home/data" XDG_CONFIG_HOME="$home/config"
mkdir -m 700 "$XDG_RUNTIME_DIR"
