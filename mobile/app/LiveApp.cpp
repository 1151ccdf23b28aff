// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveApp.h"
#include "mobile/assessments/StoredAssessment.h"
#include "mobile/assessments/Trends.h"
#include "mobile/attachments/StoredAttachments.h"
#include "mobile/circle/StoredCircle.h"
#include "mobile/circle/StoredHandover.h"
#include "mobile/domain/Household.h"
#include "mobile/handed/HandedSheets.h"
#include "mobile/households/FieldWords.h"
#include "mobile/prints/StoredPrints.h"
#include "mobile/networkmap/StoredNetwork.h"
#include "mobile/plan/StoredPlan.h"
#include "mobile/safety/StoredSafety.h"
#include "mobile/talkpicture/DeviceVoice.h"
#include "mobile/talkpicture/StoredTalkPicture.h"
#include "mobile/store/HandedKit.h"
#include "mobile/store/RowReading.h"
#include "mobile/store/Trust.h"
#include "mobile/sync/Exchanges.h"
#include "mobile/viewmodels/Shown.h"
#include "mobile/visits/StoredVisit.h"
#include <QGuiApplication>
#include <QEvent>
#include <QFile>
#include <QPalette>
#include <QPromise>
#include <QThreadPool>
#include <array>
#include <tuple>

namespace aanzet {
namespace {

// A copy of what was typed that is wiped when it is gone; QML's own copy is out of our hands.
crypto::SecretBytes secretOf(const QString& text)
{
    auto utf8 = text.toUtf8();
    crypto::SecretBytes secret(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    crypto::wipe(utf8.data(), std::size_t(utf8.size()));
    return secret;
}

constexpr std::chrono::milliseconds kPlaceDelay{300};
constexpr const char* kPlaceSlot = "window/place";
constexpr std::size_t kMostPlaceBytes = 256;

vault::Options vaultOptions(const LiveApp::Options& ours)
{
    vault::Options options;
    options.kdf = ours.kdf;
    options.tokenFolder = ours.tokenFolder;
    return options;
}

// Comes with the program and is read by its tests; were it damaged, the papers would show keys in place of words.
prints::PrintWords readPrintWords(const QString& name)
{
    QFile file(name);
    const auto json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    auto words = prints::PrintWords::read({reinterpret_cast<const std::uint8_t*>(json.constData()), std::size_t(json.size())});
    return words ? std::move(*words) : prints::PrintWords();
}

// Short words lie on the stack themselves, and stay there when a call has ended until another one comes as deep. From the
// event loop, so that it begins above all of them.
constexpr std::size_t kSweptStack = 512 * 1024;
[[gnu::noinline]] void sweepStack()
{
    std::array<std::uint8_t, kSweptStack> room;
    crypto::wipe(room.data(), room.size());
}

// As the access log calls them, by HandedPage::Kind and by handed::Sheet.
constexpr const char* kSheetNames[] = {"visit", "talk", "network", "plan", "visit"};

ClientWords readClientWords()
{
    QFile file(QStringLiteral(":/client/words.json"));
    auto words = ClientWords::read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    return words ? std::move(*words) : ClientWords();
}

} // namespace

LiveApp::LiveApp(Options options, QObject* parent)
    : AppModel(parent), m_options(std::move(options)), m_catalogue(m_options.assets + QStringLiteral("/instruments")),
      m_printWords(readPrintWords(m_options.assets + QStringLiteral("/prints/words.json"))), m_flows(m_options.assets + QStringLiteral("/flows")), m_households({[this](const Error& e) { fail(e); }, journalWords(), [this] { return shown(m_clock.now()).date(); }}),
      m_conflicts([this](const Error& e) { fail(e); }, journalWords(), [this](const SpaceId& space, const RecordId& record) {
          if (m_access) m_access->note(store::Access::Read, space, record);
      }), m_sync(m_clock),
      m_today(m_flows, {&m_clock, [this] { return language(); }, [this](const Error& e) { fail(e); }}),
      m_agenda(m_today, m_flows, {&m_clock, [this](const Error& e) { fail(e); }, [this](const SpaceId& household) { return noteAccess(store::AccessAction::Export, household, "agenda"); }}),
      m_settings(settingsSurroundings()),
      m_lock({[this] { return m_session.get(); }, [this](HandedPage::Kind kind) { return whatIsOpen(kind); }, [this] { m_closingTo = Handed; }},
             m_options.assets + QStringLiteral("/words/nl.txt")),
      m_lease({&m_clock, [this](const std::string& reason) { return noteAccess(store::AccessAction::LeaseOverride, {}, reason); }}),
      m_people({conversation(), [this](store::AccessAction action, const std::string& about) { return noteAccess(action, {}, about); },
                &m_clock, [this] { return m_settings.language(); }, print::iconsIn(QStringLiteral(":")), [this](QObject* parent) { return wholeReview(parent); }}),
      m_invites({conversation(), [this](store::AccessAction action, const std::string& about) { return noteAccess(action, {}, about); },
                 [this](const QString& text, Secrecy secrecy) { m_clipboard.put(text, secrecy); }}),
      m_joining({conversation(), [this](const QString& text, Secrecy secrecy) { m_clipboard.put(text, secrecy); }}),
      m_kitModel(kitSurroundings()), m_custody(custodySurroundings()), m_content(contentSurroundings()), m_services(servicesSurroundings()),
      m_clientWords(readClientWords()), m_review(reviewSurroundings()), m_unfinished([this] { return m_clock.now(); }), m_door(m_options.vaultFolder, doorHooks()), m_drafts([this](const Error& e) { fail(e); }), m_device({m_options.vaultFolder, "/sys/class/power_supply", QCoreApplication::applicationVersion(), [this] { return m_clock.now(); }})
{
    m_sync.setMode(m_options.sync);
    m_sync.setBefore([this] { sendAccessLines(); });
    connect(&m_households, &HouseholdListModel::filterChanged, this, [this] {
        if (m_access && !m_households.filter().trimmed().isEmpty()) m_access->note(store::Access::Search, {}, {});
    });
    m_talkPacks.add(QStringLiteral(":/talkpicture"));
    m_placeTimer.setSingleShot(true);
    connect(&m_placeTimer, &QTimer::timeout, this, &LiveApp::writePlace);
    m_minute.setInterval(std::chrono::minutes(1));
    connect(&m_minute, &QTimer::timeout, this, &LiveApp::followClock);
    // What the models say in words is said anew.
    connect(&m_settings, &SettingsModel::changed, this, [this, spoken = language()]() mutable {
        if (std::exchange(spoken, language()) != language() && m_isShown) refreshAll();
    });
    m_sweep.setInterval(Millis(1000));
    connect(&m_sweep, &QTimer::timeout, this, [] { sweepStack(); });
    m_sessionTimer.setSingleShot(true);
    connect(&m_sessionTimer, &QTimer::timeout, this, &LiveApp::tickSession);
    m_options.vaultFolder = m_door.beginning();
    openFolder();
    QCoreApplication::instance()->installEventFilter(this);
    connect(&m_sync, &LiveSync::ended, &m_device, [this] { m_device.note("sync", m_sync.outcome()); });
    connect(&m_sync, &LiveSync::ended, this, &LiveApp::obeyWipe, Qt::QueuedConnection);
    connect(&m_sync, &LiveSync::ended, &m_lease, &StoredLease::check, Qt::QueuedConnection);
    connect(&m_lease, &LeaseModel::changed, this, &LiveApp::leaseChanged);
    connect(&m_joining, &StoredJoining::joined, this, [this] { joinEnded({}); });
    connect(&m_joining, &StoredJoining::refused, this, [this](int code) { joinEnded(ErrorCode(code)); });
    connect(&m_joining, &JoiningModel::changed, this, [this] {
        if (m_joining.way() != JoiningModel::Nowhere) m_isJoining = false;
        Q_EMIT stateChanged();
    });
}

LiveApp::~LiveApp()
{
    QThreadPool::globalInstance()->waitForDone();   // a key that is being derived works on our vault
    closeStore();
    m_session.reset();
}

void LiveApp::openFolder()
{
    m_state = NoVault;
    auto vault = vault::Vault::open(m_options.vaultFolder, vaultOptions(m_options));
    if (vault.ok()) {
        m_vault = std::move(*vault);
        m_state = Cold;
    } else if (vault.code() != ErrorCode::NoVault) {
        m_state = Cold;
        m_failure = Failure::fromError(vault.code());
    }
}

LiveDoor::Hooks LiveApp::doorHooks()
{
    LiveDoor::Hooks hooks;
    hooks.close = [this] {
        if (m_state == Opening || m_state == Handed) return false;
        if (m_session) m_session->lockCold();     // also one that waits for its PIN: the next person is not to try it
        return m_state != Open;
    };
    hooks.enter = [this](const std::string& folder) {
        m_session.reset();
        m_lock.sessionChanged(session::State::Cold);
        m_changing.waitForFinished();
        m_vault.reset();
        m_userName.clear();
        m_failure = Failure::None;
        m_isWipeUnfinished = false;
        m_options.vaultFolder = folder;
        openFolder();
        Q_EMIT stateChanged();
    };
    hooks.refused = [this](const Error& e) { fail(e); };
    return hooks;
}

AppModel::Membership LiveApp::membership() const
{
    if (m_isJoining) return Joining;
    if (m_store && m_joining.way() != JoiningModel::Nowhere) return Waiting;
    if (!m_store || !m_store->hasOrganisation()) return NoOrganisation;
    if (!m_store->isAdmitted()) return Waiting;
    if (!m_store->recoveryConfirmed()) return RecoveryUnconfirmed;
    return Member;
}

void LiveApp::become(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void LiveApp::fail(const Error& error)
{
    m_failure = Failure::fromError(error.code);
    m_device.note("failure", error);
    Q_EMIT stateChanged();
}

// --- opening and closing

void LiveApp::derive(std::function<Status()> onOtherThread)
{
    m_changing.waitForFinished();
    m_session.reset();   // the one of before, locked
    m_lock.sessionChanged(session::State::Cold);
    m_failure = Failure::None;
    become(Opening);
    QPromise<Status> promise;
    auto future = promise.future();
    promise.start();
    QThreadPool::globalInstance()->start([promise = std::make_shared<QPromise<Status>>(std::move(promise)), work = std::move(onOtherThread)] {
        promise->addResult(work());
        promise->finish();
    });
    future.then(this, [this](const Status& done) { derived(done); });
}

void LiveApp::createVault(const QString& passphrase)
{
    if (m_state != NoVault) return;
    auto secret = std::make_shared<crypto::SecretBytes>(secretOf(passphrase));
    derive([this, secret]() -> Status {
        AANZET_TRY(auto made, vault::Vault::create(m_options.vaultFolder, secret->view(), vaultOptions(m_options)));
        m_vault = std::move(made);
        return {};
    });
    if (m_demoPassphrase.view().empty()) m_lock.offerPin();
}

void LiveApp::unlock(const QString& passphrase)
{
    if (!m_vault || m_state == Open || m_state == Opening || m_state == NoVault) return;
    if (m_isWipeUnfinished) return emptyVault();
    m_lock.settle();
    const bool isDemo = !m_demoPassphrase.view().empty();
    auto secret = std::make_shared<crypto::SecretBytes>(isDemo ? crypto::SecretBytes(bytesOf(m_demoPassphrase.view())) : secretOf(passphrase));
    derive([this, secret] { return m_vault->unlock(secret->view()); });
}

void LiveApp::derived(const Status& done)
{
    if (!done) {
        m_failure = openFailure(done.code());
        m_isByKit = false;
        return become(m_vault ? Cold : NoVault);
    }
    m_session.reset(new session::Session(*m_vault, *this, m_requestClock, m_options.policy));
    if (const auto opened = openStore(); !opened) {
        m_session->lockCold();
        m_isByKit = false;
        m_failure = Failure::fromError(opened.code());
        return become(Cold);
    }
    if (std::exchange(m_isByKit, false) && m_access) m_access->event(store::AccessAction::RecoveryUsed, {}, "kit");
    m_session->whenChanged([this](session::State state) { sessionChanged(state); });
    tickSession();
    become(Open);
    if (!m_demoPassphrase.view().empty() && !m_store->hasOrganisation()) continueDemo();
}

Status LiveApp::openStore()
{
    AANZET_TRY(m_store, store::Store::load(*m_vault, m_clock));
    if (store::Trust(*m_store).isWipeOrdered()) {   // known before, and not finished
        m_store.reset();
        QMetaObject::invokeMethod(this, &LiveApp::emptyVault, Qt::QueuedConnection);
        return ErrorCode::Revoked;
    }
    m_store->setRequestClock(m_requestClock);
    m_access.emplace(*m_vault, m_clock);
    if (const auto attached = m_access->attach(*m_store); !attached) fail(attached.error());   // told; work goes on
    m_access->event(store::AccessAction::Unlock);
    if (const auto kit = ensureKit(); !kit) fail(kit.error());
    AANZET_CHECK(m_lease.show(*m_vault, *m_store));
    m_store->setListener([this] { storeChanged(); });
    m_sync.show(m_store.get());
    m_joining.show(m_store.get());
    m_minute.start();
    if (!m_lease.isOver()) showContents();
    return {};
}

void LiveApp::showContents()
{
    m_isShown = true;
    if (const auto gone = m_store->expireAttachments(domain::toText(dayOf(shown(m_clock.now()).date()))); !gone) fail(gone.error());
    m_households.show(m_store.get());
    m_conflicts.show(m_store.get());
    m_today.show(m_store.get());
    m_agenda.show(m_store.get());
    m_settings.show(m_store.get());
    m_kitModel.show(m_store.get());
    m_custody.show(m_store.get());
    m_content.show(m_store.get());
    m_services.show(m_store.get());
    m_people.show(m_store.get());
    m_invites.show(m_store.get());
    m_review.show(&*m_vault, m_store.get());
    m_unfinished.show(m_store.get(), journalWords());
    m_device.show(m_store.get());
    m_device.refresh();
    m_drafts.show(m_store.get());
    readPlace();
    refreshAll();
}

// Too long without its server (security.md 2.10): what can be read goes from the screens, the connection stays.
void LiveApp::leaseChanged()
{
    if (!m_store || m_isShown != m_lease.isOver()) return;
    if (!m_lease.isOver()) {
        showContents();
        return Q_EMIT stateChanged();
    }
    if (m_placeTimer.isActive()) writePlace();
    m_place = {};
    m_drafts.settle();
    Q_EMIT stateChanged();            // the window lets go of everything that it showed
    hideContents();
}

Status LiveApp::noteAccess(store::AccessAction action, const SpaceId& household, const std::string& reason)
{
    if (!m_access) return ErrorCode::Locked;
    const auto lost = m_access->lost();
    m_access->event(action, household, reason);
    if (m_access->lost() != lost) return ErrorCode::DiskFull;
    return m_access->flush();
}

void LiveApp::closeStore()
{
    if (!m_store) return;
    m_store->setListener({});
    m_sync.show(nullptr);
    hideContents();
    m_joining.show(nullptr);
    m_lease.hide();
    m_minute.stop();
    m_access.reset();
    m_store.reset();
    m_kit.clear();
}

void LiveApp::hideContents()
{
    m_isShown = false;
    m_review.show(nullptr, nullptr);
    m_unfinished.show(nullptr);
    m_device.show(nullptr);
    if (m_circle) m_circle->detach();
    if (m_wholeReview) m_wholeReview->detach();
    if (m_handover) m_handover->detach();
    m_handovers.replaceRows({});
    if (m_visit) m_visit->detach();
    if (m_attachments) m_attachments->detach();
    if (m_assessment) m_assessment->detach();
    if (m_prints) m_prints->detach();
    if (m_network) m_network->detach();
    if (m_plan) m_plan->detach();
    if (m_safetyPlan) m_safetyPlan->detach();
    if (m_talk) m_talk->detach();
    if (m_household) {
        m_household->detach();
        m_household->deleteLater();   // the screen that shows it goes first
    }
    m_demoFill.reset();
    m_households.show(nullptr);
    m_conflicts.show(nullptr);
    m_agenda.show(nullptr);
    m_today.show(nullptr);
    m_settings.show(nullptr);
    m_kitModel.show(nullptr);
    m_custody.show(nullptr);
    m_content.show(nullptr);
    m_services.show(nullptr);
    m_people.show(nullptr);
    m_invites.show(nullptr);
    m_drafts.show(nullptr);
    m_placeTimer.stop();
}

// An administrator's signed order, in the log as this device verified it (security.md 2.10).
void LiveApp::obeyWipe()
{
    if (m_store && store::Trust(*m_store).isWipeOrdered()) emptyVault();
}

void LiveApp::emptyVault()
{
    if (!m_vault) return;
    if (m_session) m_session->lockCold();
    m_session.reset();
    m_lock.sessionChanged(session::State::Cold);
    m_changing.waitForFinished();
    const auto gone = m_vault->destroy();
    m_isWipeUnfinished = !gone.ok();
    m_failure = gone ? Failure::Revoked : Failure::fromError(gone.code());
    if (!gone) return become(Cold);   // something is still there: said, and tried again at the next unlock
    m_vault.reset();
    m_door.emptied();
    become(NoVault);
}

void LiveApp::lock()
{
    if (m_session && m_state == Open) m_session->lock();
}

// Everything the store knows is read from the vault again: under the PIN lies the vault's key, and this is but a mark.
Result<crypto::SecretBytes> LiveApp::wrapKeys()
{
    if (m_visit) m_visit->leave(VisitEditor::ClientWords);
    if (m_visit && m_visit->saveState() == VisitEditor::Failed) return ErrorCode::DiskFull;
    return crypto::SecretBytes(std::string_view("store"));
}

Status LiveApp::restoreKeys(crypto::SecretBytes) { return openStore(); }

void LiveApp::dropKeys()
{
    m_sessionTimer.stop();
    if (m_visit) m_visit->detach();   // what was typed becomes a change while there is a store
    if (m_attachments) m_attachments->detach();
    if (m_plan) m_plan->detach();
    if (m_safetyPlan) m_safetyPlan->detach();
    if (m_talk) m_talk->detach();
    if (m_placeTimer.isActive()) writePlace();
    m_place = {};
    m_drafts.settle();
    m_state = std::exchange(m_closingTo, Cold);
    Q_EMIT stateChanged();            // the window lets go of everything that it showed
    closeStore();
}

void LiveApp::sessionChanged(session::State state)
{
    switch (state) {
    case session::State::Cold: m_state = Cold; break;
    case session::State::Warm: m_state = Warm; break;
    case session::State::Open: m_state = Open; break;
    case session::State::Handed: m_state = Handed; break;
    }
    m_failure = Failure::None;
    m_passphraseChange = Unchanged;
    if (state != session::State::Cold) tickSession();
    m_lock.sessionChanged(state);
    Q_EMIT stateChanged();
    // At once, and again: what the screens let go of in the next turns is put away on the stack as well.
    if (state != session::State::Open) {
        QTimer::singleShot(0, this, [] { sweepStack(); });
        m_sweep.start();
    } else {
        m_sweep.stop();
    }
}

// Only the client's layer, and no name: the device may be looked at by anybody in the room.
std::optional<LiveLock::Handing> LiveApp::whatIsOpen(HandedPage::Kind kind)
{
    const bool isVisit = kind == HandedPage::VisitWords;
    if (!m_store || (isVisit ? !m_visit : !m_household) || (kind == HandedPage::Talk && !m_talk)) return std::nullopt;
    const auto id = isVisit ? Result<SpaceId>(m_visit->householdRef().id) : SpaceId::fromHex(m_household->householdId().toStdString());
    const auto household = id ? m_store->household(*id) : Result<store::HouseholdRef>(ErrorCode::NotFound);
    if (!household || !household->client) return std::nullopt;
    const handed::Making making{*m_store, m_clock, *household, m_clientWords.all(), [this](ByteView content) -> Status {
        return m_session ? m_session->deposit(content) : ErrorCode::NotAllowed;
    }, [this](const QString& language) { return m_clientWords.nearest(language); }};
    if (m_visit) m_visit->leave(VisitEditor::ClientWords);
    if (m_talk) m_talk->leave();
    if (m_plan) m_plan->leave(PlanModel::Dream);
    if (m_safetyPlan) m_safetyPlan->leave(SafetyModel::SafePlace);
    const auto sheet = [&] {
        switch (kind) {
        case HandedPage::Talk: return handed::talkSheet(making, *m_talk);
        case HandedPage::Network: return handed::networkSheet(making);
        case HandedPage::Plan: return handed::planSheet(making);
        case HandedPage::VisitWords: break;
        }
        return handed::visitSheet(making, *m_visit);
    };
    auto page = sheet();
    if (m_access) m_access->event(store::AccessAction::ClientMode, household->id, std::string("given ") + kSheetNames[kind]);
    sendAccessLines();
    // Each handing over is a sheet of its own in the box.
    return LiveLock::Handing{std::move(page), crypto::randomFixed<RecordId>(), m_store->deviceKeys().publicKeys().box};
}

StoredHandedReview::Surroundings LiveApp::reviewSurroundings()
{
    return {&m_clock, [this](const std::string& language, const std::vector<std::string>& scenes) { return m_talkPacks.holding(language, scenes); },
            [this](const SpaceId& household, handed::Sheet sheet, StoredHandedReview::End end) {
                const std::string how = end == StoredHandedReview::End::Accepted ? "accepted " : "discarded ";
                if (m_access) m_access->event(store::AccessAction::ClientMode, household, how + kSheetNames[int(sheet)]);
                sendAccessLines();
            },
            [this] { storeChanged(); }};
}

void LiveApp::tickSession()
{
    if (!m_session) return;
    if (const auto next = m_session->tick()) m_sessionTimer.start(std::max(Millis(1000), *next));
    m_lock.coverWhenDue();
}

void LiveApp::foregroundChanged()
{
    if (!m_session) return;
    m_lock.settle();
    switch (QGuiApplication::applicationState()) {
    case Qt::ApplicationSuspended: m_session->suspended(); break;
    case Qt::ApplicationHidden: m_session->leftForeground(); break;
    case Qt::ApplicationActive:
        m_session->cameToForeground();
        m_lease.check();
        break;
    case Qt::ApplicationInactive: break;   // a question of the system lies over the window
    }
    tickSession();
}

bool LiveApp::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::TouchBegin:
        if (m_session && (m_state == Open || m_state == Handed)) m_session->activity();
        m_lock.coverWhenDue();
        break;
    case QEvent::ApplicationStateChange:
        if (m_visit) m_visit->leave(VisitEditor::ClientWords);
        foregroundChanged();
        if (m_plan) m_plan->leave(PlanModel::Dream);
        if (m_safetyPlan) m_safetyPlan->leave(SafetyModel::SafePlace);
        if (m_talk) m_talk->leave();
        break;
    default: break;
    }
    return AppModel::eventFilter(watched, event);
}

// --- what changed

void LiveApp::storeChanged()
{
    m_sync.storeChanged();
    if (m_isRefreshDue) return;
    m_isRefreshDue = true;
    QMetaObject::invokeMethod(this, [this] {
        m_isRefreshDue = false;
        if (m_isShown && !m_demoFill) refreshAll();
    }, Qt::QueuedConnection);
}

void LiveApp::refreshAll()
{
    const auto before = std::pair(m_userName, membership());
    for (const auto& p : m_store->people())
        if (p.user == m_store->user()) m_userName = shown(p.name);
    m_households.refresh();
    m_conflicts.refresh();
    m_today.refresh();
    m_agenda.refresh();
    m_settings.refresh();
    m_kitModel.refresh();
    m_custody.refresh();
    m_content.refresh();
    m_services.refresh();
    m_people.refresh();
    m_invites.refresh();
    if (m_household) m_household->refresh();
    if (m_visit) m_visit->refresh();
    if (m_attachments) m_attachments->refresh();
    if (m_assessment) m_assessment->refresh();
    if (m_network) m_network->refresh();
    if (m_plan) m_plan->refresh();
    if (m_safetyPlan) m_safetyPlan->refresh();
    if (m_talk) m_talk->refresh();
    if (m_circle) m_circle->refresh();
    if (m_wholeReview) m_wholeReview->refresh();
    if (m_handover) m_handover->refresh();
    m_handovers.replaceRows(offeredToMe(*m_store));
    if (before != std::pair(m_userName, membership())) Q_EMIT stateChanged();
}

void LiveApp::followClock()
{
    m_lease.check();
    m_device.refresh();
    if (!m_isShown || m_demoFill) return;
    m_today.refresh();
    m_agenda.refresh();
    m_content.refresh();
}

StoredSettings::Surroundings LiveApp::settingsSurroundings()
{
    const auto idle = std::chrono::duration_cast<std::chrono::minutes>(m_options.policy.idle).count();
    return {m_options.preferences, QCoreApplication::applicationVersion(), m_options.language, idle <= 5 ? int(idle) : 0,
            [] { return QGuiApplication::palette().color(QPalette::Window).lightness() < 128; },
            [this](int minutes) {
                m_options.policy.idle = std::chrono::minutes(minutes);
                if (m_session) m_session->setPolicy(m_options.policy);
                tickSession();
            },
            [this] { return !m_demoPassphrase.view().empty() && m_demoServer.isEmpty(); }, [this] { resetDemo(); }, [this](const Error& e) { fail(e); }};
}

// --- organisation

void LiveApp::foundNow(const QString& server, const QString& organisation, const QString& name, std::function<void(Status)> done)
{
    const auto ended = [this, done = std::move(done)](const Status& founded) {
        if (!founded) return done(founded);
        done(handOutKit());
    };
    if (server.trimmed().isEmpty()) {
        auto founding = m_store->prepareFounding(organisation.toStdString(), name.toStdString(), {});
        return ended(founding ? m_store->adopt(std::move(*founding)) : Status(founding.error()));
    }
    auto address = sync::parseServerAddress(server.trimmed().toStdString());
    if (!address) return ended(address.error());
    m_sync.converse(std::make_unique<sync::FoundExchange>(*m_store, *address, organisation.toStdString(), name.toStdString()),
                    [ended](sync::Exchange& e) { ended(e.outcome()); });
}

void LiveApp::found(const QString& server, const QString& organisation, const QString& name)
{
    if (!m_store || m_isJoining) return;
    m_failure = Failure::None;
    m_isJoining = true;
    Q_EMIT stateChanged();
    foundNow(server, organisation.simplified(), name.simplified(), [this](const Status& done) {
        m_isJoining = false;
        if (!done) return fail(done.error());
        refreshAll();
        Q_EMIT stateChanged();
    });
}

void LiveApp::join(const QString& link, const QString& name)
{
    if (!m_store || m_isJoining) return;
    m_failure = Failure::None;
    m_isJoining = true;
    Q_EMIT stateChanged();
    if (const auto begun = m_joining.begin(link, name); !begun) joinEnded(begun);
}

void LiveApp::joinEnded(const Status& done)
{
    m_isJoining = false;
    if (!done) return fail(done.error());
    if (const auto kit = ensureKit(); !kit) fail(kit.error());
    if (!m_isShown && !m_lease.isOver()) showContents();
    refreshAll();
    Q_EMIT stateChanged();
}

Converse LiveApp::conversation()
{
    return [this](std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done) { m_sync.converse(std::move(exchange), std::move(done)); };
}

void LiveApp::confirmRecovery(const QString& groups)
{
    if (!m_store) return;
    m_failure = Failure::None;
    if (const auto done = store::confirmKit(*m_vault, *m_store, groups.toStdString()); !done) return fail(done.error());
    m_kit.clear();
    if (const auto kept = m_kitModel.typedBack(); !kept) fail(kept.error());
    Q_EMIT stateChanged();
}

// --- households

// The lines that were sealed on this device join the log that the others read; with the next sync.
void LiveApp::sendAccessLines()
{
    if (!m_access || m_demoFill) return;
    if (const auto kept = m_access->flush(); !kept) fail(kept.error());
}

JournalWords LiveApp::journalWords()
{
    return {[this](const std::string& domain) { return shown(m_catalogue.areaLabel(domain, language())); },
            [this](const std::string& instrument, const std::string& version, std::int64_t level, const std::string& answer) {
                return shown(m_catalogue.answerWords(instrument, version, level, answer, language()));
            }};
}

std::string LiveApp::languageOf(const store::HouseholdRef& household)
{
    if (!household.client) return {};
    const auto rows = store::readRows<domain::Household>(*m_store, *household.client);
    return rows.empty() ? std::string() : rows.front().language;
}

StoredContent::Surroundings LiveApp::contentSurroundings()
{
    return {[this] { return dayOf(shown(m_clock.now()).date()); }, [this] { return language(); },
            [this](const std::vector<packs::StoredPack>& counting, domain::Day today) {
                QStringList folders;
                std::set<std::string> standing;
                for (const auto& p : counting) {
                    if (p.pack->talk) folders.append(m_packFolders.folderOf(p.pack));
                    else standing.insert(p.words.wholeHash);
                }
                m_talkPacks.take(folders);
                m_catalogue.keepOnly(standing);
                // Over, or not begun: the bundled one counts, and the screen says so.
                for (const auto& p : counting)
                    if (p.pack->instrument) (void)m_catalogue.take(*p.pack->instrument, p.words.wholeHash, today);
            },
            [this] { return m_catalogue.all(); }, [this](store::Store& store) { return m_catalogue.chosen(store); }};
}

StoredAccessReview::Surroundings LiveApp::reviewing()
{
    return {[this] { return m_clock.now(); }, [this](const SpaceId& household) {
        if (m_access) m_access->event(store::AccessAction::ReadLog, household);
        sendAccessLines();
    }, conversation()};
}

AccessReviewModel* LiveApp::wholeReview(QObject* parent)
{
    if (!m_store) return nullptr;
    if (m_wholeReview) m_wholeReview->detach();
    return m_wholeReview = new StoredAccessReview(*m_store, std::nullopt, reviewing(), parent);
}

// The areas of our own instrument, which comes with the program: an entry names the same ones everywhere.
StoredServices::Surroundings LiveApp::servicesSurroundings()
{
    return {[this] { return m_clock.now(); }, [this] {
        std::vector<std::string> keys;
        if (const auto* areas = m_catalogue.find("leefgebieden"))
            for (const auto& area : areas->domains) keys.push_back(area.key);
        return keys;
    }, [this](const std::string& key) { return shown(m_catalogue.areaLabel(key, language())); },
            [this](const QString& text) { m_clipboard.put(text, Secrecy::Open); }};
}

StoredHousehold::Editors LiveApp::editors()
{
    return {[this](const store::HouseholdRef& h, const StoredHousehold::VisitWanted& wanted, QObject* parent) -> VisitEditor* {
                if (m_visit) m_visit->detach();
                if (m_attachments) m_attachments->detach();
                m_visit = new StoredVisit(*m_store, m_clock, h, wanted.visit, wanted.appointment, parent);
                m_visit->setOutlet({[this, id = h.id](VisitEditor::Part part) { return noteAccess(store::AccessAction::Copied, id, part == VisitEditor::ClientPart ? "client" : "note"); },
                                    [this](const QString& text) { m_clipboard.put(text, Secrecy::Secret); }});
                const auto services = servicesSurroundings();
                m_visit->setSurroundings({VisitLines::Areas{services.areaKeys, services.areaLabel}, typeWords, fieldWords,
                                          [](std::uint16_t type, std::uint16_t field, const FieldValue& value) { return valueWords(type, field, value); }, &TemplateFile::shipped(), shown(language())});
                m_attachments = new StoredAttachments(*m_store, m_clock, h,
                                                      {m_visit->record(), [visit = m_visit] { return visit ? visit->beginning() : std::vector<store::PutRequest>(); },
                                                       [visit = m_visit] {
                                                           if (visit) visit->begun();
                                                       }}, m_visit, sound::deviceSound());
                m_visit->setAttachments(m_attachments);
                return m_visit;
            },
            [this](const store::HouseholdRef& h, QObject* parent) -> AssessmentEditor* {
                if (m_assessment) m_assessment->detach();
                const auto today = dayOf(shown(m_clock.now()).date());
                return m_assessment = new StoredAssessment(*m_store, m_catalogue, h, today, language(), parent);
            },
            [this](const store::HouseholdRef& h, QObject* parent) -> PrintModel* {
                StoredPrints::Sources sources;
                sources.words = &m_printWords;
                sources.instruments = [this](const std::string& id, const std::string& version) { return m_catalogue.find(id, version); };
                sources.icons = print::iconsIn(QStringLiteral(":"));
                if (const auto* pack = m_talkPacks.inUse(languageOf(h))) {
                    sources.talk = &pack->pack;
                    sources.icons = prints::withTalkPictures(std::move(sources.icons), pack->folder);
                }
                sources.clock = &m_clock;
                sources.language = language();
                // Drawn again until every reader takes it: of 58 bits 56 are left.
                sources.passphrase = [this] {
                    QString words;
                    do words = m_lock.newPassphrase(5);
                    while (words.size() > qsizetype(print::kMostLockBytes));
                    return words;
                };
                sources.noted = [this](const SpaceId& household, const std::string& paper) {
                    if (m_access) m_access->event(store::AccessAction::Export, household, paper);
                    sendAccessLines();
                };
                return m_prints = new StoredPrints(*m_store, h, std::move(sources), parent);
            },
            [this](const store::HouseholdRef& h, QObject* parent) -> NetworkEditor* {
                return m_network = new StoredNetwork(*m_store, h, [this] { return shown(m_clock.now()).date(); }, parent);
            },
            [this](const store::HouseholdRef& h, QObject* parent) -> PlanModel* {
                if (m_plan) m_plan->detach();
    if (m_safetyPlan) m_safetyPlan->detach();
                return m_plan = new StoredPlan(*m_store, m_clock, h, parent);
            },
            [this](const store::HouseholdRef& h, QObject* parent) -> TalkPictureModel* {
                if (m_talk) m_talk->detach();
                const auto* pack = m_talkPacks.inUse(languageOf(h));
                const auto folder = [](const talkpicture::TalkPackShelf::Standing& s) { return QUrl(QStringLiteral("qrc") + s.folder + QLatin1Char('/')); };
                m_talk = new StoredTalkPicture(*m_store, m_clock, h, pack->pack, folder(*pack), parent);
                std::vector<TalkPicture::Source> sources;
                for (const auto* s : m_talkPacks.all()) sources.push_back({&s->pack, folder(*s)});
                m_talk->choose(std::move(sources));
                m_talk->setVoice(std::make_unique<DeviceVoice>());
                return m_talk;
            },
            [this] { return m_talkPacks.hindrance(); },
            [this](const store::HouseholdRef& h, QObject* parent) -> CircleModel* {
                return m_circle = new StoredCircle(*m_store, h, {reviewing(), [this](store::AccessAction action, const SpaceId& household, const std::string& about) {
                    return noteAccess(action, household, about);
                }}, parent);
            },
            [this](const store::HouseholdRef& h, QObject* parent) -> HandoverModel* {
                return m_handover = new StoredHandover(*m_store, h, {[this] { return shown(m_clock.now()).date(); }, [this](const SpaceId& household) {
                    if (m_access) m_access->event(store::AccessAction::Handover, household);
                }}, parent);
            },
            [this](const store::HouseholdRef& h, store::Look what) {
                if (m_access) m_access->look(h, what);
            },
            journalWords(),
            [this](const store::HouseholdRef& h) { return trendRows(measurementsOf(*m_store, h), m_catalogue, language()); },
            [this](const std::string& domain) { return m_catalogue.placeOf(domain); },
            [this] { return shown(m_clock.now()).date(); },
            [this] { return m_clock.now(); },
            [this](const Error& e) { fail(e); },
            [this](const store::HouseholdRef& h, QObject* parent) -> SafetyModel* {
                if (m_safetyPlan) m_safetyPlan->detach();
                m_safetyPlan = new StoredSafety(*m_store, h, {m_clock, [this] { m_sync.start(); }}, parent);
                connect(&m_sync, &LiveSync::ended, m_safetyPlan, &StoredSafety::synced);
                return m_safetyPlan;
            }};
}

aanzet::HouseholdModel* LiveApp::openHousehold(const QString& householdId)
{
    if (!m_isShown) return nullptr;
    const auto id = SpaceId::fromHex(householdId.toStdString());
    if (!id) return nullptr;
    auto household = m_store->household(*id);
    if (!household) return nullptr;
    if (m_visit) m_visit->detach();
    if (m_attachments) m_attachments->detach();
    if (m_assessment) m_assessment->detach();
    if (m_plan) m_plan->detach();
    if (m_safetyPlan) m_safetyPlan->detach();
    if (m_talk) m_talk->detach();
    if (m_household) m_household->deleteLater();
    m_household = new StoredHousehold(*m_store, *household, editors(), this);
    return m_household;
}

// --- the same place after a kill

void LiveApp::keepPlace(const QString& section, const QString& page, const QString& household, const QString& record, int field, int fromEnd)
{
    const auto before = m_place;
    m_place.section = section;
    m_place.page = page;
    m_place.household = household;
    m_place.record = record;
    m_place.field = field;
    m_place.fromEnd = fromEnd;
    if (!m_store) return;
    // Another page or field is kept as soon as it stands there; a cursor that wanders, a few times a second.
    const bool isElsewhere = std::tie(before.section, before.page, before.household, before.record, before.field) != std::tie(section, page, household, record, field);
    if (isElsewhere) m_placeTimer.start(std::chrono::milliseconds(0));
    else if (!m_placeTimer.isActive()) m_placeTimer.start(kPlaceDelay);
}

void LiveApp::writePlace()
{
    if (!m_store || m_demoFill) return;
    Writer w("az1/place");
    for (const auto& text : {m_place.section, m_place.page, m_place.household, m_place.record}) w.sized(viewOf(text.toStdString()));
    w.i64(m_place.field).i64(m_place.fromEnd);
    // A place that is not kept costs a tap, nothing else: no reason to disturb.
    (void)m_store->saveDraft(kPlaceSlot, w.take());
}

void LiveApp::readPlace()
{
    m_place = {};
    const auto kept = m_store->draft(kPlaceSlot);
    if (!kept || !*kept) return;
    Reader r(**kept);
    if (!r.domain("az1/place")) return;
    Place place;
    for (auto* text : {&place.section, &place.page, &place.household, &place.record}) *text = shown(std::string(textOf(r.sized(kMostPlaceBytes))));
    place.field = int(r.i64());
    place.fromEnd = int(r.i64());
    if (r.atEnd()) m_place = place;
}

AssessmentEditor* LiveApp::openedAssessment() const { return m_assessment; }

// --- the demo

void LiveApp::beginDemo(const QString& server)
{
    if (m_state != NoVault) return;
    m_demoPassphrase = crypto::SecretBytes(toHex(crypto::randomFixed<Hash32>().view()));
    m_demoServer = server;
    createVault(QString::fromUtf8(reinterpret_cast<const char*>(m_demoPassphrase.view().data()), qsizetype(m_demoPassphrase.view().size())));
}

void LiveApp::continueDemo()
{
    m_isJoining = true;
    Q_EMIT stateChanged();
    //: Name of the invented organisation of the demo and of the invented person who looks
    foundNow(m_demoServer, QStringLiteral("Lindenhaven"), QStringLiteral("Samira El Idrissi"), [this](const Status& done) {
        m_isJoining = false;
        if (!done) return fail(done.error());
        // The kit of a demo opens nothing that anybody would miss.
        if (const auto confirmed = store::confirmKit(*m_vault, *m_store, m_kit.toStdString()); !confirmed) return fail(confirmed.error());
        m_kit.clear();
        fillWithDemo();
    });
}

// Away with the vault of the demo, whose passphrase nobody has, and another one.
void LiveApp::resetDemo()
{
    if (!m_vault || m_state != Open || m_demoFill) return;
    m_session.reset();   // locks: every screen lets go
    closeStore();
    if (const auto gone = m_vault->destroy(); !gone) return fail(gone.error());
    m_vault.reset();
    m_demoPassphrase = {};
    become(NoVault);
    beginDemo(m_demoServer);
}

void LiveApp::fillWithDemo()
{
    auto fill = DemoFill::read(m_options.assets + QStringLiteral("/demo/team.json"), *m_store, m_clock);
    if (!fill) return fail(fill.error());
    m_demoFill.emplace(std::move(*fill));
    m_sync.setMode(LiveSync::Mode::OnRequest);
    Q_EMIT stateChanged();
    writeDemo();
}

void LiveApp::writeDemo()
{
    if (!m_demoFill) return;
    if (const auto done = m_demoFill->writeNext(); !done) {
        m_demoFill.reset();
        return fail(done.error());
    }
    if (!m_demoFill->isDone()) {
        m_households.refresh();
        QTimer::singleShot(0, this, [this] { writeDemo(); });
        return;
    }
    m_demoFill.reset();
    refreshAll();
    m_sync.setMode(m_options.sync);
    Q_EMIT stateChanged();
    Q_EMIT demoReady();
}

} // namespace aanzet
