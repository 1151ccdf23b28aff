// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AssessmentEditor.h"
#include <functional>

namespace aanzet {

class FakeAssessment : public AssessmentEditor
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    FakeAssessment(QString household, QObject* parent);
    AssessmentListModel* rows() override { return &m_rows; }
    QString household() const override { return m_household; }
    QDateTime previousAt() const override { return {QDate(2025, 11, 11), QTime(10, 0)}; }
    QDateTime assessedAt() const override { return m_at; }
    QDateTime lastAt() const override { return {QDate(2025, 11, 11), QTime(10, 0)}; }
    QDateTime today() const override { return QDate(2026, 5, 12).startOfDay(); }
    QString title() const override { return instruments().value(m_instrument); }
    QStringList instruments() const override
    {
        return {QStringLiteral("Leefgebieden"), QStringLiteral("ZRM 2017"), QStringLiteral("ZRM 2013"), QStringLiteral("ZRM 2010"), QStringLiteral("Ouderschap")};
    }
    int instrument() const override { return m_instrument; }
    bool canChoose() const override { return m_state == VisitEditor::Clean; }
    bool ownAnchors() const override { return m_instrument == 0 || m_instrument == 4; }
    QString licence() const override { return ownAnchors() ? QString() : QStringLiteral("© GGD Amsterdam"); }
    Voice voice() const override { return m_voice; }
    bool hasClientLayer() const override { return true; }
    QString remarks() const override { return m_remarks; }
    bool canFinish() const override { return !m_finishedAt.isValid() && m_state != VisitEditor::Clean; }
    QDateTime finishedAt() const override { return m_finishedAt; }
    QDateTime corrects() const override { return m_corrects; }
    QStringList levelNames() const override
    {
        return {QStringLiteral("acute problematiek"), QStringLiteral("niet zelfredzaam"), QStringLiteral("beperkt zelfredzaam"),
                QStringLiteral("voldoende zelfredzaam"), QStringLiteral("volledig zelfredzaam")};
    }
    QStringList otherNames() const override
    {
        return {QStringLiteral("Niet nodig voor de vraag"), QStringLiteral("Te weinig bekend"), QStringLiteral("Wil er niet over praten"),
                QStringLiteral("Nog niet besproken")};
    }
    VisitEditor::SaveState saveState() const override { return m_state; }
    void setLevel(const QString& domainKey, int level) override;
    void setOther(const QString& domainKey, aanzet::OtherAnswer::Kind answer) override;
    void setVoice(aanzet::AssessmentEditor::Voice voice) override;
    void edit(aanzet::AssessmentEditor::Text text, const QString& domainKey, const QString& words) override;
    void leave() override {}
    void setCarried(const QString& domainKey, int carrier, bool carries) override;
    void setFactsAsOf(const QString& domainKey, const QDateTime& day) override;
    void setAssessedAt(const QDateTime& day) override;
    void chooseInstrument(int index) override;
    void finish() override;
    void correct() override;
    void openLast() override { finish(); }

    Q_INVOKABLE int level(const QString& domainKey) const;
    Q_INVOKABLE int other(const QString& domainKey) const;

    void fillDisk()
    {
        m_state = VisitEditor::Failed;
        Q_EMIT saveStateChanged();
    }

private:
    void change(const QString& domainKey, const std::function<void(AssessmentRow&)>& make);

    QString m_household, m_remarks;
    int m_instrument = 1;
    Voice m_voice = Worker;
    QDateTime m_at = QDate(2026, 5, 12).startOfDay(), m_finishedAt, m_corrects;
    AssessmentListModel m_rows;
    VisitEditor::SaveState m_state = VisitEditor::Clean;
};

} // namespace aanzet
