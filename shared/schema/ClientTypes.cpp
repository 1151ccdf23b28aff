// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/Fields.h"

namespace aanzet {
namespace {
using namespace fields;
using std::string_view;

constexpr string_view kLanguages[] = {"nl", "en", "tr", "ar", "pl", "uk", "ti", "fa", "so", "es", "fr", "pap", "bg", "ro"};
constexpr string_view kInterpreter[] = {"none", "phone", "in_person", "video"};
constexpr string_view kFormOfAddress[] = {"u", "je"};
constexpr string_view kPersonKinds[] = {"adult", "youth", "child"};
constexpr string_view kReading[] = {"easily", "with_help", "not_well", "not"};
constexpr string_view kCarerLoad[] = {"ok", "heavy", "too_much"};
constexpr string_view kContactKinds[] = {"mobile", "phone", "email", "message_app", "post"};
constexpr string_view kLeaveMessage[] = {"yes", "ask_first", "no"};
constexpr string_view kPlaces[] = {"home", "office", "street", "neighbourhood_place", "agency", "phone", "video"};
constexpr string_view kVisitTypes[] = {"help"};
constexpr string_view kPresent[] = {"client", "partner", "child", "family", "neighbour", "friend", "informal_carer",
                                    "interpreter", "co_visitor", "professional", "volunteer"};
constexpr string_view kPracticalHelp[] = {"letters", "forms", "phone_call", "household", "money", "transport", "school",
                                          "agency", "repair"};
constexpr string_view kFaces[] = {"good", "so_so", "not_good"};
constexpr string_view kActors[] = {"client", "network", "professional", "organisation"};
constexpr string_view kAgreementStatus[] = {"open", "done", "changed", "dropped"};
constexpr string_view kPlanStatus[] = {"draft", "active", "closed"};
constexpr string_view kClientAgreement[] = {"agrees", "has_read", "sees_it_differently"};
constexpr string_view kMadeHow[] = {"with_worker", "private_round", "between_meetings"};
constexpr string_view kGoalLevels[] = {"client", "collaboration"};
constexpr string_view kHorizons[] = {"end", "mid_term"};
constexpr string_view kGoalStatus[] = {"open", "reached", "partly", "not_reached", "not_any_more"};
constexpr string_view kStepManners[] = {"together", "alone", "with"};
constexpr string_view kStepHelpers[] = {"self", "network", "professional", "nobody_yet"};
constexpr string_view kStepStatus[] = {"todo", "doing", "done", "changed", "dropped"};
constexpr string_view kMapViews[] = {"circles", "star"};
constexpr string_view kDrawnBy[] = {"client", "together", "worker"};
constexpr string_view kNodeKinds[] = {"person", "pet", "group_or_place", "organisation", "deceased", "unborn_child"};
constexpr string_view kSectors[] = {"household", "family", "friends", "neighbours", "work_school_activity", "professionals"};
constexpr string_view kMayInvite[] = {"yes", "ask_first", "no"};
constexpr string_view kQualities[] = {"supportive", "mixed", "strained", "broken"};
constexpr string_view kDirections[] = {"gets", "gives", "both"};
constexpr string_view kSupport[] = {"practical", "emotional", "advice", "company", "money_things"};
constexpr string_view kFrequencies[] = {"daily", "weekly", "monthly", "less", "none"};
constexpr string_view kModes[] = {"in_person", "phone", "messages", "online"};
constexpr string_view kInitiative[] = {"client", "other", "both", "nobody"};
constexpr string_view kWishes[] = {"more", "same", "less", "again", "other_way"};
constexpr string_view kBetween[] = {"get_along", "tension", "not_together"};
constexpr string_view kKin[] = {"partner", "former_partner", "parent", "child"};
constexpr string_view kPens[] = {"ink", "warm", "cool", "soft"};
constexpr string_view kAnchorSets[] = {"own", "zrm2017"};
constexpr string_view kOccasions[] = {"start", "periodic", "before_table", "after_change", "closing"};
constexpr string_view kAnswers[] = {"not_discussed", "not_needed", "too_little_known", "does_not_want"};
constexpr string_view kTeachBack[] = {"clear", "explained_again", "not_asked"};
constexpr string_view kYesNoMaybe[] = {"yes", "maybe", "no"};

constexpr FieldSpec kHousehold[] = {
    line(2, "call_name"), line(3, "address", 500), line(4, "place"), text(5, "reachability"), choice(6, "language", kLanguages),
    choice(7, "interpreter", kInterpreter), choice(8, "form_of_address", kFormOfAddress), line(9, "director_name"),
    line(10, "director_phone"), line(11, "director_reachable"), own(12, "question_own_words"), line(13, "pets"),
    text(14, "visitor_notes"), text(15, "may_share"), own(16, "client_wants_known"),
    last(reference(17, "joined_into", kNoTarget)), // the household in which all of this one stands now
};
constexpr FieldSpec kPerson[] = {
    line(2, "name"), line(3, "relation"), choice(4, "kind", kPersonKinds), integer(5, "birth_year"), flag(6, "lives_here"),
    flag(7, "is_client"), choice(8, "language", kLanguages), choice(9, "reading", kReading), flag(10, "is_representative"),
    flag(11, "informal_carer"), choice(12, "carer_load", kCarerLoad), own(13, "own_words"), text(14, "remarks"),
    last(line(15, "order", 200)),
};
constexpr FieldSpec kContactPoint[] = {
    choice(2, "kind", kContactKinds), line(3, "value"), reference(4, "person", types::Person), line(5, "label"),
    line(6, "source"), date(7, "as_of"), flag(8, "preferred"), choice(9, "leave_message", kLeaveMessage),
};
constexpr FieldSpec kVisit[] = {
    date(2, "visit_at"), integer(3, "start_minute"), integer(4, "duration_minutes"), choice(5, "place", kPlaces),
    line(6, "place_words"), choice(7, "visit_type", kVisitTypes), text(8, "purpose"), flag(9, "purpose_explained"),
    list(10, "present", kPresent), line(11, "present_words", 500), choice(12, "interpreter", kInterpreter),
    choice(13, "language", kLanguages), own(14, "client_words"), text(15, "strengths"), text(16, "small_win"),
    line(17, "came_along_to"), list(18, "practical_help", kPracticalHelp), date(19, "next_contact"),
    line(20, "next_contact_words", 500), flag(21, "teach_back_done"), own(22, "teach_back_words"), flag(23, "explained_again"),
    choice(24, "alliance_could_say", kFaces), choice(25, "alliance_matters", kFaces), choice(26, "alliance_knows_next", kFaces),
    text(27, "notes", kNote), text(28, "signature"), date(29, "signed_at"),
};
constexpr FieldSpec kAgreement[] = {
    text(2, "what"), line(3, "who"), choice(4, "who_kind", kActors), line(5, "organisation"), date(6, "by_when"),
    text(7, "how_known"), choice(8, "status", kAgreementStatus), date(9, "done_at"), text(10, "reason"),
    flag(11, "discussed_with_client"), date(12, "made_at"), reference(13, "visit", types::Visit),
    reference(14, "goal", types::Goal), last(line(15, "order", 200)),
};
constexpr FieldSpec kPlan[] = {
    line(2, "title"), line(3, "names", 500), own(4, "dream"), own(5, "acceptable_situation"), text(6, "strengths"),
    own(7, "my_people"), own(8, "helps_others"), text(9, "sharing_agreements"), date(10, "started_at"), date(11, "review_at"),
    choice(12, "status", kPlanStatus), text(13, "changed_because"), choice(14, "made_how", kMadeHow),
    choice(15, "client_agreement", kClientAgreement), own(16, "client_differs"), own(17, "managed_before"),
    text(18, "simple_thing"), text(19, "signature"), date(20, "agreed_at"),
};
constexpr FieldSpec kGoal[] = {
    parent(2, "plan", types::Plan), choice(3, "level", kGoalLevels), text(4, "wording"), own(5, "own_words"), list(6, "domains"),
    choice(7, "horizon", kHorizons), integer(8, "priority"), text(9, "why"), text(10, "how_noticed"),
    integer(11, "target_level"), choice(12, "status", kGoalStatus), own(13, "outcome_words"), date(14, "review_at"),
    last(line(15, "order", 200)),
};
constexpr FieldSpec kStep[] = {
    reference(2, "goal", types::Goal), reference(3, "plan", types::Plan), text(4, "what"), choice(5, "manner", kStepManners),
    line(6, "helper"), choice(7, "helper_kind", kStepHelpers), reference(8, "network_person", types::NetworkPerson),
    date(9, "start_at"), date(10, "by_when"), choice(11, "status", kStepStatus), text(12, "reason"), line(13, "promised_by"),
    date(14, "done_at"), flag(15, "small_win"), own(16, "own_words"), last(line(17, "order", 200)),
};
constexpr FieldSpec kNetworkMap[] = {
    line(2, "title"), reference(3, "person", types::Person), line(4, "me_label"), line(5, "me_pictogram", 200),
    choice(6, "drawn_by", kDrawnBy), date(7, "started_at"), last(choice(8, "view", kMapViews)), own(9, "client_words"),
    list(10, "present", kPresent), own(11, "wish"), last(flag(12, "family_lines")),
    last(list(13, "later")), // questions of the conversation that were put off
};
constexpr FieldSpec kNetworkPerson[] = {
    parent(2, "map", types::NetworkMap), line(3, "name", kNetworkName), choice(4, "kind", kNodeKinds), choice(5, "sector", kSectors),
    integer(6, "closeness"), last(integer(7, "x")), last(integer(8, "y")), line(9, "role_word"), line(10, "pictogram", 200),
    flag(11, "lives_here"), reference(12, "person", types::Person), choice(13, "may_invite", kMayInvite),
    choice(14, "may_know", kMayInvite), flag(15, "informal_carer"), choice(16, "carer_load", kCarerLoad),
    flag(17, "call_at_night"), line(18, "phone"), flag(19, "phone_agreed"), own(20, "client_says"),
};
constexpr FieldSpec kNetworkTie[] = {
    parent(2, "map", types::NetworkMap),
    parent(3, "from", types::NetworkPerson), // unset: the client in the middle
    parent(4, "to", types::NetworkPerson), integer(5, "strength"), choice(6, "quality", kQualities),
    choice(7, "direction", kDirections), list(8, "support", kSupport), choice(9, "frequency", kFrequencies),
    list(10, "modes", kModes), choice(11, "initiative", kInitiative), line(12, "since"), choice(13, "wish", kWishes),
    choice(14, "between", kBetween), own(15, "client_says"),
    choice(16, "kin", kKin), // what `from` is to `to`; from unset: the client
};
constexpr FieldSpec kNetworkSnapshot[] = {
    parent(2, "map", types::NetworkMap), once(date(3, "taken_at")), choice(4, "drawn_by", kDrawnBy), list(5, "present", kPresent),
    own(6, "client_words"), frozen(7, "content", 120000), line(8, "title"),
};
// A line of the pen: drawn once, then there or not. Points as mobile/domain/PenLine.h writes them.
constexpr FieldSpec kNetworkStroke[] = {
    parent(2, "map", types::NetworkMap), frozen(3, "points", 2000), once(choice(4, "pen", kPens)), once(integer(5, "width")),
};
// A word on a slip of paper that lies on the drawing.
constexpr FieldSpec kNetworkWord[] = {
    parent(2, "map", types::NetworkMap), own(3, "words"), last(integer(4, "x")), last(integer(5, "y")), last(choice(6, "pen", kPens)),
};
// People who belong together; who they are is said by members, so that two who add somebody both keep theirs.
constexpr FieldSpec kNetworkGroup[] = {
    parent(2, "map", types::NetworkMap), line(3, "name"), last(choice(4, "pen", kPens)),
};
constexpr FieldSpec kNetworkMember[] = {
    parent(2, "group", types::NetworkGroup), parent(3, "person", types::NetworkPerson),
};
constexpr FieldSpec kClientAssessment[] = {
    line(2, "instrument", 200), line(3, "version", 200), line(4, "pack_id", 200), choice(5, "anchor_set", kAnchorSets),
    date(6, "assessed_at"), choice(7, "occasion", kOccasions), own(8, "client_words"), choice(9, "language", kLanguages),
    reference(10, "visit", types::Visit), reference(11, "person", types::Person),
    reference(12, "corrects", types::ClientAssessment),
};
constexpr FieldSpec kClientScore[] = {
    parent(2, "client_assessment", types::ClientAssessment), once(choice(3, "domain")), integer(4, "level"),
    choice(5, "answer", kAnswers), own(6, "client_words"), flag(7, "wants_change"),
};
constexpr FieldSpec kTalkAnswer[] = {
    line(2, "picture", 200), choice(3, "scene"), own(4, "answer"), list(5, "tapped"), choice(6, "teach_back", kTeachBack),
    choice(7, "language", kLanguages), date(8, "answered_at"), reference(9, "visit", types::Visit),
};
constexpr FieldSpec kEvaluation[] = {
    date(2, "evaluated_at"), own(3, "helped"), own(4, "did_not_help"), own(5, "what_changed"), own(6, "advice"),
    choice(7, "alliance_could_say", kFaces), choice(8, "alliance_matters", kFaces), choice(9, "alliance_knows_next", kFaces),
    choice(10, "heard", kFaces), choice(11, "understood", kFaces), choice(12, "sense_in_it", kFaces),
};
constexpr FieldSpec kClientStatement[] = {
    reference(2, "about", kNoTarget), own(3, "client_words"), date(4, "stated_at"), line(5, "written_down_by"),
};
constexpr FieldSpec kWatchCheckin[] = {
    date(2, "checked_at"), choice(3, "how_are_you", kFaces), own(4, "anything_new"), choice(5, "come_by", kYesNoMaybe),
    date(6, "next_contact"), choice(7, "place", kPlaces),
};
constexpr FieldSpec kPlanVersion[] = {
    parent(2, "plan", types::Plan), once(date(3, "frozen_at")), text(4, "changed_because"), frozen(5, "content", 120000),
};

constexpr TypeSpec kTypes[] = {
    {types::Household, "household", SpaceKind::Client, kHousehold},
    {types::Person, "person", SpaceKind::Client, kPerson},
    {types::ContactPoint, "contact_point", SpaceKind::Client, kContactPoint},
    {types::Visit, "visit", SpaceKind::Client, kVisit},
    {types::Agreement, "agreement", SpaceKind::Client, kAgreement},
    {types::Plan, "plan", SpaceKind::Client, kPlan},
    {types::Goal, "goal", SpaceKind::Client, kGoal},
    {types::Step, "step", SpaceKind::Client, kStep},
    {types::NetworkMap, "network_map", SpaceKind::Client, kNetworkMap},
    {types::NetworkPerson, "network_person", SpaceKind::Client, kNetworkPerson},
    {types::NetworkTie, "network_tie", SpaceKind::Client, kNetworkTie},
    {types::NetworkSnapshot, "network_snapshot", SpaceKind::Client, kNetworkSnapshot},
    {types::ClientAssessment, "client_assessment", SpaceKind::Client, kClientAssessment},
    {types::ClientScore, "client_score", SpaceKind::Client, kClientScore},
    {types::TalkAnswer, "talk_answer", SpaceKind::Client, kTalkAnswer},
    {types::Evaluation, "evaluation", SpaceKind::Client, kEvaluation},
    {types::ClientStatement, "client_statement", SpaceKind::Client, kClientStatement},
    {types::WatchCheckin, "watch_checkin", SpaceKind::Client, kWatchCheckin},
    {types::PlanVersion, "plan_version", SpaceKind::Client, kPlanVersion},
    {types::NetworkStroke, "network_stroke", SpaceKind::Client, kNetworkStroke},
    {types::NetworkWord, "network_word", SpaceKind::Client, kNetworkWord},
    {types::NetworkGroup, "network_group", SpaceKind::Client, kNetworkGroup},
    {types::NetworkMember, "network_member", SpaceKind::Client, kNetworkMember},
    {types::Attachment, "attachment", SpaceKind::Client, kAttachmentFields},
};
} // namespace

std::span<const TypeSpec> clientTypes()
{
    return kTypes;
}

} // namespace aanzet
