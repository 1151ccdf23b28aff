// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/InstrumentCatalogue.h"
#include "mobile/store/RowReading.h"
#include <QDir>
#include <QFile>
#include <algorithm>

namespace aanzet {

InstrumentCatalogue::InstrumentCatalogue(const QString& folder)
{
    const auto names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const auto& name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto json = file.readAll();
        auto read = domain::readInstrument({reinterpret_cast<const std::uint8_t*>(json.constData()), std::size_t(json.size())});
        if (!read.ok()) continue;
        m_instruments.push_back(std::move(*read));
        m_all.push_back(&m_instruments.back());
    }
    std::stable_sort(m_all.begin(), m_all.end(), [](const auto* a, const auto* b) {
        const auto rank = [](const domain::Instrument* i) { return i->id == "leefgebieden" ? 0 : i->id == "zrm" ? 1 : 2; };
        return rank(a) != rank(b) ? rank(a) < rank(b) : a->version > b->version;
    });
}

// The bundled file with its id and version takes its place again; without one its place is empty.
void InstrumentCatalogue::putBack(const domain::Instrument* taken)
{
    const auto place = std::find(m_all.begin(), m_all.end(), taken);
    if (place == m_all.end()) return;
    const auto bundled = std::find_if(m_instruments.begin(), m_instruments.end(), [&](const auto& i) { return i.id == taken->id && i.version == taken->version && !m_packs.count(&i); });
    if (bundled != m_instruments.end()) *place = &*bundled;
    else m_all.erase(place);
}

void InstrumentCatalogue::keepOnly(const std::set<std::string>& packs)
{
    for (const auto& [taken, pack] : m_packs)
        if (!packs.count(pack)) putBack(taken);
}

Status InstrumentCatalogue::take(domain::Instrument instrument, const std::string& packId, domain::Day today)
{
    const auto known = std::find_if(m_packs.begin(), m_packs.end(), [&](const auto& p) { return p.second == packId; });
    const auto& licence = instrument.licence;
    const bool isOver = licence && ((licence->validFrom && *licence->validFrom > today) || (licence->validUntil && *licence->validUntil < today));
    if (isOver) {
        if (known != m_packs.end()) putBack(known->first);
        return Error{ErrorCode::NotAllowed, "the licence of this pack does not hold today"};
    }
    const domain::Instrument* taken = known == m_packs.end() ? nullptr : known->first;
    if (!taken) {
        taken = &m_instruments.emplace_back(std::move(instrument));
        m_packs[taken] = packId;
    }
    const auto at = std::find_if(m_all.begin(), m_all.end(), [&](const auto* i) { return i->id == taken->id && i->version == taken->version; });
    if (at != m_all.end()) *at = taken;
    else m_all.push_back(taken);
    return {};
}

std::string InstrumentCatalogue::packOf(const domain::Instrument& instrument) const
{
    const auto pack = m_packs.find(&instrument);
    return pack == m_packs.end() ? std::string() : pack->second;
}

const domain::Instrument* InstrumentCatalogue::find(const std::string& id, const std::string& version) const
{
    for (const auto* i : m_all)
        if (i->id == id && i->version == version) return i;
    return nullptr;
}

const domain::Instrument* InstrumentCatalogue::find(const std::string& id) const
{
    const domain::Instrument* newest = nullptr;
    for (const auto* i : m_all)
        if (i->id == id && (!newest || i->version > newest->version)) newest = i;
    return newest;
}

const domain::Instrument* InstrumentCatalogue::chosen(store::Store& store) const
{
    std::string wanted;
    if (const auto space = store.spaceOfKind(SpaceKind::Organisation))
        for (const auto& record : store.list(*space, types::OrganisationProfile))
            if (const auto profile = store.get(*space, record); profile.ok())
                if (const auto* field = profile->field(store::fieldOf(types::OrganisationProfile, "instrument")))
                    if (const auto* words = std::get_if<std::string>(&field->shown.value)) wanted = *words;
    const auto slash = wanted.find('/');
    const auto* found = slash == std::string::npos ? find(wanted) : find(wanted.substr(0, slash), wanted.substr(slash + 1));
    if (!found) found = find("leefgebieden");
    return found || m_all.empty() ? found : m_all.front();
}

std::string InstrumentCatalogue::areaLabel(const std::string& domain, const std::string& language) const
{
    for (const auto* i : m_all)
        if (const auto* d = i->domain(domain)) return d->label.in(language);
    return domain;
}

std::string InstrumentCatalogue::answerWords(const std::string& id, const std::string& version, std::int64_t level, const std::string& answer,
                                             const std::string& language) const
{
    const auto* instrument = find(id, version);
    if (!instrument) instrument = find(id);
    if (!instrument) return {};
    if (const auto* l = instrument->level(level)) return l->label.in(language);
    for (const auto& a : instrument->answers)
        if (a.key == answer) return a.label.in(language);
    return {};
}

std::size_t InstrumentCatalogue::placeOf(const std::string& domain) const
{
    std::size_t before = 0;
    if (const auto* zrm = find("zrm"))
        for (const auto& d : zrm->domains) {
            if (d.key == domain) return before;
            ++before;
        }
    for (const auto* i : m_all)
        for (const auto& d : i->domains) {
            if (d.key == domain) return before;
            ++before;
        }
    return before;
}

} // namespace aanzet
