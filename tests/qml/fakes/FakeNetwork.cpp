// SPDX-License-Identifier: EUPL-1.2
#include "tests/qml/fakes/FakeNetwork.h"
#include "mobile/store/RowReading.h"

namespace aanzet {
namespace {

struct Drawn {
    const char *name, *role, *kind, *sector;
    int closeness;
    int strength;                     // 0: no tie with the client
    const char *quality, *direction;
};
// Of the Yılmaz family, as they drew it.
const Drawn kPeople[]{
    {"Mehmet", "man", "person", "household", 1, 3, "supportive", "both"},
    {"Elif", "dochter", "person", "household", 1, 3, "supportive", "both"},
    {"Hanneke", "buurvrouw", "person", "neighbours", 1, 2, "supportive", "gets"},
    {"Fatma", "zus", "person", "family", 2, 3, "supportive", "gets"},
    {"Minoes", "kat", "pet", "household", 2, 2, "supportive", ""},
    {"Emre", "broer", "person", "family", 3, 1, "broken", ""},
    {"oma Zeynep", "moeder", "deceased", "family", 1, 3, "supportive", ""},
    {"Sevda", "vriendin van vroeger", "person", "friends", 2, 2, "mixed", "both"},
    {"naaigroep", "buurthuis", "group_or_place", "work_school_activity", 2, 2, "supportive", "both"},
    {"juf Anouk", "school", "person", "work_school_activity", 3, 1, "", ""},
    {"Samira", "vaste hulp", "person", "professionals", 0, 2, "", "gets"},
    {"meneer De Wit", "schuldhulp", "person", "professionals", 0, 1, "strained", ""},
};
const char* const kNames[]{"Ayşe", "Bilal", "Corrie", "Dirk-Jan", "Eva", "Farid", "Greetje", "Hassan", "Ilse", "Joke", "Karim", "Lies",
                           "Mo", "Nel", "Oumaima", "Piet", "Quinty", "Rachid", "Sjaan", "Tineke", "Umut", "Vera", "Wim", "Xandra", "Yusuf", "Zohra"};
const char* const kSectors[]{"household", "family", "friends", "neighbours", "work_school_activity", "professionals"};

} // namespace

FakeNetwork::FakeNetwork(int people, const QString& household)
{
    vault::Options options;
    options.tokenFolder = m_folder.filePath(QStringLiteral("tokens")).toStdString();
    options.rootKeyForTests = Bytes(32, 7);
    if (!crypto::init()) qFatal("crypto");
    auto made = vault::Vault::create(m_folder.filePath(QStringLiteral("vault")).toStdString(), viewOf("paard gieter zolder kruik"), options);
    if (!made) qFatal("no vault for the drawing");
    m_vault = std::move(*made);
    auto loaded = store::Store::load(*m_vault, m_clock);
    if (!loaded) qFatal("no store for the drawing");
    m_store = std::move(*loaded);
    auto founding = m_store->prepareFounding("Lindenhaven", "Samira", {});
    if (!founding || !m_store->adopt(std::move(*founding)) || !m_store->setRecoveryConfirmed(true)) qFatal("no organisation for the drawing");
    const auto made2 = m_store->createHousehold(household.toStdString());
    if (!made2) qFatal("no household for the drawing");
    m_household = *made2;
    fill(people);
    m_editor = std::make_unique<StoredNetwork>(*m_store, *m_store->household(m_household), [] { return QDate(2026, 5, 12); });
}

// One save, before anybody edits: none of it is a step of undo.
void FakeNetwork::fill(int people)
{
    if (people == 0) return;
    const auto client = *m_store->spaceOf(m_household, store::Layer::Client);
    const auto field = [](std::uint16_t type, const char* name) { return store::fieldOf(type, name); };
    std::uint16_t count = 1;
    const auto newId = [&count] {
        RecordId id{};
        id.b[0] = std::uint8_t(count >> 8);
        id.b[1] = std::uint8_t(count++);
        return id;
    };
    const auto map = newId();
    std::vector<store::PutRequest> puts{{client, types::NetworkMap, map, {{field(types::NetworkMap, "view"), std::string("circles"), {}}}}};
    std::vector<RecordId> ids;
    for (int i = 0; i < people; ++i) {
        const bool isKnown = i < int(std::size(kPeople));
        const int k = i - int(std::size(kPeople));
        const auto& who = kPeople[std::size_t(isKnown ? i : 0)];
        const auto id = newId();
        const auto put = [&](const char* name, FieldValue value) {
            if (value != FieldValue(std::string())) puts.back().fields.push_back({field(puts.back().type, name), std::move(value), {}});
        };
        puts.push_back({client, types::NetworkPerson, id, {}});
        put("map", FieldValue(map));
        put("name", std::string(isKnown ? who.name : kNames[std::size_t(k) % std::size(kNames)]) + (k >= int(std::size(kNames)) ? " B." : ""));
        put("kind", std::string(isKnown ? who.kind : "person"));
        put("sector", std::string(isKnown ? who.sector : kSectors[std::size_t(k * 5 % 6)]));
        const auto closeness = isKnown ? who.closeness : 1 + (k * 7 + 1) % 3;
        if (closeness) put("closeness", std::int64_t(closeness));
        if (isKnown) put("role_word", std::string(who.role));
        if (isKnown && std::string_view(who.sector) == "household" && std::string_view(who.kind) == "person") put("lives_here", true);
        ids.push_back(id);
        const bool hasTie = isKnown ? who.strength > 0 : true;
        if (hasTie) {
            puts.push_back({client, types::NetworkTie, newId(), {}});
            put("map", FieldValue(map));
            put("to", FieldValue(id));
            put("strength", std::int64_t(isKnown ? who.strength : 1 + k % 3));
            put("quality", std::string(isKnown ? who.quality : k % 5 == 0 ? "mixed" : k % 11 == 0 ? "strained" : "supportive"));
            put("direction", std::string(isKnown ? who.direction : ""));
            if (isKnown && i == 2) put("support", FieldValue(std::vector<std::string>{"practical", "company"}));
        }
        if (i % 2 == 1 || (people > 40 && i > 0)) {
            puts.push_back({client, types::NetworkTie, newId(), {}});
            put("map", FieldValue(map));
            put("from", FieldValue(ids[std::size_t(i) / 2]));
            put("to", FieldValue(id));
            put("between", std::string(i % 3 ? "get_along" : "tension"));
        }
    }
    if (!m_store->putAll(puts)) qFatal("the drawing does not fill");
    const auto dossier = *m_store->spaceOf(m_household, store::Layer::Professional);
    if (people > 5)
        if (!m_store->put({dossier, types::NetworkNote, std::nullopt,
                           {{field(types::NetworkNote, "network_person"), FieldValue(ids[5]), {}}, {field(types::NetworkNote, "unsafe"), true, {}},
                            {field(types::NetworkNote, "remark"), std::string("Niet alleen met hem afspreken."), {}}}}))
            qFatal("the drawing does not fill");
}

} // namespace aanzet
