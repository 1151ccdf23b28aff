// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/JoiningModel.h"
#include <functional>

namespace aanzet {

// A device that waits, or does not.
class FakeJoining : public JoiningModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit FakeJoining(std::function<void()> onGivenUp) : m_onGivenUp(std::move(onGivenUp)) {}
    Way way() const override { return m_way; }
    QString organisation() const override { return u"Lindenhaven"_qs; }
    QString ownCode() const override { return u"70155 28840 93617 44029 15283"_qs; }
    QString organisationCode() const override { return u"48213 90377 15522 60981 73460"_qs; }
    QString request() const override { return u"aanzet-device:B2Rldjhf3f9a01c2b04e77d177c0a9e40d51b3aa3f9a01c2b04e77d177c0a9e40d51b3aa3f9a01c2b04e77d1.77aa01b3"_qs; }
    bool isLooking() const override { return false; }
    Failure::Kind failure() const override { return Failure::None; }
    void lookAgain() override { ++m_looks; }
    void copyRequest() override {}
    void giveUp() override
    {
        put(Nowhere);
        m_onGivenUp();
    }

    Q_INVOKABLE int looks() const { return m_looks; }
    void put(Way way)
    {
        m_way = way;
        Q_EMIT changed();
    }

private:
    std::function<void()> m_onGivenUp;
    Way m_way = Nowhere;
    int m_looks = 0;
};

} // namespace aanzet
