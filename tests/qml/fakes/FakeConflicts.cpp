// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeConflicts.h"

namespace aanzet {
namespace {

ConflictValue value(const QString& text, const QString& author, const QDateTime& at, const QString& token)
{
    ConflictValue v;
    v.text = text;
    v.author = author;
    v.at = at;
    v.token = token;
    return v;
}

} // namespace

void FakeConflicts::fill(int howMany)
{
    const QDateTime at(QDate(2026, 5, 12), QTime(14, 5));
    const auto samira = [&](const QString& text, int minutesAgo = 0) { return value(text, u"Samira Bakker"_qs, at.addSecs(-60 * minutesAgo), u"t1"_qs); };
    const auto joost = [&](const QString& text, int minutesAgo = 90) { return value(text, u"Joost de Wit"_qs, at.addSecs(-60 * minutesAgo), u"t2"_qs); };
    const auto yilmaz = u"Familie Yilmaz"_qs, riet = u"Oma Riet"_qs;
    QList<ConflictRow> rows{
        {u"c1"_qs, u"h01"_qs, yilmaz, u"telefoon"_qs, u"Een telefoonnummer of adres"_qs, ConflictKind::Value, {samira(u"06 1234 5678"_qs), joost(u"06 8765 4321"_qs)},
         u"Elk blijft als een eigen nummer staan."_qs, true},
        {u"c2"_qs, u"h03"_qs, u"Mevrouw Van der Heijden-Oosterbaan"_qs, u"hoe het ervoor staat"_qs, u"Een stap: naar de bewindvoerder"_qs, ConflictKind::Value,
         {samira(u"gedaan"_qs, 1440), value(u"veranderd"_qs, u""_qs, at.addDays(-1).addSecs(600), u"t4"_qs), value(u"nog te doen"_qs, u"Joost de Wit"_qs, at.addDays(-2), u"t5"_qs)}, {}, true},
        {u"c3"_qs, u"h01"_qs, yilmaz, u"wat goed ging"_qs, u"Een bezoek: dinsdag 12 mei 2026"_qs, ConflictKind::Text,
         {samira(u"Elif had een zwemdiploma op tafel gelegd.\nMehmet belde zelf de woningbouw."_qs), joost(u"Elif had een zwemdiploma op tafel gelegd.\nDe post lag open."_qs)},
         u"Elif had een zwemdiploma op tafel gelegd.\nMehmet belde zelf de woningbouw.\nDe post lag open."_qs, true},
        {u"c4"_qs, u"h05"_qs, riet, u"de woorden van de cliënt"_qs, u"Een bezoek: maandag 11 mei 2026"_qs, ConflictKind::OwnWords,
         {samira(u"“Ik wil gewoon dat ze bellen voor ze komen.”"_qs), joost(u"“Laat ze maar bellen.”"_qs)}, {}, true},
        {u"c5"_qs, u"h05"_qs, riet, u"wanneer het klaar is"_qs, u"Een afspraak: samen de brief van de belastingdienst openen"_qs, ConflictKind::Value,
         {samira(u"vrijdag 15 mei 2026"_qs), value(u"maandag 18 mei 2026"_qs, u"Joost de Wit, later gebracht door Maria-Antonia van Wassenaer-Obdam"_qs, at.addSecs(-5400), u"t2"_qs)}, {}, true},
        {u"c6"_qs, u"h05"_qs, riet, u"de trede"_qs, u"Een score: Financiën, gemeten maandag 11 mei 2026"_qs, ConflictKind::Value,
         {samira(u"2, niet zelfredzaam"_qs), joost(u"3, beperkt zelfredzaam"_qs)}, {}, true},
        {u"c7"_qs, u"h01"_qs, yilmaz, u"soorten hulp"_qs, u"Een band op de tekening: Aysel en tante Hatice"_qs, ConflictKind::Several,
         {samira(u"helpt een handje en geeft raad"_qs), joost(u"geeft raad en is gezelschap"_qs)}, u"helpt een handje, geeft raad en is gezelschap"_qs, true},
        {u"c8"_qs, u"h01"_qs, yilmaz, u"houden of weghalen?"_qs, u"Iemand op de tekening: buurman Jan"_qs, ConflictKind::Removed,
         {samira(u"Haal het weg"_qs, 30), joost(u"Houd het"_qs, 10)}, {}, true},
        {u"c9"_qs, u"h01"_qs, yilmaz, u"fase"_qs, u"Hoe het werk ervoor staat"_qs, ConflictKind::Decision, {samira(u"plan maken"_qs), joost(u"uitvoeren"_qs)}, {}, false},
        {u"c10"_qs, u"h01"_qs, yilmaz, u"leefgebied"_qs, u"Een score: Financiën"_qs, ConflictKind::Fixed, {samira(u"Financiën"_qs), joost(u"Huisvesting"_qs)}, {}, false},
    };
    rows.resize(std::min<qsizetype>(howMany, rows.size()));
    m_settled.clear();
    replaceRows(rows);
    Q_EMIT settledChanged();
}

void FakeConflicts::settle(int index, const QString& token)
{
    m_token = token;
    QList<ConflictRow> left = rows();
    if (index < 0 || index >= left.size()) return;
    m_before = left;
    const auto row = left.takeAt(index);
    m_settled = row.household + u": "_qs + (token == u"both"_qs ? row.both : row.values.constFirst().text);
    replaceRows(left);
    Q_EMIT settledChanged();
    if (onSettled) onSettled();
}

void FakeConflicts::undo()
{
    m_settled.clear();
    replaceRows(m_before);
    Q_EMIT settledChanged();
}

} // namespace aanzet
