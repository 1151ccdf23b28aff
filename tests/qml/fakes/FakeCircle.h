// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/CircleModel.h"

namespace aanzet {

// A log of three days in which everything happens once.
class FakeAccessReview : public AccessReviewModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Content { Empty, Full, Broken, Closed, Whole };
    FakeAccessReview(const QString& household, Content content, QObject* parent);
    QString household() const override { return m_household; }
    AccessListModel* rows() override { return &m_rows; }
    Period period() const override { return m_period; }
    void setPeriod(Period period) override { m_period = period; apply(); }
    Kind kind() const override { return m_kind; }
    void setKind(Kind kind) override { m_kind = kind; apply(); }
    int person() const override { return m_person; }
    void setPerson(int person) override { m_person = person; apply(); }
    QStringList people() const override { return m_all.isEmpty() ? QStringList() : QStringList{u"Joost de Wit"_qs, u"Noor van Vliet"_qs, u"Samira Bakker"_qs}; }
    bool isWhole() const override { return m_content == Whole; }
    QStringList places() const override { return m_content == Whole ? QStringList{u"7d20c4e1"_qs, u"Familie Yilmaz"_qs} : QStringList(); }
    int place() const override { return m_place; }
    void setPlace(int place) override { m_place = place; apply(); }
    int total() const override { return int(m_all.size()); }
    bool isReviewer() const override { return m_content != Closed; }
    int missing() const override { return m_content == Broken ? 3 : 0; }
    int broken() const override { return m_content == Broken ? 1 : 0; }
    Asked asked() const override { return m_content == Closed || m_content == Whole ? NoServer : m_asked; }
    FetchedListModel* fetched() override { return &m_fetched; }
    void askServer() override;

private:
    void apply();

    QString m_household;
    Content m_content;
    QList<AccessRow> m_all;
    AccessListModel m_rows;
    FetchedListModel m_fetched;
    Asked m_asked = NotYet;
    Period m_period = Month;
    Kind m_kind = All;
    int m_person = -1, m_place = -1;
};

// Three people around a household; one of them for a while, one for the client's page alone.
class FakeCircle : public CircleModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    FakeCircle(const QString& household, bool isFull);
    QString household() const override { return m_household; }
    ReaderListModel* client() override { return &m_client; }
    ReaderListModel* professional() override { return &m_professional; }
    bool knowsClient() const override { return true; }
    bool knowsProfessional() const override { return m_knowsProfessional; }
    QString administrators() const override { return u"Noor van Vliet"_qs; }
    bool hasServer() const override { return true; }
    bool hasPapers() const override { return m_isFull; }
    bool managesClient() const override { return m_manages; }
    bool managesProfessional() const override { return m_manages && m_knowsProfessional; }
    ColleagueListModel* outsideClient() override { return &m_outsideClient; }
    ColleagueListModel* outsideProfessional() override { return &m_outsideProfessional; }
    QDateTime today() const override { return QDate(2026, 5, 12).startOfDay(); }
    Failure::Kind failure() const override { return m_failure; }
    void give(Layer layer, const QString& userId, int right, const QDate& until) override;
    void takeAway(Layer layer, const QString& userId) override;
    void forgetFailure() override { fail(Failure::None); }
    aanzet::AccessReviewModel* openReview() override;

    // As a colleague sees it who may not let others in; and what went wrong with the last verb.
    Q_INVOKABLE void forbid() { m_manages = false; Q_EMIT changed(); }
    Q_INVOKABLE void fail(int failure) { m_failure = Failure::Kind(failure); Q_EMIT changed(); }
    // "give 1 u5 0 2026-06-01", "take 0 u2": the last verb, for a test.
    Q_INVOKABLE QString lastVerb() const { return m_lastVerb; }
    // Of the reviews that are opened from now on.
    Q_INVOKABLE void setReview(int content) { m_content = FakeAccessReview::Content(content); }
    // As somebody sees it who reads the client's page alone.
    void hideProfessional();

private:
    QString m_household;
    bool m_isFull, m_knowsProfessional = true, m_manages = true;
    ReaderListModel m_client, m_professional;
    ColleagueListModel m_outsideClient, m_outsideProfessional;
    Failure::Kind m_failure = Failure::None;
    QString m_lastVerb;
    FakeAccessReview::Content m_content;
    FakeAccessReview* m_review = nullptr;
};

} // namespace aanzet
