// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include "mobile/viewmodels/SearchHitListModel.h"
#include <QDateTime>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct HouseholdRow
{
    QString id; // 32 hex
    QString name;
    QString address;     // one line, may be empty
    QDateTime lastVisit; // invalid: never visited
    int conflictCount = 0;
    QString phase; // key of the schema, for example "watch"; empty: not set
    int intensity = 0; // profile 1 to 5; 0: not set
    bool mine = true;  // the case names this person, or nobody
    bool operator==(const HouseholdRow&) const = default;
};

// The households this person can read, filtered by what is typed in the search field and by what was chosen beside it; and
// where else on this device those words stand.
class HouseholdListModel : public RowListModel<HouseholdRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the session")
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged)
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int total READ total NOTIFY totalChanged)
    Q_PROPERTY(aanzet::SearchHitListModel* hits READ hits CONSTANT)
    Q_PROPERTY(bool isNear READ isNear NOTIFY foundChanged)
    Q_PROPERTY(bool isReading READ isReading NOTIFY foundChanged)
    Q_PROPERTY(bool onlyMine READ onlyMine WRITE setOnlyMine NOTIFY choiceChanged)
    Q_PROPERTY(QString phase READ phase WRITE setPhase NOTIFY choiceChanged)
    Q_PROPERTY(int intensity READ intensity WRITE setIntensity NOTIFY choiceChanged)
    Q_PROPERTY(int notSeenDays READ notSeenDays WRITE setNotSeenDays NOTIFY choiceChanged)
    Q_PROPERTY(QList<int> caseload READ caseload NOTIFY caseloadChanged)

public:
    using RowListModel::RowListModel;

    // Texts on this device that hold the words of the filter; empty while nothing is typed.
    virtual SearchHitListModel* hits() = 0;
    virtual bool isNear() const = 0;   // nothing holds them as they were typed; what is shown is one slip away
    virtual bool isReading() const = 0;   // more may be found: not everything on this device was looked through yet

    // What is chosen beside the words. They all count together; each is off at its first value.
    bool onlyMine() const { return m_onlyMine; }
    QString phase() const { return m_phase; }
    int intensity() const { return m_intensity; }       // 0: every
    int notSeenDays() const { return m_notSeenDays; }   // not visited for that many days; 0: whenever
    void setOnlyMine(bool mine) { choose(m_onlyMine, mine); }
    void setPhase(const QString& phase) { choose(m_phase, phase); }
    void setIntensity(int intensity) { choose(m_intensity, intensity); }
    void setNotSeenDays(int days) { choose(m_notSeenDays, days); }
    Q_INVOKABLE void chooseAll();
    // Households of this person that are worked with: six numbers, without an intensity first.
    virtual QList<int> caseload() const = 0;

    // count: rows that match the filter.
    virtual int total() const = 0; // households on this device, whatever the filter
    virtual QString filter() const = 0;
    virtual void setFilter(const QString& filter) = 0;

    // Id of the new household, or empty when it could not be made (AppModel::failure says why).
    Q_INVOKABLE virtual QString createHousehold(const QString& name) = 0;

Q_SIGNALS:
    void filterChanged();
    void foundChanged();
    void totalChanged();
    void choiceChanged();
    void caseloadChanged();

protected:
    const Roles& roles() const override;
    bool passes(const HouseholdRow& row, const QDate& today) const;
    QList<int> counted(const QList<HouseholdRow>& all) const;
    virtual void applyChoice() = 0;

private:
    template <class T> void choose(T& mine, const T& value)
    {
        if (mine == value) return;
        mine = value;
        applyChoice();
        Q_EMIT choiceChanged();
    }

    bool m_onlyMine = false;
    QString m_phase;
    int m_intensity = 0, m_notSeenDays = 0;
};

} // namespace aanzet
