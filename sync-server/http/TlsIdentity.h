// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include "shared/types/Clock.h"
#include <memory>
#include <string>
#include <vector>

struct evp_pkey_st;

namespace aanzet::server {

// What a TLS server needs: the chain, its own certificate first, and the private key.
struct TlsMaterial {
    std::string certificatePem;
    crypto::SecretBytes keyPem;
};

struct CertificateSubject {
    std::string commonName;
    std::string description;           // attribute 2.5.4.13; carries the proof by the server's identity
    std::vector<std::string> hosts;    // subject alternative names, DNS names or IP addresses
};

// A P-256 key pair for TLS. First the key, then whatever signs its SubjectPublicKeyInfo, then the certificate around it.
class TlsIdentity
{
public:
    static Result<TlsIdentity> generate();
    static Result<TlsIdentity> fromKeyPem(ByteView pem);   // Malformed when it is no unencrypted P-256 key

    Bytes subjectPublicKeyInfo() const;                    // DER
    crypto::SecretBytes keyPem() const;                    // PKCS#8
    // Self-signed, for server authentication only, valid from a day before `now` for 20 years. BadRequest: no or bad hosts.
    Result<std::string> selfSignedPem(const CertificateSubject& subject, WallTime now) const;

private:
    explicit TlsIdentity(std::shared_ptr<evp_pkey_st> key) : m_key(std::move(key)) {}
    std::shared_ptr<evp_pkey_st> m_key;
};

// Certificate chain and key from PEM files of the operator, checked to be readable, P-256 or RSA >= 2048 and of one pair.
// NotFound, Malformed, with a sentence of what is wrong in `detail` (no path).
Result<TlsMaterial> loadTlsFiles(const std::string& certificateFile, const std::string& keyFile);

} // namespace aanzet::server
