#!/bin/sh
# Makes build/package/waic-kiosk_VERSION_ARCH.deb: the kiosk with its own Python and Qt. The same
# commit and locks give the same bytes. Usage: packaging/package/build.sh
set -eu
cd "$(dirname "$0")/../.."
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date -r pyproject.toml +%s)}
export LC_ALL=C.UTF-8 PYTHONHASHSEED=0 PYTHONDONTWRITEBYTECODE=1 SOURCE_DATE_EPOCH TZ=UTC
umask 022

out=build/package
python=.venv/bin/python
version=$(sed -n 's/^version = "\(.*\)"/\1/p' pyproject.toml)
arch=$(dpkg --print-architecture)
date=$(date -u -d "@$SOURCE_DATE_EPOCH" +%Y-%m-%d)
program=$out/dist/waic-kiosk
root=$out/root

main() {
    rm -rf $out
    mkdir -p $out/bundled
    step "the release and the resources" content_and_resources
    step "the program" freeze
    step "the package's files" lay_out
    step "the bill of materials and the licences" materials
    step "the package" pack
    ls -l "$out"/*.deb
}

step() {
    echo "Making $1..."
    "$2"
}

content_and_resources() {
    QT_QPA_PLATFORM=offscreen $python packaging/resources.py
    $python -m db.tools build --out $out/bundled >/dev/null
}

freeze() {
    $python -m PyInstaller --noconfirm --log-level ERROR --distpath $out/dist \
        --workpath $out/work packaging/package/waic-kiosk.spec
    # Python's own libraries come with debug symbols; those of Qt do not.
    find "$program/_internal" \( -name 'libpython*' -o -path '*/lib-dynload/*.so' \
        -o -path '*/sqlalchemy/*.so' \) -exec strip --strip-unneeded {} +
    # Nor may they look for libraries where this machine keeps its Python.
    find "$program/_internal" \( -path '*/lib-dynload/*.so' -o -name 'libpython*' \) \
        -exec patchelf --remove-rpath {} +
}

lay_out() {
    put 755 -d $root/usr/bin $root/usr/lib/waic-kiosk $root/etc/waic-kiosk
    cp -r $program/. $root/usr/lib/waic-kiosk/
    ln -s ../lib/waic-kiosk/waic-kiosk $root/usr/bin/waic-kiosk
    put 755 packaging/session/session.sh $root/usr/lib/waic-kiosk/session
    put 644 packaging/session/kiosk.toml $root/etc/waic-kiosk/kiosk.toml
    put 644 packaging/session/waic-kiosk.pam $root/etc/pam.d/waic-kiosk
    put 644 packaging/session/waic-kiosk.service $root/usr/lib/systemd/system/waic-kiosk.service
    put 644 packaging/session/waic-kiosk.sysusers $root/usr/lib/sysusers.d/waic-kiosk.conf
    put 644 packaging/session/waic-kiosk.tmpfiles $root/usr/lib/tmpfiles.d/waic-kiosk.conf
    id=org.waic.Kiosk
    put 644 packaging/desktop/$id.desktop $root/usr/share/applications/$id.desktop
    put 644 packaging/desktop/$id.svg $root/usr/share/icons/hicolor/scalable/apps/$id.svg
    put 644 -d $root/usr/share/metainfo
    sed "s/@VERSION@/$version/; s/@DATE@/$date/" packaging/desktop/$id.metainfo.xml \
        >$root/usr/share/metainfo/$id.metainfo.xml
    $python packaging/package/man_pages.py --version "$version" --date "$date" \
        --out $root/usr/share/man
    gzip -9n $root/usr/share/man/man*/*
    documents
}

documents() {
    doc=$root/usr/share/doc/waic-kiosk
    put 644 packaging/debian/copyright $doc/copyright
    put 644 packaging/INSTALL.md $doc/INSTALL.md
    put 644 THIRD-PARTY.md $doc/THIRD-PARTY.md
    put 644 CHANGELOG.md $doc/CHANGELOG.md
    printf 'waic-kiosk (%s) unstable; urgency=medium\n\n  * See CHANGELOG.md.\n\n -- %s  %s\n' \
        "$version" "The WAIC kiosk authors <kiosk@waic.example>" \
        "$(date -R -u -d "@$SOURCE_DATE_EPOCH")" | gzip -9n >$doc/changelog.gz
    put 644 packaging/debian/lintian-overrides $root/usr/share/lintian/overrides/waic-kiosk
}

materials() {
    $python packaging/package/sbom.py $program $out/work/waic-kiosk/modules.txt --version "$version" \
        --out $root/usr/lib/waic-kiosk/bom.cdx.json --licences $root/usr/share/doc/waic-kiosk/licences
}

pack() {
    find $root -type d -exec chmod 755 {} +
    find $root -type f ! -perm -100 -exec chmod 644 {} +
    find $root -name '*.so*' -type f -exec chmod 644 {} +
    put 755 -d $root/DEBIAN
    size=$(du -sk --exclude=DEBIAN $root | cut -f1)
    sed "s/@VERSION@/$version/; s/@ARCH@/$arch/; s/@SIZE@/$size/" packaging/debian/control \
        >$root/DEBIAN/control
    put 644 packaging/debian/conffiles $root/DEBIAN/conffiles
    for script in postinst prerm postrm; do
        put 755 packaging/debian/$script $root/DEBIAN/$script
    done
    (cd $root && find . -path ./DEBIAN -prune -o -type f -printf '%P\n' | sort | xargs -d '\n' md5sum) \
        >$root/DEBIAN/md5sums
    dpkg-deb --root-owner-group -Zxz --build $root "$out/waic-kiosk_${version}_$arch.deb" >/dev/null
}

# put MODE FILE TARGET, or put MODE -d FOLDER...
put() {
    mode=$1
    shift
    if [ "$1" = -d ]; then
        shift
        install -d "$@"
    else
        install -D -m "$mode" "$1" "$2"
    fi
}

main
