#!/bin/sh
# Resolves pyproject.toml anew and writes packaging/locks/*.txt: versions and hashes of every file,
# without the address of any index. The packages have no parts that differ between Python 3.11,
# 3.12 and 3.13, so one lock serves them all; it is resolved on the oldest.
set -eu
cd "$(dirname "$0")/.."
export LC_ALL=C.UTF-8 PIP_DISABLE_PIP_VERSION_CHECK=1

tools=build/lock-tools
[ -x $tools/bin/pip-compile ] || {
    .venv/bin/python -m venv $tools
    $tools/bin/pip install --quiet 'pip==25.3' 'pip-tools==7.6.2'
}
mkdir -p packaging/locks

# compile NAME EXTRAS PIP-COMPILE-OPTIONS...
compile() {
    name=$1
    extras=$2
    shift 2
    # shellcheck disable=SC2046,SC2086 # one option for each extra
    $tools/bin/pip-compile --quiet --generate-hashes --strip-extras --allow-unsafe \
        --no-header --no-annotate --no-emit-options --no-emit-index-url --no-emit-find-links \
        --no-emit-trusted-host --resolver=backtracking $(printf -- "--extra=%s " $(echo "$extras" | tr , " ")) "$@" \
        --output-file "build/$name.txt" pyproject.toml
    {
        echo "# Written by \`make lock\` from pyproject.toml: $extras."
        grep '^[^#]' "build/$name.txt"
    } >"packaging/locks/$name.txt"
}

rm -f build/dev.txt build/run.txt
compile dev install,content,postgresql,package,dev --upgrade
compile run install,content --constraint build/dev.txt
echo "Locks written; review the difference, then \`make test\`."
