// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/VisitEditor.h"
#include <QHash>

namespace aanzet {

class FakeVisit : public VisitEditor
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    FakeVisit(QString id, QString household, QDateTime at, QObject* parent)
        : VisitEditor(parent), m_id(std::move(id)), m_household(std::move(household)), m_at(std::move(at))
    {
    }
    QString visitId() const override { return m_id; }
    QString household() const override { return m_household; }
    QDateTime visitAt() const override { return m_at; }
    QString clientWords() const override { return m_text.value(ClientWords); }
    QString strengths() const override { return m_text.value(Strengths); }
    QString nextContact() const override { return m_text.value(NextContact); }
    QString observations() const override { return m_text.value(Observations); }
    QString worries() const override { return m_text.value(Worries); }
    QStringList texts() const override
    {
        QStringList texts;
        for (int field = ClientWords; field <= Reflection; ++field) texts.append(m_text.value(Field(field)));
        return texts;
    }
    QVariantList choices() const override { return m_choices; }
    AreaNoteListModel* areaNotes() override { return &m_areaNotes; }
    WorryListModel* moreWorries() override { return &m_worries; }
    ChildListModel* children() override { return &m_children; }
    AgreementListModel* agreements() override { return &m_agreements; }
    QVariantList areas() const override { return m_areas; }
    QVariantMap lastSafety() const override { return m_lastSafety; }
    QVariantList hints() const override { return m_hints; }
    QVariantList strokes() const override { return m_strokes; }
    bool canUndo() const override { return m_canUndo; }
    QVariantList templates() const override { return m_templates; }
    QDateTime today() const override { return m_at.date().startOfDay(); }
    void hold() override {}
    void choose(VisitEditor::Choice choice, const QVariant& value) override
    {
        m_choices[choice] = value;
        happened();
    }
    void saveAreaNote(const QString& id, const QVariantMap&, const QVariantMap& values) override;
    void saveWorry(const QString& id, const QVariantMap&, const QVariantMap& values) override;
    void saveChild(const QString& childId, const QVariantMap&, const QVariantMap& values) override;
    void agree(const QString& what, const QString& who, const QDate& by) override;
    void removeLine(const QString& lineId) override;
    void undo() override
    {
        ++m_undone;
        m_canUndo = false;
        Q_EMIT choicesChanged();
    }
    void useTemplate(const QString& templateId) override { m_usedTemplate = templateId; }
    void keepAsTemplate(const QString& name) override;
    void dropTemplate(const QString& templateId) override;
    Q_INVOKABLE int undone() const { return m_undone; }
    Q_INVOKABLE QString usedTemplate() const { return m_usedTemplate; }
    // A note of the demo team in which every part says something.
    void fillWhole();
    SaveState saveState() const override { return m_state; }
    Failure::Kind failure() const override { return m_state == Failed ? Failure::DiskFull : Failure::None; }
    void edit(VisitEditor::Field field, const QString& text) override
    {
        m_text[field] = text;
        setState(m_full ? Failed : Draft);
    }
    void leave(VisitEditor::Field field) override
    {
        ++m_left[field];
        if (m_state == Draft) setState(Saved);
    }

    void finish() override
    {
        if (m_state == Draft) setState(Saved);
        m_finished = true;
    }

    bool isFinished() const override { return m_sealed; }
    QString finishedBy() const override { return QStringLiteral("Joost"); }
    QDateTime finishedAt() const override { return m_at.addSecs(3600); }
    bool canFollow() const override { return true; }
    FollowUpListModel* followUps() override { return &m_followUps; }
    void follow(const QString& text) override
    {
        auto rows = m_followUps.rows();
        rows.append({QString::number(rows.size()), FollowUp::Correction, -1, text, QStringLiteral("Samira"), m_at.addSecs(7200)});
        m_followUps.replaceRows(rows);
    }
    bool copyOut(VisitEditor::Part part) override
    {
        if (!m_full) m_copied.append(part);
        return !m_full;
    }
    Q_INVOKABLE QList<int> copied() const { return m_copied; }
    // A colleague finished it, and something came in after that.
    void seal(const QList<FollowUpRow>& rows)
    {
        m_sealed = true;
        m_followUps.replaceRows(rows);
    }
    Q_INVOKABLE bool wasFinished() const { return m_finished; }
    Q_INVOKABLE int timesLeft(int field) const { return m_left.value(Field(field)); }
    // What a sync would do: another text arrives while the screen is open.
    Q_INVOKABLE void arrive(int field, const QString& text)
    {
        m_text[Field(field)] = text;
        Q_EMIT textChanged();
    }
    void fill(Field field, const QString& text) { m_text[field] = text; }
    void setState(SaveState state)
    {
        m_state = state;
        Q_EMIT saveStateChanged();
    }
    void fillDisk() { m_full = true; setState(Failed); }

private:
    void happened()
    {
        m_canUndo = true;
        if (m_state != Failed) setState(Saved);
        Q_EMIT choicesChanged();
    }
    QVariantList m_choices{QString(), QString(), QString(), QStringList(), QStringList(), 0, false, false, false, QDateTime(), QString(), QString(), QString(), QString(), false};
    AreaNoteListModel m_areaNotes;
    WorryListModel m_worries;
    ChildListModel m_children;
    AgreementListModel m_agreements;
    QVariantList m_areas, m_hints, m_templates;
    QVariantMap m_lastSafety;
    QVariantList m_strokes;
    QString m_usedTemplate;
    bool m_canUndo = false;
    int m_undone = 0;
    QString m_id;
    QString m_household;
    QDateTime m_at;
    QHash<Field, QString> m_text;
    QHash<Field, int> m_left;
    SaveState m_state = Clean;
    bool m_full = false, m_finished = false, m_sealed = false;
    FollowUpListModel m_followUps;
    QList<int> m_copied;
};

} // namespace aanzet
