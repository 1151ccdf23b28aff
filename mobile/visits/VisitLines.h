// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Day.h"
#include "mobile/store/Store.h"
#include "mobile/viewmodels/VisitEditor.h"
#include <functional>

namespace aanzet {

// The lines of one visit: facts of life areas, worries, children, agreements. Reads them into the lists of the page, and
// makes what a sheet filled in a request for the store.
class VisitLines
{
public:
    struct Areas {
        std::function<std::vector<std::string>()> keys = [] { return std::vector<std::string>(); };   // in their order
        std::function<QString(const std::string& key)> name = [](const std::string& key) { return QString::fromStdString(key); };
    };

    void setAreas(Areas areas) { m_areas = std::move(areas); }
    const Areas& areas() const { return m_areas; }

    // `worry`: the one that stands in the page's text.
    void read(store::Store& store, const store::HouseholdRef& household, const RecordId& visit, const RecordId& worry, domain::Day today);

    enum class Kind { AreaNote, Worry, Child };
    // None: nothing was said. `id`: of a line; of a child, as ChildRow.
    std::optional<store::PutRequest> request(Kind kind, const QString& id, const QVariantMap& before, const QVariantMap& values, domain::Day today) const;
    store::PutRequest agreement(const QString& what, const QString& who, const QDate& by, domain::Day today) const;
    // None: no line of this page.
    std::optional<store::PutRequest> removal(const QString& lineId, const std::string& reason) const;

    AreaNoteListModel areaNotes;
    WorryListModel worries;
    ChildListModel children;
    AgreementListModel agreements;

private:
    template <class Row> void remember(store::Store& store, const SpaceId& space, const RecordId& record, QString& beside);
    void readChildren(store::Store& store, domain::Day today);

    Areas m_areas;
    store::HouseholdRef m_household;
    RecordId m_visit;
    std::string m_lastOrder;                                    // of the facts
    std::map<RecordId, std::pair<SpaceId, std::uint16_t>> m_lines;
    std::map<QString, std::optional<RecordId>> m_people;        // by ChildRow::id; none: a child without a person
    // What this page showed of a text, and on what it was based.
    std::map<std::pair<RecordId, std::uint16_t>, std::map<QString, record::VersionVector>> m_seen;
};

} // namespace aanzet
