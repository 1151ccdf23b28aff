// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/StoredCustody.h"
#include "mobile/trust/StoredKit.h"
#include "mobile/vault/RecoveryKit.h"
#include "mobile/viewmodels/Shown.h"
#include <algorithm>

namespace aanzet {
namespace {

constexpr std::string_view kProposal = "aanzet-custody:";
constexpr const char* kSlot = "custody/proposal";
constexpr auto kToldFor = std::chrono::hours(24 * 30);

static_assert(CustodyModel::kPapers == int(membership::kPapers));

} // namespace

std::string encodeProposal(const membership::Custody& custody)
{
    return std::string(kProposal) + toBase64Url(membership::encodeBody(custody));
}

Result<membership::Custody> parseProposal(std::string_view text)
{
    if (!text.starts_with(kProposal)) return ErrorCode::LinkBroken;
    const auto body = fromBase64Url(text.substr(kProposal.size()));
    if (!body) return ErrorCode::LinkBroken;
    auto custody = membership::decodeCustody(*body);
    if (!custody) return ErrorCode::LinkBroken;
    return custody;
}

void StoredCustody::show(store::Store* store)
{
    m_store = store;
    m_ceremony.reset();
    m_drawn.reset();
    m_step = Nothing;
    m_checked = 0;
    m_broughtBack = -1;
    m_isBusy = false;
    m_proposal.clear();
    m_signed.clear();
    m_failure = Failure::None;
    m_paper.forget();
    if (m_store) restore();
    refresh();
}

// A second administrator may take days, and the papers are printed already. What waits is public.
void StoredCustody::restore()
{
    const auto kept = m_store->draft(kSlot);
    if (!kept || !*kept || (*kept)->empty()) return;
    auto custody = parseProposal(textOf(**kept));
    if (!custody) return;
    m_drawn = std::move(*custody);
    m_proposal = shown(encodeProposal(*m_drawn));
    m_checked = kPapers;
    m_step = Agreement;
}

void StoredCustody::refresh()
{
    m_isNamed = m_mayMake = m_needsSecond = m_isUsedSince = false;
    m_namedAt = {};
    m_lostUsers.clear();
    m_lost.clear();
    QList<CustodyUseRow> uses;
    if (m_store && m_store->hasOrganisation()) {
        const auto& log = *m_store->orgLog();
        const auto& state = log.state();
        m_isNamed = state.custody.has_value();
        m_mayMake = state.isAdmin(m_store->user());
        m_needsSecond = state.actingAdmins() >= 2;
        std::map<UserId, QString> names;
        std::vector<std::pair<QString, UserId>> lost;
        for (const auto& p : m_store->people()) {
            const auto name = shown(p.name);
            names[p.user] = name;
            if (p.user != m_store->user() && !state.successorOf(p.user)) lost.emplace_back(name.isEmpty() ? QString::fromStdString(p.user.shortHex()) : name, p.user);
        }
        for (auto i = log.size(); i-- > 0;) {
            const auto& entry = log.entry(i);
            if (entry.kind == static_cast<std::uint8_t>(membership::OrgKind::Custody) && !m_namedAt.isValid()) m_namedAt = shown(entry.time);
            if (entry.kind != static_cast<std::uint8_t>(membership::OrgKind::Succession)) continue;
            const auto body = membership::decodeSuccession(entry.body);
            if (!body) continue;
            m_isUsedSince |= !m_namedAt.isValid();   // read from the end: no newer papers came by yet
            uses.append({QString::number(i), names[body->from], names[body->to], shown(entry.time), m_surroundings.now() - entry.time < kToldFor});
        }
        std::sort(lost.begin(), lost.end(), [](const auto& a, const auto& b) { return a.first.localeAwareCompare(b.first) < 0; });
        for (const auto& [name, user] : lost) {
            m_lost.append(name);
            m_lostUsers.push_back(user);
        }
    }
    m_uses.replaceRows(uses);
    Q_EMIT changed();
}

void StoredCustody::ended(Failure::Kind kind)
{
    m_failure = kind;
    m_isBusy = false;
    refresh();
}

bool StoredCustody::begin()
{
    if (!m_store || !m_store->hasOrganisation() || m_isBusy) return false;
    m_failure = Failure::None;
    return true;
}

// --- making

void StoredCustody::draw()
{
    if (!begin()) return;
    if (!m_mayMake) return ended(Failure::NotAllowed);
    m_paper.forget();
    m_ceremony = membership::makeCeremony(m_store->orgLog()->org());
    m_checked = 0;
    m_proposal.clear();
    m_step = Papers;
    Q_EMIT changed();
}

std::string StoredCustody::code() const
{
    if (!m_ceremony || m_step != Papers || m_checked >= kPapers) return {};
    return vault::kitText(m_ceremony->papers[std::size_t(m_checked)].view());
}

QString StoredCustody::paper() const
{
    auto text = code();
    const auto words = shown(text);
    crypto::wipe(text.data(), text.size());
    return words;
}

void StoredCustody::save(const QString& keeper, const QUrl& file)
{
    auto text = code();
    if (text.empty() || !begin()) return;
    m_paper.save(m_surroundings.document(m_checked + 1, text, keeper.simplified().toStdString()), file);
    crypto::wipe(text.data(), text.size());
    Q_EMIT changed();
}

void StoredCustody::deleteFile()
{
    m_paper.deleteFile();
    Q_EMIT changed();
}

bool StoredCustody::check(const QString& one, const QString& other)
{
    auto text = code();
    if (text.empty() || !begin()) return false;
    const auto groups = vault::kitGroups(text);
    crypto::wipe(text.data(), text.size());
    const auto placeOf = [&](const QString& typed) {
        const auto said = vault::kitGroups(typed.toStdString());
        return said.size() == 1 ? std::find(groups.begin(), groups.end(), said.front()) : groups.end();
    };
    const auto first = placeOf(one), second = placeOf(other);
    if (first == groups.end() || second == groups.end() || first == second) {
        ended(Failure::WrongKit);
        return false;
    }
    m_ceremony->papers[std::size_t(m_checked)] = {};   // on paper and read back: nobody needs it here any more
    m_paper.forget();
    ++m_checked;
    if (m_checked < kPapers) {
        Q_EMIT changed();
        return true;
    }
    m_drawn = m_ceremony->custody;
    m_ceremony.reset();
    m_proposal = shown(encodeProposal(*m_drawn));
    m_step = Agreement;
    if (const auto kept = m_store->saveDraft(kSlot, viewOf(m_proposal.toStdString())); !kept) {
        ended(Failure::fromError(kept.code()));
        return true;
    }
    if (!m_needsSecond) append(*m_drawn);
    else Q_EMIT changed();
    return true;
}

void StoredCustody::leave()
{
    if (m_store && m_step == Agreement) (void)m_store->saveDraft(kSlot, {});   // at worst it is offered again
    m_ceremony.reset();
    m_drawn.reset();
    m_checked = 0;
    m_step = Nothing;
    m_proposal.clear();
    m_signed.clear();
    m_failure = Failure::None;
    m_paper.forget();
    Q_EMIT changed();
}

void StoredCustody::append(const membership::Custody& custody)
{
    if (const auto noted = m_surroundings.note(store::AccessAction::People, "custody"); !noted) return ended(Failure::fromError(noted.code()));
    m_isBusy = true;
    Q_EMIT changed();
    m_acts.append(*m_store, {[this, custody](store::Trust&) { return membership::makeCustody(*m_store->orgLog(), m_store->deviceKeys(), m_store->trustedNow(), custody); }},
                  [this](const Status& done) {
                      // Somebody or some device came or went since the second one signed.
                      if (!done) return ended(done.code() == ErrorCode::BadSignature ? Failure::ProposalStale : Failure::fromError(done.code()));
                      m_step = Done;
                      (void)m_store->saveDraft(kSlot, {});
                      m_drawn.reset();
                      m_proposal.clear();
                      ended(Failure::None);
                  });
}

void StoredCustody::agree(const QString& proposal)
{
    if (!begin()) return;
    m_signed.clear();
    const auto custody = parseProposal(proposal.trimmed().toStdString());
    if (!custody) return ended(Failure::LinkBroken);
    if (!m_mayMake) return ended(Failure::NotAllowed);
    if (const auto noted = m_surroundings.note(store::AccessAction::People, "custody"); !noted) return ended(Failure::fromError(noted.code()));
    const auto sign = [this, drawn = *custody](const Status& synced) {
        if (!synced) return ended(Failure::fromError(synced.code()));
        auto c = drawn;
        const auto& log = *m_store->orgLog();
        c.secondDevice = m_store->device();
        c.secondSignature = m_store->deviceKeys().sign.sign(membership::custodyStatement(log.org(), log.size(), log.head(), c));
        m_signed = shown(encodeProposal(c));
        ended(Failure::None);
    };
    if (m_store->server().url.empty()) return sign({});
    // On the newest head: another entry in between, and it has to be signed again.
    m_isBusy = true;
    Q_EMIT changed();
    m_acts.converse(std::make_unique<sync::SyncEngine>(*m_store, m_batchSize, sync::SyncEngine::Seen::Leave),
                    [sign](sync::Exchange& e) { sign(e.outcome()); });
}

void StoredCustody::finish(const QString& signedProposal)
{
    if (m_step != Agreement || !m_drawn || !begin()) return;
    if (!m_needsSecond) return append(*m_drawn);
    const auto custody = parseProposal(signedProposal.trimmed().toStdString());
    // What comes back is what was sent: another administrator's own papers do not pass for these.
    if (!custody || custody->box != m_drawn->box || custody->sign != m_drawn->sign || custody->wraps != m_drawn->wraps) return ended(Failure::LinkBroken);
    append(*custody);
}

// --- using

void StoredCustody::use(const QString& one, const QString& other, int lost)
{
    if (lost < 0 || lost >= int(m_lostUsers.size()) || !begin()) return;
    m_broughtBack = -1;
    const auto a = typedCode(one), b = typedCode(other);
    const auto& log = *m_store->orgLog();
    if (a.view().empty() || b.view().empty() || !log.state().custody) return ended(Failure::WrongPapers);
    auto key = membership::openCustody(log.org(), *log.state().custody, a.view(), b.view());
    if (!key) return ended(Failure::WrongPapers);
    if (m_store->server().url.empty()) return ended(Failure::Offline);
    if (const auto noted = m_surroundings.note(store::AccessAction::RecoveryUsed, "papers"); !noted) return ended(Failure::fromError(noted.code()));
    m_isBusy = true;
    Q_EMIT changed();
    m_acts.converse(std::make_unique<sync::InheritExchange>(*m_store, std::move(*key), m_lostUsers[std::size_t(lost)]), [this](sync::Exchange& e) {
        if (!e.outcome()) return ended(Failure::fromError(e.outcome().code()));
        const auto& used = static_cast<sync::InheritExchange&>(e);
        const auto back = int(used.spaces());
        m_notOpened = int(used.closed());
        m_acts.settle(*m_store, [this, back](const Status&) {
            m_broughtBack = back;
            ended(Failure::None);
        });
    });
}

} // namespace aanzet
