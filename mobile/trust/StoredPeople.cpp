// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/StoredPeople.h"
#include "mobile/store/DeviceNames.h"
#include "mobile/trust/LostDevicePaper.h"
#include "mobile/vault/AtomicFile.h"
#include "shared/schema/TypeIds.h"
#include "mobile/viewmodels/Shown.h"
#include <QDir>
#include <QStandardPaths>
#include <algorithm>

namespace aanzet {
namespace {

constexpr qsizetype kMarkLength = 8;

static_assert(int(PeopleModel::Worker) == int(membership::Role::Worker) && int(PeopleModel::ApplicationAdmin) == int(membership::Role::ApplicationAdmin));

QString hexOf(const auto& id) { return QString::fromStdString(id.hex()); }

} // namespace

void StoredPeople::show(store::Store* store)
{
    m_store = store;
    m_person = {};
    m_device = {};
    m_isBusy = false;
    m_done = Nothing;
    m_failure = Failure::None;
    if (m_review) m_review->deleteLater();
    m_review = nullptr;
    refresh();
}

void StoredPeople::nameDevice(const QString& name)
{
    const auto device = DeviceId::fromHex(m_device.id.toStdString());
    const auto called = name.simplified();
    if (!m_store || !device || !m_device.own || called == m_device.name) return;
    const auto team = m_store->spaceOfKind(SpaceKind::Team);
    if (!team) return;
    m_done = Nothing;
    RecordId record;
    record.b = device->b;
    store::PutRequest put{*team, types::DeviceName, record, {}};
    if (!m_store->get(*team, record)) put.fields.push_back({2, record, {}});
    put.fields.push_back({store::kDeviceNameField, called.isEmpty() ? FieldValue() : FieldValue(called.toStdString()), {}});
    const auto written = m_store->put(put);
    ended(written ? Status() : Status(written.error()), Nothing);
}

AccessReviewModel* StoredPeople::openReview()
{
    if (!m_store || !m_reviews || !m_surroundings.review) return nullptr;
    if (m_review) m_review->deleteLater();
    return m_review = m_surroundings.review(this);
}

QList<DeviceRow> StoredPeople::devicesOf(const UserId& user) const
{
    QList<DeviceRow> rows;
    const auto names = store::deviceNames(*m_store);
    for (const auto& d : store::Trust(*m_store).devices()) {
        if (d.user != user) continue;
        DeviceRow row{hexOf(d.device), hexOf(d.device).left(kMarkLength), {}, d.isThis ? shown(m_store->server().lastContact) : shown(d.lastHeard),
                      d.isOwn, d.isThis, d.isCurrent, d.isWipeOrdered, names.contains(d.device) ? shown(names.at(d.device)) : QString()};
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const DeviceRow& a, const DeviceRow& b) {
        return a.thisOne != b.thisOne ? a.thisOne : a.current && !b.current;
    });
    return rows;
}

void StoredPeople::refresh()
{
    QList<DeviceRow> own;
    QList<ColleagueRow> people;
    m_role = NoRole;
    m_reviews = false;
    m_ownId.clear();
    if (m_store && m_store->hasOrganisation()) {
        bool hasOfficer = false;
        for (const auto& p : m_store->people()) {
            const bool isSelf = p.user == m_store->user();
            ColleagueRow row{hexOf(p.user), shown(p.name), int(p.devices), shown(p.lastHeard), isSelf, p.isCurrent, int(p.role), p.hasCopiedDevice};
            hasOfficer |= p.isCurrent && p.role == membership::Role::PrivacyOfficer;
            if (isSelf) m_role = p.isCurrent ? Role(p.role) : NoRole;
            else people.append(row);
        }
        std::stable_sort(people.begin(), people.end(), [](const ColleagueRow& a, const ColleagueRow& b) {
            return a.current != b.current ? a.current : a.name.localeAwareCompare(b.name) < 0;
        });
        m_reviews = m_role == PrivacyOfficer || (m_role == ApplicationAdmin && !hasOfficer);
        m_ownId = hexOf(m_store->user());
        own = devicesOf(m_store->user());
    }
    m_ownDevices.replaceRows(own);
    m_colleagues.replaceRows(people);
    // What stands open follows.
    QList<DeviceRow> theirs;
    const auto person = std::find_if(people.begin(), people.end(), [&](const ColleagueRow& r) { return r.id == m_person.id; });
    m_person = person != people.end() ? *person : ColleagueRow{};
    if (const auto user = UserId::fromHex(m_person.id.toStdString()); user && m_store && seesDevices()) theirs = devicesOf(*user);
    m_personDevices.replaceRows(theirs);
    const auto open = m_device.id;
    const auto owner = m_device.owner;
    m_device = {};
    for (const auto* rows : {&own, &theirs})
        for (const auto& row : *rows)
            if (!open.isEmpty() && row.id == open) {
                m_device = row;
                m_device.owner = owner;
            }
    readContents();
    Q_EMIT changed();
}

bool StoredPeople::openPerson(const QString& userId)
{
    const auto& rows = m_colleagues.rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const ColleagueRow& r) { return r.id == userId; });
    if (row == rows.end()) return false;
    m_person = *row;
    m_done = Nothing;
    m_failure = Failure::None;
    refresh();
    return true;
}

bool StoredPeople::openDevice(const QString& deviceId)
{
    for (const auto* model : {&m_ownDevices, &m_personDevices})
        for (const auto& row : model->rows())
            if (row.id == deviceId) {
                m_device = row;
                m_device.owner = row.own ? QString() : m_person.name;
                m_done = Nothing;
                m_failure = Failure::None;
                refresh();
                return true;
            }
    return false;
}

void StoredPeople::readContents()
{
    QList<LostHouseholdRow> rows;
    const auto device = DeviceId::fromHex(m_device.id.toStdString());
    if (m_store && device) {
        if (const auto lost = store::Trust(*m_store).contents(*device))
            for (const auto& h : *lost) rows.append({hexOf(h.household), shown(h.name), h.client, h.dossier, shown(h.since)});
        std::stable_sort(rows.begin(), rows.end(), [](const LostHouseholdRow& a, const LostHouseholdRow& b) { return a.name.localeAwareCompare(b.name) < 0; });
    }
    m_contents.replaceRows(rows);
}

bool StoredPeople::begin()
{
    if (!m_store || m_isBusy) return false;
    m_done = Nothing;
    m_failure = Failure::None;
    return true;
}

void StoredPeople::ended(const Status& status, Done done)
{
    m_isBusy = false;
    m_done = status ? done : Nothing;
    m_failure = status ? Failure::None : Failure::fromError(status.code());
    refresh();
}

void StoredPeople::append(OrgActs::Makers makers, Done done, const std::string& about)
{
    if (const auto noted = m_surroundings.note(store::AccessAction::People, about); !noted) return ended(noted, Nothing);
    m_isBusy = true;
    Q_EMIT changed();
    m_acts.append(*m_store, std::move(makers), [this, done](const Status& status) { ended(status, done); });
}

void StoredPeople::removeDevice(bool andEmpty)
{
    const auto device = DeviceId::fromHex(m_device.id.toStdString());
    if (!device || !mayRemoveDevice() || !m_device.current || !begin()) return;
    OrgActs::Makers makers{[id = *device](store::Trust& t) { return t.deviceRevoke(id); }};
    const bool empties = andEmpty && administers() && !m_device.emptied;
    if (empties) makers.push_back([id = *device](store::Trust& t) { return t.wipe(id); });
    append(std::move(makers), empties ? EmptyingOrdered : DeviceRemoved, device->hex());
}

void StoredPeople::emptyDevice()
{
    const auto device = DeviceId::fromHex(m_device.id.toStdString());
    if (!device || !administers() || m_device.thisOne || m_device.emptied || !begin()) return;
    append({[id = *device](store::Trust& t) { return t.wipe(id); }}, EmptyingOrdered, device->hex());
}

QUrl StoredPeople::paper() const
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QUrl::fromLocalFile(QDir(folder).filePath(QStringLiteral("toestel-%1.pdf").arg(m_device.mark)));
}

void StoredPeople::savePaper(const QUrl& file)
{
    auto path = file.toLocalFile();
    if (m_device.id.isEmpty() || path.isEmpty() || !begin()) return;
    if (!path.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive)) path += QStringLiteral(".pdf");
    LostDevice lost{m_device.mark, m_device.owner, m_device.lastHeard, m_device.current, m_device.emptied, m_contents.rows()};
    const auto pdf = print::makePdf(lostDevicePaper(lost, *m_surroundings.clock, m_surroundings.language()), m_surroundings.icons);
    if (!pdf) return ended(pdf.error(), Nothing);
    // No paper leaves without its line in the access log.
    if (const auto noted = m_surroundings.note(store::AccessAction::Export, m_device.id.toStdString()); !noted) return ended(noted, Nothing);
    m_savedTo = QDir::toNativeSeparators(path);
    ended(vault::replaceFile(path.toStdString(), pdf->bytes), PaperSaved);
}

void StoredPeople::removePerson()
{
    const auto user = UserId::fromHex(m_person.id.toStdString());
    if (!user || !administers() || !m_person.current || !begin()) return;
    append({[id = *user](store::Trust& t) { return t.userRevoke(id); }}, PersonRemoved, user->hex());
}

void StoredPeople::giveHouseholds(const QString& toUserId)
{
    const auto from = UserId::fromHex(m_person.id.toStdString()), to = UserId::fromHex(toUserId.toStdString());
    if (!from || !to || !leads() || !begin()) return;
    if (const auto noted = m_surroundings.note(store::AccessAction::Handover, from->hex()); !noted) return ended(noted, Nothing);
    const auto done = store::Trust(*m_store).reassign(*from, *to);
    if (!done) return ended(done.error(), Nothing);
    m_given = int(done->households);
    m_kept = int(done->refused);
    m_isBusy = true;
    Q_EMIT changed();
    m_acts.settle(*m_store, [this](const Status& synced) { ended({}, synced ? HouseholdsGiven : HouseholdsWaiting); });
}

} // namespace aanzet
