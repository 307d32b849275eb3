#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# with_keyring.sh unlocked|locked|absent PROGRAM…: runs a test with a real keyring of its own in that state.
set -eu
mode=$1
shift
for tool in dbus-run-session gnome-keyring-daemon; do
    command -v "$tool" >/dev/null || { echo "there is no $tool"; exit 77; }
done
. "$(dirname "$0")/../support/private_home.sh"
# A prompt would wait for a person.
unset DISPLAY WAYLAND_DISPLAY
export AURA_KEYRING="$mode"

case $mode in
    absent)
        DBUS_SESSION_BUS_ADDRESS="unix:path=$home/no-bus" "$@"
        ;;
    unlocked)
        dbus-run-session -- sh -c 'printf "test\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null; "$@"' sh "$@"
        ;;
    locked)
        # Made in one session, and not opened in the next.
        dbus-run-session -- sh -c 'printf "test\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null'
        dbus-run-session -- sh -c 'gnome-keyring-daemon --start --components=secrets >/dev/null; "$@"' sh "$@"
        ;;
    *)
        echo "unknown: $mode" >&2
        exit 2
        ;;
esac
