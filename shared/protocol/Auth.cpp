// SPDX-License-Identifier: EUPL-1.2
#include "shared/protocol/Auth.h"
#include <charconv>

namespace aanzet::protocol {
namespace {

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> parts;
    while (!text.empty()) {
        const auto at = text.find(' ');
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos) break;
        text.remove_prefix(at + 1);
    }
    return parts;
}

bool parseTime(std::string_view s, WallTime& out)
{
    std::int64_t ms = 0;
    auto [end, ec] = std::from_chars(s.data(), s.data() + s.size(), ms);
    if (ec != std::errc() || end != s.data() + s.size() || ms < 0) return false;
    out = WallTime(Millis(ms));
    return true;
}

template <class F> bool parseBase64(std::string_view s, F& out)
{
    auto b = fromBase64Url(s);
    if (!b) return false;
    auto f = F::from(*b);
    if (!f) return false;
    out = *f;
    return true;
}

std::string textOfRequest(const RequestAuth& a)
{
    return "v1 " + a.device.hex() + ' ' + std::to_string(a.time.time_since_epoch().count()) + ' ' + a.nonce.hex() + ' ' +
           toBase64Url(a.signature.view());
}

std::string textOfResponse(const ResponseAuth& a)
{
    return "v1 " + std::to_string(a.time.time_since_epoch().count()) + ' ' + a.orgHead.hex() + ' ' + toBase64Url(a.signature.view());
}

Bytes responseBytes(const HttpResponse& response, const HttpRequest& request, WallTime time, const Hash32& orgHead)
{
    Signature asked;
    if (auto auth = readAuth(request); auth.ok()) asked = auth->signature;
    Writer w("az1/resp");
    w.raw(asked).u16(static_cast<std::uint16_t>(response.status)).i64(time.time_since_epoch().count()).raw(orgHead);
    w.raw(crypto::hash256(response.body));
    return w.take();
}

} // namespace

Bytes requestBytes(const HttpRequest& request, const SignPublicKey& server, const RequestAuth& auth)
{
    Writer w("az1/req");
    w.raw(server).sized(viewOf(request.method)).sized(viewOf(request.target)).raw(auth.device);
    w.i64(auth.time.time_since_epoch().count()).raw(auth.nonce).raw(crypto::hash256(request.body));
    return w.take();
}

void signRequest(HttpRequest& request, const SignPublicKey& server, const DeviceId& device, const crypto::SigningKey& key, WallTime time)
{
    RequestAuth auth{device, time, crypto::randomFixed<Salt16>(), {}};
    auth.signature = key.sign(requestBytes(request, server, auth));
    request.headers.emplace_back(kAuthHeader, textOfRequest(auth));
}

Result<RequestAuth> readAuth(const HttpRequest& request)
{
    const auto value = findHeader(request.headers, kAuthHeader);
    if (!value) return ErrorCode::BadSignature;
    const auto p = split(*value);
    RequestAuth auth;
    if (p.size() != 5 || p[0] != "v1" || !parseTime(p[2], auth.time) || !parseBase64(p[4], auth.signature)) return ErrorCode::BadSignature;
    auto device = DeviceId::fromHex(p[1]);
    auto nonce = Salt16::fromHex(p[3]);
    if (!device || !nonce) return ErrorCode::BadSignature;
    auth.device = *device;
    auth.nonce = *nonce;
    if (textOfRequest(auth) != *value) return ErrorCode::BadSignature;   // one spelling: what nobody signs cannot be varied
    return auth;
}

bool verifyRequest(const HttpRequest& request, const SignPublicKey& server, const RequestAuth& auth, const SignPublicKey& device)
{
    return crypto::verify(device, requestBytes(request, server, auth), auth.signature);
}

void signResponse(HttpResponse& response, const HttpRequest& request, const crypto::SigningKey& server, WallTime time, const Hash32& orgHead)
{
    const ResponseAuth auth{time, orgHead, server.sign(responseBytes(response, request, time, orgHead))};
    response.headers.emplace_back(kServerHeader, textOfResponse(auth));
}

Result<ResponseAuth> verifyResponse(const HttpResponse& response, const HttpRequest& request, const SignPublicKey& server)
{
    const auto value = findHeader(response.headers, kServerHeader);
    if (!value) return Error{ErrorCode::ServerNonsense, "response without signature"};
    const auto p = split(*value);
    ResponseAuth auth;
    if (p.size() != 4 || p[0] != "v1" || !parseTime(p[1], auth.time) || !parseBase64(p[3], auth.signature))
        return Error{ErrorCode::ServerNonsense, "response signature malformed"};
    auto head = Hash32::fromHex(p[2]);
    if (!head) return Error{ErrorCode::ServerNonsense, "response signature malformed"};
    auth.orgHead = *head;
    if (textOfResponse(auth) != *value) return Error{ErrorCode::ServerNonsense, "response signature malformed"};
    if (!crypto::verify(server, responseBytes(response, request, auth.time, auth.orgHead), auth.signature))
        return Error{ErrorCode::ServerNonsense, "response signature does not verify"};
    return auth;
}

} // namespace aanzet::protocol
