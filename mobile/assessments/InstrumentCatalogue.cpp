// SPDX-License-Identifier: EUPL-1.2
#include "mobile/assessments/InstrumentCatalogue.h"
#include <QDir>
#include <QFile>

namespace aanzet {

InstrumentCatalogue::InstrumentCatalogue(const QString& folder)
{
    const auto names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const auto& name : names) {
        QFile file(folder + QLatin1Char('/') + name);
        if (!file.open(QIODevice::ReadOnly)) continue;
        const auto json = file.readAll();
        auto read = domain::readInstrument({reinterpret_cast<const std::uint8_t*>(json.constData()), std::size_t(json.size())});
        if (read.ok()) m_instruments.push_back(std::move(*read));
    }
}

const domain::Instrument* InstrumentCatalogue::find(const std::string& id, const std::string& version) const
{
    for (const auto& i : m_instruments)
        if (i.id == id && i.version == version) return &i;
    return nullptr;
}

const domain::Instrument* InstrumentCatalogue::find(const std::string& id) const
{
    const domain::Instrument* newest = nullptr;
    for (const auto& i : m_instruments)
        if (i.id == id && (!newest || i.version > newest->version)) newest = &i;
    return newest;
}

std::string InstrumentCatalogue::areaLabel(const std::string& domain, const std::string& language) const
{
    for (const auto& i : m_instruments)
        if (const auto* d = i.domain(domain)) return d->label.in(language);
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
    for (const auto& i : m_instruments)
        for (const auto& d : i.domains) {
            if (d.key == domain) return before;
            ++before;
        }
    return before;
}

} // namespace aanzet
