// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// Why an area has no level. None: it has one, or nobody has looked at it yet.
namespace OtherAnswer {
Q_NAMESPACE
QML_ELEMENT
enum Kind { None, NotNeeded, TooLittleKnown, DoesNotWant, NotDiscussed };
Q_ENUM_NS(Kind)
} // namespace OtherAnswer

struct AssessmentRow
{
    QString id;    // domain key of the instrument, for example "finance"
    QString label; // in the language of the window
    QString opener; // a sentence to begin the talk with, may be empty
    int level = 0;         // 1 to 5; 0: none
    int previousLevel = 0; // of the measurement before; 0: none
    OtherAnswer::Kind otherAnswer = OtherAnswer::None;
    bool operator==(const AssessmentRow&) const = default;
};

// The areas of one measurement, in the order of the instrument.
class AssessmentListModel : public RowListModel<AssessmentRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of an assessment")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
