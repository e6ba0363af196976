#!/bin/sh
# Sets up .venv from hash-pinned locks, and Qt's system libraries. Ends at once when all is there.
# Usage: packaging/setup.sh run|dev [display] [postgresql] [tested] [packed]
#   run      what the kiosk and its content need
#   dev      that, and what tests and checks need
#   display  also the libraries that open a window
#   postgresql  also Debian's PostgreSQL for the tests of drafts, if apt is here and this is root
#   tested   also the programs that some tests look through, on the same terms
#   packed   also the programs that make a package and try it
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8

main() {
    group=$1
    display= postgresql= tested= packed=
    for more in "$@"; do
        case "$more" in
        display) display=yes ;;
        postgresql) postgresql=yes ;;
        tested) tested=yes ;;
        packed) packed=yes ;;
        esac
    done
    if ! is_current "$group"; then
        make_venv
        install_packages "$group"
    fi
    install_libraries "$display"
    [ -z "$postgresql" ] || install_postgresql
    [ -z "$tested" ] || install_programs "$TESTED" "for some tests, which are skipped without them"
    [ -z "$packed" ] || install_programs "$PACKED" "to make a package and to try it"
}

# Locks: a copy of each lock that is installed lies in .venv; dev contains run.

is_current() {
    .venv/bin/python -c '' 2>/dev/null || return 1
    cmp -s pyproject.toml .venv/installed-pyproject.toml || return 1
    cmp -s packaging/locks/dev.txt .venv/installed-dev.txt && return 0
    [ "$1" = run ] && cmp -s packaging/locks/run.txt .venv/installed-run.txt
}

install_packages() {
    echo "Installing the packages of packaging/locks/$1.txt into .venv (once)..."
    pip=".venv/bin/python -m pip --disable-pip-version-check --quiet"
    hashed="--no-deps --require-hashes --only-binary :all:"
    compiled=
    [ "$1" != run ] || compiled=--compile-bytecode # whoever runs it may not be who may write here
    rm -f .venv/installed-*
    install_with_uv "$1" || {
        echo "uv cannot install them here; pip does, which takes a minute more."
        install_with_pip "$1"
    }
    cp pyproject.toml .venv/installed-pyproject.toml
    cp "packaging/locks/$1.txt" ".venv/installed-$1.txt"
}

# uv takes a quarter of pip's time and holds to the same hashes. It comes by pip, pinned and hashed
# in the lock; it asks the index that pip is told to ask. Where it fails, pip does it all.

install_with_uv() {
    index=${PIP_INDEX_URL:-$($pip config get global.index-url 2>/dev/null || true)}
    uv=".venv/bin/uv pip install --quiet --python .venv --cache-dir .venv/uv-cache"
    uv="$uv${index:+ --default-index $index}"
    sed -n '/^uv==/,/[^\\]$/p' "packaging/locks/$1.txt" >.venv/uv.txt
    {
        $pip install $hashed -r .venv/uv.txt &&
            $uv $hashed $compiled -r "packaging/locks/$1.txt" &&
            $uv --no-deps --no-build-isolation --offline --editable .
    } 2>/dev/null
    ended=$?
    rm -rf .venv/uv.txt .venv/uv-cache
    return $ended
}

install_with_pip() {
    $pip install $hashed -r "packaging/locks/$1.txt" ||
        fail "The packages could not be installed; check the network and run the command again."
    $pip install --no-deps --no-build-isolation --no-index --editable . ||
        fail "The project could not be installed into .venv; delete .venv and run the command again."
}

# Python

make_venv() {
    if .venv/bin/python -c "$SUPPORTED" 2>/dev/null; then return; fi
    python=$(find_python) || exit 1
    echo "Making .venv with $("$python" --version) ($(command -v "$python"))..."
    rm -rf .venv
    "$python" -m venv .venv ||
        fail "$python could not make .venv in $(pwd); check that the folder can be written."
}

SUPPORTED='import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))'

find_python() {
    lacking=
    for python in python3 python3.13 python3.12 python3.11; do
        "$python" -c "$SUPPORTED" >/dev/null 2>&1 || continue
        if "$python" -c 'import ensurepip, venv' >/dev/null 2>&1; then
            echo "$python"
            return
        fi
        lacking=${lacking:-$python}
    done
    [ -z "$lacking" ] ||
        fail "$lacking has no venv module: install it (on Debian and Ubuntu:" \
            "apt install $lacking-venv) and run the command again."
    fail "No Python 3.11, 3.12 or 3.13 found as python3, python3.13, python3.12 or python3.11:" \
        "install one (on Debian and Ubuntu: apt install python3 python3-venv)" \
        "and run the command again."
}

# System libraries: file name, then the package that holds it, under every name it has had.

OFFSCREEN='
libEGL.so.1           libegl1
libGL.so.1            libgl1
libfontconfig.so.1    libfontconfig1
libxkbcommon.so.0     libxkbcommon0
libdbus-1.so.3        libdbus-1-3
libglib-2.0.so.0      libglib2.0-0t64 libglib2.0-0
libgssapi_krb5.so.2   libgssapi-krb5-2'

WINDOW='
libX11-xcb.so.1       libx11-xcb1
libxcb-cursor.so.0    libxcb-cursor0
libxcb-icccm.so.4     libxcb-icccm4
libxcb-image.so.0     libxcb-image0
libxcb-keysyms.so.1   libxcb-keysyms1
libxcb-randr.so.0     libxcb-randr0
libxcb-render-util.so.0 libxcb-render-util0
libxcb-shape.so.0     libxcb-shape0
libxcb-shm.so.0       libxcb-shm0
libxcb-sync.so.1      libxcb-sync1
libxcb-xfixes.so.0    libxcb-xfixes0
libxcb-xkb.so.1       libxcb-xkb1
libxkbcommon-x11.so.0 libxkbcommon-x11-0
libwayland-client.so.0 libwayland-client0
libwayland-cursor.so.0 libwayland-cursor0
libwayland-egl.so.1   libwayland-egl1'

install_libraries() {
    wanted=$OFFSCREEN
    [ -z "$1" ] || wanted="$wanted$WINDOW"
    missing=$(missing_libraries "$wanted")
    [ -n "$missing" ] || return 0
    names=$(echo "$missing" | cut -d' ' -f1 | tr '\n' ' ')
    command -v apt-get >/dev/null ||
        fail "Qt needs these system libraries: $names- install them with your system's" \
            "package manager and run the command again."
    if [ "$(id -u)" = 0 ]; then
        sudo=
    elif command -v sudo >/dev/null; then
        sudo=sudo
    else
        fail "Qt needs these system libraries: $names- as root, run: apt-get install" \
            "$(chosen_packages "$missing")"
    fi
    apt-cache show libegl1 >/dev/null 2>&1 || $sudo apt-get update -qq
    packages=$(chosen_packages "$missing")
    echo "Installing the system libraries that Qt needs: ${sudo:+sudo }apt-get install $packages"
    apt_install "$packages" || { $sudo apt-get update -qq && apt_install "$packages"; } ||
        fail "apt-get could not install $packages; see its message above."
}

apt_install() {
    # shellcheck disable=SC2086 # one word for each package
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends \
        $1 >/dev/null
}

# PostgreSQL: only its programs. The tests start a server of their own; none of Debian's is made.

CREATES_NONE=/etc/postgresql-common/createcluster.conf

install_postgresql() {
    ! has_postgresql || return 0
    lacking="PostgreSQL is not installed, its tests are skipped"
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        echo "$lacking. On Debian and Ubuntu, as root, run: apt-get install postgresql"
        return 0
    fi
    echo "Installing PostgreSQL for the tests: apt-get install postgresql (once)..."
    sudo=
    if apt_install postgresql-common ||
        { apt-get update -qq && apt_install postgresql-common; }; then
        sed -i 's/^#* *create_main_cluster.*/create_main_cluster = false/' "$CREATES_NONE"
        apt_install postgresql || true
    fi
    has_postgresql || echo "$lacking: see the message of apt-get above."
}

has_postgresql() {
    command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1
}

# Programs: the command, then the package that holds it.

TESTED='
Xvfb                  xvfb
dbus-run-session      dbus-daemon
gdbus                 libglib2.0-bin
pdftotext             poppler-utils
strace                strace'

PACKED='
dpkg-deb              dpkg
strip                 binutils
patchelf              patchelf
lintian               lintian
debootstrap           debootstrap
unshare               util-linux
desktop-file-validate desktop-file-utils
appstreamcli          appstream'

install_programs() {
    missing=$(missing_programs "$1")
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null; then
        echo "Not installed, $2: $(echo "$missing" | tr '\n' ' ')-" \
            "on Debian and Ubuntu, as root, run: apt-get install $(echo "$missing" | tr '\n' ' ')"
        return 0
    fi
    sudo=
    # at-spi2-core holds no command on the path; its tests want it beside Xvfb and the window's
    # libraries.
    [ "$1" != "$TESTED" ] || missing="$missing at-spi2-core $(chosen_packages "$WINDOW")"
    packages=$(echo "$missing" | tr '\n' ' ')
    echo "Installing programs $2: apt-get install $packages"
    apt_install "$packages" || { apt-get update -qq && apt_install "$packages"; } ||
        echo "apt-get could not install $packages; see its message above."
}

missing_programs() {
    echo "$1" | while read -r program package; do
        [ -z "$program" ] || command -v "$program" >/dev/null || echo "$package"
    done
}

# The lines of the table whose file the dynamic linker does not know.
missing_libraries() {
    known=$(PATH="$PATH:/usr/sbin:/sbin" ldconfig -p 2>/dev/null || true)
    echo "$1" | while read -r file packages; do
        case "$known" in
        *"	$file "*) ;;
        *) [ -z "$file" ] || echo "$file $packages" ;;
        esac
    done
}

# For each line, the first package name that this system has.
chosen_packages() {
    echo "$1" | while read -r _ first other; do
        if [ -n "$other" ] && ! apt-cache show "$first" >/dev/null 2>&1; then first=$other; fi
        printf '%s ' "$first"
    done
}

fail() {
    echo "$*" >&2
    exit 1
}

main "$@"
