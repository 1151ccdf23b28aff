#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Installs the packages of .ci/packages that are missing. Without root it prints the one line to type and ends with
# status 2. Does nothing, without a network, when all are there.
set -euo pipefail
cd "$(dirname "$0")/.."

if ! command -v dpkg-query >/dev/null; then
    echo "This is not a Debian system: install the equivalents of .ci/packages yourself." >&2
    exit 0
fi

missing=()
while read -r package; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done < <(grep -Ev '^[[:space:]]*(#|$)' .ci/packages)
[ ${#missing[@]} -gt 0 ] || exit 0

if [ "$(id -u)" -ne 0 ]; then
    echo "sudo apt-get install -y --no-install-recommends ${missing[*]}"
    exit 2
fi

export DEBIAN_FRONTEND=noninteractive
apt=(apt-get -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 -q)
echo "installing ${#missing[@]} packages"
"${apt[@]}" update </dev/null
"${apt[@]}" install -y --no-install-recommends "${missing[@]}" </dev/null
