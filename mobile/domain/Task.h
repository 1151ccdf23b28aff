// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Row.h"

namespace aanzet::domain {

// Something a worker has to do.
struct Task {
    static constexpr std::uint16_t kType = types::Task;

    RecordId id;
    std::string what;
    std::optional<RecordId> forUser;
    std::optional<Day> due;
    std::string status;
    std::optional<Day> doneAt;
    std::string kind;
    std::optional<RecordId> about;
    std::string organisation, remarks, order;

    bool operator==(const Task&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("what", self.what); f("for_user", self.forUser); f("due", self.due); f("status", self.status);
        f("done_at", self.doneAt); f("kind", self.kind); f("about", self.about); f("organisation", self.organisation);
        f("remarks", self.remarks); f("order", self.order);
    }
};

// A visit or call that is planned.
struct Appointment {
    static constexpr std::uint16_t kType = types::Appointment;

    RecordId id;
    std::optional<Day> plannedFor;
    std::optional<std::int64_t> startMinute, durationMinutes;
    std::string kind, status, place, placeWords, purpose;
    std::optional<RecordId> user, coVisitor, visit;
    std::string order;

    bool operator==(const Appointment&) const = default;
    template <class Self, class F> static void eachField(Self& self, F&& f)
    {
        f("planned_for", self.plannedFor); f("start_minute", self.startMinute);
        f("duration_minutes", self.durationMinutes); f("kind", self.kind); f("status", self.status);
        f("place", self.place); f("place_words", self.placeWords); f("purpose", self.purpose); f("user", self.user);
        f("co_visitor", self.coVisitor); f("visit", self.visit); f("order", self.order);
    }
};

} // namespace aanzet::domain
