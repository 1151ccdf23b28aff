// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AssessmentListModel.h"

namespace aanzet {

struct ScoreRow
{
    QString id; // domain key
    QString label;
    int level = 0; // 1 to 5; 0: none
    QString answer; // the level or the other answer in the instrument's own words
    bool operator==(const ScoreRow&) const = default;
};

// The newest answer per area of one household, in the order of the instrument; areas nobody answered are left out.
class ScoreListModel : public RowListModel<ScoreRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a household")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
