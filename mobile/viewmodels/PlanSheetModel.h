// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/PlanModel.h"
#include <QVariantList>

namespace aanzet {

// The plan sheet of the private round: what the client and their own people write while nobody else is there.
class PlanSheetModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made when a sheet is handed over")
    Q_PROPERTY(QString dream READ dream NOTIFY changed)
    Q_PROPERTY(QString goodEnough READ goodEnough NOTIFY changed)
    Q_PROPERTY(QString myPeople READ myPeople NOTIFY changed)
    Q_PROPERTY(QStringList standing READ standing CONSTANT)
    Q_PROPERTY(QVariantList steps READ steps NOTIFY changed)
    Q_PROPERTY(bool agreed READ isAgreed NOTIFY changed)
    Q_PROPERTY(QVariantList strokes READ strokes NOTIFY changed)
    Q_PROPERTY(aanzet::VisitEditor::SaveState saveState READ saveState NOTIFY saveStateChanged)

public:
    enum Field { Dream, GoodEnough, MyPeople };
    Q_ENUM(Field)
    enum When { NotSaid, Today, ThisWeek, NextWeek, ThisMonth };
    Q_ENUM(When)

    using QObject::QObject;
    virtual QString dream() const = 0;
    virtual QString goodEnough() const = 0;
    virtual QString myPeople() const = 0;
    virtual QStringList standing() const = 0;      // the steps that are in the plan already
    // Those of this sheet, each {id, what, helper, helperKind, when}; helperKind of PlanModel::Helper.
    virtual QVariantList steps() const = 0;
    virtual bool isAgreed() const = 0;             // "this is our plan"
    virtual QVariantList strokes() const = 0;      // the signature: each a list x, y, x, y ... in thousandths of its field
    virtual VisitEditor::SaveState saveState() const = 0;

    Q_INVOKABLE virtual void edit(aanzet::PlanSheetModel::Field field, const QString& text) = 0;
    Q_INVOKABLE virtual void leave() = 0;
    Q_INVOKABLE virtual void addStep() = 0;
    Q_INVOKABLE virtual void removeStep(const QString& id) = 0;
    Q_INVOKABLE virtual void editStep(const QString& id, const QString& what) = 0;
    Q_INVOKABLE virtual void editHelper(const QString& id, const QString& name) = 0;
    Q_INVOKABLE virtual void setHelper(const QString& id, aanzet::PlanModel::Helper kind) = 0;
    Q_INVOKABLE virtual void setWhen(const QString& id, aanzet::PlanSheetModel::When when) = 0;
    Q_INVOKABLE virtual void agree(bool agreed) = 0;
    // A signature is a yes as well.
    Q_INVOKABLE virtual void sign(const QVariantList& stroke) = 0;
    Q_INVOKABLE virtual void signAgain() = 0;

Q_SIGNALS:
    void changed();
    void saveStateChanged();
};

} // namespace aanzet
