// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeCircle.h"
#include <algorithm>

namespace aanzet {

FakeAccessReview::FakeAccessReview(const QString& household, Content content, QObject* parent)
    : AccessReviewModel(parent), m_household(household), m_content(content)
{
    if (content == Empty || content == Closed) return;
    const auto at = [](int day, int hour, int minute) { return QDateTime(QDate(2026, 5, day), QTime(hour, minute)); };
    const QString samira = u"Samira Bakker"_qs, joost = u"Joost de Wit"_qs, noor = u"Noor van Vliet"_qs;
    m_all = {
        {u"1"_qs, at(12, 9, 12), true, samira, true, AccessDeed::Looked, {AccessDeed::Page, AccessDeed::Visits, AccessDeed::Plan}, {AccessDeed::Page, AccessDeed::Visits}, {}},
        {u"2"_qs, at(12, 9, 40), false, samira, true, AccessDeed::Printed, {}, {}, u"afspraken"_qs},
        {u"3"_qs, at(12, 14, 5), false, joost, false, AccessDeed::Looked, {AccessDeed::Page, AccessDeed::Journal}, {AccessDeed::Page, AccessDeed::Journal, AccessDeed::LifeAreas}, {}},
        {u"4"_qs, at(11, 16, 31), true, noor, false, AccessDeed::ReadLog, {}, {}, {}},
        {u"5"_qs, at(4, 10, 2), true, samira, true, AccessDeed::Granted, {}, {}, joost},
        {u"6"_qs, at(4, 10, 3), false, joost, false, AccessDeed::Looked, {AccessDeed::Page}, {}, {}},
    };
    if (content == Whole) {
        for (auto& row : m_all) row.household = row.person == joost ? u"7d20c4e1"_qs : u"Familie Yilmaz"_qs;
        m_all.append({u"7"_qs, at(3, 8, 1), true, noor, false, AccessDeed::PeopleChanged, {}, {}, {}, {}});
        m_all.append({u"8"_qs, at(2, 7, 55), true, joost, false, AccessDeed::Emergency, {}, {}, u"server onbereikbaar, bezoek vandaag"_qs, {}});
        m_all.append({u"9"_qs, at(2, 7, 56), false, joost, false, AccessDeed::Unlocked, {}, {}, {}, {}});
    }
    apply();
}

void FakeAccessReview::apply()
{
    QList<AccessRow> rows;
    for (auto row : m_all) {
        if (m_period == Week && row.at.date() < QDate(2026, 5, 6)) continue;
        if (m_kind == Papers && row.deed != AccessDeed::Printed) continue;
        if (m_kind == Looks && row.deed != AccessDeed::Looked && row.deed != AccessDeed::ReadLog) continue;
        if (m_kind == Rights && row.deed != AccessDeed::Granted) continue;
        if (m_kind == Special && row.deed < AccessDeed::PeopleChanged) continue;
        if (m_place >= 0 && row.household != places().value(m_place)) continue;
        if (m_person >= 0 && row.person != people().value(m_person)) continue;
        row.firstOfDay = rows.isEmpty() || rows.constLast().at.date() != row.at.date();
        rows.append(row);
    }
    m_rows.replaceRows(rows);
    Q_EMIT changed();
}

// Three devices: one that wrote as often as it fetched, one that is gone, one that fetched and wrote nothing. The log with gaps
// has no server that answers, the empty one a server that is not reached.
void FakeAccessReview::askServer()
{
    m_asked = m_content == Broken ? NotAnswered : m_content == Empty ? NotReached : Answered;
    const auto at = [](int day) { return QDateTime(QDate(2026, 5, day), QTime(8, 30)); };
    if (m_asked == Answered)
        m_fetched.replaceRows({{u"d1"_qs, u"Joost de Wit"_qs, false, u"telefoon van Joost"_qs, true, 4, at(12), 4},
                               {u"d2"_qs, u"Joost de Wit"_qs, false, u"b41f09c2"_qs, false, 1, at(3), 0},
                               {u"d3"_qs, u"Karin Oude Wesselink-van den Broek"_qs, false, u"tablet wijkteam Noord"_qs, true, 9, at(12), 0}});
    Q_EMIT changed();
}

FakeCircle::FakeCircle(const QString& household, bool isFull)
    : m_household(household), m_isFull(isFull), m_content(isFull ? FakeAccessReview::Full : FakeAccessReview::Empty)
{
    const auto at = [](int month, int day) { return QDate(2026, month, day).startOfDay(); };
    const ReaderRow samira{u"u1"_qs, u"Samira Bakker"_qs, Reading::Manages, at(1, 8), {}, true, true};
    if (!isFull) {
        m_client.replaceRows({samira});
        m_professional.replaceRows({samira});
        return;
    }
    const ReaderRow joost{u"u2"_qs, u"Joost de Wit"_qs, Reading::Writes, at(3, 2), {}, false, false};
    const ReaderRow karin{u"u3"_qs, u"Karin Oude Wesselink-van den Broek"_qs, Reading::Manages, at(1, 8), {}, false, false};
    const ReaderRow yusuf{u"u4"_qs, u"Yusuf Demir"_qs, Reading::Reads, at(5, 4), at(6, 1), false, false};
    m_client.replaceRows({samira, joost, karin, yusuf});
    m_professional.replaceRows({samira, joost, karin});
    const ColleagueRow outsider{u"u5"_qs, u"Fatima el Amrani"_qs, 1, {}, false, true, 4, false};
    const ColleagueRow visitor{u"u4"_qs, u"Yusuf Demir"_qs, 1, {}, false, true, 1, false};
    m_outsideClient.replaceRows({outsider});
    m_outsideProfessional.replaceRows({outsider, visitor});
}

void FakeCircle::give(Layer layer, const QString& userId, int right, const QDate& until)
{
    m_lastVerb = u"give %1 %2 %3 %4"_qs.arg(layer).arg(userId).arg(right).arg(until.toString(Qt::ISODate));
    auto& list = layer == Client ? m_client : m_professional;
    auto& outside = layer == Client ? m_outsideClient : m_outsideProfessional;
    auto rows = list.rows();
    auto row = std::find_if(rows.begin(), rows.end(), [&](const ReaderRow& r) { return r.id == userId; });
    if (row == rows.end()) {
        auto left = outside.rows();
        const auto found = std::find_if(left.begin(), left.end(), [&](const ColleagueRow& r) { return r.id == userId; });
        if (found == left.end()) return;
        rows.append({userId, found->name, Reading::Reads, {}, {}, false, false, Reading::BeingGiven});
        left.erase(found);
        outside.replaceRows(left);
        row = rows.end() - 1;
    } else {
        row->underway = Reading::BeingChanged;
    }
    row->right = Reading::Right(right);
    row->until = until.isValid() ? until.startOfDay() : QDateTime();
    list.replaceRows(rows);
    Q_EMIT changed();
}

void FakeCircle::takeAway(Layer layer, const QString& userId)
{
    m_lastVerb = u"take %1 %2"_qs.arg(layer).arg(userId);
    auto& list = layer == Client ? m_client : m_professional;
    auto rows = list.rows();
    for (auto& row : rows)
        if (row.id == userId) row.underway = Reading::BeingTaken;
    list.replaceRows(rows);
    Q_EMIT changed();
}

void FakeCircle::hideProfessional()
{
    m_knowsProfessional = false;
    m_professional.replaceRows({});
    Q_EMIT changed();
}

aanzet::AccessReviewModel* FakeCircle::openReview()
{
    delete m_review;
    m_review = new FakeAccessReview(m_household, m_content, this);
    return m_review;
}

} // namespace aanzet
