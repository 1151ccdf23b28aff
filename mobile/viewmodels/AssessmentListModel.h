// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include <QDateTime>
#include <QString>
#include <QStringList>
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
    int otherVoice = 0;    // what the other voice chose in this measurement; 0: nothing
    int hints = 0;         // bits of AssessmentListModel::Hint
    int carriers = 0;      // bits of AssessmentListModel::Carrier
    QString fact = {}, jumpReason = {}, arrangedToday = {}, ownWords = {};
    QDateTime factsAsOf = {};   // invalid: of today
    QStringList levelWords = {}; // what each level means for this area; empty: nothing is known beside its name
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
    // None of them keeps anybody from anything.
    enum Hint { JumpAsksReason = 1, FactsAreOld = 2, WhatIsArrangedToday = 4, LookAtTheChildren = 8 };
    Q_ENUM(Hint)
    enum Carrier { Themselves = 1, TheirNetwork = 2, Professionals = 4 };
    Q_ENUM(Carrier)

    using RowListModel::RowListModel;

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
