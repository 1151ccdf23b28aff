// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AgreementListModel.h"
#include "mobile/viewmodels/GoalListModel.h"
#include "mobile/viewmodels/VisitEditor.h"

namespace aanzet {

// The client's page: dream, when it is good enough, goals with small steps, and the agreements. All in the client's
// layer. Text goes through edit() and leave() like a visit's; a tap is stored at once.
class PlanModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(QString household READ household NOTIFY changed)
    Q_PROPERTY(QString dream READ dream NOTIFY textChanged)
    Q_PROPERTY(QString goodEnough READ goodEnough NOTIFY textChanged)
    Q_PROPERTY(QString strengths READ strengths NOTIFY textChanged)
    Q_PROPERTY(QString myPeople READ myPeople NOTIFY textChanged)
    Q_PROPERTY(QDateTime writtenOn READ writtenOn NOTIFY textChanged)
    Q_PROPERTY(QVariantList besides READ besides NOTIFY textChanged)
    Q_PROPERTY(QDateTime reviewAt READ reviewAt NOTIFY changed)
    Q_PROPERTY(QDateTime today READ today NOTIFY changed)
    Q_PROPERTY(bool nobodyOfTheirOwn READ nobodyOfTheirOwn NOTIFY changed)
    Q_PROPERTY(bool manySteps READ manySteps NOTIFY changed)
    Q_PROPERTY(aanzet::GoalListModel* goals READ goals CONSTANT)
    Q_PROPERTY(aanzet::AgreementListModel* agreements READ agreements CONSTANT)
    Q_PROPERTY(aanzet::VisitEditor::SaveState saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY saveStateChanged)

public:
    enum Field { Dream, GoodEnough, Strengths, MyPeople };
    Q_ENUM(Field)
    enum Hard { LongSentence, HardWord, LongWord, Abbreviation, Saying, Passive, TwoNegatives };
    Q_ENUM(Hard)
    enum Helper { Self, Network, Professional, NobodyYet };
    Q_ENUM(Helper)

    using QObject::QObject;
    virtual QString household() const = 0;
    virtual QString dream() const = 0;
    virtual QString goodEnough() const = 0;
    virtual QString strengths() const = 0;
    virtual QString myPeople() const = 0;
    // When the client and their people wrote it without professionals; invalid: they did not.
    virtual QDateTime writtenOn() const = 0;
    // What stands beside a text of that plan, {field, words, who, fromClient}: what others wrote at the same time or, where
    // the text was changed since, the client's own words.
    virtual QVariantList besides() const = 0;
    virtual QDateTime reviewAt() const = 0;         // invalid: not set
    virtual QDateTime today() const = 0;            // its beginning, by the work's clock
    virtual bool nobodyOfTheirOwn() const = 0;      // there are steps, and nobody of their own circle helps with one
    virtual bool manySteps() const = 0;             // more open steps than a person under pressure can carry
    virtual GoalListModel* goals() = 0;
    virtual AgreementListModel* agreements() = 0;   // done ones too, at the end
    virtual VisitEditor::SaveState saveState() const = 0;
    virtual Failure::Kind failure() const = 0;

    Q_INVOKABLE virtual void edit(aanzet::PlanModel::Field field, const QString& text) = 0;
    Q_INVOKABLE virtual void leave(aanzet::PlanModel::Field field) = 0;
    Q_INVOKABLE virtual void addGoal(const QString& words) = 0;
    // `by`: an invalid date when no day was agreed.
    Q_INVOKABLE virtual void addStep(const QString& goalId, const QString& what, aanzet::PlanModel::Helper kind, const QString& helper, const QDateTime& by) = 0;
    Q_INVOKABLE virtual void setStepDone(const QString& stepId, bool done) = 0;
    Q_INVOKABLE virtual void addAgreement(const QString& what, const QString& who, const QDateTime& by) = 0;
    Q_INVOKABLE virtual void setAgreementDone(const QString& agreementId, bool done) = 0;
    // What reads hard in a Dutch text for the client, {kind, what, instead}; a help in writing that holds nobody up.
    // Empty when the household reads another language.
    Q_INVOKABLE virtual QVariantList hardParts(const QString& text) const = 0;

Q_SIGNALS:
    void changed();
    void textChanged(); // from outside, as in VisitEditor
    void saveStateChanged();
};

} // namespace aanzet
