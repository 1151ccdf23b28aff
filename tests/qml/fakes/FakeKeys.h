// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/CustodyModel.h"
#include "mobile/viewmodels/KitModel.h"

namespace aanzet {

// A code that anybody may see: it opens nothing.
inline const QString kFakeCode = QStringLiteral("N1N0-AZC1-GNXQ-S7XT-MN4P-1HVN-V4XW");

class FakeKit : public KitModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum class State { Current, Old, Elsewhere, None };
    using KitModel::KitModel;
    QDateTime madeAt() const override { return m_state == State::Current || m_state == State::Old ? QDate(2026, 1, 8).startOfDay() : QDateTime(); }
    bool isOld() const override { return m_state == State::Old; }
    bool opensHere() const override { return m_state == State::Current || m_state == State::Old; }
    PrintModel::Outcome outcome() const override { return m_outcome; }
    QString savedTo() const override { return m_outcome == PrintModel::Saved ? QStringLiteral("/media/stick/herstelset.pdf") : QString(); }
    QString tidy(const QString& typed) const override
    {
        QString out;
        for (const QChar c : typed.toUpper())
            if (c.isLetterOrNumber()) out += out.size() % 5 == 4 ? QStringLiteral("-") + c : QString(c);
        return out;
    }
    bool isWhole(const QString& typed) const override { return tidy(typed) == kFakeCode; }
    void renew() override { onRenew(); }
    bool useHere(const QString& typed) override
    {
        if (!isWhole(typed)) return false;
        put(State::Current);
        return true;
    }
    void save(const QUrl&) override { answer(PrintModel::Saved); }
    void deleteFile() override { answer(PrintModel::Nothing); }
    QUrl suggestion() const override { return QUrl(QStringLiteral("file:///Documenten/herstelset.pdf")); }

    void put(State state)
    {
        m_state = state;
        m_outcome = PrintModel::Nothing;
        Q_EMIT changed();
    }
    void answer(PrintModel::Outcome outcome)
    {
        m_outcome = outcome;
        Q_EMIT changed();
    }
    std::function<void()> onRenew = [] {};

private:
    State m_state = State::Current;
    PrintModel::Outcome m_outcome = PrintModel::Nothing;
};

// Draws the same three papers every time.
class FakeCustody : public CustodyModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using CustodyModel::CustodyModel;
    bool isNamed() const override { return m_isNamed; }
    QDateTime namedAt() const override { return m_isNamed ? QDate(2026, 2, 3).startOfDay() : QDateTime(); }
    bool mayMake() const override { return m_mayMake; }
    bool needsSecond() const override { return m_needsSecond; }
    bool isUsedSince() const override { return m_isUsed; }
    Step step() const override { return m_step; }
    int checked() const override { return m_checked; }
    QString paper() const override { return m_step == Papers ? kFakeCode : QString(); }
    QString proposal() const override { return m_step == Agreement ? QStringLiteral("aanzet-custody:VGhpcyBob2xkcyBubyBzZWNyZXQsIGFuZCBpcyBsb25nIGVub3VnaCB0byBiZSBzZWVu") : QString(); }
    QString signedProposal() const override { return m_signed; }
    Failure::Kind failure() const override { return m_failure; }
    bool isBusy() const override { return false; }
    PrintModel::Outcome outcome() const override { return m_outcome; }
    QString savedTo() const override { return m_outcome == PrintModel::Saved ? QStringLiteral("/media/stick/sleutelpapier-1.pdf") : QString(); }
    CustodyUseListModel* uses() override { return &m_uses; }
    QStringList lost() const override { return {QStringLiteral("Bo Jansen"), QStringLiteral("Fatima el Amrani"), QStringLiteral("Joost de Wit")}; }
    int broughtBack() const override { return m_broughtBack; }
    int notOpened() const override { return m_broughtBack >= 0 ? 2 : 0; }
    void draw() override { become(Papers); }
    QUrl suggestion() const override { return QUrl(QStringLiteral("file:///Documenten/sleutelpapier-1.pdf")); }
    void save(const QString& keeper, const QUrl&) override
    {
        m_keeper = keeper;
        m_outcome = PrintModel::Saved;
        Q_EMIT changed();
    }
    void deleteFile() override
    {
        m_outcome = PrintModel::Nothing;
        Q_EMIT changed();
    }
    bool check(const QString& one, const QString& other) override
    {
        const auto groups = kFakeCode.split(QLatin1Char('-'));
        const bool isRight = one != other && groups.contains(one.toUpper()) && groups.contains(other.toUpper());
        m_failure = isRight ? Failure::None : Failure::WrongKit;
        m_outcome = PrintModel::Nothing;
        if (isRight && ++m_checked == kPapers) {
            m_step = m_needsSecond ? Agreement : Done;
            m_isNamed = m_step == Done;
        }
        Q_EMIT changed();
        return isRight;
    }
    void agree(const QString& proposal) override
    {
        m_failure = proposal.startsWith(QStringLiteral("aanzet-custody:")) ? Failure::None : Failure::LinkBroken;
        m_signed = m_failure == Failure::None ? proposal + QStringLiteral("-akkoord") : QString();
        Q_EMIT changed();
    }
    void finish(const QString& signedProposal) override
    {
        m_failure = signedProposal.endsWith(QStringLiteral("-akkoord")) ? Failure::None : Failure::ProposalStale;
        if (m_failure == Failure::None) {
            m_step = Done;
            m_isNamed = true;
        }
        Q_EMIT changed();
    }
    void leave() override { become(Nothing); }
    void copy(const QString&) override {}
    void use(const QString& one, const QString& other, int) override
    {
        m_failure = one == other ? Failure::WrongPapers : Failure::None;
        if (m_failure == Failure::None) m_broughtBack = 14;
        Q_EMIT changed();
    }

    void put(bool isNamed, bool mayMake, bool needsSecond, bool isUsed)
    {
        m_isNamed = isNamed;
        m_mayMake = mayMake;
        m_needsSecond = needsSecond;
        m_isUsed = isUsed;
        m_broughtBack = -1;
        m_signed.clear();
        m_uses.replaceRows({});
        if (isUsed) m_uses.replaceRows({{QStringLiteral("9"), QStringLiteral("Bo Jansen"), QStringLiteral("Bo Jansen (nieuw)"), QDateTime(QDate(2026, 5, 10), QTime(10, 12)), true}});
        become(Nothing);
    }
    // As after all three papers were typed back.
    void ask() { become(Agreement); }
    Q_INVOKABLE QString keeper() const { return m_keeper; }

private:
    void become(Step step)
    {
        m_step = step;
        m_checked = step == Agreement ? kPapers : 0;
        m_failure = Failure::None;
        m_outcome = PrintModel::Nothing;
        Q_EMIT changed();
    }

    bool m_isNamed = false, m_mayMake = true, m_needsSecond = false, m_isUsed = false;
    Step m_step = Nothing;
    int m_checked = 0, m_broughtBack = -1;
    QString m_signed, m_keeper;
    Failure::Kind m_failure = Failure::None;
    PrintModel::Outcome m_outcome = PrintModel::Nothing;
    CustodyUseListModel m_uses;
};

} // namespace aanzet
