// SPDX-License-Identifier: EUPL-1.2
#include "mobile/app/LiveApp.h"
#include "mobile/store/HandedKit.h"
#include "mobile/store/Trust.h"
#include "mobile/sync/RecoverExchange.h"
#include "mobile/vault/RecoveryKit.h"
#include "mobile/viewmodels/Shown.h"
#include <QPromise>
#include <QThreadPool>

// The way back of LiveApp: the kit, a new passphrase, the organisation's papers.
namespace aanzet {
namespace {

crypto::SecretBytes secretOf(const QString& text)
{
    auto utf8 = text.toUtf8();
    crypto::SecretBytes secret(std::string_view(utf8.constData(), std::size_t(utf8.size())));
    crypto::wipe(utf8.data(), std::size_t(utf8.size()));
    return secret;
}

} // namespace

// What a person can be told when a vault does not open.
Failure::Kind LiveApp::openFailure(ErrorCode code)
{
    if (m_isByKit && (code == ErrorCode::WrongPassphrase || code == ErrorCode::CorruptData)) return m_vault->hasKit() ? Failure::WrongKit : Failure::KitUnknown;
    if (code == ErrorCode::CorruptData && m_vault && m_vault->isPassphraseDamaged() && m_vault->hasKit()) return Failure::PassphraseDamaged;
    return Failure::fromError(code);
}

void LiveApp::resetPassphrase(const QString& kit, const QString& passphrase)
{
    if (!m_vault || (m_state != Cold && m_state != Warm)) return;
    auto code = std::make_shared<crypto::SecretBytes>(typedCode(kit));
    if (code->view().empty()) {
        m_failure = Failure::WrongKit;
        return Q_EMIT stateChanged();
    }
    auto fresh = std::make_shared<crypto::SecretBytes>(secretOf(passphrase));
    m_isByKit = true;
    derive([this, code, fresh]() -> Status {
        AANZET_CHECK(m_vault->unlockWithKit(code->view()));
        const auto done = m_vault->resetPassphrase(fresh->view());
        if (!done) m_vault->lock();
        return done;
    });
}

// Two derivations on another thread: nothing but the slots is touched there (Vault.h).
void LiveApp::changePassphrase(const QString& before, const QString& passphrase)
{
    if (!m_vault || m_state != Open || m_passphraseChange == Changing) return;
    auto old = std::make_shared<crypto::SecretBytes>(secretOf(before)), fresh = std::make_shared<crypto::SecretBytes>(secretOf(passphrase));
    m_changing.waitForFinished();
    m_failure = Failure::None;
    m_hadKit = m_vault->hasKit();
    m_passphraseChange = Changing;
    Q_EMIT stateChanged();
    auto promise = std::make_shared<QPromise<Status>>();
    m_changing = promise->future();
    promise->start();
    QThreadPool::globalInstance()->start([this, promise, old, fresh] {
        promise->addResult(m_vault->changePassphrase(old->view(), fresh->view()));
        promise->finish();
    });
    m_changing.then(this, [this](const Status& done) {
        if (m_passphraseChange != Changing) return;   // locked meanwhile: nobody asks any more
        m_passphraseChange = done ? Changed : Unchanged;
        if (!done) m_failure = Failure::fromError(done.code());
        if (done && m_access) m_access->event(store::AccessAction::People, {}, "passphrase");
        Q_EMIT stateChanged();
    });
}

void LiveApp::recover(const QString& linkText, const QString& kit)
{
    if (!m_store || m_isJoining || m_store->hasOrganisation()) return;
    m_failure = Failure::None;
    auto link = membership::parseRecoveryLink(linkText.trimmed().toStdString());
    if (!link) return fail(link.error());
    auto code = std::make_shared<crypto::SecretBytes>(typedCode(kit));
    if (code->view().empty()) {
        m_failure = Failure::WrongKit;
        return Q_EMIT stateChanged();
    }
    m_isJoining = true;
    Q_EMIT stateChanged();
    m_sync.converse(std::make_unique<sync::RecoverExchange>(*m_store, std::move(*link), code->view()), [this, code](sync::Exchange& e) {
        if (!e.outcome()) {
            joinEnded(e.outcome());
            if (e.outcome().code() != ErrorCode::BadSignature) return;
            m_failure = Failure::WrongKit;
            return Q_EMIT stateChanged();
        }
        // The paper that brought this person back opens this device as well.
        m_changing.waitForFinished();
        if (const auto opens = m_vault->setKitSlot(code->view()); !opens) fail(opens.error());
        if (m_access) m_access->event(store::AccessAction::RecoveryUsed, {}, "kit");
        joinEnded({});
    });
}

// --- the kit

Status LiveApp::handOutKit()
{
    m_changing.waitForFinished();
    AANZET_TRY(auto kit, store::handOutKit(*m_vault, *m_store));
    m_kit = shown(kit);
    crypto::wipe(kit.data(), kit.size());
    return {};
}

// Before the first household, also for whoever was invited. Another own device had its turn already: its kit is typed over
// once to open this one (KitModel::useHere).
Status LiveApp::ensureKit()
{
    if (!m_store || !m_store->hasOrganisation() || !m_store->isAdmitted()) return {};
    if (!m_store->recoveryConfirmed()) {
        AANZET_TRY(auto kit, store::waitingKit(*m_vault));
        if (!kit) return handOutKit();   // stopped before it was handed out
        m_kit = shown(*kit);
        crypto::wipe(kit->data(), kit->size());
        return {};
    }
    if (m_vault->hasKit()) return {};
    for (const auto& device : store::Trust(*m_store).devices())
        if (device.isOwn && !device.isThis && device.isCurrent) return {};
    return handOutKit();
}

StoredKit::Surroundings LiveApp::kitSurroundings()
{
    StoredKit::Surroundings s;
    s.now = [this] { return m_clock.now(); };
    s.renew = [this] {
        if (!m_store || !m_vault) return;
        m_failure = Failure::None;
        if (const auto made = handOutKit(); !made) return fail(made.error());
        Q_EMIT stateChanged();   // the page that shows it comes by itself: until it is typed back, nothing else is
    };
    s.opensHere = [this] { return m_changing.isRunning() ? m_hadKit : m_vault && m_vault->hasKit(); };
    s.useHere = [this](ByteView code16) {
        m_changing.waitForFinished();
        return m_vault->setKitSlot(code16);
    };
    s.document = [this]() -> std::optional<print::PrintDocument> {
        if (!m_store || m_kit.isEmpty()) return std::nullopt;
        prints::KeyPaper paper{m_store->organisationName(), {}, m_kit.toStdString(), {}};
        if (const auto link = m_store->recoveryLink()) paper.link = membership::encodeLink(*link);
        auto made = prints::kitPaper(paper, m_printWords, keyWish());
        crypto::wipe(paper.code.data(), paper.code.size());
        return made;
    };
    s.paper = secretPapers();
    return s;
}

SecretPaper::Surroundings LiveApp::secretPapers()
{
    return {[this](const std::string& paper) { return noteAccess(store::AccessAction::Export, {}, paper); }, print::iconsIn(QStringLiteral(":"))};
}

prints::Wish LiveApp::keyWish() const
{
    prints::Wish wish;
    wish.language = m_printWords.speaks(language()) ? language() : "nl";
    wish.today = dayOf(shown(m_clock.now()).date());
    wish.madeAt = m_clock.now();
    return wish;
}

StoredCustody::Surroundings LiveApp::custodySurroundings()
{
    StoredCustody::Surroundings s;
    s.now = [this] { return m_clock.now(); };
    s.converse = conversation();
    s.copy = [this](const QString& text, Secrecy secrecy) { m_clipboard.put(text, secrecy); };
    s.note = [this](store::AccessAction action, const std::string& about) { return noteAccess(action, {}, about); };
    s.document = [this](int number, const std::string& code, const std::string& keeper) {
        prints::KeyPaper paper{m_store->organisationName(), keeper, code, {}};
        auto made = prints::custodyPaper(number, paper, m_printWords, keyWish());
        crypto::wipe(paper.code.data(), paper.code.size());
        return made;
    };
    s.paper = secretPapers();
    return s;
}

} // namespace aanzet
