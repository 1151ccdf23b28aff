// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Instrument.h"
#include "mobile/store/Store.h"
#include <QString>
#include <deque>
#include <map>
#include <set>
#include <vector>

namespace aanzet {

// The instruments that come with the program (assets/instruments), read once, and those of the organisation's packs. One of a
// pack takes the place of the bundled one with the same id and version; when its licence is over, that one is back.
class InstrumentCatalogue
{
public:
    // A file that does not read is left out; the tests of mobile/domain read them all.
    explicit InstrumentCatalogue(const QString& folder);

    // An instrument out of a pack whose signature was found good (mobile/packs), under a name for that file. NotAllowed: its
    // licence has not begun or is over. The same pack again replaces nothing that somebody measures with: it stays.
    Status take(domain::Instrument instrument, const std::string& packId, domain::Day today);

    // Only these packs count from here on; of the others the bundled file does again.
    void keepOnly(const std::set<std::string>& packs);

    const std::vector<const domain::Instrument*>& all() const { return m_all; }   // live as long as the catalogue
    std::string packOf(const domain::Instrument& instrument) const;               // empty: it came with the program
    const domain::Instrument* find(const std::string& id, const std::string& version) const;
    const domain::Instrument* find(const std::string& id) const; // its newest version
    // What the organisation begins a first measurement with ("zrm/2017" in its profile), else our own life areas.
    const domain::Instrument* chosen(store::Store& store) const;
    // In `language`, from whichever instrument knows the area; the key itself when none does.
    std::string areaLabel(const std::string& domain, const std::string& language) const;
    // What a score says in the words of its own instrument: the level, else the other answer. Empty for neither.
    std::string answerWords(const std::string& id, const std::string& version, std::int64_t level, const std::string& answer,
                            const std::string& language) const;
    // Where the area stands in the newest ZRM; areas of other instruments come after those.
    std::size_t placeOf(const std::string& domain) const;

private:
    void putBack(const domain::Instrument* taken);

    std::deque<domain::Instrument> m_instruments;           // never moved: editors hold on to them
    std::map<const domain::Instrument*, std::string> m_packs;
    std::vector<const domain::Instrument*> m_all;           // those that count, first our own life areas, then newest first
};

} // namespace aanzet
