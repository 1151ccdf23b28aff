// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Result.h"
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>

namespace aanzet::bench {

// A step of a benchmark that fails leaves nothing to measure: say which, and end.
template <class T> T must(Result<T> r, const char* step)
{
    if (!r.ok()) {
        std::fprintf(stderr, "%s: %s %s\n", step, std::string(errorName(r.code())).c_str(), r.error().detail.c_str());
        std::exit(1);
    }
    return std::move(r).value();
}
inline void must(const Status& s, const char* step)
{
    if (s.ok()) return;
    std::fprintf(stderr, "%s: %s %s\n", step, std::string(errorName(s.code())).c_str(), s.error().detail.c_str());
    std::exit(1);
}
inline void must(bool isTrue, const char* step) { must(isTrue ? Status() : Status(ErrorCode::Internal, "not as expected"), step); }

// Seconds that `work` takes.
template <class Work> double seconds(Work&& work)
{
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

inline double median(std::vector<double> v)
{
    if (v.empty()) return 0;
    const auto middle = v.begin() + static_cast<std::ptrdiff_t>(v.size() / 2);
    std::nth_element(v.begin(), middle, v.end());
    if (v.size() % 2) return *middle;
    return (*middle + *std::max_element(v.begin(), middle)) / 2;
}

} // namespace aanzet::bench
