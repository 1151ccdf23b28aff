// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/PdfLock.h"
#include "shared/crypto/Crypto.h"
#define POINTERHOLDER_TRANSITION 4   // the smart pointers of C++11
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace aanzet::print {

Result<Bytes> lockPdf(ByteView pdf, ByteView passphrase)
{
    if (passphrase.empty() || passphrase.size() > kMostLockBytes) return Error{ErrorCode::BadRequest, "the passphrase"};
    // The second password of the format, which would open the file as well: drawn, and known to nobody.
    auto owner = toHex(crypto::randomFixed<Hash32>().view());
    auto user = std::string(textOf(passphrase));
    Result<Bytes> locked = Error{ErrorCode::Internal, "libqpdf refused"};
    try {   // libqpdf throws; nothing of it leaves this function
        QPDF in;
        in.setSuppressWarnings(true);
        in.processMemoryFile("print", reinterpret_cast<const char*>(pdf.data()), pdf.size());
        QPDFWriter out(in);
        out.setOutputMemory();
        out.setObjectStreamMode(qpdf_o_generate);
        out.setCompressStreams(true);
        out.setR6EncryptionParameters(user.c_str(), owner.c_str(), true, true, true, true, true, true, qpdf_r3p_full, true);
        out.write();
        const auto buffer = out.getBufferSharedPointer();
        locked = Bytes(buffer->getBuffer(), buffer->getBuffer() + buffer->getSize());
    } catch (const std::exception&) {   // refused, as it stands
    }
    crypto::wipe(owner.data(), owner.size());
    crypto::wipe(user.data(), user.size());
    return locked;
}

} // namespace aanzet::print
