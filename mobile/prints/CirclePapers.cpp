// SPDX-License-Identifier: EUPL-1.2
#include "mobile/domain/PlanRules.h"
#include "mobile/prints/PaperParts.h"

// The papers about who reads: the page for who takes a household over, and for the client who has read what.
namespace aanzet::prints {

using namespace print;
using store::AccessAction;
using store::AccessPart;

namespace {

constexpr std::size_t kMostLines = 400;      // a year of one household; more would be a book

const char* partKey(AccessPart part)
{
    switch (part) {
    case AccessPart::Whole: return "read.whole";
    case AccessPart::Page: return "read.page";
    case AccessPart::Visits: return "read.visits";
    case AccessPart::LifeAreas: return "read.areas";
    case AccessPart::Network: return "read.network";
    case AccessPart::Journal: return "read.journal";
    case AccessPart::Plan: return "read.plan";
    case AccessPart::TalkPicture: return "read.talk";
    }
    return "read.whole";
}

const char* roleKey(membership::Role role)
{
    switch (role) {
    case membership::Role::TeamLead: return "role.lead";
    case membership::Role::TeamAssistant: return "role.assistant";
    case membership::Role::TableMember: return "role.table";
    case membership::Role::PrivacyOfficer: return "role.privacy";
    case membership::Role::KeyHolder:
    case membership::Role::ApplicationAdmin: return "role.admin";
    case membership::Role::Worker: break;
    }
    return "role.worker";
}

} // namespace

PrintDocument handoverPaper(const ClientRows& rows, const HandoverRows& handover, const PrintWords& words, const Wish& wish)
{
    const auto say = [&](const char* key, const std::vector<std::string>& arguments = {}) { return words.say(wish.language, key, arguments); };
    auto d = frameOf(rows, words, wish, Owner::Professional, "handover.title");
    const auto quote = [&](const char* key, const std::string& text) {
        if (text.empty()) return;
        d.blocks.push_back(Heading{say(key), "pictograms/talk", 2});
        d.blocks.push_back(Quote{text});
    };
    d.blocks.push_back(Heading{say("layer.client"), "pictograms/talk", 1});
    quote("handover.question", rows.header.questionOwnWords);
    quote("handover.goodenough", rows.plan ? rows.plan->acceptableSituation : std::string());
    quote("handover.known", rows.header.clientWantsKnown);
    Ticks open;
    for (const auto& a : rows.agreements)
        if (domain::isOpen(a))
            open.ticks.push_back({false, a.what, joined({a.who, a.byWhen ? say("agreements.by", {nearDay(*a.byWhen, wish.today, wish.language)}) : std::string()}, " · ")});
    d.blocks.push_back(Heading{say("handover.agreements"), "pictograms/agreement", 2});
    if (open.ticks.empty()) d.blocks.push_back(Paragraph{say("card.noagreements"), TextRole::Body, Ink::Soft});
    else d.blocks.push_back(open);

    d.blocks.push_back(Heading{say("layer.professional"), "", 1});
    if (!handover.note.empty()) d.blocks.push_back(Notice{handover.note, "", Owner::Professional});
    Facts facts;
    const auto fact = [&](const char* key, const std::string& value, const char* icon) {
        if (!value.empty()) facts.facts.push_back({say(key), value, icon, false});
    };
    if (!handover.phase.empty() && words.knows("phase." + handover.phase)) fact("handover.phase", words.say(wish.language, "phase." + handover.phase), "pictograms/goal");
    std::string safety = handover.safetyCheck.empty() ? say("handover.safetyunknown") : words.say(wish.language, "safety." + handover.safetyCheck);
    if (!handover.safetyMeasures.empty()) safety += "\n" + handover.safetyMeasures;
    fact("handover.safety", safety, "pictograms/door");
    std::vector<std::string> helpers;
    for (const auto& h : handover.helpers) helpers.push_back(joined({h.name, h.organisation, h.task.empty() ? h.discipline : h.task, h.phone}, ", "));
    fact("handover.helpers", joined(helpers, "\n"), "pictograms/table");
    fact("handover.reachable", rows.header.reachability, "pictograms/phone");
    d.blocks.push_back(facts);
    return d;
}

PrintDocument whoReadPaper(const ClientRows& rows, const WhoRead& log, const PrintWords& words, const Wish& wish)
{
    const auto say = [&](const char* key, const std::vector<std::string>& arguments = {}) { return words.say(wish.language, key, arguments); };
    auto d = frameOf(rows, words, wish, Owner::Client, "read.title");
    d.blocks.push_back(Paragraph{say("read.intro"), TextRole::Body, Ink::Text});
    const auto partsOf = [&](const std::set<AccessPart>& parts) {
        std::vector<std::string> all;
        for (const auto part : parts) all.push_back(say(partKey(part)));
        return joined(all, ", ");
    };
    Table table{{{say("read.who"), 0.36, {}}, {say("read.what"), 0.64, {}}}, {}};
    std::optional<domain::Day> day;
    const auto finish = [&] {
        if (!day) return;
        d.blocks.push_back(Heading{longDay(*day, wish.language), "pictograms/calendar", 2});
        d.blocks.push_back(table);
        table.rows.clear();
    };
    std::size_t shownLines = 0;
    for (const auto& line : log.lines) {
        std::string what, below;
        switch (line.action) {
        case AccessAction::Read:
        case AccessAction::History:
            what = partsOf(line.client);
            if (!line.dossier.empty()) (what.empty() ? what : below) = say("read.notes", {partsOf(line.dossier)});
            break;
        case AccessAction::Export: what = say("read.printed"); break;
        case AccessAction::Copied: what = say("read.copied"); break;
        case AccessAction::Grant: what = say("read.granted"); break;
        case AccessAction::Revoke: what = say("read.revoked"); break;
        case AccessAction::Handover: what = say("read.handover"); break;
        case AccessAction::ReadLog: what = say("read.log"); break;
        default: continue;
        }
        if (++shownLines > kMostLines) break;
        if (day != line.day) {
            finish();
            day = line.day;
        }
        const auto who = log.withNames && !line.name.empty() ? line.name : say(roleKey(line.role));
        table.rows.push_back({{who, TextRole::Strong, {}, {}, {}, Ink::Soft}, {what, TextRole::Body, below, {}, {}, Ink::Soft}});
    }
    finish();
    if (log.lines.empty()) d.blocks.push_back(Paragraph{say("read.none"), TextRole::Body, Ink::Soft});
    if (shownLines > kMostLines) d.blocks.push_back(Paragraph{say("read.more"), TextRole::Body, Ink::Soft});
    if (log.missing > 0 || log.broken > 0) d.blocks.push_back(Notice{say("read.gaps", {std::to_string(log.missing + log.broken)}), "", Owner::Client});
    d.blocks.push_back(Notice{say("read.question"), "pictograms/phone", Owner::Client});
    return d;
}

} // namespace aanzet::prints
