#!/bin/sh
# What waic-kiosk.service runs: the compositor, and the guide in it. cage does not hand on how its
# program ended, so that is carried in a file; the service reads it ("Quit to system" is 64).
set -u
told=${RUNTIME_DIRECTORY:-/tmp}/exit-code
rm -f "$told"
# shellcheck disable=SC2016 # the inner shell expands it
WAIC_KIOSK_TOLD=$told cage -d ${WAIC_KIOSK_CAGE_OPTIONS:-} -- sh -c '
    told=$WAIC_KIOSK_TOLD
    unset WAIC_KIOSK_TOLD WAIC_KIOSK_CAGE_OPTIONS
    waic-kiosk
    echo $? >"$told"
'
code=$?
[ ! -s "$told" ] || code=$(cat "$told")
exit "$code"
