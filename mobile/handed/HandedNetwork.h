// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/handed/DropSlot.h"
#include "mobile/viewmodels/NetworkEditor.h"

namespace aanzet {

// The drawing in the client's hands: the rows that were shown safely, without a store. Every verb goes into the drop-box
// as what it changed; undo goes back as far as the handing over.
class HandedNetwork final : public NetworkEditor
{
    Q_OBJECT

public:
    struct Drawn {
        QList<NetworkPersonRow> persons;
        QList<NetworkTieRow> ties;
        QList<NetworkMarkRow> strokes, slips, groups;
        bool isStar = false, hasFamilyLines = false;
    };
    // The slot outlives this.
    HandedNetwork(Drawn drawn, const QString& meLabel, DropSlot& slot, QObject* parent = nullptr);

    NetworkPersonListModel* persons() override { return &m_persons; }
    NetworkTieListModel* ties() override { return &m_ties; }
    NetworkMarkListModel* strokes() override { return &m_strokes; }
    NetworkMarkListModel* slips() override { return &m_slips; }
    NetworkMarkListModel* groups() override { return &m_groups; }
    bool isStar() const override { return m_isStar; }
    void showAsStar(bool) override {}
    bool hasFamilyLines() const override { return m_hasFamilyLines; }
    void showFamilyLines(bool) override {}
    QString household() const override { return {}; }
    QString meLabel() const override { return m_meLabel; }
    bool mayDraw() const override { return true; }
    bool canUndo() const override { return !m_before.isEmpty(); }
    bool canRedo() const override { return !m_after.isEmpty(); }
    bool isShownSafely() const override { return true; }
    // Of the worker's drawing alone.
    bool mayHide() const override { return false; }
    QStringList later() const override { return {}; }
    NetworkHistory* history() override { return nullptr; }
    NetworkInsight* insight() override { return nullptr; }
    QString addHiddenPerson(const QString&, const QString&, int) override { return {}; }
    QString hidePerson(const QString&) override { return {}; }
    QString revealPerson(const QString&) override { return {}; }
    void setUnsafe(const QString&, bool) override {}
    void setRemark(const QString&, const QString&) override {}
    void putOff(const QString&, bool) override {}
    void showSafely(bool) override {}
    int kept() const override { return 0; }
    int looseTies() const override { return 0; }
    QVariantList snapshots() const override { return {}; }
    int revision() const override { return m_revision; }
    Outcome outcome() const override { return m_slot.state() == VisitEditor::Failed ? Refused : m_outcome; }
    Failure::Kind failure() const override { return m_slot.failure(); }

    QString addPerson(const QString& name, const QString& sector, int ring) override;
    void hold(const QString&) override {}
    void place(const QString& personId, const QString& sector, int ring, int x, int y) override;
    void setPerson(const QString& personId, aanzet::NetworkEditor::PersonField field, const QVariant& value) override;
    void removePerson(const QString& personId) override;
    void keepPerson(const QString&) override {}
    QString addTie(const QString& from, const QString& to) override;
    void setTie(const QString& tieId, aanzet::NetworkEditor::TieField field, const QVariant& value) override;
    void removeTie(const QString& tieId) override;
    void placeAll(const QStringList& personIds, const QString& sector, int ring) override;
    void removeAll(const QStringList& personIds) override;
    QString addStroke(const QList<QPointF>& points, const QString& pen) override;
    QString addSlip(const QString& words, int x, int y) override;
    void moveSlip(const QString& slipId, int x, int y) override;
    // Groups are seen; who belongs to one is said together with the worker.
    QString addGroup(const QString&, const QStringList&) override { return {}; }
    void setMembers(const QString&, const QStringList&) override {}
    void rename(const QString& slipId, const QString& words) override;
    void removeMark(const QString& markId) override;
    void undo() override;
    void redo() override;
    void keepAsItIs(const QString&, const QStringList&) override {}
    QVariantList othersOf(const QString&) const override { return {}; }

private:
    Drawn drawn() const { return {m_persons.rows(), m_ties.rows(), m_strokes.rows(), m_slips.rows(), m_groups.rows(), m_isStar, m_hasFamilyLines}; }
    // One step: what differs goes into the drop-box.
    void draw(Drawn now);
    void show(const Drawn& now, Outcome outcome);

    DropSlot& m_slot;
    QString m_meLabel;
    NetworkPersonListModel m_persons;
    NetworkTieListModel m_ties;
    NetworkMarkListModel m_strokes, m_slips, m_groups;
    bool m_isStar, m_hasFamilyLines;
    QList<Drawn> m_before, m_after;
    int m_revision = 0;
    Outcome m_outcome = Nothing;
};

} // namespace aanzet
