#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# with_desktop.sh PROGRAM…: runs a test with a desktop of its own: a display, a session bus, an unlocked keyring and the
# accessibility bus that a screen reader would ask.
set -eu
for tool in dbus-run-session gnome-keyring-daemon Xvfb xdotool; do
    command -v "$tool" >/dev/null || { echo "there is no $tool"; exit 77; }
done
[ -x /usr/libexec/at-spi-bus-launcher ] || { echo "there is no at-spi-bus-launcher"; exit 77; }
. "$(dirname "$0")/../support/private_home.sh"
# Without a desktop's name no file dialog of its own either, which nobody here could use.
unset DISPLAY WAYLAND_DISPLAY XDG_CURRENT_DESKTOP QT_QPA_PLATFORMTHEME
export QT_QPA_PLATFORM=xcb QT_QUICK_BACKEND=software QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
dbus-run-session -- sh -c '
    printf "test\n" | gnome-keyring-daemon --unlock --components=secrets >/dev/null
    exec xvfb-run -a -s "-screen 0 1400x1300x24 -nolisten tcp" "$@"' sh "$@"
