// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeCircle.h"

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
        if (m_person >= 0 && row.person != people().value(m_person)) continue;
        row.firstOfDay = rows.isEmpty() || rows.constLast().at.date() != row.at.date();
        rows.append(row);
    }
    m_rows.replaceRows(rows);
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
