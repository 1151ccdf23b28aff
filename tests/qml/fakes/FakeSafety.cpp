// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeSafety.h"

namespace aanzet {
namespace {

SafetyLineRow line(const QString& id, const QString& what, const QString& who = {}, const QString& whoKind = {}, const QString& phone = {}, const QString& moment = {})
{
    SafetyLineRow row;
    row.id = id;
    row.what = what;
    row.who = who;
    row.whoKind = whoKind;
    row.phone = phone;
    row.moment = moment;
    return row;
}

} // namespace

FakeSafety::FakeSafety(QString household, Content content, QObject* parent) : SafetyModel(parent), m_household(std::move(household))
{
    for (int i = 0; i <= HiddenPlace; ++i) m_texts.append(QString());
    if (content == None) return;
    m_state = Open;
    m_readers = QStringList{u"Samira Bakker"_qs, u"Joost de Wit"_qs};
    m_validUntil = QDate(2026, 7, 1).startOfDay();
    m_texts[RiskSentence] = u"… dan durft Elif niet meer thuis te slapen."_qs;
    m_texts[SafePlace] = u"Bij mijn zus Sevda, ook ’s nachts. Sleutel onder de bank."_qs;
    m_texts[CodeWord] = u"“Heb je nog munt?”"_qs;
    m_texts[CheckBy] = u"Mijn zus Sevda"_qs;
    m_texts[CheckPhone] = u"06 1111 2222"_qs;
    m_texts[CheckRhythm] = u"Elke zondag, met een appje"_qs;
    m_lines[Green].replaceRows({line(u"g1"_qs, u"We eten samen. De radio staat aan."_qs)});
    m_lines[Orange].replaceRows({line(u"o1"_qs, u"Deuren slaan. Niemand zegt iets."_qs), line(u"o2"_qs, u"Elif gaat naar haar kamer."_qs)});
    m_lines[Red].replaceRows({line(u"r1"_qs, u"Er wordt geschreeuwd of gegooid. Iemand is bang."_qs)});
    m_lines[Action].replaceRows({
        line(u"a1"_qs, u"Gaat een rondje lopen en neemt de telefoon mee"_qs, u"Mehmet"_qs, u"adult"_qs),
        line(u"a2"_qs, u"Gaat naar buurvrouw Ans en zegt het woord"_qs, u"Elif"_qs, u"child"_qs, {}, u"day"_qs),
        line(u"a3"_qs, u"Komt meteen en neemt Elif mee"_qs, u"Sevda"_qs, u"network"_qs, {}, u"night"_qs),
    });
    m_lines[PhoneNumber].replaceRows({
        line(u"p1"_qs, {}, u"Sevda"_qs, {}, u"06 1111 2222"_qs),
        line(u"p2"_qs, u"Als we niet weten wat we moeten doen"_qs, u"Samira"_qs, {}, u"06 2222 3333"_qs),
    });
    m_lines[BottomLine].replaceRows({line(u"b1"_qs, u"Niemand slaat of gooit met iets."_qs), line(u"b2"_qs, u"Elif is nooit alleen bij een ruzie."_qs)});
    auto fact = line(u"f1"_qs, u"Harde ruzie in de keuken, een bord stuk. Elif zat op de trap."_qs, u"Mehmet en Aysel"_qs);
    fact.happened = u"zaterdag 2 mei, laat"_qs;
    fact.seenBy = u"de buurvrouw"_qs;
    m_lines[Fact].replaceRows({fact});
    m_lines[Complicating].replaceRows({line(u"c1"_qs, u"De aanmaningen komen op vrijdag."_qs)});
    m_lines[WentWell].replaceRows({line(u"w1"_qs, u"Vorige week ging Mehmet eerst een rondje lopen. Daarna was het rustig."_qs)});
    m_lines[ChildLine].replaceRows({line(u"k1"_qs, u"Ik ga naar Ans"_qs)});
    m_lines[Signed].replaceRows({line(u"s1"_qs, {}, u"Aysel"_qs), line(u"s2"_qs, {}, u"Mehmet"_qs)});
}

QVariantList FakeSafety::carriers() const
{
    const auto one = [](const QString& id, const QString& name, bool self) {
        return QVariantMap{{u"id"_qs, id}, {u"name"_qs, name}, {u"self"_qs, self}};
    };
    return {one(u"u1"_qs, u"Samira Bakker"_qs, true), one(u"u2"_qs, u"Joost de Wit"_qs, false), one(u"u3"_qs, u"Fatima el Amrani"_qs, false)};
}

void FakeSafety::become(VisitEditor::SaveState state)
{
    m_save = state;
    Q_EMIT saveStateChanged();
}

void FakeSafety::begin(const QStringList& readers)
{
    m_readers.clear();
    const auto all = carriers();
    for (const auto& one : all)
        if (one.toMap()[u"self"_qs].toBool() || readers.contains(one.toMap()[u"id"_qs].toString())) m_readers.append(one.toMap()[u"name"_qs].toString());
    m_state = Open;
    Q_EMIT changed();
}

void FakeSafety::edit(aanzet::SafetyModel::Field field, const QString& text)
{
    if (m_texts[field] == text) return;
    m_texts[field] = text;
    become(VisitEditor::Draft);
}

void FakeSafety::leave(aanzet::SafetyModel::Field)
{
    if (m_save == VisitEditor::Draft) become(VisitEditor::Saved);
}

void FakeSafety::setValidUntil(const QDateTime& day)
{
    m_validUntil = day;
    Q_EMIT changed();
}

void FakeSafety::setHiddenCopy(bool hidden)
{
    m_hiddenCopy = hidden;
    Q_EMIT changed();
}

void FakeSafety::saveLine(const QString& id, aanzet::SafetyModel::Kind kind, const QVariantMap&, const QVariantMap& values)
{
    auto rows = m_lines[kind].rows();
    auto row = line(id, values[u"what"_qs].toString(), values[u"who"_qs].toString(), values[u"whoKind"_qs].toString(), values[u"phone"_qs].toString(),
                    values[u"moment"_qs].toString());
    row.happened = values[u"happened"_qs].toString();
    row.seenBy = values[u"seenBy"_qs].toString();
    bool stood = false;
    for (auto& r : rows)
        if (r.id == id) {
            r = row;
            stood = true;
        }
    if (!stood) {
        row.id = u"newline%1"_qs.arg(rows.size());
        rows.append(row);
    }
    m_lines[kind].replaceRows(rows);
}

void FakeSafety::removeLine(const QString& id, const QString& because)
{
    auto taken = m_lines[TakenAway].rows();
    for (std::size_t kind = 0; kind < TakenAway; ++kind) {
        auto rows = m_lines[kind].rows();
        for (auto& r : rows)
            if (r.id == id) {
                taken.append(r);
                taken.last().how = SafetyStands::Removed;
                taken.last().removedBy = u"Samira Bakker"_qs;
                taken.last().because = because;
            }
        rows.removeIf([&](const SafetyLineRow& r) { return r.id == id; });
        m_lines[kind].replaceRows(rows);
    }
    m_lines[TakenAway].replaceRows(taken);
}

bool FakeSafety::put(const QString& how)
{
    static const QHash<QString, Hindrance> kHindrances{{u"director"_qs, NoHindrance}, {u"worker"_qs, NotDirector}, {u"no-director"_qs, NoDirector}, {u"offline"_qs, NotInContact}};
    if (kHindrances.contains(how)) m_hindrance = kHindrances[how];
    else if (how == u"begun"_qs) begin({});
    else if (how == u"not-begun"_qs) m_state = NotBegun;
    else if (how == u"elsewhere"_qs) m_state = Elsewhere;
    else if (how == u"may-not-begin"_qs) m_mayBegin = false;
    else if (how == u"expired"_qs) m_validUntil = QDate(2026, 5, 1).startOfDay();
    else if (how == u"read"_qs) m_state = ReadOnly;
    else if (how == u"disk"_qs) become(VisitEditor::Failed);
    else if (how == u"back"_qs) {
        auto rows = m_lines[Action].rows();
        rows[1].how = SafetyStands::ChangedAfter;
        rows[1].removedBy = u"Samira Bakker"_qs;
        rows[2].how = SafetyStands::RemovedByOther;
        rows[2].removedBy = u"Joost de Wit"_qs;
        m_lines[Action].replaceRows(rows);
        rows = m_lines[BottomLine].rows();
        rows[1].how = SafetyStands::BeingRemoved;
        m_lines[BottomLine].replaceRows(rows);
        removeLine(u"c1"_qs, u"De schulden zijn geregeld."_qs);
        m_besides = {QVariantMap{{u"field"_qs, int(CodeWord)}, {u"words"_qs, u"“Is de kat al binnen?”"_qs}, {u"who"_qs, u"Joost de Wit"_qs}}};
        Q_EMIT textChanged();
    } else return false;
    Q_EMIT changed();
    return true;
}

} // namespace aanzet
