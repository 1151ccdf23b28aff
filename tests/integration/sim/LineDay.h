// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/integration/sim/Town.h"

namespace aanzet::test {

// The line of one device. It breaks after so many bytes of HTTP bodies, both ways counted, and stands again at once; or it
// brings each request ten times.
class Line
{
public:
    static constexpr std::size_t kForEver = std::size_t(1) << 40;
    enum class Delivery { Once, TenTimesThenAnswer, AnswerThenNineTimes };
    explicit Line(Town& town, std::size_t first = kForEver, std::size_t every = kForEver) : m_town(&town), m_left(first), m_every(every) {}
    void setDelivery(Delivery delivery) { m_delivery = delivery; }

    Result<protocol::HttpResponse> carry(Device& d, const protocol::HttpRequest& request);
    // Everything that went up once more, newest first.
    void redeliverAll(Device& d);

    struct Message {
        std::string what;
        std::size_t begin = 0, end = 0;          // place on the line, in bytes
        bool isCut = false;
        bool operator==(const Message&) const = default;
    };
    const std::vector<Message>& messages() const { return m_messages; }
    std::size_t bytes() const { return m_bytes; }
    std::size_t cuts() const { return m_cuts; }

private:
    bool pass(std::string what, std::size_t n);
    protocol::HttpRequest signedAnew(Device& d, protocol::HttpRequest request);
    Town* m_town;
    std::size_t m_left, m_every, m_bytes = 0, m_cuts = 0;
    Delivery m_delivery = Delivery::Once;
    std::vector<Message> m_messages;
    std::vector<protocol::HttpRequest> m_sent;
};

// 60 notes of 1,000 bytes go from one device to another, over a line each.
struct LineDay {
    explicit LineDay(Town& t) : town(t), up(t), down(t) {}
    Town& town;
    Line up, down;
    bool isPoor = false;                         // both know their line as poor: parts and pieces from the beginning
    std::int64_t operations = 0;                 // on the server in the end

    // Empty, or what is wrong: it does not complete, something is missing, or something is there twice.
    std::string run();
    // The same after everything was delivered once more.
    std::string runAgain();
};

} // namespace aanzet::test
