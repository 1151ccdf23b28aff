// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AgreementListModel.h"
#include "mobile/viewmodels/AssessmentEditor.h"
#include "mobile/viewmodels/CircleModel.h"
#include "mobile/viewmodels/ContactModel.h"
#include "mobile/viewmodels/HandoverModel.h"
#include "mobile/viewmodels/HouseholdJoinModel.h"
#include "mobile/viewmodels/HouseholdSplitModel.h"
#include "mobile/viewmodels/PrintModel.h"
#include "mobile/viewmodels/NetworkEditor.h"
#include "mobile/viewmodels/HelperListModel.h"
#include "mobile/viewmodels/JournalModel.h"
#include "mobile/viewmodels/NoteMoveModel.h"
#include "mobile/viewmodels/PlanModel.h"
#include "mobile/viewmodels/SafetyModel.h"
#include "mobile/viewmodels/TalkPictureModel.h"
#include "mobile/viewmodels/ScoreListModel.h"
#include "mobile/viewmodels/TrendListModel.h"
#include "mobile/viewmodels/VisitListModel.h"

namespace aanzet {

// One household as its page shows it. It follows the store: what a sync brings appears by itself.
class HouseholdModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by the app model")
    Q_PROPERTY(QString householdId READ householdId CONSTANT)
    Q_PROPERTY(QString callName READ callName NOTIFY changed)
    Q_PROPERTY(QString phone READ phone NOTIFY changed)
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString director READ director NOTIFY changed)
    Q_PROPERTY(QString directorPhone READ directorPhone NOTIFY changed)
    Q_PROPERTY(QString goodEnough READ goodEnough NOTIFY changed)
    Q_PROPERTY(int conflictCount READ conflictCount NOTIFY changed)
    Q_PROPERTY(int networkPersons READ networkPersons NOTIFY changed)
    Q_PROPERTY(int networkTies READ networkTies NOTIFY changed)
    Q_PROPERTY(aanzet::NetworkEditor* network READ network CONSTANT)
    Q_PROPERTY(QStringList members READ members NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString reachability READ reachability NOTIFY changed)
    Q_PROPERTY(QString phase READ phase NOTIFY changed)
    Q_PROPERTY(Safety safety READ safety NOTIFY changed)
    Q_PROPERTY(QString safetyWords READ safetyWords NOTIFY changed)
    Q_PROPERTY(QDateTime safetyAt READ safetyAt NOTIFY changed)
    Q_PROPERTY(QString lastVisitId READ lastVisitId NOTIFY changed)
    Q_PROPERTY(QDateTime lastVisitAt READ lastVisitAt NOTIFY changed)
    Q_PROPERTY(QString lastVisitWords READ lastVisitWords NOTIFY changed)
    Q_PROPERTY(int fresh READ fresh NOTIFY changed)
    Q_PROPERTY(int openGoals READ openGoals NOTIFY changed)
    Q_PROPERTY(bool hasSafetyPlan READ hasSafetyPlan NOTIFY changed)
    Q_PROPERTY(bool canTalk READ canTalk NOTIFY changed)
    Q_PROPERTY(aanzet::TalkPictureModel::Hindrance talkHindrance READ talkHindrance NOTIFY changed)
    Q_PROPERTY(QString joinedInto READ joinedInto NOTIFY changed)
    Q_PROPERTY(int leftBehind READ leftBehind NOTIFY changed)
    Q_PROPERTY(aanzet::HelperListModel* helpers READ helpers CONSTANT)
    Q_PROPERTY(aanzet::VisitListModel* visits READ visits CONSTANT)
    Q_PROPERTY(aanzet::AgreementListModel* agreements READ agreements CONSTANT)
    Q_PROPERTY(aanzet::ScoreListModel* scores READ scores CONSTANT)
    Q_PROPERTY(aanzet::TrendListModel* trends READ trends CONSTANT)
    Q_PROPERTY(aanzet::PrintModel* prints READ prints CONSTANT)
    Q_PROPERTY(aanzet::ContactModel* contact READ contact CONSTANT)
    Q_PROPERTY(aanzet::CircleModel* circle READ circle CONSTANT)
    Q_PROPERTY(aanzet::HandoverModel* handover READ handover CONSTANT)

public:
    enum Field { CallName, Phone, Address, GoodEnough, Director, DirectorPhone };
    Q_ENUM(Field)
    // The newest check before a visit. Unknown: none was made, or its year is over.
    enum Safety { Unknown, Green, Orange, Red };
    Q_ENUM(Safety)

    using QObject::QObject;
    virtual QString householdId() const = 0;
    virtual QString callName() const = 0;
    virtual QString phone() const = 0;
    virtual QString address() const = 0;
    virtual QString director() const = 0; // a colleague's name; empty: nobody yet
    virtual QString directorPhone() const = 0;
    virtual QString goodEnough() const = 0; // the client's own sentence
    virtual int conflictCount() const = 0;
    virtual int networkPersons() const = 0;
    virtual int networkTies() const = 0;
    virtual NetworkEditor* network() = 0; // null: the client's layer is not shared with this person
    virtual QStringList members() const = 0;     // who lives here, a line each
    virtual QString question() const = 0;        // in their own words
    virtual QString reachability() const = 0;
    virtual QString phase() const = 0;           // key of the schema; empty: not set
    virtual Safety safety() const = 0;
    virtual QString safetyWords() const = 0;     // measures; professionals only
    virtual QDateTime safetyAt() const = 0;
    virtual QString lastVisitId() const = 0;     // empty: never visited
    virtual QDateTime lastVisitAt() const = 0;
    virtual QString lastVisitWords() const = 0;
    virtual int fresh() const = 0;               // items of the journal that colleagues wrote since this person last looked
    virtual int openGoals() const = 0;
    virtual bool hasSafetyPlan() const = 0;   // one can be read or begun by this person
    bool canTalk() const { return talkHindrance() == TalkPictureModel::NoHindrance; }
    virtual TalkPictureModel::Hindrance talkHindrance() const = 0;   // of openTalkPicture()
    virtual QString joinedInto() const = 0;   // name of the household in which all of this one stands now; empty: it was not joined
    virtual int leftBehind() const = 0;       // what stands here all the same, once it was joined
    virtual HelperListModel* helpers() = 0;
    virtual VisitListModel* visits() = 0;
    virtual AgreementListModel* agreements() = 0;
    virtual ScoreListModel* scores() = 0;
    virtual TrendListModel* trends() = 0; // of the life areas, each area by itself
    virtual PrintModel* prints() = 0; // what can go on paper; lives as long as this model
    virtual ContactModel* contact() = 0;   // attempts and tasks; as long as this model
    virtual CircleModel* circle() = 0;     // who can read it; as long as this model
    virtual HandoverModel* handover() = 0; // giving it to a colleague; as long as this model

    // Stores one field of the header at once. `before`: what stood there for the person who typed. If a colleague changed it
    // meanwhile, both stand until somebody chooses.
    Q_INVOKABLE virtual void setField(aanzet::HouseholdModel::Field field, const QString& before, const QString& text) = 0;
    // An empty id begins a new visit. The editor belongs to this model and lives until the next openVisit().
    Q_INVOKABLE virtual aanzet::VisitEditor* openVisit(const QString& visitId) = 0;
    // A new visit for an appointment of this household, which follows the note from then on.
    Q_INVOKABLE virtual aanzet::VisitEditor* beginVisit(const QString& appointmentId) = 0;
    // The measurement of today, begun when there is none; ownership as for openVisit().
    Q_INVOKABLE virtual aanzet::AssessmentEditor* openAssessment() = 0;
    // Ownership as for openVisit(). Opening the journal notes that this person has looked.
    Q_INVOKABLE virtual aanzet::JournalModel* openJournal() = 0;
    // Of an item of the journal, or of a visit, that stands under the wrong household. Ownership as for openVisit().
    Q_INVOKABLE virtual aanzet::NoteMoveModel* openNoteMove(const QString& itemId) = 0;
    // This household is the same as another one. Ownership as for openVisit().
    Q_INVOKABLE virtual aanzet::HouseholdJoinModel* openJoin() = 0;
    Q_INVOKABLE virtual aanzet::HouseholdSplitModel* openSplit() = 0;
    Q_INVOKABLE virtual aanzet::PlanModel* openPlan() = 0;
    // Null: hasSafetyPlan() is false.
    Q_INVOKABLE virtual aanzet::SafetyModel* openSafetyPlan() = 0;
    // Null: talkHindrance() says why.
    Q_INVOKABLE virtual aanzet::TalkPictureModel* openTalkPicture() = 0;
    Q_INVOKABLE virtual void setAgreementDone(const QString& agreementId, bool done) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
