// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/Pdf.h"
#include "mobile/print/QtTypesetter.h"
#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#define POINTERHOLDER_TRANSITION 4   // the smart pointers of C++11
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

namespace aanzet::print {
namespace {

QByteArray painted(const PrintDocument& document, const Laid& laid, const IconSource& icons)
{
    QByteArray raw;
    QBuffer buffer(&raw);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72 * kUnitsPerPoint);
    writer.setTitle(QString::fromStdString(document.title));
    writer.setCreator(QStringLiteral("AanZet"));
    writer.setPageSize(QPageSize(document.paper == Paper::A4 ? QPageSize::A4 : QPageSize::A5));
    writer.setPageOrientation(document.turn == Turn::Landscape ? QPageLayout::Landscape : QPageLayout::Portrait);
    writer.setPageMargins(QMarginsF());
    QPainter painter(&writer);
    for (std::size_t i = 0; i < laid.pages.size(); ++i) {
        if (i > 0 && !writer.newPage()) return {};
        paint(painter, laid.pages[i], icons);
    }
    return painter.end() ? raw : QByteArray();
}

// "D:20260512120500Z"
std::string pdfDate(WallTime at)
{
    std::string date = "D:";
    for (const char c : toRfc3339(at).substr(0, 19))
        if (c >= '0' && c <= '9') date += c;
    return date + "Z";
}

// What QPdfWriter leaves out (the language, a date of ours) or makes up anew each time (the id).
Result<Bytes> finished(const QByteArray& raw, const PrintDocument& document)
{
    try {   // libqpdf throws; nothing of it leaves this function
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("print", raw.constData(), std::size_t(raw.size()));
        auto root = pdf.getRoot();
        root.replaceKey("/Lang", QPDFObjectHandle::newUnicodeString(document.language));
        auto view = QPDFObjectHandle::newDictionary();
        view.replaceKey("/DisplayDocTitle", QPDFObjectHandle::newBool(true));
        if (document.direction == Direction::RightToLeft) view.replaceKey("/Direction", QPDFObjectHandle::newName("/R2L"));
        root.replaceKey("/ViewerPreferences", view);
        auto info = pdf.getTrailer().getKey("/Info");
        if (info.isDictionary()) {
            info.replaceKey("/CreationDate", QPDFObjectHandle::newString(pdfDate(document.madeAt)));
            info.removeKey("/ModDate");
        }
        QPDFWriter out(pdf);
        out.setOutputMemory();
        out.setDeterministicID(true);
        out.setObjectStreamMode(qpdf_o_generate);
        out.setCompressStreams(true);
        out.write();
        const auto buffer = out.getBufferSharedPointer();
        return Bytes(buffer->getBuffer(), buffer->getBuffer() + buffer->getSize());
    } catch (const std::exception&) {
        return Error{ErrorCode::Internal, "libqpdf refused"};
    }
}

} // namespace

Result<Pdf> makePdf(const PrintDocument& document, const IconSource& icons)
{
    QtTypesetter typesetter;
    const auto laid = layOut(document, typesetter);
    if (!typesetter.missingScripts().empty()) return Error{ErrorCode::NotFound, "no font for " + *typesetter.missingScripts().begin()};
    const auto raw = painted(document, laid, icons);
    if (raw.isEmpty()) return Error{ErrorCode::Internal, "no page was painted"};
    AANZET_TRY(auto bytes, finished(raw, document));
    return Pdf{std::move(bytes), int(laid.pages.size()), typesetter.replacedSigns()};
}

} // namespace aanzet::print
