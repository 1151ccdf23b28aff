// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/result/Error.h"
#include <cassert>
#include <optional>
#include <utility>
#include <variant>

namespace aanzet {

// Either a value or an Error. We throw nothing; whoever ignores a Result gets a compiler error.
template <class T> class [[nodiscard]] Result
{
public:
    Result(T value) : m_v(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_v(std::in_place_index<1>, std::move(error)) {}
    Result(ErrorCode code, std::string detail = {}) : m_v(std::in_place_index<1>, Error{code, std::move(detail)}) {}

    bool ok() const { return m_v.index() == 0; }
    explicit operator bool() const { return ok(); }
    T& value() & { assert(ok()); return *std::get_if<0>(&m_v); }
    const T& value() const& { assert(ok()); return *std::get_if<0>(&m_v); }
    T&& value() && { assert(ok()); return std::move(*std::get_if<0>(&m_v)); }
    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }
    const Error& error() const { assert(!ok()); return *std::get_if<1>(&m_v); }
    ErrorCode code() const { return error().code; }

private:
    std::variant<T, Error> m_v;
};

template <> class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}
    Result(ErrorCode code, std::string detail = {}) : m_error(Error{code, std::move(detail)}) {}
    bool ok() const { return !m_error; }
    explicit operator bool() const { return ok(); }
    const Error& error() const { assert(m_error); return *m_error; }
    ErrorCode code() const { return error().code; }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

// AANZET_TRY(lhs, expr): lhs = the value of expr, or return its error from this function.
#define AANZET_CAT2(a, b) a##b
#define AANZET_CAT(a, b) AANZET_CAT2(a, b)
#define AANZET_TRY(lhs, expr) AANZET_TRY_IMPL(AANZET_CAT(tryResult_, __LINE__), lhs, expr)
#define AANZET_TRY_IMPL(tmp, lhs, expr)                                                                                \
    auto tmp = (expr);                                                                                                 \
    if (!tmp.ok()) return tmp.error();                                                                                 \
    lhs = std::move(tmp).value()
// AANZET_CHECK(expr): return the error of a Status (or any Result) from this function.
#define AANZET_CHECK(expr) AANZET_CHECK_IMPL(AANZET_CAT(checkResult_, __LINE__), expr)
#define AANZET_CHECK_IMPL(tmp, expr)                                                                                   \
    if (auto tmp = (expr); !tmp.ok()) return tmp.error()

} // namespace aanzet
