// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/networkmap/NetworkRows.h"
#include "mobile/networkmap/NetworkTrail.h"
#include "mobile/networkmap/NetworkWalk.h"
#include "mobile/networkmap/StoredNetworkHistory.h"
#include "mobile/store/Store.h"
#include "mobile/viewmodels/NetworkEditor.h"
#include <functional>

namespace aanzet {

// The drawing of one household out of an open store. Each verb is one save of the fields that changed, on the state that
// stood on the screen. Undo takes back one's own steps and nothing that somebody else made of them.
class StoredNetwork final : public NetworkEditor
{
    Q_OBJECT

public:
    StoredNetwork(store::Store& store, const store::HouseholdRef& household, std::function<QDate()> today, QObject* parent = nullptr);

    // The vault locks: it shows what it showed and takes nothing more.
    void detach() { m_store = nullptr; }
    void refresh();
    // What the next person, tie, stroke or slip is called: somebody drew it before, on a sheet of their own.
    void nextIs(std::optional<RecordId> record) { m_next = record; }
    // From here on changes are made on what stood at that moment (store::writeAsOf).
    void writeAsOf(record::VersionVector moment) { m_moment = std::move(moment); }

    NetworkPersonListModel* persons() override { return &m_persons; }
    NetworkTieListModel* ties() override { return &m_ties; }
    NetworkMarkListModel* strokes() override { return &m_strokes; }
    NetworkMarkListModel* slips() override { return &m_slips; }
    NetworkMarkListModel* groups() override { return &m_groups; }
    bool isStar() const override { return m_reading.drawing().map.view == "star"; }
    void showAsStar(bool isStar) override;
    bool hasFamilyLines() const override { return m_reading.drawing().map.familyLines; }
    void showFamilyLines(bool hasLines) override;
    QString household() const override;
    QString meLabel() const override { return m_meLabel; }
    bool mayDraw() const override { return m_store && m_household.client; }
    bool mayHide() const override { return m_store && m_household.client && m_household.dossier; }
    QStringList later() const override;
    NetworkHistory* history() override;
    NetworkInsight* insight() override;
    bool canUndo() const override { return m_store && m_trail && m_trail->canUndo(); }
    bool canRedo() const override { return m_store && m_trail && m_trail->canRedo(); }
    bool isShownSafely() const override { return m_isSafe; }
    void showSafely(bool isSafe) override;
    int kept() const override { return m_kept; }
    int looseTies() const override { return m_looseTies; }
    QVariantList snapshots() const override { return m_snapshots; }
    int revision() const override { return m_revision; }
    Outcome outcome() const override { return m_outcome; }
    Failure::Kind failure() const override { return m_failure; }

    QString addPerson(const QString& name, const QString& sector, int ring) override;
    void hold(const QString& personId) override;
    void place(const QString& personId, const QString& sector, int ring, int x, int y) override;
    void setPerson(const QString& personId, aanzet::NetworkEditor::PersonField field, const QVariant& value) override;
    void removePerson(const QString& personId) override;
    QString addHiddenPerson(const QString& name, const QString& sector, int ring) override;
    QString hidePerson(const QString& personId) override;
    QString revealPerson(const QString& personId) override;
    void setUnsafe(const QString& personId, bool isUnsafe) override;
    void setRemark(const QString& personId, const QString& remark) override;
    void putOff(const QString& question, bool isLater) override;
    void keepPerson(const QString& personId) override;
    QString addTie(const QString& from, const QString& to) override;
    void setTie(const QString& tieId, aanzet::NetworkEditor::TieField field, const QVariant& value) override;
    void removeTie(const QString& tieId) override;
    void placeAll(const QStringList& personIds, const QString& sector, int ring) override;
    void removeAll(const QStringList& personIds) override;
    QString addStroke(const QList<QPointF>& points, const QString& pen) override;
    QString addSlip(const QString& words, int x, int y) override;
    void moveSlip(const QString& slipId, int x, int y) override;
    QString addGroup(const QString& name, const QStringList& personIds) override;
    void setMembers(const QString& groupId, const QStringList& personIds) override;
    void rename(const QString& markId, const QString& words) override;
    void removeMark(const QString& markId) override;
    void undo() override;
    void redo() override;
    void keepAsItIs(const QString& title, const QStringList& present) override;
    QVariantList othersOf(const QString& id) const override;

private:
    using Contexts = std::map<std::uint16_t, record::VersionVector>;

    networkrows::Showing showing() const;
    void readSnapshots();
    void show();                             // what was read, as rows
    void showMarks(const domain::Drawing& drawn);
    void showInsight(const domain::Drawing& drawn);
    void showHistory(const domain::Drawing& drawn);
    void look(const char* field, FieldValue value);
    std::vector<RecordId> membersOf(const RecordId& group) const;
    // Saves those of these fields that differ from what is shown, as one step.
    void change(std::uint16_t type, const RecordId& record, std::vector<std::pair<std::uint16_t, FieldValue>> fields, const Contexts& contexts = {});
    // The same for several records: one save, one step.
    struct Fields {
        std::uint16_t type = 0;
        RecordId record;
        std::vector<std::pair<std::uint16_t, FieldValue>> fields;
    };
    void changeAll(std::vector<Fields> records, const Contexts& contexts = {});
    Result<RecordId> create(std::uint16_t type, std::vector<store::FieldWrite> fields);
    // New records with ids of their own, and records that go: one step.
    Status createAll(std::vector<store::PutRequest> records, const std::vector<RecordId>& gone = {});
    QString created(const Result<RecordId>& id);
    QString addSomebody(std::uint16_t type, const QString& name, const QString& sector, int ring);
    // To the layer of these rows, with all ties, as one step.
    template <class Person, class Tie> Result<RecordId> moveLayer(const RecordId& id);
    QString moved(const Result<RecordId>& id);
    void setNote(const QString& personId, const char* name, const FieldValue& value);
    Status removeEach(const std::vector<RecordId>& records, TrailStep& step);
    Status remove(const std::vector<RecordId>& records);
    void walk(NetworkWalk::Way way);
    void ended(const Status& done, Outcome outcome);

    store::Store* m_store;
    store::HouseholdRef m_household;
    std::function<QDate()> m_today;
    NetworkReading m_reading;
    std::vector<RecordId> m_written;         // by the verb at hand: to be read again when it ends
    std::vector<StoredNetworkHistory::Moment> m_moments;
    StoredNetworkHistory m_history;
    NetworkInsight m_insight;
    bool m_isHistoryWanted = false, m_isInsightWanted = false;
    QString m_meLabel;
    std::optional<NetworkTrail> m_trail;
    std::optional<std::pair<RecordId, Contexts>> m_held;
    std::optional<RecordId> m_next;
    std::optional<record::VersionVector> m_moment;
    NetworkPersonListModel m_persons;
    NetworkTieListModel m_ties;
    NetworkMarkListModel m_strokes, m_slips, m_groups;
    QVariantList m_snapshots;
    bool m_isSafe = true;
    int m_kept = 0, m_looseTies = 0, m_revision = 0;
    Outcome m_outcome = Nothing;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
