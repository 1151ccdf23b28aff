// SPDX-License-Identifier: EUPL-1.2
#include "mobile/handed/HandedWork.h"
#include <algorithm>

namespace aanzet::handed {
namespace {

constexpr std::uint8_t kVersion = 2, kWithoutMoment = 1;
constexpr std::size_t kMostWord = 200, kMostValue = 64 * 1024, kMostValues = 64, kMostChanges = 4096, kMostAuthors = 4096;

} // namespace

Bytes encode(const Work& work)
{
    Writer w("az1/handed");
    w.u8(kVersion).u8(std::uint8_t(work.sheet)).raw(work.household).vsized(viewOf(work.language)).u16(std::uint16_t(work.changes.size()));
    for (const auto& c : work.changes) {
        w.vsized(viewOf(c.thing)).vsized(viewOf(c.key)).u8(c.isRemoved).u16(std::uint16_t(c.values.size()));
        for (const auto& [name, value] : c.values) w.vsized(viewOf(name)).vsized(viewOf(value));
    }
    const auto moment = work.moment ? work.moment->entries() : std::vector<record::Dot>();
    w.u8(work.moment.has_value()).u16(std::uint16_t(moment.size()));
    for (const auto& dot : moment) w.raw(dot.author).u64(dot.seq);
    return w.take();
}

Result<Work> decode(ByteView bytes)
{
    const Error malformed{ErrorCode::Malformed, "handed"};
    Reader r(bytes);
    Work work;
    if (!r.domain("az1/handed")) return malformed;
    const auto version = r.u8();
    if (version != kVersion && version != kWithoutMoment) return malformed;
    const auto sheet = r.u8();
    if (sheet < std::uint8_t(Sheet::Talk) || sheet > std::uint8_t(Sheet::Visit)) return malformed;
    work.sheet = Sheet(sheet);
    work.household = r.fixed<SpaceId>();
    const auto text = [&r](std::size_t most) { return std::string(textOf(r.vsized(most))); };
    work.language = text(kMostWord);
    const auto changes = r.u16();
    if (changes > kMostChanges) return malformed;
    for (std::size_t i = 0; i < changes && r.ok(); ++i) {
        Change c;
        c.thing = text(kMostWord);
        c.key = text(kMostWord);
        const auto removed = r.u8();
        const auto values = r.u16();
        if (removed > 1 || values > kMostValues) return malformed;
        c.isRemoved = removed == 1;
        for (std::size_t v = 0; v < values && r.ok(); ++v) {
            const auto name = text(kMostWord);
            auto value = text(kMostValue);
            if (!isValidUtf8(name) || !isValidUtf8(value)) return malformed;
            c.values[name] = std::move(value);
        }
        if (!isValidUtf8(c.thing) || !isValidUtf8(c.key)) return malformed;
        work.changes.push_back(std::move(c));
    }
    if (version == kVersion) {
        const auto has = r.u8();
        const auto authors = r.u16();
        if (has > 1 || authors > kMostAuthors || (!has && authors)) return malformed;
        if (has) work.moment.emplace();
        for (std::size_t i = 0; i < authors && r.ok(); ++i) {
            const auto author = r.fixed<AuthorId>();
            work.moment->raise(author, r.u64());
        }
    }
    if (!r.atEnd()) return malformed;
    return work;
}

void merge(std::vector<Change>& into, const Change& change)
{
    const auto same = std::find_if(into.begin(), into.end(), [&](const Change& c) { return c.thing == change.thing && c.key == change.key; });
    if (same == into.end()) return into.push_back(change);
    for (const auto& [name, value] : change.values) same->values[name] = value;
    same->isRemoved = change.isRemoved;
}

std::string inLines(const std::vector<std::string>& words)
{
    std::string lines;
    for (const auto& word : words) lines += word + '\n';
    return lines;
}

std::vector<std::string> linesOf(const std::string& text)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0, to = 0; (to = text.find('\n', from)) != std::string::npos; from = to + 1) lines.push_back(text.substr(from, to - from));
    return lines;
}

} // namespace aanzet::handed
