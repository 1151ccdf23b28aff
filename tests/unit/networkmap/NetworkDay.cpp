// SPDX-License-Identifier: EUPL-1.2
#include "tests/unit/networkmap/NetworkDay.h"
#include "mobile/store/RowReading.h"

namespace aanzet::test {
namespace {

std::string plain(const QString& text) { return text.toStdString(); }
QString shownWord(const std::string& text) { return QString::fromStdString(text); }

const char* const kSectors[]{"household", "family", "friends", "neighbours", "work_school_activity", "professionals"};
const char* const kQualities[]{"supportive", "mixed", "strained", "broken"};
const char* const kSupports[]{"practical", "emotional", "advice", "company", "money_things"};
// Attributes in which everybody writes words of their own.
const std::set<std::string> kWords{"role_word", "says"};
const std::set<std::string> kLooks{"x", "y"};

std::map<std::string, std::set<std::string>> tieOthers(const StoredNetwork& network, const QString& id)
{
    std::map<std::string, std::set<std::string>> found;
    static const std::map<int, std::string> kNames{{NetworkEditor::Strength, "strength"}, {NetworkEditor::Quality, "quality"},
                                                   {NetworkEditor::Direction, "direction"}, {NetworkEditor::Support, "support"}, {NetworkEditor::TieWords, "says"}};
    for (const auto& o : network.othersOf(id)) {
        const auto other = o.value<NetworkOther>();
        const auto name = kNames.find(other.field);
        if (name == kNames.end()) continue;
        auto value = other.value.toString().toStdString();
        if (other.field == NetworkEditor::Strength) value = std::to_string(other.value.toInt());
        if (other.field == NetworkEditor::Support) value = other.value.toStringList().join(QLatin1Char(',')).toStdString();
        found[name->second].insert(value);
    }
    return found;
}

} // namespace

void NetworkDay::wrong(const std::string& what)
{
    if (m_wrong.empty()) m_wrong = what;
}

void NetworkDay::wake(Side& side)
{
    side.network.reset();
    if (!side.tablet->open()) return wrong("a tablet does not open");
    side.network = std::make_unique<StoredNetwork>(*side.tablet->store, *side.tablet->store->household(m_team.household), [] { return QDate(2026, 3, 3); });
}

NetworkDay::View NetworkDay::viewOf(Side& side) const
{
    View view;
    auto& network = *side.network;
    for (const auto& p : network.persons()->rows()) {
        auto& r = view[plain(p.id)];
        r.isDisputed = p.isDisputed;
        r.fields = {{"name", plain(p.name)}, {"role_word", plain(p.roleWord)}, {"kind", plain(p.kind)}, {"sector", plain(p.sector)},
                    {"closeness", std::to_string(p.closeness)}, {"says", plain(p.clientSays)}, {"may_invite", plain(p.mayInvite)},
                    {"lives_here", p.livesHere ? "1" : ""}, {"x", std::to_string(p.x)}, {"y", std::to_string(p.y)}};
        if (p.others)
            for (const auto& o : network.othersOf(p.id)) {
                const auto other = o.value<NetworkOther>();
                static const std::map<int, std::string> kNames{{NetworkEditor::Name, "name"}, {NetworkEditor::RoleWord, "role_word"}, {NetworkEditor::Kind, "kind"},
                                                               {NetworkEditor::PersonSector, "sector"}, {NetworkEditor::Closeness, "closeness"}, {NetworkEditor::PersonWords, "says"},
                                                               {NetworkEditor::MayInvite, "may_invite"}, {NetworkEditor::LivesHere, "lives_here"}};
                const auto name = kNames.find(other.field);
                if (name == kNames.end()) continue;
                auto value = other.value.toString().toStdString();
                if (other.field == NetworkEditor::Closeness) value = std::to_string(other.value.toInt());
                if (other.field == NetworkEditor::LivesHere) value = other.value.toBool() ? "1" : "";
                r.others[name->second].insert(value);
            }
    }
    for (const auto& t : network.ties()->rows()) {
        auto& r = view[plain(t.id)];
        r.isTie = true;
        r.from = plain(t.from);
        r.to = plain(t.to);
        r.fields = {{"strength", std::to_string(t.strength)}, {"quality", plain(t.quality)}, {"direction", plain(t.direction)},
                    {"support", plain(t.support.join(QLatin1Char(',')))}, {"says", plain(t.clientSays)}};
        if (t.others) r.others = tieOthers(network, t.id);
    }
    return view;
}

// A tie whose person was removed is on no screen, and still it is there: whoever drew it may take it back, and a colleague may
// bring its person back, without knowing of each other. So the model holds these ties too, read past the drawing. A model of
// the screens alone takes such a tie for a new one when its person comes back, and asks for what its own author took back.
// What is shown must be just what stands there and has its ends.
NetworkDay::View NetworkDay::wholeOf(Side& side)
{
    auto view = viewOf(side);
    int loose = 0;
    auto shownTies = side.network->ties()->count();
    for (const auto& t : store::readRows<domain::NetworkTie>(*side.tablet->store, m_team.client)) {
        const auto id = t.id.hex();
        Record r;
        r.isTie = true;
        r.from = t.from ? t.from->hex() : std::string();
        r.to = t.to ? t.to->hex() : std::string();
        std::string support;
        for (const auto& s : t.support) support += (support.empty() ? "" : ",") + s;
        r.fields = {{"strength", std::to_string(t.strength.value_or(0))}, {"quality", t.quality}, {"direction", t.direction}, {"support", support}, {"says", t.clientSays}};
        r.others = tieOthers(*side.network, QString::fromStdString(id));
        const bool hasEnds = (r.from.empty() || view.count(r.from)) && view.count(r.to);
        loose += !hasEnds;
        const auto at = view.find(id);
        if (at != view.end() && !hasEnds) wrong("a tie without an end is shown: " + id);
        if (at == view.end() && hasEnds) wrong("a tie with both ends is not shown: " + id);
        if (at != view.end() && at->second != r) wrong("a tie is shown otherwise than it stands: " + id);
        shownTies -= at != view.end();
        view[id] = std::move(r);
    }
    if (shownTies) wrong("a tie is shown that is gone");
    if (side.network->looseTies() != loose) wrong("loose ties are not said: " + std::to_string(loose));
    return view;
}

// One verb. What it touches is written down, for the judge.
void NetworkDay::edit(Side& side)
{
    auto& network = *side.network;
    const auto& people = network.persons()->rows();
    const auto& ties = network.ties()->rows();
    const auto one = people.value(qsizetype(upTo(std::size_t(people.size())))).id, other = people.value(qsizetype(upTo(std::size_t(people.size())))).id;
    const auto tie = ties.value(qsizetype(upTo(std::size_t(ties.size())))).id;
    const auto touch = [&](const QString& id, std::initializer_list<const char*> fields) {
        if (id.isEmpty()) return;
        side.touched.insert(plain(id));
        for (const auto* f : fields) side.written.emplace(plain(id), f);
    };
    const auto sector = QString::fromLatin1(kSectors[upTo(6)]);
    const auto dice = m_random() % 100;
    if (dice < 16 && people.size() < 90)
        touch(network.addPerson(shownWord(word(side, "n")), sector, int(upTo(4))), {});
    else if (dice < 30) {
        network.hold(one);
        network.place(one, sector, 1 + int(upTo(3)), int(upTo(1800)) - 900, int(upTo(1800)) - 900);
        touch(one, {"sector", "closeness", "x", "y"});
    } else if (dice < 38) {
        network.setPerson(one, NetworkEditor::RoleWord, m_random() % 8 ? shownWord(word(side, "r")) : QString());
        touch(one, {"role_word"});
    } else if (dice < 44) {
        network.setPerson(one, NetworkEditor::PersonWords, shownWord(word(side, "s")));
        touch(one, {"says"});
    } else if (dice < 48) {
        network.setPerson(one, NetworkEditor::MayInvite, m_random() % 2 ? QStringLiteral("yes") : QStringLiteral("ask_first"));
        touch(one, {"may_invite"});
    } else if (dice < 51) {
        network.setPerson(one, NetworkEditor::LivesHere, bool(m_random() % 2));
        touch(one, {"lives_here"});
    } else if (dice < 66)
        touch(network.addTie(m_random() % 2 ? QString() : one, other), {});
    else if (dice < 72) {
        network.setTie(tie, NetworkEditor::Strength, 1 + int(upTo(3)));
        touch(tie, {"strength"});
    } else if (dice < 77) {
        network.setTie(tie, NetworkEditor::Quality, QString::fromLatin1(kQualities[upTo(4)]));
        touch(tie, {"quality"});
    } else if (dice < 81) {
        QStringList support;
        for (const auto* s : kSupports)
            if (m_random() % 2) support.append(QString::fromLatin1(s));
        network.setTie(tie, NetworkEditor::Support, support);
        touch(tie, {"support"});
    } else if (dice < 85) {
        network.setTie(tie, NetworkEditor::TieWords, shownWord(word(side, "t")));
        touch(tie, {"says"});
    } else if (dice < 88) {
        network.removeTie(tie);
        touch(tie, {});
    } else if (dice < 91) {
        for (const auto& row : network.ties()->rows())
            if (row.from == one || row.to == one) touch(row.id, {});
        network.removePerson(one);
        touch(one, {});
    } else if (dice < 96)
        walk(side, true);
    else if (dice < 98)
        walk(side, false);
    else if (dice == 98)
        thereAndBack(side);
    else if (m_random() % 8 == 0) {
        const auto before = viewOf(side);
        wake(side);
        if (m_wrong.empty() && viewOf(side) != before) wrong("a restart changes the drawing");
    }
}

// Undo and redo touch what this person wrote and nothing of a colleague.
void NetworkDay::walk(Side& side, bool isBack)
{
    const auto before = wholeOf(side);
    isBack ? side.network->undo() : side.network->redo();
    const auto after = wholeOf(side);
    const auto isTheirs = [&](const std::string& word) { return !word.empty() && word[0] != side.mark; };
    for (const auto& [id, was] : before) {
        const auto now = after.find(id);
        if (now == after.end()) {
            side.touched.insert(id);
            if (!isBack) continue;
            // Somebody goes by undo only when this person drew them and nobody else drew on.
            for (const auto& f : kWords)
                if (const auto at = was.fields.find(f); at != was.fields.end() && isTheirs(at->second)) wrong("undo took away " + id + " with a colleague's words " + at->second);
            if (!was.isTie && isTheirs(was.fields.at("name"))) wrong("undo took away a colleague's " + was.fields.at("name"));
            continue;
        }
        for (const auto& [field, value] : was.fields) {
            if (now->second.fields.at(field) == value) continue;
            side.touched.insert(id);
            side.written.emplace(id, field);
            if (isBack && kWords.count(field) && isTheirs(value)) wrong("undo took back a colleague's " + value + ", it says " + now->second.fields.at(field));
        }
        for (const auto& [field, others] : was.others)
            if (!now->second.others.count(field) || now->second.others.at(field) != others) {
                side.touched.insert(id);
                side.written.emplace(id, field);
                for (const auto& value : others)
                    if (kWords.count(field) && isTheirs(value) && now->second.fields.at(field) != value &&
                        (!now->second.others.count(field) || !now->second.others.at(field).count(value)))
                        wrong("undo lost a colleague's " + value);
            }
    }
    const auto& colleague = m_sides[&side == &m_sides[0] ? 1 : 0];
    for (const auto& [id, now] : after) {
        if (before.count(id)) continue;
        side.touched.insert(id);
        if (!now.isTie && colleague.gone.count(id)) wrong("undo brought back " + now.fields.at("name") + ", whom a colleague removed as well");
    }
}

// A few verbs and as many steps back is the drawing as it was; and forth again as it became.
void NetworkDay::thereAndBack(Side& side)
{
    auto& network = *side.network;
    const auto before = viewOf(side);
    const auto& people = network.persons()->rows();
    if (people.size() < 2) return;
    const auto one = people.value(qsizetype(upTo(std::size_t(people.size())))).id;
    const auto isDisputed = before.at(plain(one)).isDisputed || !before.at(plain(one)).others.empty();
    if (isDisputed) return;   // drawing on settles it, and that is not taken back
    int steps = 0;
    for (int i = 0; i < 3; ++i) {
        network.setPerson(one, NetworkEditor::RoleWord, shownWord(word(side, "r")));
        network.addTie(network.addPerson(shownWord(word(side, "n")), QString(), 0), one);
        steps += 3;
    }
    side.touched.insert(plain(one));
    side.written.emplace(plain(one), "role_word");
    const auto far = viewOf(side);
    for (int i = 0; i < steps; ++i) network.undo();
    if (viewOf(side) != before) wrong("as many undo as steps is not the drawing as it was");
    for (int i = 0; i < steps; ++i) network.redo();
    if (viewOf(side) != far) wrong("redo is not the drawing as it became");
    for (const auto& [id, r] : far)
        if (!before.count(id)) side.touched.insert(id);
}

void NetworkDay::meet()
{
    for (auto& side : m_sides) side.now = wholeOf(side);
    for (int round = 0; round < 2; ++round)
        for (auto& side : m_sides)
            if (!m_team.sync(*side.tablet)) return wrong("a sync fails");
    View met[2];
    for (int i : {0, 1}) {
        m_sides[i].network->refresh();
        met[i] = wholeOf(m_sides[i]);
    }
    if (met[0] != met[1]) return wrong("the two do not see the same drawing");
    if (*m_sides[0].tablet->store->stateHash(m_team.household) != *m_sides[1].tablet->store->stateHash(m_team.household)) return wrong("the two hold another state");
    judge(m_sides[0].base, m_sides[0], m_sides[1], met[0]);
    for (auto& side : m_sides) {
        for (const auto& [id, r] : side.base)
            if (!r.isTie && !side.now.count(id) && !met[0].count(id)) side.gone.insert(id);
        for (const auto& [id, r] : met[0]) side.gone.erase(id);
        side.base = met[0];
        side.touched.clear();
        side.written.clear();
    }
}

// Three ways: what was there, what each made of it, and what came out.
void NetworkDay::judge(const View& base, const Side& a, const Side& b, const View& met)
{
    std::set<std::string> ids;
    for (const auto* view : {&base, &a.now, &b.now, &met})
        for (const auto& [id, r] : *view) ids.insert(id);
    for (const auto& id : ids) {
        const auto in = [&](const View& v) { const auto at = v.find(id); return at == v.end() ? nullptr : &at->second; };
        const auto *was = in(base), *ofA = in(a.now), *ofB = in(b.now), *is = in(met);
        const auto* any = ofA ? ofA : ofB ? ofB : was;
        if (!any) return wrong("the meeting made somebody up");
        const bool lives = ofA && ofB                ? true
                           : !was                    ? bool(ofA || ofB)
                           : ofA && !ofB             ? a.touched.count(id) && *ofA != *was
                           : ofB && !ofA             ? b.touched.count(id) && *ofB != *was
                                                     : false;
        const bool mayLive = lives || (was && ofA && a.touched.count(id)) || (was && ofB && b.touched.count(id));
        if (lives && !is && !any->isTie) return wrong("somebody was lost: " + any->fields.at("name"));
        if (lives && !is && ofA && ofB) return wrong("a tie was lost: " + id);
        if (lives && !is) return wrong((was ? "a tie that one drew on was lost: " : "a new tie was lost: ") + id);
        if (is && !mayLive && !any->isTie) return wrong("somebody came back: " + any->fields.at("name"));
        if (!is || !ofA || !ofB) {
            if (is && !was && is->fields != any->fields) return wrong("what one drew new came out otherwise");
            continue;
        }
        for (const auto& [field, value] : is->fields) {
            const auto& va = ofA->fields.at(field);
            const auto& vb = ofB->fields.at(field);
            const auto before = was ? was->fields.at(field) : std::string();
            const auto isSeen = [&](const std::string& v) { return value == v || (is->others.count(field) && is->others.at(field).count(v)); };
            const bool hadOthers = was && was->others.count(field);
            if (value != va && value != vb && !hadOthers) return wrong(field + " is what nobody drew: " + value);
            if (kLooks.count(field)) continue;
            if (was && va != before && !isSeen(va)) return wrong(field + ": the line of one was lost: " + va + ", it says " + value);
            if (was && vb != before && !isSeen(vb)) return wrong(field + ": the line of the other was lost: " + vb + ", it says " + value);
        }
    }
}

// One takes back everything there is to take back: whatever the other wrote is still there.
void NetworkDay::undoAll(Side& side)
{
    const auto before = wholeOf(side);
    for (int i = 0; side.network->canUndo() && i < 5000; ++i) side.network->undo();
    const auto after = wholeOf(side);
    for (const auto& [id, was] : before) {
        const bool isTheirs = !was.isTie && was.fields.at("name")[0] != side.mark;
        const auto now = after.find(id);
        if (isTheirs && now == after.end()) wrong("undo of all took away a colleague's " + was.fields.at("name"));
        for (const auto& f : kWords) {
            const auto at = was.fields.find(f);
            if (at == was.fields.end() || at->second.empty() || at->second[0] == side.mark) continue;
            const bool isThere = now != after.end() && (now->second.fields.at(f) == at->second || (now->second.others.count(f) && now->second.others.at(f).count(at->second)));
            if (!isThere) wrong("undo of all lost a colleague's " + at->second);
        }
        side.touched.insert(id);
        for (const auto& [field, value] : was.fields) side.written.emplace(id, field);
    }
    for (const auto& [id, now] : after) side.touched.insert(id);
}

std::string NetworkDay::play(std::uint64_t seed, const Size& size)
{
    m_wrong.clear();
    m_words = 0;
    m_random.seed(seed);
    for (auto& side : m_sides) side = Side{};
    m_team.begin(seed);
    m_sides[0].tablet = &m_team.ada;
    m_sides[1].tablet = &m_team.bo;
    m_sides[1].mark = 'b';
    for (auto& side : m_sides)
        side.network = std::make_unique<StoredNetwork>(*side.tablet->store, *side.tablet->store->household(m_team.household), [] { return QDate(2026, 3, 3); });
    for (int i = 0; i < 8; ++i) m_sides[0].network->addPerson(shownWord(word(m_sides[0], "n")), QString::fromLatin1(kSectors[i % 6]), 1 + i % 3);
    meet();
    for (int m = 0; m < size.meetings && m_wrong.empty(); ++m) {
        for (int i = 0; i < 2 * size.edits / size.meetings && m_wrong.empty(); ++i) edit(m_sides[i % 2]);
        if (m_wrong.empty()) meet();
    }
    // After a restart and the meeting, undo is still right: a while, and then to the end.
    for (auto& side : m_sides)
        if (m_wrong.empty()) wake(side);
    for (int i = 0; i < 24 && m_wrong.empty(); ++i) walk(m_sides[i % 2], m_random() % 4 != 0);
    if (m_wrong.empty()) meet();
    if (m_wrong.empty()) undoAll(m_sides[seed % 2]);
    if (m_wrong.empty()) meet();
    for (auto& side : m_sides) side.network.reset();
    return m_wrong;
}

} // namespace aanzet::test
