// SPDX-License-Identifier: EUPL-1.2
#include "mobile/cli/Shell.h"
#include "mobile/store/Lease.h"
#include "mobile/store/Safety.h"
#include <QJsonDocument>
#include <set>

namespace aanzet::cli {

Shell::Shell(Options options, QObject* parent) : QObject(parent), m_options(std::move(options)) {}
Shell::~Shell() = default;

QJsonObject Shell::failure(ErrorCode code, const std::string& sentence)
{
    const auto said = sentence.empty() ? std::string(errorSentence(code)) : sentence;
    return {{QStringLiteral("ok"), false}, {QStringLiteral("code"), QString::fromUtf8(errorName(code).data(), qsizetype(errorName(code).size()))},
            {QStringLiteral("message"), text(said)}};
}

const std::map<std::string, Shell::Verb>& Shell::verbs()
{
    static const std::map<std::string, Verb> all{
        {"create", {{"passphrase"}, {}, &Shell::create}},
        {"unlock", {{"passphrase"}, {}, &Shell::unlock}},
        {"lock", {{}, {}, &Shell::lock}},
        {"found", {{"organisation", "name"}, {"server"}, &Shell::found}},
        {"recovery.kit", {{}, {}, &Shell::recoveryKit}},
        {"recovery.confirm", {{"groups"}, {}, &Shell::confirmRecovery}},
        {"recover", {{"link", "kit"}, {}, &Shell::recover}},
        {"passphrase.change", {{"passphrase", "new"}, {}, &Shell::changePassphrase}},
        {"passphrase.reset", {{"kit", "new"}, {}, &Shell::resetPassphrase}},
        {"server.join", {{"link"}, {}, &Shell::joinServer}},
        {"invite", {{"name", "role", "admit"}, {}, &Shell::invite}},
        {"join", {{"link", "name"}, {}, &Shell::join}},
        {"join.codes", {{"link"}, {}, &Shell::joinCodes}},
        {"admissions", {{}, {}, &Shell::admissions}},
        {"admit", {{"invite", "code"}, {}, &Shell::admit}},
        {"invites", {{}, {}, &Shell::invites}},
        {"invite.withdraw", {{"invite"}, {}, &Shell::withdrawInvite}},
        {"users", {{}, {}, &Shell::users}},
        {"devices", {{}, {}, &Shell::devices}},
        {"device.revoke", {{"device"}, {"wipe"}, &Shell::revokeDevice}},
        {"device.contents", {{"device"}, {}, &Shell::deviceContents}},
        {"device.invite", {{}, {}, &Shell::inviteDevice}},
        {"device.join", {{"link", "name"}, {}, &Shell::joinDevice}},
        {"device.add", {{"request"}, {}, &Shell::addDevice}},
        {"user.revoke", {{"user"}, {}, &Shell::revokeUser}},
        {"household.offer", {{"household", "user"}, {}, &Shell::offerHousehold}},
        {"household.offer.withdraw", {{"household"}, {}, &Shell::withdrawOffer}},
        {"household.accept", {{"household"}, {}, &Shell::acceptHousehold}},
        {"households.reassign", {{"from", "to"}, {}, &Shell::reassignHouseholds}},
        {"handovers", {{}, {}, &Shell::handovers}},
        {"note.move", {{"household", "record", "to"}, {"leak"}, &Shell::moveNote}},
        {"household.join", {{"household", "into"}, {"choose", "saves"}, &Shell::joinHouseholds}},
        {"household.split", {{"household"}, {"name", "goes", "both", "readers", "saves"}, &Shell::splitHousehold}},
        {"services.import", {{"file"}, {}, &Shell::importServices}},
        {"custody", {{}, {}, &Shell::custody}},
        {"custody.make", {{}, {}, &Shell::makeCustody}},
        {"custody.sign", {{"proposal"}, {}, &Shell::signCustody}},
        {"custody.finish", {{"proposal"}, {}, &Shell::finishCustody}},
        {"custody.use", {{"papers", "from"}, {}, &Shell::useCustody}},
        {"lease", {{}, {}, &Shell::lease}},
        {"lease.override", {{"reason"}, {}, &Shell::overrideLease}},
        {"access.log", {{}, {"household"}, &Shell::accessLog}},
        {"user.role", {{"user", "role"}, {}, &Shell::changeRole}},
        {"schema", {{}, {}, &Shell::schema}},
        {"household.create", {{"name"}, {}, &Shell::createHousehold}},
        {"households", {{}, {}, &Shell::households}},
        {"grant", {{"household", "user", "right"}, {"expires", "layer"}, &Shell::grant}},
        {"revoke", {{"household", "user"}, {"layer"}, &Shell::revoke}},
        {"put", {{"household", "layer", "type", "fields"}, {"record"}, &Shell::put}},
        {"get", {{"household", "record"}, {}, &Shell::get}},
        {"list", {{"household", "type"}, {}, &Shell::list}},
        {"remove", {{"household", "record"}, {}, &Shell::remove}},
        {"search", {{"text"}, {}, &Shell::search}},
        {"conflicts", {{}, {}, &Shell::conflicts}},
        {"settle", {{"household", "record", "field", "value"}, {}, &Shell::settle}},
        {"history", {{"household", "record", "field"}, {}, &Shell::history}},
        {"sync", {{}, {}, &Shell::sync}},
        {"status", {{}, {}, &Shell::status}},
        {"state-hash", {{"household"}, {}, &Shell::stateHash}},
        {"export", {{"household", "file"}, {}, &Shell::exportAll}},
        {"print", {{"household", "paper", "file"}, {"size", "large", "language", "names", "format", "naming"}, &Shell::print}},
        {"attach", {{"household", "visit", "file"}, {"layer", "caption", "letter"}, &Shell::attach}},
        {"attachments", {{"household"}, {}, &Shell::attachments}},
        {"attachment.save", {{"household", "record", "file"}, {}, &Shell::saveAttachment}},
        {"late.write", {{"file"}, {}, &Shell::writeLate}},
        {"late.look", {{"file"}, {}, &Shell::lookLate}},
        {"late.deliver", {{"file"}, {}, &Shell::deliverLate}},
        {"pack.make", {{"kind", "folder", "file"}, {}, &Shell::makePack}},
        {"pack.check", {{"file"}, {}, &Shell::checkPack}},
        {"pack.add", {{"file"}, {}, &Shell::addPack}},
        {"pack.list", {{}, {}, &Shell::listPacks}},
        {"pack.remove", {{"record"}, {}, &Shell::removePack}},
        {"bundle.write", {{"file"}, {}, &Shell::writeBundle}},
        {"bundle.read", {{"file"}, {}, &Shell::readBundle}},
    };
    return all;
}

void Shell::handle(const QByteArray& line, Answer answer)
{
    QJsonParseError parse;
    const auto document = QJsonDocument::fromJson(line, &parse);
    if (parse.error != QJsonParseError::NoError || !document.isObject()) return answer(failure(ErrorCode::BadRequest, "Each line must be one JSON object in UTF-8."));
    const auto in = document.object();
    const auto name = in.value(QLatin1String("verb")).toString().toStdString();
    const auto verb = verbs().find(name);
    if (verb == verbs().end()) return answer(failure(ErrorCode::BadRequest, "There is no such verb."));
    std::set<std::string> allowed{"verb"};
    for (const auto* m : verb->second.required) {
        allowed.insert(m);
        if (!in.contains(QLatin1String(m))) return answer(failure(ErrorCode::BadRequest, std::string("The member '") + m + "' is missing."));
    }
    for (const auto* m : verb->second.optional) allowed.insert(m);
    for (auto it = in.begin(); it != in.end(); ++it)
        if (!allowed.count(it.key().toStdString())) return answer(failure(ErrorCode::BadRequest, "This verb has no such member."));
    (this->*verb->second.run)(in, std::move(answer));
}

Result<store::Store*> Shell::opened(Lease lease)
{
    if (!m_vault) {
        // A folder without a vault and a locked vault are different things to a person.
        auto vault = vault::Vault::open(m_options.vaultFolder);
        if (!vault) return vault.error();
        m_vault = std::move(*vault);
    }
    if (!m_vault->isOpen() || !m_store) return ErrorCode::Locked;
    if (lease == Lease::Asked) {
        AANZET_TRY(const auto state, store::checkLease(*m_vault, *m_store, *m_options.workClock));
        if (state.isOver) return Error{ErrorCode::Locked, "This device has not seen its server for too long. Sync first; in an emergency use lease.override."};
    }
    return m_store.get();
}

Result<store::Store*> Shell::member(Lease lease)
{
    AANZET_TRY(auto* s, opened(lease));
    if (!s->hasOrganisation()) return ErrorCode::NoOrganisation;
    return s;
}

static constexpr const char* kWiped = "An administrator had this device emptied. Everything of the organisation is gone from it.";

bool Shell::obeysWipe(const Answer& answer)
{
    if (!m_store || !store::Trust(*m_store).isWipeOrdered()) return false;
    m_store.reset();
    const auto gone = m_vault->destroy();
    m_vault.reset();
    answer(gone ? failure(ErrorCode::Revoked, kWiped) : failure(gone.error()));
    return true;
}

// What was looked at goes with the sync; a disk that does not take it now takes it later.
void Shell::flushBook()
{
    if (m_book && m_store) (void)m_book->flush();
}

Status Shell::openStore()
{
    auto book = std::make_unique<store::AccessBook>(*m_vault, *m_options.workClock);
    auto store = store::Store::load(*m_vault, *m_options.workClock, book.get());
    if (!store) {
        m_vault->lock();
        return store.error();
    }
    m_store = std::move(*store);
    m_book = std::move(book);
    m_store->setRequestClock(*m_options.requestClock);
    if (auto attached = m_book->attach(*m_store); !attached) {
        m_store.reset();
        m_vault->lock();
        return attached;
    }
    // A wipe that was ordered and not finished.
    if (store::Trust(*m_store).isWipeOrdered()) {
        m_store.reset();
        (void)m_vault->destroy();
        m_vault.reset();
        return Error{ErrorCode::Revoked, kWiped};
    }
    m_book->event(store::AccessAction::Unlock);
    return {};
}

static Result<store::Layer> layerOf(const QJsonObject& in)
{
    const auto v = in.value(QLatin1String("layer")).toString();
    if (v == QLatin1String("client")) return store::Layer::Client;
    if (v == QLatin1String("professional")) return store::Layer::Professional;
    return Error{ErrorCode::BadRequest, "The layer is 'client', 'professional' or 'safety'."};
}

// A safety plan begins with the first thing that is written in it.
static Result<SpaceId> safetySpaceOf(store::Store& s, const SpaceId& household, const QJsonObject& in)
{
    store::Safety safety(s);
    const auto record = RecordId::fromHex(in.value(QLatin1String("record")).toString().toStdString());
    for (const auto& space : safety.spaces(household))
        if (record && s.replica(space)->typeOf(*record)) return space;
    auto space = safety.spaceToWrite(household);
    return space || space.code() != ErrorCode::NotFound ? std::move(space) : safety.begin(household);
}

Result<SpaceId> Shell::spaceOf(store::Store& s, const QJsonObject& in, const RecordId*)
{
    AANZET_TRY(auto household, idMember<SpaceId>(in, "household"));
    if (in.value(QLatin1String("layer")).toString() == QLatin1String("safety")) return safetySpaceOf(s, household, in);
    AANZET_TRY(auto layer, layerOf(in));
    return s.spaceOf(household, layer);
}

// Which of a household's spaces holds this record: the caller need not know.
Result<SpaceId> Shell::spaceHolding(store::Store& s, const QJsonObject& in, RecordId& record)
{
    AANZET_TRY(auto id, idMember<SpaceId>(in, "household"));
    AANZET_TRY(record, idMember<RecordId>(in, "record"));
    AANZET_TRY(auto household, s.household(id));
    for (const auto& space : {household.client, household.dossier})
        if (space && s.replica(*space)->typeOf(record)) return *space;
    for (const auto& space : store::SafetyRules(s).spaces(id))
        if (s.replica(space)->typeOf(record)) return space;
    return Error{ErrorCode::NotFound, "record"};
}

void Shell::run(std::unique_ptr<sync::Exchange> exchange, std::function<void(sync::Exchange&)> done)
{
    m_exchange = std::move(exchange);
    m_transport.run(*m_exchange, [this, done = std::move(done)] { done(*m_exchange); });
}

} // namespace aanzet::cli
