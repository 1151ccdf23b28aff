// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeAppModel.h"

namespace aanzet {

FakeAppModel::FakeAppModel(QObject* parent)
    : AppModel(parent), m_lock([this](FakeLock::End end) {
          become(end == FakeLock::End::Opened ? Open : end == FakeLock::End::Cold ? Cold : Handed, m_membership);
      }),
      m_joining([this] { become(Open, NoOrganisation); })
{
    m_door.onEnter = [this](bool isNew) {
        m_userName.clear();
        become(isNew ? NoVault : Cold, isNew ? NoOrganisation : Member);
    };
    m_door.onShare = [this] { become(Cold, Member); };
    m_conflicts.onSettled = [this] {
        m_sync.setConflicts(m_conflicts.count());
        if (m_household) m_household->setConflicts(0);
    };
    m_kit.onRenew = [this] { become(Open, RecoveryUnconfirmed); };
}

QString FakeAppModel::recoveryKit() const
{
    return m_membership == RecoveryUnconfirmed ? u"K7QF-2MXP D9TA-HW3E R5CN-YJ8B 6VGL"_qs : QString();
}

void FakeAppModel::become(State state, Membership membership, Failure::Kind failure)
{
    m_state = state;
    m_membership = membership;
    m_failure = failure;
    Q_EMIT stateChanged();
}

void FakeAppModel::createVault(const QString& passphrase)
{
    m_verb = u"createVault"_qs;
    if (passphrase.size() < 14) become(NoVault, NoOrganisation, Failure::WeakPassphrase);
    else become(Open, NoOrganisation);
}

void FakeAppModel::unlock(const QString& passphrase)
{
    m_verb = u"unlock"_qs;
    if (passphrase == u"paard gieter zolder kruik"_qs) {
        if (m_households.total() == 0) m_households.fill(12, 0);
        become(Open, Member);
    } else become(Cold, Member, Failure::WrongPassphrase);
}

void FakeAppModel::lock()
{
    m_verb = u"lock"_qs;
    become(Warm, m_membership);
    m_households.fill(0, 0);   // as a vault that locks: the window lets go first, and its old screens end a moment later
}

void FakeAppModel::resetPassphrase(const QString& kit, const QString&)
{
    m_verb = u"resetPassphrase"_qs;
    if (kit == kFakeCode) become(Open, Member);
    else become(Cold, Member, Failure::WrongKit);
}

void FakeAppModel::changePassphrase(const QString& before, const QString&)
{
    m_verb = u"changePassphrase"_qs;
    const bool isRight = before == u"paard gieter zolder kruik"_qs;
    m_passphraseChange = isRight ? Changed : Unchanged;
    become(Open, Member, isRight ? Failure::None : Failure::WrongPassphrase);
}

void FakeAppModel::recover(const QString& link, const QString&)
{
    m_verb = u"recover"_qs;
    if (link.contains(u"#k1."_qs)) become(Open, Member);
    else become(Open, NoOrganisation, Failure::LinkBroken);
}

void FakeAppModel::tryDemo()
{
    m_verb = u"tryDemo"_qs;
    play(u"full"_qs);
}

void FakeAppModel::found(const QString&, const QString& organisation, const QString& name)
{
    m_verb = u"found "_qs + organisation;
    m_userName = name;
    become(Open, RecoveryUnconfirmed);
}

void FakeAppModel::join(const QString& link, const QString& name)
{
    m_verb = u"join"_qs;
    m_userName = name;
    if (link.contains(u"#v1."_qs)) become(Open, Joining);
    else become(Open, NoOrganisation, Failure::LinkBroken);
}

void FakeAppModel::confirmRecovery(const QString& groups)
{
    m_verb = u"confirmRecovery"_qs;
    if (groups == recoveryKit()) become(Open, Member);
    else become(Open, RecoveryUnconfirmed, Failure::RecoveryNotConfirmed);
}

aanzet::HouseholdModel* FakeAppModel::openHousehold(const QString& householdId)
{
    const HouseholdRow* row = m_households.find(householdId);
    if (!row) return nullptr;
    delete m_household;
    m_household = new FakeHousehold(*row, m_content, this);
    if (m_people >= 0) m_household->drawPeople(m_people);
    return m_household;
}

void FakeAppModel::keepPlace(const QString& section, const QString& page, const QString& household, const QString& record, int field, int fromEnd)
{
    m_place.section = section;
    m_place.page = page;
    m_place.household = household;
    m_place.record = record;
    m_place.field = field;
    m_place.fromEnd = fromEnd;
}

void FakeAppModel::play(const QString& scene)
{
    m_userName = u"Samira"_qs;
    m_lock.put(FakeLock::Pin::None);
    m_review.put(0);
    m_content = scene == u"empty"_qs ? FakeHousehold::Empty : FakeHousehold::Full;
    m_households.setFilter({});
    m_households.fill(scene == u"empty"_qs ? 0 : 12, scene == u"conflict"_qs ? 1 : 0);
    m_conflicts.fill(scene == u"conflict"_qs ? 2 : scene == u"choices"_qs ? 10 : 0);
    m_sync.setLastContact(QDateTime(QDate(2026, 5, 12), QTime(13, 40)));
    m_sync.set(SyncModel::Idle, 0, m_conflicts.count());
    m_settings.setDemo(scene == u"only-here"_qs);
    m_lease.put(false, 30);
    const auto role = scene == u"worker"_qs ? PeopleModel::Worker : scene == u"lead"_qs ? PeopleModel::TeamLead : PeopleModel::ApplicationAdmin;
    if (scene == u"empty"_qs) m_colleagues.clear();
    else m_colleagues.fill(role);
    m_invites.fill(role);
    m_joining.put(scene == u"waiting-codes"_qs ? JoiningModel::Invited : scene == u"waiting-device"_qs ? JoiningModel::SecondDevice : JoiningModel::Nowhere);
    m_place = {};
    m_passphraseChange = Unchanged;
    m_kit.put(scene == u"recovery"_qs || scene == u"new"_qs ? FakeKit::State::None : scene == u"kit-old"_qs ? FakeKit::State::Old : scene == u"kit-elsewhere"_qs ? FakeKit::State::Elsewhere : FakeKit::State::Current);
    const bool arePapersUsed = scene == u"papers-used"_qs || scene == u"papers-used-worker"_qs;
    m_custody.put(arePapersUsed || scene == u"two-admins"_qs, scene != u"papers-used-worker"_qs && scene != u"worker"_qs, scene == u"two-admins"_qs, arePapersUsed);
    m_handovers.replaceRows({});
    if (scene == u"offered"_qs) m_handovers.replaceRows({{u"h01"_qs, u"Aysel en Mehmet"_qs, u"Joost de Wit"_qs}});
    m_services.fill(scene != u"empty"_qs);
    m_agenda.clear();
    if (scene != u"empty"_qs) m_agenda.fill();
    if (scene == u"empty"_qs) m_today.clear();
    else m_today.fill();
    const bool isShared = scene == u"shared"_qs || scene == u"shared-cold"_qs || scene == u"shared-emptied"_qs;
    m_door.put(isShared ? QStringList{u"star"_qs, u"bike"_qs, u"heart"_qs} : QStringList(), isShared && scene != u"shared-cold"_qs);
    if (scene == u"shared-open"_qs) m_door.put({u"star"_qs, u"bike"_qs, u"heart"_qs}, false);
    if (isShared || scene == u"emptied"_qs) {
        m_userName.clear();
        if (scene == u"shared"_qs || scene == u"shared-cold"_qs) become(Cold, Member);
        else become(NoVault, NoOrganisation, Failure::Revoked);
    } else if (scene == u"new"_qs) {
        m_userName.clear();
        become(NoVault, NoOrganisation);
    } else if (scene == u"cold"_qs) become(Cold, Member);
    else if (scene == u"damaged"_qs) become(Cold, Member, Failure::PassphraseDamaged);
    else if (scene == u"wrong-kit"_qs) become(Cold, Member, Failure::WrongKit);
    else if (scene == u"wrong"_qs) become(Cold, Member, Failure::WrongPassphrase);
    else if (scene == u"opening"_qs) become(Opening, Member);
    else if (scene == u"warm"_qs || scene == u"warm-wait"_qs) {
        if (scene == u"warm"_qs) m_lock.put(FakeLock::Pin::Set);
        else m_lock.put(FakeLock::Pin::Set, 2, 30, Failure::WrongPin);
        become(Warm, Member);
    } else if (scene.startsWith(u"handed"_qs)) {   // "handed-plan ar": the sheet, and the household's language
        m_lock.put(scene == u"handed-passphrase"_qs ? FakeLock::Pin::None : FakeLock::Pin::Set);
        m_lock.speak(scene.contains(u' ') ? scene.section(u' ', 1) : u"nl"_qs);
        m_membership = Member;
        m_lock.handOver(scene.startsWith(u"handed-talk"_qs) ? HandedPage::Talk : scene.startsWith(u"handed-network"_qs) ? HandedPage::Network
                        : scene.startsWith(u"handed-plan"_qs) ? HandedPage::Plan : HandedPage::VisitWords);
    } else if (scene.startsWith(u"made"_qs)) {     // "made-plan": a sheet of the client waits
        m_review.put(scene == u"made-plan"_qs ? 3 : 1, scene == u"made-talk"_qs ? HandedPage::Talk : scene == u"made-network"_qs ? HandedPage::Network : scene == u"made-visit"_qs ? HandedPage::VisitWords : HandedPage::Plan);
        become(Open, Member);
    } else if (scene == u"pin-offered"_qs) {
        become(Open, Member);
        m_lock.offerPin();
        Q_EMIT m_lock.changed();
    }
    else if (scene == u"pin-set"_qs) {
        m_lock.put(FakeLock::Pin::Set);
        become(Open, Member);
    }
    else if (scene == u"no-organisation"_qs) become(Open, NoOrganisation);
    else if (scene == u"link-used"_qs) become(Open, NoOrganisation, Failure::LinkUsed);
    else if (scene == u"joining"_qs) become(Open, Joining);
    else if (scene == u"waiting"_qs || scene == u"waiting-codes"_qs || scene == u"waiting-device"_qs) become(Open, Waiting);
    else if (scene == u"recovery"_qs || scene == u"recovery-again"_qs) become(Open, RecoveryUnconfirmed);
    else if (scene == u"empty"_qs) {
        m_sync.setLastContact({});
        become(Open, Member);
    } else if (scene == u"full"_qs || scene == u"shared-open"_qs || scene == u"conflict"_qs || scene == u"worker"_qs || scene == u"lead"_qs || scene == u"offered"_qs || scene == u"choices"_qs || scene == u"kit-old"_qs || scene == u"kit-elsewhere"_qs || arePapersUsed || scene == u"two-admins"_qs) become(Open, Member);
    else if (scene == u"lease-over"_qs || scene == u"lease-used"_qs || scene == u"lease-near"_qs) {
        m_sync.set(SyncModel::Offline, 3, 0, scene == u"lease-near"_qs ? 26 : 31, scene == u"lease-used"_qs ? Failure::Offline : Failure::None);
        m_sync.setLastContact(QDateTime(QDate(2026, 4, 16), QTime(9, 12)));
        m_lease.put(scene != u"lease-near"_qs, 4, scene == u"lease-used"_qs ? QDateTime(QDate(2026, 5, 13), QTime(14, 5)) : QDateTime());
        become(Open, Member);
    }
    else if (scene == u"offline"_qs) {
        m_sync.set(SyncModel::Offline, 3, 0, 4);
        m_sync.setLastContact(QDateTime(QDate(2026, 5, 8), QTime(9, 12)));
        become(Open, Member);
    } else if (scene == u"only-here"_qs) {
        m_sync.set(SyncModel::OnlyHere, 0, 0);
        m_sync.setLastContact({});
        become(Open, Member);
    } else if (scene == u"syncing"_qs) {
        m_sync.set(SyncModel::Syncing, 3, 0);
        become(Open, Member);
    } else if (scene == u"error"_qs) {
        m_sync.set(SyncModel::Attention, 12, 0, 4, Failure::ServerIdentity, 1);
        m_sync.setLastContact(QDateTime(QDate(2026, 5, 8), QTime(9, 12)));
        become(Open, Member, Failure::DiskFull);
    } else qFatal("no scene of this name: %s", qPrintable(scene));
}

} // namespace aanzet
