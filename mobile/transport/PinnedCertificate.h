// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/types/Bytes.h"
#include <QSslCertificate>

namespace aanzet::transport {

enum class Pinning {
    Proven,     // self-signed, and the identity's signature over its public key stands inside: use it as the only authority
    Foreign,    // it claims an identity that is not the pinned one, or the proof does not verify
    Public,     // no claim at all: an ordinary certificate, to be checked against the system's authorities
};

// Does this TLS certificate belong to the server whose identity key was pinned by a link? The proof is the attribute
// `description` of its subject: base64url(identity | Ed25519 signature over "az1/spki" | BLAKE2b-256(SubjectPublicKeyInfo)).
Pinning examine(const QSslCertificate& certificate, const SignPublicKey& identity);

// SubjectPublicKeyInfo, DER, out of a certificate, DER (RFC 5280 section 4.1). Empty when the bytes are no certificate.
Bytes subjectPublicKeyInfo(ByteView certificateDer);

} // namespace aanzet::transport
