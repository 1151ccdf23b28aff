// SPDX-License-Identifier: EUPL-1.2
#include "shared/schema/Fields.h"

namespace aanzet {
namespace {
using namespace fields;
using std::string_view;

constexpr string_view kSafetyCheck[] = {"green", "orange", "red"};
constexpr string_view kSources[] = {"seen", "heard", "read", "told_by"};
constexpr string_view kSure[] = {"sure", "probably", "unsure"};
constexpr string_view kWorryStatus[] = {"open", "followed_up", "settled"};
constexpr string_view kWorryLevels[] = {"none", "some", "serious"};
constexpr string_view kAnchorSets[] = {"own", "zrm2017"};
constexpr string_view kOccasions[] = {"start", "periodic", "before_table", "after_change", "closing"};
constexpr string_view kAnswers[] = {"not_discussed", "not_needed", "too_little_known", "does_not_want"};
constexpr string_view kCarriedBy[] = {"self", "network", "professional"};
constexpr string_view kInformants[] = {"client", "network", "colleague", "records", "own_observation"};
constexpr string_view kManners[] = {"bell", "card", "phone", "text", "letter", "via_neighbour", "place", "via_professional"};
constexpr string_view kResults[] = {"spoke", "seen", "no_answer", "refused", "message_left"};
constexpr string_view kTaskKinds[] = {"agreement", "review", "assessment", "contact", "safety", "table", "letter", "other"};
constexpr string_view kTaskStatus[] = {"open", "done", "dropped"};
constexpr string_view kPhases[] = {"referral", "outreach", "introduction", "analysis", "planning", "carrying_out", "evaluation",
                                   "watch", "closed"};
constexpr string_view kLegalFrames[] = {"voluntary", "pressure", "coercion"};
constexpr string_view kLaws[] = {"wmo", "jeugdwet", "participatiewet", "wgs_schuldhulp", "other"};
constexpr string_view kUrgency[] = {"today", "this_week", "normal"};
constexpr string_view kClosedReasons[] = {"done", "moved", "stopped", "no_contact", "other_track"};
constexpr string_view kActive[] = {"active", "asleep", "ended"};
constexpr string_view kFaces[] = {"good", "so_so", "not_good"};
constexpr string_view kAppointmentKinds[] = {"visit", "phone", "along_to_agency", "table", "review", "check_in"};
constexpr string_view kAppointmentStatus[] = {"planned", "done", "moved", "cancelled", "not_home"};
constexpr string_view kPlaces[] = {"home", "office", "street", "neighbourhood_place", "agency", "phone", "video"};
constexpr string_view kChannels[] = {"phone", "mail", "walk_in", "team", "self"};
constexpr string_view kInformed[] = {"yes", "no", "not_yet"};
constexpr string_view kFit[] = {"accept", "pass_on", "not_now"};
constexpr string_view kDirection[] = {"none", "elsewhere", "take_over"};
constexpr string_view kContraindications[] = {"coercive_track", "acute_crisis", "child_unsafe", "other"};
constexpr string_view kRiskDecisions[] = {"go_on", "close", "other_route", "ask_team"};
constexpr string_view kGoesWrong[] = {"no", "doubt", "yes"};
constexpr string_view kJournalKinds[] = {"call", "letter", "message", "decision", "handover", "consultation", "meeting",
                                         "rule_deviation", "outside_table", "other", "data_leak"};

constexpr FieldSpec kHouseholdLink[] = {parent(2, "client_space", kNoTarget)};
constexpr FieldSpec kVisitObservation[] = {
    parent(2, "visit", types::Visit), choice(3, "safety_check", kSafetyCheck), text(4, "safety_measures"),
    line(5, "safety_colleague"), line(6, "let_in_by"), list(7, "domains_touched"), text(8, "alliance_reflection"),
    text(9, "notes", kNote), text(10, "reflection"), text(11, "rule_that_hindered"), flag(12, "told_to_client"),
};
constexpr FieldSpec kObservation[] = {
    parent(2, "visit", types::Visit), choice(3, "domain"), text(4, "fact"), choice(5, "source", kSources), line(6, "told_by"),
    text(7, "interpretation"), flag(8, "told_to_client"), date(9, "observed_at"), last(line(10, "order", 200)),
};
constexpr FieldSpec kWorry[] = {
    text(2, "what"), line(3, "for_whom"), reference(4, "person", types::Person), date(5, "since"), choice(6, "how_sure", kSure),
    choice(7, "domain"), reference(8, "visit", types::Visit), choice(9, "status", kWorryStatus), text(10, "arranged"),
    flag(11, "told_to_client"), date(12, "noted_at"),
};
constexpr FieldSpec kChildCheck[] = {
    reference(2, "visit", types::Visit), reference(3, "person", types::Person), line(4, "child"), flag(5, "seen"),
    flag(6, "spoken_alone"), choice(7, "worry_level", kWorryLevels), text(8, "worry"), date(9, "checked_at"),
    flag(10, "told_to_client"),
};
constexpr FieldSpec kAssessment[] = {
    line(2, "instrument", 200), line(3, "version", 200), line(4, "pack_id", 200), choice(5, "anchor_set", kAnchorSets),
    date(6, "assessed_at"), reference(7, "rater", kNoTarget), flag(8, "rater_trained"), choice(9, "occasion", kOccasions),
    list(10, "informants", kInformants), reference(11, "client_assessment", types::ClientAssessment),
    reference(12, "visit", types::Visit), reference(13, "joint_with", types::Assessment), text(14, "remarks"),
    reference(15, "person", types::Person), line(16, "language", 200), reference(17, "corrects", types::Assessment),
};
constexpr FieldSpec kDomainScore[] = {
    parent(2, "assessment", types::Assessment), once(choice(3, "domain")), integer(4, "level"), choice(5, "answer", kAnswers),
    text(6, "fact"), date(7, "facts_as_of"), text(8, "reason"), text(9, "jump_reason"), text(10, "arranged_today"),
    list(11, "carried_by", kCarriedBy), flag(12, "told_to_client"),
};
constexpr FieldSpec kContactAttempt[] = {
    date(2, "attempted_at"), integer(3, "start_minute"), choice(4, "manner", kManners), choice(5, "result", kResults),
    text(6, "idea_next"), text(7, "remarks"), reference(8, "by", kNoTarget), line(9, "place"),
};
constexpr FieldSpec kTask[] = {
    text(2, "what"), reference(3, "for_user", kNoTarget), date(4, "due"), choice(5, "status", kTaskStatus), date(6, "done_at"),
    choice(7, "kind", kTaskKinds), reference(8, "about", kNoTarget), line(9, "organisation"), text(10, "remarks"),
    last(line(11, "order", 200)),
};
constexpr FieldSpec kCaseStatus[] = {
    choice(2, "phase", kPhases, Card::Decision), date(3, "phase_since"), integer(4, "intensity_profile", Card::Decision),
    date(5, "intensity_since"), text(6, "intensity_reason"), reference(7, "director", kNoTarget, Card::Decision),
    date(8, "director_since"), text(9, "director_reason"), reference(10, "casemanager", kNoTarget),
    reference(11, "co_visitor", kNoTarget), line(12, "legal_basis"), choice(13, "law", kLaws), text(14, "purpose"),
    choice(15, "legal_frame", kLegalFrames), choice(16, "urgency", kUrgency), line(17, "flow", 200),
    date(18, "contact_clock_start"), integer(19, "contact_every_days"), date(20, "review_at"), date(21, "watch_until"),
    date(22, "closed_at"), choice(23, "closed_reason", kClosedReasons), text(24, "risk_sentence"),
};
constexpr FieldSpec kHelper[] = {
    line(2, "name"), line(3, "organisation"), line(4, "discipline"), text(5, "task"), date(6, "since"), date(7, "until"),
    choice(8, "active", kActive), line(9, "asked_by"), choice(10, "useful", kFaces), flag(11, "could_stop"), line(12, "phone"),
    date(13, "last_contact"), text(14, "remarks"),
};
constexpr FieldSpec kNetworkNote[] = {
    reference(2, "network_person", types::NetworkPerson), reference(3, "network_tie", types::NetworkTie), text(4, "remark"),
    flag(5, "unsafe"), text(6, "unsafe_reason"), flag(7, "hidden"), flag(8, "told_to_client"), date(9, "noted_at"),
};
// Somebody of whom only professionals know (a shelter, a secret helper), and their ties: as network_person and network_tie.
constexpr FieldSpec kHiddenPerson[] = {
    parent(2, "map", types::NetworkMap), line(3, "name", kNetworkName), choice(4, "kind"), choice(5, "sector"),
    integer(6, "closeness"), last(integer(7, "x")), last(integer(8, "y")), line(9, "role_word"), line(10, "pictogram", 200),
    flag(11, "lives_here"), reference(12, "person", types::Person), choice(13, "may_invite"), choice(14, "may_know"),
    flag(15, "informal_carer"), choice(16, "carer_load"), flag(17, "call_at_night"), line(18, "phone"), flag(19, "phone_agreed"),
    own(20, "client_says"),
};
constexpr FieldSpec kHiddenTie[] = {
    parent(2, "map", types::NetworkMap), parent(3, "from", kNoTarget), parent(4, "to", kNoTarget), integer(5, "strength"),
    choice(6, "quality"), choice(7, "direction"), list(8, "support"), choice(9, "frequency"), list(10, "modes"),
    choice(11, "initiative"), line(12, "since"), choice(13, "wish"), choice(14, "between"), own(15, "client_says"), choice(16, "kin"),
};
constexpr FieldSpec kAppointment[] = {
    date(2, "planned_for"), integer(3, "start_minute"), integer(4, "duration_minutes"), choice(5, "kind", kAppointmentKinds),
    choice(6, "status", kAppointmentStatus), choice(7, "place", kPlaces), line(8, "place_words", 500), text(9, "purpose"),
    reference(10, "user", kNoTarget), reference(11, "co_visitor", kNoTarget), reference(12, "visit", types::Visit),
    last(line(13, "order", 200)),
};
constexpr FieldSpec kReferral[] = {
    date(2, "received_at"), choice(3, "channel", kChannels), line(4, "referrer_organisation"), line(5, "referrer_name"),
    line(6, "referrer_role"), line(7, "referrer_phone"), choice(8, "client_informed", kInformed), text(9, "not_informed_because"),
    choice(10, "client_agrees", kInformed), text(11, "reason"), choice(12, "urgency", kUrgency), list(13, "domains"),
    integer(14, "adults"), line(15, "children_ages"), line(16, "pets"), text(17, "contact_advice"), text(18, "worker_safety_note"),
    choice(19, "legal_frame", kLegalFrames), choice(20, "law", kLaws), line(21, "legal_basis"), choice(22, "fit", kFit),
    text(23, "fit_reason"), line(24, "passed_on_to"), date(25, "referrer_told_at"), list(26, "expertise_wanted"),
    date(27, "team_meeting_at"),
};
constexpr FieldSpec kControlCheck[] = {
    date(2, "checked_at"), flag(3, "other_plan"), line(4, "other_director"), choice(5, "outcome", kDirection),
    line(6, "spoken_with"), text(7, "remarks"),
};
constexpr FieldSpec kContraindication[] = {
    choice(2, "kind", kContraindications), flag(3, "present"), text(4, "action_taken"), line(5, "by"), date(6, "noted_at"),
};
constexpr FieldSpec kClosingRisk[] = {
    date(2, "weighed_at"), line(3, "for_whom"), text(4, "what_could_happen"), text(5, "how_bad"), text(6, "how_likely"),
    text(7, "consulted"), choice(8, "decision", kRiskDecisions), text(9, "reason"), text(10, "who_was_told"),
};
constexpr FieldSpec kClosing[] = {
    flag(2, "question_handleable"), date(3, "first_checked_at"), date(4, "second_checked_at"), flag(5, "self_reliant"),
    flag(6, "household_wants_stop"), text(7, "support_arranged"), choice(8, "goes_wrong_without_us", kGoesWrong),
    date(9, "team_discussed_at"), flag(10, "children_looked_at"), flag(11, "agreements_handed_over"),
    flag(12, "others_informed"), flag(13, "papers_handed_over"), date(14, "watch_until"), text(15, "how_to_come_back"),
    date(16, "retention_start"), choice(17, "reason", kClosedReasons), text(18, "what_i_learned"), text(19, "rule_that_hindered"),
};
constexpr FieldSpec kSafetyLink[] = {parent(2, "safety_space", kNoTarget)};
constexpr FieldSpec kJournalEntry[] = {
    date(2, "happened_at"), integer(3, "start_minute"), choice(4, "kind", kJournalKinds), text(5, "text", kNote),
    line(6, "with_whom"), text(7, "decision"), text(8, "reason"), flag(9, "told_to_client"), reference(10, "corrects", kNoTarget),
    list(11, "domains"),
};
// Beside a record that was filed under another household before: the copy carries its number, values and seal.
constexpr FieldSpec kMovedRecord[] = {
    parent(2, "record", kNoTarget), parent(3, "from_household", kNoTarget), parent(4, "moved_by", kNoTarget),
    once(date(5, "moved_at")), once(integer(6, "start_minute")), parent(7, "author", kNoTarget), once(date(8, "written_at")),
};

constexpr TypeSpec kTypes[] = {
    {types::HouseholdLink, "household_link", SpaceKind::Dossier, kHouseholdLink},
    {types::VisitObservation, "visit_observation", SpaceKind::Dossier, kVisitObservation},
    {types::Observation, "observation", SpaceKind::Dossier, kObservation},
    {types::Worry, "worry", SpaceKind::Dossier, kWorry},
    {types::ChildCheck, "child_check", SpaceKind::Dossier, kChildCheck},
    {types::Assessment, "assessment", SpaceKind::Dossier, kAssessment},
    {types::DomainScore, "domain_score", SpaceKind::Dossier, kDomainScore},
    {types::ContactAttempt, "contact_attempt", SpaceKind::Dossier, kContactAttempt},
    {types::Task, "task", SpaceKind::Dossier, kTask},
    {types::CaseStatus, "case_status", SpaceKind::Dossier, kCaseStatus},
    {types::HelperRow, "helper", SpaceKind::Dossier, kHelper},
    {types::NetworkNote, "network_note", SpaceKind::Dossier, kNetworkNote},
    {types::Appointment, "appointment", SpaceKind::Dossier, kAppointment},
    {types::Referral, "referral", SpaceKind::Dossier, kReferral},
    {types::ControlCheck, "control_check", SpaceKind::Dossier, kControlCheck},
    {types::Contraindication, "contraindication", SpaceKind::Dossier, kContraindication},
    {types::ClosingRisk, "closing_risk", SpaceKind::Dossier, kClosingRisk},
    {types::Closing, "closing", SpaceKind::Dossier, kClosing},
    {types::JournalEntry, "journal_entry", SpaceKind::Dossier, kJournalEntry},
    {types::HiddenPerson, "hidden_person", SpaceKind::Dossier, kHiddenPerson},
    {types::HiddenTie, "hidden_tie", SpaceKind::Dossier, kHiddenTie},
    {types::SafetyLink, "safety_link", SpaceKind::Dossier, kSafetyLink},
    {types::WorkAttachment, "work_attachment", SpaceKind::Dossier, kAttachmentFields},
    {types::MovedRecord, "moved_record", SpaceKind::Dossier, kMovedRecord},
};
} // namespace

std::span<const TypeSpec> dossierTypes()
{
    return kTypes;
}

} // namespace aanzet
