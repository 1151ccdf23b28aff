// SPDX-License-Identifier: EUPL-1.2
#include "sync-server/http/TlsIdentity.h"
#include <algorithm>
#include <fstream>
#include <iterator>
#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

namespace aanzet::server {

namespace {

template <auto free> struct Free {
    template <class T> void operator()(T* p) const { free(p); }
};
using BioPtr = std::unique_ptr<BIO, Free<BIO_free_all>>;
using CertificatePtr = std::unique_ptr<X509, Free<X509_free>>;
using ExtensionPtr = std::unique_ptr<X509_EXTENSION, Free<X509_EXTENSION_free>>;
using NamesPtr = std::unique_ptr<GENERAL_NAMES, Free<GENERAL_NAMES_free>>;
using BignumPtr = std::unique_ptr<BIGNUM, Free<BN_free>>;

constexpr long kSecondsPerDay = 24 * 60 * 60;
constexpr int kValidDays = 20 * 365 + 5;

Error failure(ErrorCode code, std::string detail)
{
    ERR_clear_error();   // OpenSSL's queue is per thread and would surface in somebody else's call
    return {code, std::move(detail)};
}

BioPtr bioOver(ByteView pem) { return BioPtr(BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()))); }

// OpenSSL would ask the terminal for a passphrase; a server has nobody to ask.
int noPassphrase(char*, int, int, void*) { return -1; }

std::shared_ptr<EVP_PKEY> readKey(ByteView pem)
{
    auto bio = bioOver(pem);
    return {bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr) : nullptr, EVP_PKEY_free};
}

bool isP256(const EVP_PKEY* key)
{
    char group[64] = {};
    std::size_t n = 0;
    return EVP_PKEY_get_base_id(key) == EVP_PKEY_EC && EVP_PKEY_get_group_name(const_cast<EVP_PKEY*>(key), group, sizeof group, &n) &&
           std::string_view(group, n) == "prime256v1";
}

bool addName(X509_NAME* name, int nid, const std::string& text)
{
    return text.empty() || X509_NAME_add_entry_by_NID(name, nid, MBSTRING_UTF8, reinterpret_cast<const unsigned char*>(text.data()),
                                                      static_cast<int>(text.size()), -1, 0);
}

bool addExtension(X509* certificate, int nid, const char* value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    ExtensionPtr extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value));
    return extension && X509_add_ext(certificate, extension.get(), -1);
}

bool isDnsName(const std::string& host)
{
    return !host.empty() && host.size() <= 253 && std::all_of(host.begin(), host.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.';
    });
}

// Built entry by entry, not from a text for OpenSSL's configuration parser: a host is input, not syntax.
bool addHosts(X509* certificate, const std::vector<std::string>& hosts)
{
    NamesPtr names(GENERAL_NAMES_new());
    for (const auto& host : hosts) {
        std::unique_ptr<GENERAL_NAME, Free<GENERAL_NAME_free>> name(GENERAL_NAME_new());
        if (!name) return false;
        if (auto* address = a2i_IPADDRESS(host.c_str())) {
            GENERAL_NAME_set0_value(name.get(), GEN_IPADD, address);
        } else {
            auto* text = isDnsName(host) ? ASN1_IA5STRING_new() : nullptr;
            if (!text) return false;
            GENERAL_NAME_set0_value(name.get(), GEN_DNS, text);
            if (!ASN1_STRING_set(text, host.data(), static_cast<int>(host.size()))) return false;
        }
        if (!sk_GENERAL_NAME_push(names.get(), name.get())) return false;
        name.release();
    }
    return X509_add1_ext_i2d(certificate, NID_subject_alt_name, names.get(), 0, X509V3_ADD_DEFAULT);
}

bool setRandomSerial(X509* certificate)
{
    unsigned char serial[16];
    if (RAND_bytes(serial, sizeof serial) != 1) return false;
    serial[0] &= 0x7f;
    serial[0] |= 0x40;   // positive and of full length
    BignumPtr number(BN_bin2bn(serial, sizeof serial, nullptr));
    return number && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate));
}

Result<Bytes> readFile(const std::string& path, const char* what)
{
    std::ifstream in(path, std::ios::binary);
    if (!in) return Error{ErrorCode::NotFound, std::string(what) + " file cannot be read"};
    Bytes all{std::istreambuf_iterator<char>(in), {}};
    if (in.bad() || all.empty()) return Error{ErrorCode::Malformed, std::string(what) + " file is empty or cannot be read"};
    if (all.size() > (1u << 20)) return Error{ErrorCode::TooLarge, std::string(what) + " file is larger than 1 MiB"};
    return all;
}

} // namespace

Result<TlsIdentity> TlsIdentity::generate()
{
    std::shared_ptr<EVP_PKEY> key(EVP_EC_gen("P-256"), EVP_PKEY_free);
    if (!key) return failure(ErrorCode::Internal, "P-256 key generation");
    return TlsIdentity(std::move(key));
}

Result<TlsIdentity> TlsIdentity::fromKeyPem(ByteView pem)
{
    auto key = readKey(pem);
    if (!key || !isP256(key.get())) return failure(ErrorCode::Malformed, "not an unencrypted P-256 private key in PEM form");
    return TlsIdentity(std::move(key));
}

Bytes TlsIdentity::subjectPublicKeyInfo() const
{
    unsigned char* der = nullptr;
    int n = i2d_PUBKEY(m_key.get(), &der);
    Bytes out;
    if (n > 0) out.assign(der, der + n);
    OPENSSL_free(der);
    return out;
}

crypto::SecretBytes TlsIdentity::keyPem() const
{
    BioPtr bio(BIO_new(BIO_s_secmem()));
    char* data = nullptr;
    if (!bio || !PEM_write_bio_PKCS8PrivateKey(bio.get(), m_key.get(), nullptr, nullptr, 0, nullptr, nullptr)) return {};
    long n = BIO_get_mem_data(bio.get(), &data);
    return crypto::SecretBytes(std::string_view(data, static_cast<std::size_t>(n)));
}

Result<std::string> TlsIdentity::selfSignedPem(const CertificateSubject& subject, WallTime now) const
{
    if (subject.hosts.empty()) return Error{ErrorCode::BadRequest, "a certificate needs a host"};
    CertificatePtr certificate(X509_new());
    if (!certificate) return failure(ErrorCode::OutOfMemory, "certificate");
    auto* x = certificate.get();
    auto* name = X509_get_subject_name(x);
    auto seconds = static_cast<time_t>(std::chrono::floor<std::chrono::seconds>(now).time_since_epoch().count());
    if (!X509_set_version(x, X509_VERSION_3) || !setRandomSerial(x) || !X509_set_pubkey(x, m_key.get()) ||
        !X509_time_adj_ex(X509_getm_notBefore(x), -1, 0, &seconds) ||   // clients whose clock is slow
        !X509_time_adj_ex(X509_getm_notAfter(x), kValidDays, kSecondsPerDay - 1, &seconds) ||
        !addName(name, NID_commonName, subject.commonName) || !addName(name, NID_description, subject.description) ||
        !X509_set_issuer_name(x, name))
        return failure(ErrorCode::BadRequest, "certificate subject");
    if (!addHosts(x, subject.hosts)) return failure(ErrorCode::BadRequest, "certificate host");
    // No key usage: with one that lacks certificate signing, OpenSSL no longer counts the certificate as its own issuer.
    if (!addExtension(x, NID_basic_constraints, "critical,CA:FALSE") || !addExtension(x, NID_ext_key_usage, "serverAuth") ||
        !addExtension(x, NID_subject_key_identifier, "hash") || !X509_sign(x, m_key.get(), EVP_sha256()))
        return failure(ErrorCode::Internal, "certificate");
    BioPtr bio(BIO_new(BIO_s_mem()));
    char* data = nullptr;
    if (!bio || !PEM_write_bio_X509(bio.get(), x)) return failure(ErrorCode::OutOfMemory, "certificate");
    long n = BIO_get_mem_data(bio.get(), &data);
    return std::string(data, static_cast<std::size_t>(n));
}

Result<TlsMaterial> loadTlsFiles(const std::string& certificateFile, const std::string& keyFile)
{
    AANZET_TRY(auto chain, readFile(certificateFile, "certificate"));
    AANZET_TRY(auto keyBytes, readFile(keyFile, "key"));
    crypto::SecretBytes keyPem(std::move(keyBytes));
    auto bio = bioOver(chain);
    CertificatePtr first(bio ? PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr) : nullptr);
    if (!first) return failure(ErrorCode::Malformed, "certificate file holds no certificate in PEM form");
    auto key = readKey(keyPem.view());
    if (!key) return failure(ErrorCode::Malformed, "key file holds no unencrypted private key in PEM form");
    bool strongRsa = EVP_PKEY_get_base_id(key.get()) == EVP_PKEY_RSA && EVP_PKEY_get_bits(key.get()) >= 2048;
    if (!strongRsa && !isP256(key.get())) return failure(ErrorCode::Malformed, "key is neither P-256 nor RSA of 2048 bits or more");
    if (X509_check_private_key(first.get(), key.get()) != 1)
        return failure(ErrorCode::Malformed, "key does not belong to the first certificate of the file");
    return TlsMaterial{std::string(textOf(chain)), std::move(keyPem)};
}

} // namespace aanzet::server
