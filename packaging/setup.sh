#!/bin/sh
# Makes a bare Debian or Ubuntu machine ready: system packages, .venv, the locked Python packages, Balie itself and
# its catalogues. Only what is missing is installed, so a second run takes a moment.
#
#   packaging/setup.sh training    what `make run` needs
#   packaging/setup.sh test        that, and what the tests and checks need
#   packaging/setup.sh package     what building the package needs, in an environment of its own
#   packaging/setup.sh debian      what makes a bare Debian to try the package in; no environment
#
# Exit 3: something is missing that this account may not install; the line to run has been printed.
set -eu
cd "$(dirname "$0")/.."
set_name=$1
here=$PWD
env=.venv
[ "$set_name" != package ] || env=.venv-package  # so that nothing of the tests can slip in

# The names are the same on Debian 12 and later and on Ubuntu 24.04: where a package was renamed, the new one provides the old.
build="gcc libpcsclite-dev"
qt="libgl1 libegl1 libglib2.0-0 libfontconfig1 libfreetype6 libdbus-1-3 libgssapi-krb5-2 libxkbcommon0 fonts-dejavu-core"
window="libxkbcommon-x11-0 libx11-xcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0
 libxcb-render-util0 libxcb-shape0 libxcb-xkb1 libwayland-cursor0 libwayland-egl1 libcups2"
card="libpcsclite1 pcscd libccid"
test_reader="libpcsclite1 pcscd vsmartcard-vpcd opensc"
test_central="postgresql"  # with TLS, which the one from PyPI has not; the tests run a cluster of their own

say() { printf '%s\n' "$*" >&2; }
give_up() { say "$*"; exit 3; }

find_python() {
    for python in ${PYTHON:-python3 /usr/bin/python3 python3.13 python3.12 python3.11}; do
        "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || continue
        command -v "$python"
        return
    done
    give_up "Balie needs Python 3.11 or later. Set PYTHON to one."
}

# Debian ships venv and the C headers apart; a Python from elsewhere has its own.
python_packages() {
    "$python" -c 'import ensurepip' 2>/dev/null || echo python3-venv
    "$python" -c 'import os, sys, sysconfig
sys.exit(not os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h")))' || echo python3-dev
}

needed_packages() {
    [ "$set_name" != debian ] || { echo debootstrap; return; }
    echo $build $qt
    case $set_name in
        training | package) echo $window $card ;;
        test) echo $test_reader $test_central ;;
    esac
    python_packages
}

missing_packages() {  # of the names given, those neither installed nor provided by something installed
    dpkg-query -W -f '${db:Status-Status},${Package},${Provides}\n' | awk -F ', *' -v wanted="$*" '
        $1 == "installed" { for (i = 2; i <= NF; i++) { sub(/ .*/, "", $i); there[$i] = 1 } }
        END { n = split(wanted, names, /[ \n]+/)
              for (i = 1; i <= n; i++) if (!(names[i] in there)) print names[i] }'
}

system_packages() {
    missing=$(missing_packages $(needed_packages) | tr '\n' ' ')
    [ -n "${missing% }" ] || return 0
    as=
    if [ "$(id -u)" != 0 ]; then
        sudo -n true 2>/dev/null ||
            give_up "System packages are missing. Have an administrator run:

    apt-get update && apt-get install --no-install-recommends $missing"
        as="sudo -n"
    fi
    say "Installing system packages: $missing"
    apt="$as env DEBIAN_FRONTEND=noninteractive apt-get -q -o DPkg::Lock::Timeout=300"
    $apt update </dev/null || say "The package lists could not be refreshed; trying with those at hand."
    $apt install -y --no-install-recommends $missing </dev/null
}

other_system() {  # not Debian's family: name what is needed and look for the programs
    missing=
    for program in cc pcscd $([ "$set_name" = test ] && echo opensc-tool); do
        command -v "$program" >/dev/null 2>&1 || missing="$missing $program"
    done
    [ -z "$missing" ] || give_up "This is no Debian or Ubuntu machine. Missing here:$missing.
Please install what Debian calls:" $(needed_packages)
}

pip() { $env/bin/python -m pip --disable-pip-version-check --no-input "$@"; }

python_environment() {
    stamp=$env/ready-$set_name
    want=$({ echo "$here" "$python"; "$python" -V
             cat "$0" pyproject.toml requirements/build.txt "requirements/$set_name.txt"; } | sha256sum)
    [ "$(cat "$stamp" 2>/dev/null)" != "$want" ] || return 0
    say "Installing the Python packages into $env"
    place="$here $("$python" -V)"  # a venv can't be moved, nor change its Python
    if [ "$(cat $env/place 2>/dev/null)" != "$place" ]; then
        "$python" -m venv --clear $env
        echo "$place" > $env/place
    fi
    # PATH: building pyscard calls swig, which came with the build requirements
    PATH="$here/$env/bin:$PATH"
    pip install -qq --require-hashes -r requirements/build.txt
    pip install -qq --require-hashes --no-build-isolation -r "requirements/$set_name.txt"
    pip install -qq --no-deps --no-build-isolation -e .
    $env/bin/python -c 'import PySide6.QtWidgets, smartcard.System' ||
        give_up "Qt or PC/SC could not be loaded: see the message above for the missing library."
    echo "$want" > "$stamp"
}

catalogues() {
    [ -d resources/i18n ] || return 0
    stamp=$env/ready-catalogues
    want=$(cat packaging/translations.py $(find resources -name '*.ts' | sort) </dev/null | sha256sum)
    [ "$(cat "$stamp" 2>/dev/null)" != "$want" ] || return 0
    $env/bin/python packaging/translations.py build
    echo "$want" > "$stamp"
}

python=$(find_python)
if command -v dpkg-query >/dev/null 2>&1; then system_packages; else other_system; fi
[ "$set_name" != debian ] || exit 0
python_environment
catalogues
