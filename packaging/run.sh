#!/bin/sh
# Starts the kiosk from the source tree: in a window, full screen, or offscreen where no display is.
#   KIOSK=1       full screen
#   NOW=          the real clock; NOW=2024-07-06T09:00+08:00 another time to pretend
#   ARGS='...'    more arguments; .venv/bin/waic-kiosk --help lists them
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8
NOW=${NOW-2024-07-05T14:10+08:00}
picture=build/self-test.png

if [ -n "$NOW" ]; then
    echo "The guide shows $NOW, conference time. \`NOW= make run\` takes the real clock."
    set -- --now "$NOW"
fi
if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    echo "No display here (DISPLAY and WAYLAND_DISPLAY are empty): testing every screen offscreen."
    export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
    # shellcheck disable=SC2086 # ARGS holds several words
    .venv/bin/python -m kiosk --self-test --picture "$picture" "$@" ${ARGS:-}
    echo "All screens work; the picture of the home screen is $picture"
    exit
fi
[ "${KIOSK:-}" = 1 ] || set -- --windowed "$@"
# shellcheck disable=SC2086
exec .venv/bin/python -m kiosk "$@" ${ARGS:-}
