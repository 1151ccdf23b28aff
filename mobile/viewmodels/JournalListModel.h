// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What an item of the journal is, for its mark and the filters.
namespace JournalItem {
Q_NAMESPACE
QML_ELEMENT
enum Kind { Visit, VisitNotes, Attempt, Measurement, Agreement, Plan, Network, Phase, Note };
Q_ENUM_NS(Kind)
} // namespace JournalItem

struct JournalRow
{
    QString id;       // the record, 32 hex, and what of it this item tells
    JournalItem::Kind kind = JournalItem::Note;
    QString recordId; // of the visit, where one opens
    QDateTime at;
    bool timed = false; // false: only the day is known
    QString title;      // in the language of the window; of a phase: empty
    QString text;       // may be empty
    QString author;     // a name; empty: not known on this device
    bool own = false;   // written by this person
    bool client = true; // the client's layer; false: professionals only
    QString readers;    // names, in the language of the window
    bool fresh = false; // came from a colleague since this person last looked
    QString phase = {}; // key of the schema; empty: this item is no phase
    QString corrects = {};  // what this one adds to or corrects, in words; empty: it stands by itself
    bool corrected = false; // a later one adds to it or corrects it
    QString delivered = {};  // in words: who brought what its author, or somebody who added to it, could send no more; else empty
    QString moved = {};      // in words: it stood under another household, who moved it and when; else empty
    bool operator==(const JournalRow&) const = default;
};

// One timeline, newest first: everything that was written about one household.
class JournalListModel : public RowListModel<JournalRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a journal")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
