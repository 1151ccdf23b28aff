// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakePeople.h"
#include "tests/qml/fakes/FakeCircle.h"

namespace aanzet {

static const QDateTime kAt(QDate(2026, 5, 12), QTime(9, 40));

void FakePeople::fill(Role role)
{
    m_role = role;
    m_done = Nothing;
    m_failure = Failure::None;
    m_person = {};
    m_device = {};
    m_own.replaceRows({{u"d1"_qs, u"3f9a01c2"_qs, {}, kAt.addSecs(240 * 60), true, true, true, false, u"Tablet in de blauwe tas"_qs},
                       {u"d2"_qs, u"b04e77d1"_qs, {}, kAt.addDays(-3), true, false, true, false}});
    m_colleagues.replaceRows({{u"u2"_qs, u"Joost de Wit"_qs, 1, kAt, false, true, TeamLead, false},
                              {u"u3"_qs, u"Maria-Antonia van Wassenaer-Obdam"_qs, 2, kAt.addDays(-9), false, true, Worker, true},
                              {u"u4"_qs, u"Piet de Groot"_qs, 0, {}, false, false, Worker, false}});
    Q_EMIT changed();
}

void FakePeople::clear()
{
    fill(ApplicationAdmin);
    m_own.replaceRows({{u"d1"_qs, u"3f9a01c2"_qs, {}, {}, true, true, true, false}});
    m_colleagues.replaceRows({});
}

AccessReviewModel* FakePeople::openReview()
{
    delete m_review;
    return m_review = new FakeAccessReview({}, FakeAccessReview::Whole, this);
}

bool FakePeople::openPerson(const QString& userId)
{
    for (const auto& row : m_colleagues.rows())
        if (row.id == userId) {
            m_person = row;
            m_theirs.replaceRows(seesDevices() ? QList<DeviceRow>{{u"d3"_qs, u"77c0a9e4"_qs, row.name, kAt.addDays(-9), false, false, true, false},
                                                                  {u"d4"_qs, u"0d51b3aa"_qs, row.name, kAt.addDays(-40), false, false, false, true}}
                                               : QList<DeviceRow>());
            become(Nothing);
            return true;
        }
    return false;
}

bool FakePeople::openDevice(const QString& deviceId)
{
    for (const auto* model : {&m_own, &m_theirs})
        for (const auto& row : model->rows())
            if (row.id == deviceId) {
                m_device = row;
                m_contents.replaceRows({{u"h1"_qs, u"Familie Yılmaz"_qs, true, true, kAt.addDays(-300)},
                                        {u"h2"_qs, u"Mevrouw De Jong"_qs, true, false, kAt.addDays(-90)},
                                        {u"h3"_qs, {}, false, true, kAt.addDays(-20)}});
                become(Nothing);
                return true;
            }
    return false;
}

void FakePeople::removeDevice(bool andEmpty)
{
    m_device.current = m_failure != Failure::None;
    m_device.emptied = andEmpty && m_failure == Failure::None;
    become(andEmpty ? EmptyingOrdered : DeviceRemoved);
}

void FakePeople::removePerson()
{
    m_person.current = false;
    become(PersonRemoved);
}

void FakePeople::giveHouseholds(const QString&)
{
    m_given = 11;
    m_kept = 2;
    become(m_isCutOff ? HouseholdsWaiting : HouseholdsGiven);
}

void FakePeople::become(Done done)
{
    m_done = m_failure == Failure::None ? done : Nothing;
    Q_EMIT changed();
}

} // namespace aanzet
