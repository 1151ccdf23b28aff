// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/AssessmentEditor.h"

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
    QString title() const override { return QStringLiteral("ZRM 2017"); }
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

    Q_INVOKABLE int level(const QString& domainKey) const;
    Q_INVOKABLE int other(const QString& domainKey) const;

    void fillDisk()
    {
        m_state = VisitEditor::Failed;
        Q_EMIT saveStateChanged();
    }

private:
    void change(const QString& domainKey, int level, OtherAnswer::Kind answer);

    QString m_household;
    AssessmentListModel m_rows;
    VisitEditor::SaveState m_state = VisitEditor::Clean;
};

} // namespace aanzet
