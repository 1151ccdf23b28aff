// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AssessmentListModel.h"
#include "mobile/viewmodels/VisitEditor.h"

namespace aanzet {

// One measurement over the areas of an instrument. Each tap is stored at once; tapping the chosen level again clears it.
class AssessmentEditor : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(aanzet::AssessmentListModel* rows READ rows CONSTANT)
    Q_PROPERTY(QString household READ household CONSTANT)
    Q_PROPERTY(QDateTime previousAt READ previousAt CONSTANT)
    Q_PROPERTY(QString title READ title CONSTANT)
    Q_PROPERTY(QStringList levelNames READ levelNames CONSTANT)
    Q_PROPERTY(QStringList otherNames READ otherNames CONSTANT)
    Q_PROPERTY(aanzet::VisitEditor::SaveState saveState READ saveState NOTIFY saveStateChanged)

public:
    using QObject::QObject;
    virtual AssessmentListModel* rows() = 0;
    virtual QString household() const = 0;
    virtual QDateTime previousAt() const = 0; // invalid: this is the first measurement
    virtual QString title() const = 0;           // of the instrument, for example "ZRM 2017"
    virtual QStringList levelNames() const = 0;  // five, in the instrument's own words
    virtual QStringList otherNames() const = 0;  // four, in the order of OtherAnswer
    virtual VisitEditor::SaveState saveState() const = 0;

    // level 1 to 5, or 0 to clear; removes another answer.
    Q_INVOKABLE virtual void setLevel(const QString& domainKey, int level) = 0;
    // Removes the level; None clears.
    Q_INVOKABLE virtual void setOther(const QString& domainKey, aanzet::OtherAnswer::Kind answer) = 0;

Q_SIGNALS:
    void saveStateChanged();
};

} // namespace aanzet
