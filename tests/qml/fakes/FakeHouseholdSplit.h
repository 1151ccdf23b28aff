// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/HouseholdSplitModel.h"

namespace aanzet {

class FakeHouseholdSplit : public HouseholdSplitModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit FakeHouseholdSplit(QString name, QObject* parent) : HouseholdSplitModel(parent), m_name(std::move(name))
    {
        m_people.replaceRows({{u"p1"_qs, u"Wilma Oude Wesselink"_qs, u"moeder"_qs, {}, Stays},
                              {u"p2"_qs, u"Henk van den Broek"_qs, u"vader"_qs, {}, Stays},
                              {u"p3"_qs, u"Sem"_qs, u"zoon, 9 jaar"_qs, {}, Stays},
                              {u"p4"_qs, u"Oma Bep"_qs, {}, u"Er staan twee versies naast elkaar. Kies eerst."_qs, Stays}});
        m_notes = {{u"n1"_qs, u"Bezoek: vrijdag 20 februari 2026"_qs, u"Henk wil een eigen plek; Wilma zegt dat ze rust zoekt voor Sem en voor zichzelf …"_qs, {}, Stays},
                   {u"n2"_qs, u"Journaal: dinsdag 10 februari 2026"_qs, u"Gebeld met de woningcorporatie over urgentie."_qs, {}, Stays},
                   {u"n3"_qs, u"Bezoek: maandag 2 februari 2026"_qs, {}, u"Een foto of opname is nog niet op dit toestel. Synchroniseer eerst."_qs, Stays}};
        m_readers.replaceRows({{u"r1"_qs, u"Fatima el Amrani"_qs, true, true}, {u"r2"_qs, u"Joost de Wit"_qs, true, true}, {u"r3"_qs, u"Sanne Bakker"_qs, false, true}});
        show();
    }
    State state() const override { return m_state; }
    Hindrance hindrance() const override { return m_hindrance; }
    QString name() const override { return m_name; }
    QString newName() const override { return m_newName; }
    void setNewName(const QString& name) override
    {
        m_newName = name;
        Q_EMIT changed();
    }
    SplitPartListModel* people() override { return &m_people; }
    SplitGroupListModel* groups() override { return &m_groups; }
    SplitPartListModel* parts() override { return &m_parts; }
    int more() const override { return m_open == u"1"_qs ? 12 : 0; }
    SplitReaderListModel* readers() override { return &m_readers; }
    bool safetyPlan() const override { return true; }
    int going() const override { return int(std::count_if(m_notes.begin(), m_notes.end(), goes)); }
    bool ready() const override { return !m_newName.trimmed().isEmpty() && (going() > 0 || std::any_of(m_people.rows().begin(), m_people.rows().end(), goes)); }
    bool begun() const override { return m_isBegun; }
    int left() const override { return m_left; }
    QString made() const override { return m_state == Split ? u"h03"_qs : QString(); }
    Failure::Kind failure() const override { return m_failure; }
    void choosePart(const QString& partId, int choice) override
    {
        auto people = m_people.rows();
        for (auto* rows : {&people, &m_notes})
            for (auto& row : *rows)
                if (row.id == partId && row.why.isEmpty()) row.choice = choice;
        m_people.replaceRows(people);
        show();
    }
    void chooseGroup(const QString& groupId, int choice) override
    {
        if (groupId == u"1"_qs)
            for (auto& row : m_notes)
                if (row.why.isEmpty()) row.choice = choice;
        show();
    }
    void openGroup(const QString& groupId) override
    {
        m_open = m_open == groupId ? QString() : groupId;
        show();
    }
    void showMore() override {}
    void chooseReader(const QString& readerId, bool reads) override
    {
        auto rows = m_readers.rows();
        for (auto& row : rows)
            if (row.id == readerId) row.isChosen = reads;
        m_readers.replaceRows(rows);
    }
    void split() override
    {
        m_isBegun = true;
        if (m_failure == Failure::None) m_state = Split;
        Q_EMIT changed();
    }

    // What a scene asks for: "chosen", "open", "hinder 3", "busy", "full" (the disk), "done".
    void set(const QString& what)
    {
        if (what == u"chosen"_qs) {
            choosePart(u"p2"_qs, Goes);
            choosePart(u"p3"_qs, Both);
            choosePart(u"n2"_qs, Goes);
            m_newName = u"Henk van den Broek"_qs;
        }
        if (what == u"open"_qs) openGroup(u"1"_qs);
        if (what.startsWith(u"hinder"_qs)) m_hindrance = Hindrance(what.section(u' ', 1).toInt());
        if (what == u"busy"_qs) {
            m_isBegun = true;
            m_state = Splitting;
            m_left = 120;
        }
        if (what == u"full"_qs) {
            m_isBegun = true;
            m_failure = Failure::DiskFull;
        }
        if (what == u"done"_qs) split();
        Q_EMIT changed();
    }

private:
    static bool goes(const SplitPartRow& row) { return row.choice != Stays; }
    void show()
    {
        m_groups.replaceRows({{u"1"_qs, u"Bezoeken en het journaal"_qs, 15, going(), m_open == u"1"_qs},
                              {u"2"_qs, u"Metingen"_qs, 3, 0, false},
                              {u"3"_qs, u"Het plan"_qs, 1, 0, false},
                              {u"8"_qs, u"Afspraken"_qs, 6, 0, false}});
        m_parts.replaceRows(m_open == u"1"_qs ? m_notes : QList<SplitPartRow>());
        Q_EMIT changed();
    }
    QString m_name, m_newName, m_open;
    State m_state = Choosing;
    Hindrance m_hindrance = NoHindrance;
    QList<SplitPartRow> m_notes;
    SplitPartListModel m_people, m_parts;
    SplitGroupListModel m_groups;
    SplitReaderListModel m_readers;
    bool m_isBegun = false;
    int m_left = 0;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
