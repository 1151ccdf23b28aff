#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# usage: .ci/build.sh [TARGET...]   installs what is missing, configures the preset dev, builds (everything without a TARGET)
set -euo pipefail
cd "$(dirname "$0")/.."
.ci/bootstrap.sh

options=()
if ! command -v ccache >/dev/null; then
    options=(-DCMAKE_C_COMPILER_LAUNCHER= -DCMAKE_CXX_COMPILER_LAUNCHER=)
fi
cmake --preset dev "${options[@]}"
cmake --build build -j "${AANZET_JOBS:-$(nproc)}" ${1:+--target "$@"}
