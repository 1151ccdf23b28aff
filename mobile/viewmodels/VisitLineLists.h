// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDate>
#include <QString>
#include <QtQml/qqmlregistration.h>

// What stands in a visit note line by line, for professionals. `beside`: what a colleague wrote there at the same time.
namespace aanzet {

// One fact of one life area; what it may mean stands apart from it.
struct AreaNoteRow
{
    QString id;                  // 32 hex
    QString area, areaName;      // key of the instrument, and its name
    QString fact;
    QString source;              // "seen", "heard", "read", "told_by"; empty: not said
    QString toldBy;
    QString interpretation;
    bool told = false;           // said to the client
    QString beside;
    bool operator==(const AreaNoteRow&) const = default;
};

struct WorryRow
{
    QString id;
    QString what, forWhom;
    QDate since;                 // invalid: not said
    QString howSure;             // "sure", "probably", "unsure"; empty: not said
    QString area, areaName;      // empty: none
    QString arranged;            // what is done about it
    bool told = false;
    QString beside;
    bool operator==(const WorryRow&) const = default;
};

// A child of the household, whether or not this visit says anything of them.
struct ChildRow
{
    QString id;                  // of the person; of the line, for a child that is not among the household's people
    QString line;                // of what this visit says; empty: nothing yet
    QString name;
    int age = -1;                // years, of the year of birth; -1: not known
    bool seen = false, spokenAlone = false;
    QString worryLevel;          // "none", "some", "serious"; empty: not said
    QString worry;
    bool told = false;
    QString beside;
    bool operator==(const ChildRow&) const = default;
};

// In the order of the life areas, then as written.
class AreaNoteListModel : public RowListModel<AreaNoteRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a note")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

class WorryListModel : public RowListModel<WorryRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a note")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

class ChildListModel : public RowListModel<ChildRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a note")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
