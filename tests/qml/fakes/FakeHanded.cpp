// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeHanded.h"
#include "mobile/handed/ClientWords.h"
#include "mobile/handed/HandedNetwork.h"
#include "mobile/handed/HandedPlan.h"
#include "mobile/handed/HandedTalk.h"
#include "mobile/handed/HandedVisit.h"
#include "mobile/talkpicture/TalkPackShelf.h"
#include "tests/qml/fakes/FakeNetwork.h"
#include <QFile>

namespace aanzet {
namespace {

const ClientWords& clientWords()
{
    static const auto kWords = [] {
        QFile file(u":/client/words.json"_qs);
        if (!file.open(QIODevice::ReadOnly)) qFatal("no words for clients");
        auto words = ClientWords::read(file.readAll());
        if (!words) qFatal("the words for clients do not read");
        return std::move(*words);
    }();
    return kWords;
}

const talkpicture::TalkPackShelf& shelf()
{
    static const auto kShelf = [] {
        talkpicture::TalkPackShelf s;
        s.add(u":/talkpicture"_qs);
        return s;
    }();
    return kShelf;
}

// An "S" and a stroke below it.
QVariantList signature()
{
    QVariantList name, line;
    for (int i = 0; i <= 40; ++i) {
        const double t = i / 40.0;
        name << int(150 + 600 * t) << int(450 + 220 * std::sin(t * 14) * (1 - t * 0.6));
    }
    line << 180 << 780 << 500 << 740 << 820 << 770;
    return {QVariant(name), QVariant(line)};
}

} // namespace

std::unique_ptr<HandedPage> fakeSheet(HandedPage::Kind kind, const QString& language)
{
    auto page = std::make_unique<HandedPage>(kind);
    page->speak(clientWords().nearest(language), clientWords().all());
    auto* slot = new DropSlot({handed::Sheet::Talk, {}, {}, {}}, [](ByteView) { return Status(); }, page.get());
    switch (kind) {
    case HandedPage::VisitWords:
        page->add(HandedPage::Words, u"Ik slaap slecht van de post. Als er weer een blauwe envelop ligt, durf ik de deur niet open te doen."_qs);
        page->add(HandedPage::Strengths, u"Noor belt elke zondag. Koken lukt, en de buurvrouw heeft een sleutel."_qs);
        page->add(HandedPage::NextContact, u"Dinsdag om tien uur, aan de keukentafel."_qs);
        page->give(new HandedVisit({u"00112233445566778899aabbccddeeff"_qs, QDateTime(QDate(2026, 5, 12), QTime(14, 5)), {u"good"_qs, {}, {}}, {}}, *slot));
        break;
    case HandedPage::Talk: {
        TalkPicture talk(shelf().inUse()->pack, QUrl(u"qrc:/talkpicture/"_qs), language.toStdString(), talkpicture::Form::Formal);
        talk.show(u"much"_qs);
        page->give(new HandedTalk(talk, *slot));
        break;
    }
    case HandedPage::Network: {
        FakeNetwork network(8, u"Aysel en Mehmet"_qs);
        page->give(new HandedNetwork({network.editor()->persons()->rows(), network.editor()->ties()->rows(), {}, {}, {}}, {}, *slot));
        break;
    }
    case HandedPage::Plan: {
        const HandedPlan::Start start{u"Een huis zonder lekkage, en zondag met ons allen eten."_qs, u"Als er geen blauwe enveloppen meer komen."_qs, u"Hanneke, Fatma, juf Anouk"_qs,
                                      {u"De woningbouw bellen over de lekkage"_qs}, QDate(2026, 5, 12)};
        auto* plan = new HandedPlan(start, *slot);
        page->give(plan);
        plan->addStep();
        const auto id = plan->steps().constFirst().toMap().value(u"id"_qs).toString();
        plan->editStep(id, u"Samen met Fatma de post openen"_qs);
        plan->setHelper(id, PlanModel::Network);
        plan->editHelper(id, u"Fatma"_qs);
        plan->setWhen(id, PlanSheetModel::ThisWeek);
        break;
    }
    }
    return page;
}

QVariantList FakeHandedReview::lines() const
{
    const auto line = [](Part part, const QString& title, const QString& text) {
        return QVariantMap{{u"part"_qs, part}, {u"title"_qs, title}, {u"text"_qs, text}};
    };
    if (m_kind == HandedPage::Talk)
        return {line(Scene, u"Een hoofd met wolken: geld, huis, brief, hart."_qs, u"Geld, Brieven\nVooral ’s nachts."_qs), line(Scene, u"De tafel, met een lege stoel voor u."_qs, {})};
    if (m_kind == HandedPage::Network)
        return {line(Added, u"Zohra"_qs, u"friends"_qs), line(Changed, u"Hanneke"_qs, u"neighbours"_qs), line(Removed, u"meneer De Wit"_qs, {}), line(TieDrawn, {}, u"Zohra"_qs)};
    if (m_kind == HandedPage::VisitWords) return {line(Face, u"0"_qs, u"good"_qs), line(Face, u"2"_qs, u"not_good"_qs), line(Signed, {}, {})};
    auto step = line(Step, u"Samen met Fatma de post openen"_qs, u"Fatma"_qs);
    step.insert(u"helperKind"_qs, 1);
    step.insert(u"by"_qs, QDate(2026, 5, 17).startOfDay());
    return {line(Dream, {}, u"Een huis zonder lekkage, en zondag met ons allen eten."_qs), line(GoodEnough, {}, u"Als er geen blauwe enveloppen meer komen."_qs), step, line(Agreed, {}, {})};
}

QVariantList FakeHandedReview::strokes() const { return m_kind == HandedPage::Plan || m_kind == HandedPage::VisitWords ? signature() : QVariantList(); }

} // namespace aanzet
