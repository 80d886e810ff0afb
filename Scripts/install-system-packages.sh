#!/bin/sh
# Installs the system libraries that Kith builds on, where they are missing.
# Debian and Ubuntu as root or with sudo; macOS with Homebrew (untested).
set -eu

command -v swift >/dev/null 2>&1 || {
  echo "error: no 'swift' found; Kith needs Swift 6.3 or later (https://www.swift.org/install)" >&2
  exit 1
}

if command -v pkg-config >/dev/null 2>&1 && pkg-config --exists libxml-2.0 libarchive; then
  exit 0
fi

case "$(uname -s)" in
  Darwin)
    brew install libxml2 libarchive pkgconf
    ;;
  *)
    as_root=
    [ "$(id -u)" -eq 0 ] || as_root=sudo
    command -v apt-get >/dev/null 2>&1 || {
      echo "error: install libxml2 and libarchive with their headers, and pkg-config, with your package manager" >&2
      exit 1
    }
    $as_root apt-get update -qq
    DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq libxml2-dev libarchive-dev pkg-config
    ;;
esac
