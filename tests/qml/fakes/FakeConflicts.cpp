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
    QList<ConflictRow> rows{
        {u"c1"_qs, u"h01"_qs, u"Familie Yilmaz"_qs, u"telefoonnummer"_qs,
         {value(u"06 1234 5678"_qs, u"Samira Bakker"_qs, at, u"t1"_qs),
          value(u"06 8765 4321"_qs, u"Joost de Wit"_qs, at.addSecs(-5400), u"t2"_qs)}},
        {u"c2"_qs, u"h03"_qs, u"Mevrouw Van der Heijden-Oosterbaan"_qs, u"status van de stap"_qs,
         {value(u"Gedaan"_qs, u"Samira Bakker"_qs, at.addDays(-1), u"t3"_qs),
          value(u"Samen met de bewindvoerder, nog niet af"_qs, u""_qs, at.addDays(-1).addSecs(600), u"t4"_qs),
          value(u"Uitgesteld"_qs, u"Joost de Wit"_qs, at.addDays(-2), u"t5"_qs)}},
    };
    rows.resize(std::min<qsizetype>(howMany, rows.size()));
    replaceRows(rows);
}

void FakeConflicts::settle(int index, const QString& token)
{
    m_token = token;
    QList<ConflictRow> left = rows();
    if (index < 0 || index >= left.size()) return;
    left.removeAt(index);
    replaceRows(left);
    if (onSettled) onSettled();
}

} // namespace aanzet
