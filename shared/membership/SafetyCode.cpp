// SPDX-License-Identifier: EUPL-1.2
#include "shared/membership/SafetyCode.h"

namespace aanzet::membership {

static Result<std::string> codeOf(const Bytes& statement)
{
    const auto hash = crypto::hash256(statement);
    Salt16 salt;
    std::copy_n(hash.b.begin(), Salt16::kSize, salt.b.begin());
    AANZET_TRY(const auto stretched, crypto::argon2idWarm(statement, salt));
    // Five bytes for five digits: 2^40 modulo 10^5 leaves no digit noticeably more likely.
    Reader r(stretched.view());
    std::string code;
    for (int group = 0; group < 5; ++group) {
        std::uint64_t value = 0;
        for (const auto byte : r.raw(5)) value = value << 8 | byte;
        auto digits = std::to_string(value % 100'000);
        if (group) code += ' ';
        code.append(5 - digits.size(), '0').append(digits);
    }
    return code;
}

Result<std::string> joinerCode(const OrgId& org, const UserPublic& user, const DevicePublic& device)
{
    return codeOf(Writer("az1/code/joiner").raw(org).raw(user.sign).raw(user.box).raw(device.sign).raw(device.box).take());
}

Result<std::string> organisationCode(const OrgId& org, const Hash32& genesis)
{
    return codeOf(Writer("az1/code/org").raw(org).raw(genesis).take());
}

} // namespace aanzet::membership
