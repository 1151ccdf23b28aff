// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeJournal.h"

namespace aanzet {

FakeJournal::FakeJournal(QString household, Content content, QObject* parent) : JournalModel(parent), m_household(std::move(household))
{
    const QDateTime at(QDate(2026, 5, 11), QTime(14, 5));
    const auto both = u"jou, Joost de Wit en Maria-Antonia van Wassenaer-Obdam"_qs;
    const auto day = [&](int ago) { return at.date().addDays(-ago).startOfDay(); };
    if (content == Full)
        m_all = {
            {u"j1"_qs, JournalItem::Visit, u"v3"_qs, at, true, u"Bezoek"_qs,
             u"“Ik heb zelf de woningbouw gebeld, en ze luisterden ook nog.”\nGing goed: belde zelf\nVolgende contact: dinsdag bellen"_qs, u"Samira Bakker"_qs, true, true, both, false},
            {u"j2"_qs, JournalItem::VisitNotes, u"v3"_qs, at, true, u"Notities bij het bezoek"_qs,
             u"Wonen: Brief van de corporatie lag open op tafel.\nKan betekenen: durft de post weer aan.\nZorg: de huur van mei staat nog open"_qs, u"Samira Bakker"_qs, true, false,
             u"jou en Joost de Wit"_qs, false},
            {u"j3"_qs, JournalItem::Attempt, {}, at.addDays(-2), true, u"Belde aan, geen gehoor"_qs, u"Volgend idee: na vieren, dan is Mehmet thuis"_qs, u"Joost de Wit"_qs, false, false,
             u"jou en Joost de Wit"_qs, true, {}, {}, false, u"later gebracht door Maria-Antonia van Wassenaer-Obdam"_qs},
            {u"j4"_qs, JournalItem::Agreement, {}, day(3), false, u"Afspraak"_qs, u"Samen de brief van de belastingdienst openen\nMehmet en Samira, uiterlijk vr 8 mei 2026"_qs, u"Joost de Wit"_qs,
             false, true, both, true},
            {u"j5"_qs, JournalItem::Measurement, {}, day(14), false, u"Leefgebieden"_qs, u"Financiën: 2, niet zelfredzaam\nHuisvesting: 3, beperkt zelfredzaam"_qs, u"Samira Bakker"_qs, true, false,
             u"jou en Joost de Wit"_qs, false},
            {u"j6"_qs, JournalItem::Network, {}, day(40), false, u"Netwerk getekend"_qs, u"“Mijn zus mag er later bij.”"_qs, u"Samira Bakker"_qs, true, true, both, false},
            {u"j7"_qs, JournalItem::Phase, {}, day(45), false, {}, {}, u"Samira Bakker"_qs, true, false, u"jou en Joost de Wit"_qs, false, u"planning"_qs},
            {u"j9"_qs, JournalItem::Note, {}, at.addDays(-47), true, u"Notitie"_qs, u"Het ging om twee brieven, niet om één."_qs, u"Joost de Wit"_qs, false, false,
             u"jou en Joost de Wit"_qs, false, {}, u"Belde aan, geen gehoor, za 9 mei 2026"_qs, false},
            {u"j8"_qs, JournalItem::Plan, {}, day(50), false, u"Stap gezet"_qs, u"De blauwe map kopen"_qs, {}, false, true, both, false},
        };
    m_items.replaceRows(m_all);
}

void FakeJournal::setFilter(Filter filter)
{
    m_filter = filter;
    apply();
}

void FakeJournal::apply()
{
    const auto filter = m_filter;
    QList<JournalRow> rows;
    for (const auto& row : m_all) {
        if (m_kind != kEveryKind && row.kind != m_kind) continue;
        if ((m_layer != BothLayers && row.client != (m_layer == OnlyClient)) || (!m_person.isEmpty() && row.author != m_person)) continue;
        if (filter == Everything || (filter == Fresh && row.fresh) || (filter == ClientLayer && row.client) || (filter == Own && row.own)
            || (filter == Visits && row.kind <= JournalItem::Attempt))
            rows.append(row);
    }
    m_items.replaceRows(rows);
    Q_EMIT changed();
}

} // namespace aanzet
