// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/HandoverModel.h"

namespace aanzet {

class FakeHandover : public HandoverModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit FakeHandover(bool isFull)
    {
        if (!isFull) return;
        m_wantsKnown = u"Bel niet voor elf uur. Mijn moeder is in maart gestorven, vraag daar niet naar waar de kinderen bij zijn."_qs;
        m_colleagues.replaceRows({{u"u2"_qs, u"Joost de Wit"_qs, 2, {}, false, true}, {u"u3"_qs, u"Karin Oude Wesselink-van den Broek"_qs, 1, {}, false, true}});
    }
    State state() const override { return m_state; }
    bool mayOffer() const override { return m_mayOffer; }
    QString from() const override { return m_state == OfferedToMe || m_state == Accepting ? u"Joost de Wit"_qs : u"Samira Bakker"_qs; }
    QString to() const override { return m_state == OfferedToMe || m_state == Accepting ? u"Samira Bakker"_qs : u"Joost de Wit"_qs; }
    QString wantsKnown() const override { return m_wantsKnown; }
    QString note() const override { return m_note; }
    QDateTime notedAt() const override { return m_note.isEmpty() ? QDateTime() : QDate(2026, 5, 11).startOfDay(); }
    ColleagueListModel* colleagues() override { return &m_colleagues; }
    Failure::Kind failure() const override { return Failure::None; }
    void offer(const QString& colleagueId, const QString& note) override
    {
        m_offeredTo = colleagueId;
        m_note = note;
        set(Sending);
    }
    void accept() override { set(Accepting); }
    void takeBack() override { set(TakingBack); }

    Q_INVOKABLE QString offeredTo() const { return m_offeredTo; }
    Q_INVOKABLE void set(int state)
    {
        m_state = State(state);
        if (m_state != Nothing && m_note.isEmpty()) m_note = u"De post ligt nu in de la bij het raam, we openen haar op dinsdag. Elif tekent graag mee."_qs;
        Q_EMIT changed();
    }
    void forbid() { m_mayOffer = false; Q_EMIT changed(); }

private:
    State m_state = Nothing;
    bool m_mayOffer = true;
    QString m_wantsKnown, m_note, m_offeredTo;
    ColleagueListModel m_colleagues;
};

} // namespace aanzet
