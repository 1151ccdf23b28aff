// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <cstdint>

// Record types by number, for ever. Ranges: client 1-99, dossier 100-199, safety 200-219, reporting 220-239, table 240-259,
// submission 260-279, team 280-299, organisation 300-319, personal 320-339, audit 340-359.
namespace aanzet::types {

constexpr std::uint16_t
    // client layer
    Household = 1, Person = 2, ContactPoint = 3, Visit = 4, Agreement = 5, Plan = 6, Goal = 7, Step = 8,
    NetworkMap = 9, NetworkPerson = 10, NetworkTie = 11, NetworkSnapshot = 12, ClientAssessment = 13, ClientScore = 14,
    TalkAnswer = 15, Evaluation = 16, ClientStatement = 17, WatchCheckin = 18, PlanVersion = 19,
    NetworkStroke = 20, NetworkWord = 21, NetworkGroup = 22, NetworkMember = 23,
    Attachment = 24,
    // professional layer
    HouseholdLink = 100, VisitObservation = 101, Observation = 102, Worry = 103, ChildCheck = 104, Assessment = 105,
    DomainScore = 106, ContactAttempt = 107, Task = 108, CaseStatus = 109, HelperRow = 110, NetworkNote = 111,
    Appointment = 112, Referral = 113, ControlCheck = 114, Contraindication = 115, ClosingRisk = 116, Closing = 117,
    JournalEntry = 118, HiddenPerson = 119, HiddenTie = 120, SafetyLink = 121, WorkAttachment = 122, MovedRecord = 124,
    // the safety plan
    SafetyPlan = 200, SafetyLine = 201,
    // outside households
    Colleague = 280, DeviceName = 281, TeamService = 283, OrganisationProfile = 300, Pack = 301, PackPart = 302, Service = 303, ReadingMark = 320, Setting = 321, AccessLine = 340;

} // namespace aanzet::types
