// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/store/Store.h"
#include "shared/protocol/Auth.h"
#include "shared/protocol/Messages.h"
#include "shared/protocol/WireError.h"

// Conversations with the server as state machines that hold no socket: next() says what to send, answered() takes what
// came. The same code runs over Qt Network in the app, in the command line, and in the simulator where the server is a
// function call and the network loses, doubles and cuts what it likes.
namespace aanzet::sync {

// Where requests go and how the other side proves who it is.
struct Endpoint {
    std::string url;                     // https://host:port, or http:// on loopback
    SignPublicKey identity;              // zero: not known yet (a plain loopback server, first contact)
    Bytes certificate;                   // DER of the pinned certificate, empty: ask for it or use the system's authorities
};

class Exchange
{
public:
    explicit Exchange(store::Store& store) : m_store(store) {}
    virtual ~Exchange() = default;
    Exchange(const Exchange&) = delete;
    Exchange& operator=(const Exchange&) = delete;

    // The next request, or nothing: finished. After a request, answered() must come before the next call.
    std::optional<protocol::HttpRequest> next();
    // How long to wait before that request is sent: more than nothing after the server said it was busy.
    Millis pause() const { return m_pause; }
    // While the request is on its way, at any time between next() and answered(), or never: work for the next one that stands
    // whatever the answer will be.
    virtual void prepare() {}
    // A response, or why there is none (Offline, Timeout, ServerIdentity).
    void answered(Result<protocol::HttpResponse> response);
    // Meaningful once next() gave nothing.
    const Status& outcome() const { return m_outcome; }
    virtual Endpoint endpoint() const;

protected:
    // One step of the conversation. nothing: finished.
    virtual std::optional<protocol::HttpRequest> make() = 0;
    // A verified answer with status 200..299.
    virtual Status take(const protocol::HttpResponse& response) = 0;
    // A verified refusal, or no answer at all. Return ok to go on, an error to end with it.
    virtual Status refused(const Error& error, const protocol::ErrorBody* body);
    enum class Signed { Yes, No };
    virtual Signed isSigned() const { return Signed::Yes; }
    virtual void sign(protocol::HttpRequest& request) const;  // as this device of the organisation
    virtual bool isFirstContact() const { return false; }    // the identity is taken from the answer
    // The server's time as far as it is known; before there is an organisation to keep it in, this conversation keeps it.
    WallTime now() const { return m_store.trustedNow() + m_offset; }
    const protocol::HttpRequest& sent() const { return *m_sent; }     // the one that is being answered
    void finish() { m_isFinished = true; }
    void fail(Error error);              // from make(): nothing can be sent

    store::Store& m_store;

private:
    std::optional<protocol::HttpRequest> m_sent;
    Status m_outcome;
    bool m_isFinished = false;
    bool m_repeat = false;
    bool m_isSecond = false;             // signed anew after BAD_SIGNATURE
    int m_skews = 0;
    int m_busy = 0;                      // times in a row that the server was busy
    Millis m_pause{0};
    Millis m_offset{0};
};

// The detail of an Offline error when no connection came about at all.
inline constexpr std::string_view kNotReached = "not reached";

protocol::HttpRequest post(std::string target, Bytes body);
template <class M> Result<M> parse(const protocol::HttpResponse& r)
{
    auto m = protocol::decode<M>(r.body);
    if (!m) return Error{ErrorCode::ServerNonsense, "answer does not parse"};
    return m;
}

} // namespace aanzet::sync
