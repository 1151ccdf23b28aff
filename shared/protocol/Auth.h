// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include "shared/protocol/Http.h"
#include "shared/types/Clock.h"

// Signed requests and responses (protocol.md 7). No passwords, tokens or cookies: nothing to steal on the way.
namespace aanzet::protocol {

inline constexpr std::string_view kAuthHeader = "AanZet-Auth";
inline constexpr std::string_view kServerHeader = "AanZet-Server";
inline constexpr Millis kMaxSkew{300'000};

struct RequestAuth {
    DeviceId device;
    WallTime time;
    Salt16 nonce;
    Signature signature;
};

// Adds the header. The signature names the server's key, so a request cannot be relayed to another server.
void signRequest(HttpRequest& request, const SignPublicKey& server, const DeviceId& device, const crypto::SigningKey& key, WallTime time);
Result<RequestAuth> readAuth(const HttpRequest& request);       // BadSignature: header missing or malformed
Bytes requestBytes(const HttpRequest& request, const SignPublicKey& server, const RequestAuth& auth);   // what is signed
bool verifyRequest(const HttpRequest& request, const SignPublicKey& server, const RequestAuth& auth, const SignPublicKey& device);

struct ResponseAuth {
    WallTime time;
    Hash32 orgHead;
    Signature signature;
};
// `request` as it was received; an unsigned request (info, found, join) counts as a zero signature.
void signResponse(HttpResponse& response, const HttpRequest& request, const crypto::SigningKey& server, WallTime time, const Hash32& orgHead);
// ServerNonsense when the header is missing, malformed or does not verify under the pinned key.
Result<ResponseAuth> verifyResponse(const HttpResponse& response, const HttpRequest& request, const SignPublicKey& server);

} // namespace aanzet::protocol
