// SPDX-License-Identifier: EUPL-1.2
#include "mobile/packs/SvgCheck.h"
#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>
#include <algorithm>

namespace aanzet::packs {
namespace {

constexpr const char* kElements[] = {"svg", "g", "path", "rect", "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "title", "desc",
                                     "defs", "linearGradient", "radialGradient", "stop", "clipPath"};
constexpr const char* kAttributes[] = {"id", "version", "baseProfile", "viewBox", "width", "height", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "d", "dx", "dy",
                                       "points", "transform", "gradientTransform", "gradientUnits", "spreadMethod", "offset", "stop-color", "stop-opacity", "fill", "fill-opacity",
                                       "fill-rule", "clip-path", "clip-rule", "clipPathUnits", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "stroke-miterlimit",
                                       "stroke-dasharray", "stroke-dashoffset", "stroke-opacity", "opacity", "color", "font-family", "font-size", "font-weight", "font-style",
                                       "text-anchor", "display", "visibility", "preserveAspectRatio", "role", "aria-label", "space", "vector-effect", "overflow"};
const QString kNamespace = QStringLiteral("http://www.w3.org/2000/svg");

bool isIn(QStringView name, const auto& list)
{
    return std::any_of(std::begin(list), std::end(list), [&](const char* known) { return name == QLatin1String(known); });
}

// "url(#shade)" is a place in the same drawing; any other address is outside of it.
bool pointsOutside(const QString& value)
{
    for (qsizetype at = value.indexOf(QLatin1String("url"), 0, Qt::CaseInsensitive); at >= 0; at = value.indexOf(QLatin1String("url"), at + 3, Qt::CaseInsensitive))
        if (!value.mid(at).startsWith(QLatin1String("url(#"))) return true;
    return value.contains(QLatin1String("://")) || value.contains(QLatin1String("javascript:"), Qt::CaseInsensitive) || value.contains(u'\\');
}

} // namespace

std::string wrongInSvg(ByteView svg)
{
    const QByteArray bytes(reinterpret_cast<const char*>(svg.data()), qsizetype(svg.size()));
    // Before anything reads it: no declarations of its own, which could name other files or grow without end.
    for (const char* declaration : {"<!DOCTYPE", "<!ENTITY", "<!doctype", "<!entity"})
        if (bytes.contains(declaration)) return "a declaration";
    QXmlStreamReader reader(bytes);
    int elements = 0, depth = 0;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            if (++elements > kMostElements || ++depth > kMostDepth) return "too many elements";
            if (reader.namespaceUri() != kNamespace || !isIn(reader.name(), kElements)) return "an element that is not allowed";
            if (elements == 1 && reader.name() != QLatin1String("svg")) return "no drawing";
            for (const auto& attribute : reader.attributes()) {
                const bool isPlain = attribute.namespaceUri().isEmpty() || attribute.qualifiedName() == QLatin1String("xml:space");
                if (!isPlain || !isIn(attribute.name(), kAttributes)) return "an attribute that is not allowed";
                if (pointsOutside(attribute.value().toString())) return "an address";
            }
            break;
        }
        case QXmlStreamReader::EndElement: --depth; break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
        case QXmlStreamReader::ProcessingInstruction: return "a declaration";
        case QXmlStreamReader::Invalid: return "not an SVG file";
        default: break;
        }
    }
    return reader.hasError() || elements == 0 ? "not an SVG file" : "";
}

} // namespace aanzet::packs
