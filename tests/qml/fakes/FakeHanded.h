// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/HandedReviewModel.h"
#include <memory>

namespace aanzet {

// What lies in the client's hands: the real sheets, filled with the invented neighbourhood, over a box that keeps all.
std::unique_ptr<HandedPage> fakeSheet(HandedPage::Kind kind, const QString& language);

// Sheets that wait: as many as are put there, each of the kind that was asked for.
class FakeHandedReview : public HandedReviewModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    int count() const override { return m_count; }
    bool isAsked() const override { return m_isAsked && m_count > 0; }
    HandedPage::Kind kind() const override { return m_kind; }
    QString household() const override { return u"Aysel en Mehmet"_qs; }
    QDateTime madeAt() const override { return QDateTime(QDate(2026, 5, 12), QTime(14, 40)); }
    QVariantList lines() const override;
    QVariantList strokes() const override;
    bool mayAccept() const override { return true; }
    int damaged() const override { return 0; }
    Failure::Kind failure() const override { return Failure::None; }
    void accept() override { gone(u"accept"_qs); }
    void discard() override { gone(u"discard"_qs); }
    void later() override
    {
        m_isAsked = false;
        Q_EMIT changed();
    }
    void open() override
    {
        m_isAsked = true;
        Q_EMIT changed();
    }

    void put(int count, HandedPage::Kind kind = HandedPage::Plan)
    {
        m_count = count;
        m_kind = kind;
        m_isAsked = count > 0;
        m_verb.clear();
        Q_EMIT changed();
    }
    QString lastVerb() const { return m_verb; }

private:
    void gone(const QString& verb)
    {
        m_verb = verb;
        --m_count;
        Q_EMIT changed();
    }

    int m_count = 0;
    HandedPage::Kind m_kind = HandedPage::Plan;
    bool m_isAsked = false;
    QString m_verb;
};

} // namespace aanzet
