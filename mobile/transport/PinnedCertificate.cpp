// SPDX-License-Identifier: EUPL-1.2
#include "mobile/transport/PinnedCertificate.h"
#include "shared/crypto/Crypto.h"
#include <QStringList>

namespace aanzet::transport {
namespace {

// One DER element: tag, and the content; `whole` spans both.
struct Element {
    std::uint8_t tag = 0;
    ByteView content, whole;
};

bool take(ByteView& from, Element& out)
{
    if (from.size() < 2) return false;
    out.tag = from[0];
    std::size_t length = from[1], header = 2;
    if (length & 0x80) {
        const std::size_t n = length & 0x7f;
        if (n == 0 || n > 3 || from.size() < 2 + n) return false;
        length = 0;
        for (std::size_t i = 0; i < n; ++i) length = length << 8 | from[2 + i];
        header += n;
    }
    if (from.size() - header < length) return false;
    out.content = from.subspan(header, length);
    out.whole = from.first(header + length);
    from = from.subspan(header + length);
    return true;
}

} // namespace

Bytes subjectPublicKeyInfo(ByteView der)
{
    Element certificate, tbs, e;
    if (!take(der, certificate) || certificate.tag != 0x30) return {};
    ByteView in = certificate.content;
    if (!take(in, tbs) || tbs.tag != 0x30) return {};
    in = tbs.content;
    if (!take(in, e)) return {};
    if (e.tag == 0xa0 && !take(in, e)) return {};          // [0] version, then serialNumber
    for (int i = 0; i < 5; ++i)                            // signature, issuer, validity, subject, subjectPublicKeyInfo
        if (!take(in, e)) return {};
    return e.tag == 0x30 ? bytesOf(e.whole) : Bytes{};
}

Pinning examine(const QSslCertificate& certificate, const SignPublicKey& identity)
{
    const auto claims = certificate.subjectInfo(QByteArrayLiteral("description"));
    if (claims.isEmpty()) return Pinning::Public;
    const auto text = claims.first().toStdString();
    auto proof = fromBase64Url(text);
    if (!proof || proof->size() != 32 + 64) return Pinning::Foreign;
    if (!equal(ByteView(*proof).first(32), identity.view())) return Pinning::Foreign;
    auto signature = Signature::from(ByteView(*proof).last(64));
    const auto der = certificate.toDer();
    const auto spki = subjectPublicKeyInfo({reinterpret_cast<const std::uint8_t*>(der.constData()), std::size_t(der.size())});
    if (spki.empty()) return Pinning::Foreign;
    Writer w("az1/spki");
    w.raw(crypto::hash256(spki));
    return crypto::verify(identity, w.bytes(), *signature) ? Pinning::Proven : Pinning::Foreign;
}

} // namespace aanzet::transport
