// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Instrument.h"
#include <QString>
#include <vector>

namespace aanzet {

// The instruments that come with the program (assets/instruments), read once.
class InstrumentCatalogue
{
public:
    // A file that does not read is left out; the tests of mobile/domain read them all.
    explicit InstrumentCatalogue(const QString& folder);

    const domain::Instrument* find(const std::string& id, const std::string& version) const;
    const domain::Instrument* find(const std::string& id) const; // its newest version
    // In `language`, from whichever instrument knows the area; the key itself when none does.
    std::string areaLabel(const std::string& domain, const std::string& language) const;
    // What a score says in the words of its own instrument: the level, else the other answer. Empty for neither.
    std::string answerWords(const std::string& id, const std::string& version, std::int64_t level, const std::string& answer,
                            const std::string& language) const;
    // Where the area stands in the newest ZRM; areas of other instruments come after those.
    std::size_t placeOf(const std::string& domain) const;

private:
    std::vector<domain::Instrument> m_instruments;
};

} // namespace aanzet
