// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/SafetyModel.h"
#include <array>

namespace aanzet {

class FakeSafety : public SafetyModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    enum Content { None, Full };
    FakeSafety(QString household, Content content, QObject* parent);
    QString household() const override { return m_household; }
    State state() const override { return m_state; }
    bool mayBegin() const override { return m_mayBegin; }
    Hindrance hindrance() const override { return m_hindrance; }
    bool isReaching() const override { return false; }
    QString director() const override { return m_hindrance == NoDirector ? QString() : u"Samira Bakker"_qs; }
    QVariantList carriers() const override;
    QStringList readers() const override { return m_readers; }
    QStringList texts() const override { return m_texts; }
    QVariantList besides() const override { return m_besides; }
    QDateTime validUntil() const override { return m_validUntil; }
    bool isExpired() const override { return m_validUntil.isValid() && m_validUntil < today(); }
    bool hasHiddenCopy() const override { return m_hiddenCopy; }
    QDateTime today() const override { return QDate(2026, 5, 12).startOfDay(); }
    VisitEditor::SaveState saveState() const override { return m_save; }
    Failure::Kind failure() const override { return m_save == VisitEditor::Failed ? Failure::DiskFull : Failure::None; }
    SafetyLineListModel* linesOf(Kind kind) override { return &m_lines[kind]; }
    void begin(const QStringList& readers) override;
    void edit(aanzet::SafetyModel::Field field, const QString& text) override;
    void leave(aanzet::SafetyModel::Field field) override;
    void setValidUntil(const QDateTime& day) override;
    void setHiddenCopy(bool hidden) override;
    void saveLine(const QString& id, aanzet::SafetyModel::Kind kind, const QVariantMap&, const QVariantMap& values) override;
    void removeLine(const QString& id, const QString& because) override;
    void reachOut() override { put(u"director"_qs); }

    // How it stands: "begun", "elsewhere", "may-not-begin", "director", "worker", "no-director", "offline", "expired", "read", "back", "disk".
    Q_INVOKABLE bool put(const QString& how);
    Q_INVOKABLE QString textOf(int field) const { return m_texts.value(field); }
    Q_INVOKABLE QString wordsOf(int kind, int row) const { return m_lines[std::size_t(kind)].rows().value(row).what; }

private:
    void become(VisitEditor::SaveState state);

    QString m_household;
    State m_state = NotBegun;
    bool m_mayBegin = true, m_hiddenCopy = false;
    Hindrance m_hindrance = NoHindrance;
    QStringList m_readers, m_texts;
    QVariantList m_besides;
    QDateTime m_validUntil;
    std::array<SafetyLineListModel, TakenAway + 1> m_lines;
    VisitEditor::SaveState m_save = VisitEditor::Clean;
};

} // namespace aanzet
