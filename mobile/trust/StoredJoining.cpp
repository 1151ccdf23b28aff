// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/StoredJoining.h"
#include "mobile/sync/AdmissionExchanges.h"
#include "mobile/sync/Exchanges.h"
#include "mobile/viewmodels/Shown.h"

namespace aanzet {
namespace {

constexpr const char* kSlot = "joining/link";
constexpr std::size_t kMostBytes = 8192;

// Passes by itself: the same link may lead in at the next look.
bool passes(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Pending:
    case ErrorCode::Offline:
    case ErrorCode::Busy:
    case ErrorCode::Timeout: return true;
    default: return false;
    }
}

} // namespace

StoredJoining::StoredJoining(Surroundings surroundings, QObject* parent) : JoiningModel(parent), m_surroundings(std::move(surroundings))
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &StoredJoining::lookAgain);
}

void StoredJoining::show(store::Store* store)
{
    m_next.stop();
    m_store = store;
    m_way = Nowhere;
    crypto::wipe(m_link.data(), m_link.size());
    m_link.clear();
    m_name.clear();
    m_organisation.clear();
    m_ownCode.clear();
    m_organisationCode.clear();
    m_request.clear();
    m_isLooking = false;
    m_failure = Failure::None;
    if (m_store && !m_store->hasOrganisation()) restore();
    Q_EMIT changed();
}

void StoredJoining::restore()
{
    const auto kept = m_store->draft(kSlot);
    if (!kept || !*kept) return;
    Reader r(**kept);
    if (!r.domain("az1/joining")) return;
    m_link = std::string(textOf(r.sized(kMostBytes)));
    m_name = std::string(textOf(r.sized(kMostBytes)));
    if (!r.atEnd()) return;
    wait();
    lookAgain();
}

Status StoredJoining::begin(const QString& link, const QString& name)
{
    if (!m_store || m_isLooking) return ErrorCode::Busy;
    m_link = link.trimmed().toStdString();
    m_name = name.simplified().toStdString();
    return ask();
}

Status StoredJoining::ask()
{
    const auto done = [this](sync::Exchange& e) { answered(e.outcome()); };
    if (membership::linkType(m_link) == membership::LinkType::Recovery) {
        AANZET_TRY(auto link, membership::parseRecoveryLink(m_link));
        if (const auto request = sync::requestDevice(*m_store, link); !request) return request.error();
        m_isLooking = true;
        m_surroundings.converse(std::make_unique<sync::DeviceJoinExchange>(*m_store, std::move(link), m_name), done);
        return {};
    }
    AANZET_TRY(auto invitation, membership::parseInvitation(m_link, m_store->trustedNow()));
    m_isLooking = true;
    m_surroundings.converse(std::make_unique<sync::JoinExchange>(*m_store, std::move(invitation), m_name), done);
    return {};
}

void StoredJoining::answered(const Status& status)
{
    m_isLooking = false;
    if (status) {
        forget();
        Q_EMIT changed();
        return Q_EMIT joined();
    }
    const bool isWaiting = m_way != Nowhere;
    if (status.code() == ErrorCode::Pending || (isWaiting && passes(status.code()))) {
        m_failure = status.code() == ErrorCode::Pending ? Failure::None : Failure::fromError(status.code());
        if (!isWaiting) {
            // Kept before the person is told to wait: the answer may come after a restart.
            if (const auto kept = m_store->saveDraft(kSlot, Writer("az1/joining").sized(viewOf(m_link)).sized(viewOf(m_name)).take()); !kept)
                m_failure = Failure::fromError(kept.code());
            wait();
        }
        m_next.start(m_surroundings.between);
        return Q_EMIT changed();
    }
    forget();
    Q_EMIT changed();
    Q_EMIT refused(int(status.code()));
}

// What the person shows or reads out meanwhile.
void StoredJoining::wait()
{
    if (membership::linkType(m_link) == membership::LinkType::Recovery) {
        auto link = membership::parseRecoveryLink(m_link);
        auto request = link ? sync::requestDevice(*m_store, *link) : Result<sync::DeviceRequest>(link.error());
        if (!request) return;
        m_request = shown(sync::encodeDeviceRequest(*request));
        m_way = SecondDevice;
        return;
    }
    const auto invitation = membership::parseInvitation(m_link, m_store->trustedNow());
    if (!invitation) return;
    m_organisation = shown(invitation->name);
    if (const auto codes = sync::waitingCodes(*m_store, *invitation)) {
        m_ownCode = shown(codes->joiner);
        m_organisationCode = shown(codes->organisation);
    }
    m_way = Invited;
}

void StoredJoining::lookAgain()
{
    if (!m_store || m_way == Nowhere || m_isLooking) return;
    m_next.stop();
    const auto asked = ask();
    if (!asked) answered(asked);
    else Q_EMIT changed();
}

void StoredJoining::forget()
{
    m_next.stop();
    if (m_store) (void)m_store->saveDraft(kSlot, {});   // a link that stays has been used, or leads nowhere
    crypto::wipe(m_link.data(), m_link.size());
    m_link.clear();
    m_way = Nowhere;
    m_failure = Failure::None;
}

void StoredJoining::giveUp()
{
    if (m_isLooking) return;
    forget();
    Q_EMIT changed();
}

} // namespace aanzet
