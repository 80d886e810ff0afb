#!/bin/sh
# Installs the system libraries that Kith builds on, where they are missing; with arguments, these packages instead.
# Debian and Ubuntu as root or with sudo; macOS with Homebrew (untested).
#
# usage: install-system-packages.sh [PACKAGE...]
set -eu

command -v swift >/dev/null 2>&1 || {
  echo "error: no 'swift' found; Kith needs Swift 6.3 or later (https://www.swift.org/install)" >&2
  exit 1
}

if [ $# -eq 0 ]; then
  if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libxml-2.0 libarchive zlib; then
    exit 0
  fi
  if [ "$(uname -s)" = Darwin ]; then
    set -- libxml2 libarchive zlib pkgconf
  else
    set -- libxml2-dev libarchive-dev zlib1g-dev pkg-config
  fi
fi

case "$(uname -s)" in
  Darwin)
    brew install "$@"
    ;;
  *)
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    command -v apt-get >/dev/null 2>&1 || {
      echo "error: install these, or what your package manager calls them: $*" >&2
      exit 1
    }
    $as_root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq "$@"
    ;;
esac
