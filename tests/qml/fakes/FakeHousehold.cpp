// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeHousehold.h"
#include "tests/qml/fakes/FakeAttachments.h"
#include <QMetaEnum>

namespace aanzet {

FakeHousehold::FakeHousehold(const HouseholdRow& row, Content content, QObject* parent)
    : HouseholdModel(parent), m_id(row.id), m_conflicts(row.conflictCount)
{
    m_field[CallName] = row.name;
    m_field[Address] = row.address;
    if (content == Empty) return;
    m_people = 12;
    m_field[Phone] = u"06 1234 5678"_qs;
    m_field[GoodEnough] = u"Als de kinderen gewoon naar school kunnen en ik niet meer bang ben voor de post."_qs;
    m_field[Director] = u"Samira Bakker"_qs;
    m_field[DirectorPhone] = u"06 2222 3333"_qs;
    const QDateTime at(QDate(2026, 5, 11), QTime(14, 5));
    m_visits.replaceRows({
        {u"v3"_qs, at, u"“Ik heb zelf de woningbouw gebeld, en ze luisterden ook nog.”"_qs, true},
        {u"v2"_qs, at.addDays(-14), u"“Die brieven maak ik gewoon niet open.”"_qs, true},
        {u"v1"_qs, at.addDays(-35), u""_qs, false},
    });
    m_agreements.replaceRows({
        {u"a1"_qs, u"Samen de brief van de belastingdienst openen"_qs, u"Mehmet en Samira"_qs, QDate(2026, 5, 8), true},
        {u"a2"_qs, u"Zwemdiploma voor Elif uitzoeken"_qs, u"Aysel"_qs, QDate(2026, 5, 19), false},
        {u"a3"_qs, u"Buurvrouw vragen voor de woensdagmiddag"_qs, u"Aysel"_qs, {}, false},
    });
    m_scores.replaceRows({
        {u"finance"_qs, u"Financiën"_qs, 2, u"niet zelfredzaam"_qs},
        {u"housing"_qs, u"Huisvesting"_qs, 3, u"beperkt zelfredzaam"_qs},
        {u"physical_health"_qs, u"Lichamelijke gezondheid"_qs, 4, u"voldoende zelfredzaam"_qs},
        {u"substance_use"_qs, u"Middelengebruik"_qs, 0, u"Nog niet besproken"_qs},
        {u"social_network"_qs, u"Sociaal netwerk"_qs, 3, u"beperkt zelfredzaam"_qs},
    });
    measure(3);
    m_helpers.replaceRows({
        {u"e1"_qs, u"Joost de Wit"_qs, u"Wijkteam Lindenhaven"_qs, u"geld en post"_qs, QDate(2025, 9, 1).startOfDay(), true},
        {u"e2"_qs, u""_qs, u"Werk en Inkomen"_qs, u"uitkering"_qs, {}, true},
        {u"e3"_qs, u"Marleen"_qs, u"Maatschappelijk werk ziekenhuis"_qs, u""_qs, {}, false},
    });
}

void FakeHousehold::measure(int times)
{
    const QStringList keys{u"finances"_qs, u"work"_qs, u"time"_qs, u"housing"_qs, u"home"_qs, u"mind"_qs, u"body"_qs, u"use"_qs, u"adl"_qs, u"iadl"_qs, u"network"_qs, u"part"_qs, u"justice"_qs};
    const QStringList labels{u"Financiën"_qs, u"Werk & Opleiding"_qs, u"Tijdsbesteding"_qs, u"Huisvesting"_qs, u"Huiselijke relaties"_qs, u"Geestelijke gezondheid"_qs,
                             u"Lichamelijke gezondheid"_qs, u"Middelengebruik"_qs, u"Basale ADL"_qs, u"Instrumentele ADL"_qs, u"Sociaal netwerk"_qs,
                             u"Maatschappelijke participatie"_qs, u"Justitie"_qs};
    const auto point = [times](int i, int level, bool breaks) {
        return QVariantMap{{u"at"_qs, times > 1 ? double(i) / (times - 1) : 1.0}, {u"level"_qs, level}, {u"breaks"_qs, breaks}};
    };
    QList<TrendRow> rows;
    for (int area = 0; times > 0 && area < labels.size(); ++area) {
        TrendRow row{keys[area], u"ZRM 2017"_qs, labels[area], {}, {}, QDate(2026, 3, 3).startOfDay(), false};
        for (int i = 0; i < times; ++i) {
            const bool isSplit = times > 3 && (area == 1 || area == 8);
            row.worker.append(point(i, i == 1 && area == 7 ? 0 : 1 + (i * 2 / std::max(1, times - 1) + area) % 5, isSplit && i == 2));
            if (i % 2 == 0) row.client.append(point(i, 1 + (i * 3 / std::max(1, times - 1) + area + 1) % 5, isSplit && i == 2));
        }
        rows.append(row);
    }
    if (times > 3) rows.append({u"old"_qs, u"ZRM 2017"_qs, u"ADL (ZRM 2013)"_qs, {point(0, 2, false), point(1, 3, false)}, {}, QDate(2017, 1, 9).startOfDay(), true});
    m_trends.replaceRows(rows);
}

void FakeHousehold::setField(aanzet::HouseholdModel::Field field, const QString& before, const QString& text)
{
    m_field[field] = text;
    m_written.append(QString::fromLatin1(QMetaEnum::fromType<Field>().valueToKey(field)) + u": "_qs + before + u" > "_qs + text);
    Q_EMIT changed();
}

void FakeHousehold::bring(int field, const QString& text)
{
    m_field[Field(field)] = text;
    Q_EMIT changed();
}

void FakeHousehold::setConflicts(int conflicts)
{
    m_conflicts = conflicts;
    Q_EMIT changed();
}

void FakeHousehold::hinderTalk(int why)
{
    m_hindrance = TalkPictureModel::Hindrance(why);
    Q_EMIT changed();
}

NetworkEditor* FakeHousehold::network()
{
    if (!m_network) m_network = std::make_unique<FakeNetwork>(m_people, callName());
    return m_network->editor();
}

FakeContact* FakeHousehold::contact()
{
    if (!m_contact) m_contact = std::make_unique<FakeContact>(isFull() ? FakeContact::Full : FakeContact::Empty, m_id == u"h02"_qs);
    return m_contact.get();
}

FakeCircle* FakeHousehold::circle()
{
    if (!m_circle) m_circle = std::make_unique<FakeCircle>(callName(), isFull());
    return m_circle.get();
}

FakeHandover* FakeHousehold::handover()
{
    if (!m_handover) m_handover = std::make_unique<FakeHandover>(isFull());
    return m_handover.get();
}

FakeNoteMove* FakeHousehold::openNoteMove(const QString&)
{
    delete m_noteMove;
    return m_noteMove = new FakeNoteMove(callName(), this);
}

aanzet::VisitEditor* FakeHousehold::openVisit(const QString& visitId)
{
    delete m_visit;
    m_visit = new FakeVisit(visitId.isEmpty() ? u"v9"_qs : visitId, callName(), QDateTime(QDate(2026, 5, 12), QTime(14, 5)), this);
    if (!visitId.isEmpty()) {
        m_visit->fill(VisitEditor::ClientWords, u"“Ik heb zelf de woningbouw gebeld, en ze luisterden ook nog. De lekkage wordt vrijdag gemaakt.” Aysel lacht als ze het vertelt."_qs);
        m_visit->fill(VisitEditor::Strengths, u"Zelf gebeld. Elif hielp met de cijfers van het contract."_qs);
        m_visit->fill(VisitEditor::NextContact, u"Dinsdag 19 mei, 14 uur, samen de post openen"_qs);
        m_visit->fill(VisitEditor::Observations, u"Stapel ongeopende post op de koelkast, kleiner dan vorige keer. Mehmet was thuis en bleef erbij zitten."_qs);
        m_visit->fill(VisitEditor::Worries, u"Er ligt een brief van de deurwaarder tussen."_qs);
        m_visit->setState(VisitEditor::Saved);
    }
    if (visitId == u"v5"_qs || visitId == u"v6"_qs) m_visit->fillWhole();
    if (visitId == u"v6"_qs) m_visit->seal({});
    if (visitId == u"v1"_qs) {
        const QDateTime at(QDate(2026, 5, 12), QTime(15, 40));
        m_visit->seal({{u"1"_qs, FollowUp::Late, VisitEditor::Strengths, u"Zelf gebeld, en daarna haar zus geholpen met een brief."_qs, u"Fatima"_qs, at},
                       {u"2"_qs, FollowUp::Correction, -1, u"De lekkage wordt maandag gemaakt, niet vrijdag. De woningbouw belde terug."_qs, u"Joost"_qs, at.addDays(1)}});
    }
    auto* photos = new FakeAttachments(m_visit);
    if (visitId == u"v5"_qs || visitId == u"v6"_qs) photos->fill();
    if (visitId == u"v6"_qs) photos->seal();
    m_visit->setAttachments(photos);
    return m_visit;
}

QStringList FakeHousehold::members() const
{
    return isFull() ? QStringList{u"Aysel, moeder, 38 jaar"_qs, u"Mehmet, vader, 41 jaar"_qs, u"Elif, dochter, 9 jaar"_qs} : QStringList{};
}

aanzet::JournalModel* FakeHousehold::openJournal()
{
    delete m_journal;
    m_journal = new FakeJournal(callName(), isFull() ? FakeJournal::Full : FakeJournal::Empty, this);
    return m_journal;
}

aanzet::PlanModel* FakeHousehold::openPlan()
{
    delete m_plan;
    m_plan = new FakePlan(callName(), isFull() ? FakePlan::Full : FakePlan::Empty, this);
    return m_plan;
}

aanzet::SafetyModel* FakeHousehold::openSafetyPlan()
{
    delete m_safetyPlan;
    m_safetyPlan = new FakeSafety(callName(), isFull() ? FakeSafety::Full : FakeSafety::None, this);
    return m_safetyPlan;
}

// The real talk over the pack that ships, with its answers in memory.
aanzet::TalkPictureModel* FakeHousehold::openTalkPicture()
{
    static const auto kShelf = [] {
        talkpicture::TalkPackShelf shelf;
        shelf.add(u":/talkpicture"_qs);
        return shelf;
    }();
    if (!kShelf.inUse() || !canTalk()) return nullptr;
    delete m_talk;
    m_talk = new TalkPicture(kShelf.inUse()->pack, QUrl(u"qrc:/talkpicture/"_qs), "nl", talkpicture::Form::Formal, this);
    return m_talk;
}

void FakeHousehold::setAgreementDone(const QString& agreementId, bool done)
{
    auto rows = m_agreements.rows();
    rows.removeIf([&](const AgreementRow& row) { return done && row.id == agreementId; });
    m_agreements.replaceRows(rows);
}

aanzet::AssessmentEditor* FakeHousehold::openAssessment()
{
    delete m_assessment;
    m_assessment = new FakeAssessment(callName(), this);
    return m_assessment;
}

} // namespace aanzet
