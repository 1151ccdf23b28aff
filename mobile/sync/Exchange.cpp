// SPDX-License-Identifier: EUPL-1.2
#include "mobile/sync/Exchange.h"

namespace aanzet::sync {

namespace {

constexpr int kMaxBusy = 4;              // a second, two, four and eight; then the person is told

} // namespace

protocol::HttpRequest post(std::string target, Bytes body)
{
    return {"POST", std::move(target), {{"Content-Type", "application/cbor"}}, std::move(body)};
}

Endpoint Exchange::endpoint() const
{
    const auto& s = m_store.server();
    return {s.url, s.identity, s.certificate};
}

void Exchange::sign(protocol::HttpRequest& request) const
{
    protocol::signRequest(request, endpoint().identity, m_store.device(), m_store.deviceKeys().sign, m_store.trustedNow());
}

void Exchange::fail(Error error)
{
    m_outcome = std::move(error);
    m_isFinished = true;
}

Status Exchange::refused(const Error& error, const protocol::ErrorBody*) { return error; }

std::optional<protocol::HttpRequest> Exchange::next()
{
    if (m_isFinished) return std::nullopt;
    if (m_repeat) m_repeat = false;
    else m_sent = make();
    if (!m_sent || m_isFinished) {
        m_isFinished = true;
        return std::nullopt;
    }
    std::erase_if(m_sent->headers, [](const auto& h) { return h.first == protocol::kAuthHeader; });
    if (isSigned() == Signed::Yes) sign(*m_sent);
    return m_sent;
}

void Exchange::answered(Result<protocol::HttpResponse> response)
{
    if (m_isFinished || !m_sent) return;
    m_pause = {};
    const auto handle = [&]() -> Status {
        if (!response) return refused(response.error(), nullptr);
        if (!isFirstContact()) {
            // Nothing of an answer is looked at before it is known to be the pinned server's, and to this very request.
            auto auth = protocol::verifyResponse(*response, *m_sent, endpoint().identity);
            if (!auth) return refused(auth.error(), nullptr);
            if (m_store.hasOrganisation()) {
                AANZET_CHECK(m_store.noteContact(auth->time, {}));
            } else {
                m_offset = auth->time - m_store.trustedNow();
            }
        }
        if (response->status >= 200 && response->status < 300 && response->status != 202) {
            m_isSecond = false;
            m_busy = 0;
            return take(*response);
        }
        auto body = protocol::decodeErrorBody(response->body);
        if (!body) return refused(Error{ErrorCode::ServerNonsense, "refusal does not parse"}, nullptr);
        if (body->error.code == ErrorCode::Skew && m_store.hasOrganisation() && m_skews++ < 2) {
            m_repeat = true; // signed again with the time the server signed
            return {};
        }
        // The network layer sends a request again by itself when a kept connection ends before the answer; the server knows
        // its nonce then. Whether it is that, the same request signed anew says.
        if (body->error.code == ErrorCode::BadSignature && isSigned() == Signed::Yes && !std::exchange(m_isSecond, true)) {
            m_repeat = true;
            return {};
        }
        // A device that has much to tell outruns what the server gives one device in a minute (docs/server.md): slower, then.
        if (body->error.code == ErrorCode::Busy && isSigned() == Signed::Yes && m_busy < kMaxBusy) {
            m_pause = Millis(1000) * (1 << m_busy++);
            m_repeat = true;
            return {};
        }
        return refused(Error{body->error.code, "refused by the server"}, &*body);
    };
    if (auto done = handle(); !done) fail(done.error());
}

} // namespace aanzet::sync
