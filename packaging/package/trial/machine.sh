# A machine for the package's trial: a minimal Debian root with its own systemd as process 1, in
# namespaces of its own. Sourced by trial.sh; needs root, debootstrap and util-linux.
#   make_machine DIR SUITE    boot_machine DIR    inside COMMAND...    halt_machine

make_machine() {
    machine=$1
    base=$machine.base
    if [ ! -f "$base/.complete" ]; then
        rm -rf "$base"
        debootstrap --variant=minbase --include=systemd,systemd-sysv,dbus,libpam-systemd,adduser \
            "$2" "$base" >"$machine.debootstrap.log" 2>&1 || {
            tail -3 "$machine.debootstrap.log" >&2
            return 1
        }
        cp /etc/resolv.conf "$base/etc/resolv.conf"
        touch "$base/.complete"
    fi
    rm -rf "$machine"
    cp -a --reflink=auto "$base" "$machine"
}

# Process 1 of the machine, as this machine numbers it, comes to lie in $machine.pid.
boot_machine() {
    machine=$1
    mount --bind "$machine" "$machine"
    unshare --mount --pid --fork --uts --ipc --kill-child sh -c '
        set -e
        cd "$0"
        mount --make-rprivate /
        mount -t proc proc proc
        mount -t sysfs -o ro sysfs sys
        mount --rbind /sys/fs/cgroup sys/fs/cgroup
        mount -t tmpfs -o mode=755 tmpfs run
        mount -t tmpfs -o mode=755 tmpfs dev
        for node in null zero full random urandom tty; do
            touch dev/$node
            mount --bind /dev/$node dev/$node
        done
        mkdir dev/pts dev/shm
        mount -t devpts -o newinstance,ptmxmode=0666,mode=620 devpts dev/pts
        ln -s pts/ptmx dev/ptmx
        mount -t tmpfs -o mode=1777 tmpfs dev/shm
        ln -s /proc/self/fd dev/fd
        pivot_root . mnt
        umount -l /mnt
        exec env -i container=trial PATH=/usr/sbin:/usr/bin:/sbin:/bin \
            /lib/systemd/systemd --unit=multi-user.target </dev/null >/dev/null 2>&1
    ' "$machine" &
    outside=$!
    for _ in $(seq 100); do
        inner=$(cat "/proc/$outside/task/$outside/children" 2>/dev/null | tr -d ' ')
        if [ -n "$inner" ] && inside systemctl is-system-running 2>/dev/null |
            grep -Eq 'running|degraded'; then
            return 0
        fi
        sleep 0.5
    done
    echo "The machine did not boot." >&2
    return 1
}

inside() {
    nsenter --target "$inner" --mount --pid --uts --ipc --root --wdns=/ env -i \
        PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}

halt_machine() {
    [ -z "${outside:-}" ] || kill -KILL "$outside" 2>/dev/null || true
    [ -z "${machine:-}" ] || umount -l "$machine" 2>/dev/null || true
}
