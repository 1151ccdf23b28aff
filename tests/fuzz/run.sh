#!/usr/bin/env bash
# SPDX-License-Identifier: EUPL-1.2
# Builds the libFuzzer targets (preset fuzz: clang, address and undefined-behaviour sanitizers) and runs each for SECONDS,
# two at a time, from a copy of the corpus. Ends with status 1 on any finding; the input that shows it is then kept in
# build/fuzz/findings. One line per target: seconds, executions, findings.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:?usage: tests/fuzz/run.sh SECONDS [TARGET...]}
shift
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(frame inside logs messages headers rows files packs slot bundle wraps codes voice)

mkdir -p build
cmake --preset fuzz >build/fuzz-configure.log 2>&1 || { tail -n 30 build/fuzz-configure.log; exit 1; }
cmake --build build/fuzz -j2 --target "${targets[@]/#/fuzz_}" >build/fuzz-build.log 2>&1 || { tail -n 60 build/fuzz-build.log; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
findings=build/fuzz/findings
mkdir -p "$findings"

run() {
    local name=$1
    cp -r "tests/fuzz/corpus/$name" "$work/$name"
    local status=0 began=$SECONDS
    "build/fuzz/fuzz/fuzz_$name" "$work/$name" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1500 \
        -artifact_prefix="$findings/$name-" -print_final_stats=1 -verbosity=1 >"$work/$name.log" 2>&1 || status=$?
    local executed
    executed=$(sed -n 's/^stat::number_of_executed_units: *//p' "$work/$name.log")
    [ "$status" -eq 0 ] && [ "${executed:-0}" -gt 100 ] || touch "$work/failed"   # a run that executed nothing is no proof
    echo "$name: $((SECONDS - began)) s, ${executed:-0} executions, $([ "$status" -eq 0 ] && echo "0 findings" || echo "FINDING (status $status)")"
    if [ "$status" -ne 0 ]; then
        grep -v -E '^#[0-9]+\s+(NEW|REDUCE|pulse|RELOAD)' "$work/$name.log" | tail -n 60
    fi
}

for name in "${targets[@]}"; do
    while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n || true; done
    run "$name" &
done
wait
[ ! -e "$work/failed" ]
