// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct SearchHitRow
{
    QString id; // of record and field
    QString householdId;
    QString household; // call name
    QString where;     // what it stands in, for example "A visit: Tuesday 12 May 2026"
    QString excerpt;   // a part of the text as markup that Text.StyledText shows; what was found is between <b> and </b>
    QString plain;     // the same without markup
    QString visitId;   // the visit that opens there; empty: the household's page
    bool client = true; // the client's layer
    bool operator==(const SearchHitRow&) const = default;
};

// Where the words of a search stand, best first.
class SearchHitListModel : public RowListModel<SearchHitRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the households")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
