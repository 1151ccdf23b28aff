// SPDX-License-Identifier: EUPL-1.2
#include "tests/bench/Material.h"
#include "shared/schema/TypeIds.h"
#include "tests/bench/Timing.h"

namespace aanzet::bench {

static constexpr std::uint16_t kTextFields[kFieldsPerRecord] = {4, 8, 9, 10, 11};   // of a visit observation

std::string prose(std::size_t bytes, std::size_t seed)
{
    static constexpr const char* kSyllables[] = {"ba", "ken", "lo", "mir", "ta", "vel", "du", "rin", "sop", "ga", "wes", "pol", "hu", "nek", "fi", "zor"};
    std::string out;
    auto state = seed * 0x9e3779b97f4a7c15u + 0x1234567;
    while (out.size() < bytes) {
        state = state * 6364136223846793005u + 1442695040888963407u;
        const auto draw = state >> 33;
        for (std::size_t i = 0; i < 2 + draw % 3; ++i) out += kSyllables[(draw >> (4 * i + 3)) & 15];
        out += ' ';
    }
    out.resize(bytes);
    if (out.back() == ' ') out.back() = 'a';
    return out;
}

Sheet makeSheet(Device& device, std::size_t fields)
{
    Sheet s;
    s.household = must(device.store().createHousehold("Meetgezin"), "household");
    s.space = must(device.store().spaceOf(s.household, store::Layer::Professional), "dossier");
    for (std::size_t i = 0; i < fields / kFieldsPerRecord; ++i) s.records.push_back(crypto::randomFixed<RecordId>());
    return s;
}

void writeAll(Device& device, const Sheet& sheet, std::size_t bytes, std::size_t seed)
{
    device.store().markSeen();
    std::vector<store::PutRequest> save;
    for (const auto& record : sheet.records) {
        auto& put = save.emplace_back(store::PutRequest{sheet.space, types::VisitObservation, record, {}});
        for (const auto field : kTextFields) put.fields.push_back({field, prose(bytes, seed++), {}});
        if (save.size() < 10) continue;
        must(device.store().putAll(save).ok(), "put");
        save.clear();
    }
    if (!save.empty()) must(device.store().putAll(save).ok(), "put");
}

std::size_t fieldsWithVersions(Device& device, const Sheet& sheet, std::size_t versions)
{
    const auto* replica = device.store().replica(sheet.space);
    std::size_t n = 0;
    for (const auto& record : sheet.records)
        for (const auto field : kTextFields) n += replica->versions(record, types::VisitObservation, field).size() == versions;
    return n;
}

} // namespace aanzet::bench
