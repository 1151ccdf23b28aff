// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/households/JournalItems.h"
#include <map>

namespace aanzet {

// What a record of a household is, in a few words that a person recognises: "Agreement: phone the bank", "Visit of Tuesday
// 12 May". For choices and for what a search finds. Reads what it names in the store.
class RecordWords
{
public:
    RecordWords(store::Store& store, const JournalWords& words);

    // Empty: the household itself, whose name stands above it.
    QString about(const SpaceId& space, const RecordId& record);
    QString value(const SpaceId& space, const RecordId& record, std::uint16_t type, std::uint16_t field, const FieldValue& value);
    QString person(const UserId& user) const;   // empty: not known here

private:
    using Record = store::ShownRecord;
    std::optional<Record> read(const SpaceId& space, const RecordId& record);
    QString text(const Record& r, const char* field) const;
    QString dayOf(const Record& r, const char* field) const;
    std::optional<RecordId> reference(const Record& r, const char* field) const;
    QString labelled(const Record& r, const QString& what) const;
    QString named(const SpaceId& space, const RecordId& id);
    QString ofVisit(const Record& r);
    QString score(const Record& r, const char* parent);

    store::Store& m_store;
    const JournalWords& m_words;
    std::map<UserId, QString> m_people;
};

} // namespace aanzet
