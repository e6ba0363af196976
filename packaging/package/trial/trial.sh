#!/bin/sh
# Tries the package on a machine of its own: install, settings, self-test, the session with its
# picture, a frozen guide, an upgrade, remove and purge. Needs root, debootstrap, unshare, lintian.
# Usage: packaging/package/trial/trial.sh    What was seen is written to build/package/trial.md.
set -eu
cd "$(dirname "$0")/../../.."
. packaging/package/trial/machine.sh

out=$PWD/build/package
deb=$(ls "$out"/waic-kiosk_*.deb)
report=$out/trial.md
suite=$(. /etc/os-release && echo "$VERSION_CODENAME")

main() {
    printf '| trial | seen |\n|---|---|\n' >"$report"
    trap halt_machine EXIT INT TERM
    lintian_has_no_errors
    mkdir -p build/trial
    make_machine "$PWD/build/trial/machine" "$suite"
    boot_machine "$PWD/build/trial/machine"
    seen "machine" "minimal Debian $suite with systemd $(inside systemctl --version | sed -n '1s/systemd //p')"
    installs
    tests_itself
    session_shows_the_guide
    guide_stands_upright
    frozen_guide_starts_again
    killed_guide_starts_again
    hardened
    upgrade_keeps
    remove_and_purge
    echo "The package passed its trial; build/package/trial.md:"
    cat "$report"
}

seen() {
    echo "$1: $2"
    echo "| $1 | $2 |" >>"$report"
}

fail() {
    echo "The trial failed: $*" >&2
    [ -z "${inner:-}" ] || inside journalctl --no-pager -n 40 -u waic-kiosk >&2 || true
    exit 1
}

lintian_has_no_errors() {
    errors=$(lintian --no-tag-display-limit "$deb" 2>/dev/null | grep '^E:' || true)
    [ -z "$errors" ] || fail "lintian: $errors"
    seen lintian "no errors"
}

installs() {
    cp "$deb" "$machine/srv/kiosk.deb"
    inside apt-get update -qq
    inside apt-get install -y -qq --no-install-recommends /srv/kiosk.deb >"$out/install.log" 2>&1 ||
        fail "apt could not install it; see $out/install.log"
    [ "$(inside systemctl is-enabled waic-kiosk)" = enabled ] || fail "the session is not enabled"
    inside id waic-kiosk >/dev/null || fail "there is no user waic-kiosk"
    seen "size" "$(du -m "$deb" | cut -f1) MB package, $(inside du -sm /usr/lib/waic-kiosk | cut -f1) MB installed"
    seen "version" "$(inside waic-kiosk --version | paste -sd ';')"
}

tests_itself() {
    said=$(inside runuser -u waic-kiosk -- env QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software \
        waic-kiosk --self-test) || fail "the self-test: $said"
    seen "self-test" "$(echo "$said" | sed 's/.*"content_ms": \([0-9]*\).*"first_frame_ms": \([0-9]*\).*/first frame \2 ms, content \1 ms/')"
    inside runuser -u waic-kiosk -- env QT_QPA_PLATFORM=offscreen waic-kiosk doctor --json \
        >"$out/doctor.json" || fail "the doctor finds: $(cat "$out/doctor.json")"
    seen "doctor" "$(grep -c '"ok": true' "$out/doctor.json") lines, none failing"
}

session_shows_the_guide() {
    install -D -m 644 packaging/package/trial/headless.conf \
        "$machine/etc/systemd/system/waic-kiosk.service.d/headless.conf"
    inside apt-get install -y -qq --no-install-recommends grim procps >/dev/null 2>&1
    inside systemctl daemon-reload
    began=$(date +%s%N)
    inside systemctl start waic-kiosk || fail "the session did not become ready"
    seen "session" "ready $((($(date +%s%N) - began) / 1000000)) ms after start"
    picture session.png
    pss=$(inside sh -c 'awk "/^Pss:/ {print int(\$2 / 1024)}" "/proc/$(pgrep -x -n waic-kiosk)/smaps_rollup"')
    seen "memory" "$pss MB PSS of the guide at rest"
    seen "status" "$(inside systemctl show -p StatusText --value waic-kiosk)"
}

picture() {
    inside runuser -u waic-kiosk -- env XDG_RUNTIME_DIR=/run/waic-kiosk WAYLAND_DISPLAY=wayland-0 \
        grim /run/waic-kiosk/picture.png || fail "grim took no picture"
    inside cat /run/waic-kiosk/picture.png >"$out/$1"
}

# wlroots 0.15 hands grim only what changed last under cage; sway draws the whole, and turns it.
guide_stands_upright() {
    inside apt-get install -y -qq --no-install-recommends sway >/dev/null 2>&1
    inside systemctl stop waic-kiosk
    inside install -d -o waic-kiosk -m 700 /run/upright
    inside runuser -u waic-kiosk -- sh -c '
        cd /run/upright
        export XDG_RUNTIME_DIR=/run/upright WLR_BACKENDS=headless WLR_RENDERER=pixman \
            WLR_LIBINPUT_NO_DEVICES=1 QT_QPA_PLATFORM=wayland QT_QUICK_BACKEND=software \
            QT_WAYLAND_DISABLE_WINDOWDECORATION=1
        echo "output HEADLESS-1 mode 1080x1920
        xwayland disable
        exec waic-kiosk --now 2024-07-05T14:10+08:00" >config
        sway -c config >sway.log 2>&1 &
        sleep 8
        WAYLAND_DISPLAY=wayland-1 grim upright.png
        kill $!
    ' || fail "no picture of the guide standing upright"
    inside cat /run/upright/upright.png >"$out/upright.png"
    inside systemctl start waic-kiosk
    seen "portrait" "the whole guide on an output of 1080x1920, upright.png"
}

guide() {
    inside systemctl show -p NRestarts --value waic-kiosk
}

# wait_for "words" COMMAND...: until it succeeds, for a minute
wait_for() {
    what=$1
    shift
    for _ in $(seq 120); do
        if "$@"; then return; fi
        sleep 0.5
    done
    fail "$what"
}

restarted() {
    [ "$(guide)" -gt "$before" ] && [ "$(inside systemctl is-active waic-kiosk)" = active ]
}

frozen_guide_starts_again() {
    before=$(guide)
    inside pkill -STOP -x waic-kiosk || fail "no guide to freeze"
    wait_for "a frozen guide was not started again" restarted
    picture after-freeze.png
    seen "frozen guide" "ended by the watchdog and started again"
}

killed_guide_starts_again() {
    before=$(guide)
    inside pkill -KILL -x waic-kiosk
    wait_for "a killed guide was not started again" restarted
    seen "killed guide" "started again"
}

hardened() {
    level=$(inside systemd-analyze security waic-kiosk 2>/dev/null | sed -n 's/.*Overall exposure level.*: \([0-9.]*\).*/\1/p')
    [ "${level%%.*}" -lt 3 ] || fail "systemd-analyze security says $level"
    seen "exposure" "$level by systemd-analyze security"
}

upgrade_keeps() {
    inside sh -c 'echo "idle_seconds = 50" >>/etc/waic-kiosk/kiosk.toml; echo kept >/var/lib/waic-kiosk/content/kept'
    inside apt-get install -y -qq --reinstall /srv/kiosk.deb >>"$out/install.log" 2>&1 || fail "the upgrade"
    inside grep -q idle_seconds.=.50 /etc/waic-kiosk/kiosk.toml || fail "the upgrade lost the settings"
    inside test -f /var/lib/waic-kiosk/content/kept || fail "the upgrade lost the content"
    [ "$(inside systemctl is-active waic-kiosk)" = active ] || fail "the session is down after the upgrade"
    seen "upgrade" "settings and content kept, session running"
}

remove_and_purge() {
    inside apt-get remove -y -qq waic-kiosk >>"$out/install.log" 2>&1 || fail "remove"
    inside test -f /etc/waic-kiosk/kiosk.toml || fail "remove took the settings"
    inside test -d /var/lib/waic-kiosk/content || fail "remove took the content"
    inside test ! -e /usr/lib/waic-kiosk || fail "remove left the program"
    inside apt-get purge -y -qq waic-kiosk >>"$out/install.log" 2>&1 || fail "purge"
    left=$(inside sh -c 'ls -d /etc/waic-kiosk /var/lib/waic-kiosk 2>/dev/null; getent passwd waic-kiosk' || true)
    [ -z "$left" ] || fail "purge left $left"
    seen "remove, purge" "remove keeps settings and content; purge leaves nothing"
}

main
