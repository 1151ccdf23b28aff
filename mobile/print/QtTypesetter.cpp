// SPDX-License-Identifier: EUPL-1.2
#include "mobile/print/QtTypesetter.h"
#include <QGlyphRun>
#include <QRawFont>
#include <QTextBoundaryFinder>
#include <QTextLayout>
#include <QTextOption>

namespace aanzet::print {
namespace {

constexpr QChar kReplacement(0x25A1);   // a white square

// Drawn by glyphs that exist and can be embedded as outlines; bitmaps of coloured signs cannot.
bool hasGlyphs(const QTextLayout& layout)
{
    for (const auto& run : layout.glyphRuns()) {
        const auto font = run.rawFont();
        if (font.fontTable("glyf").isEmpty() && font.fontTable("CFF ").isEmpty()) return false;
        for (const auto glyph : run.glyphIndexes())
            if (glyph == 0) return false;
    }
    return true;
}

bool canSet(const QString& text) { return hasGlyphs(*laidLine(text, {11, false})) && hasGlyphs(*laidLine(text, {11, true})); }

std::string scriptOf(char32_t letter)
{
    switch (QChar::script(letter)) {
    case QChar::Script_Arabic: return "Arabic";
    case QChar::Script_Hebrew: return "Hebrew";
    case QChar::Script_Ethiopic: return "Ethiopic";
    case QChar::Script_Han: return "Han";
    case QChar::Script_Hangul: return "Hangul";
    case QChar::Script_Tibetan: return "Tibetan";
    default: return "script " + std::to_string(int(QChar::script(letter)));
    }
}

} // namespace

QFont qtFont(const Font& font)
{
    static const QStringList families{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans Ethiopic"),
                                      QStringLiteral("Noto Sans Hebrew"), QStringLiteral("Noto Sans Symbols2"), QStringLiteral("Noto Sans Symbols"),
                                      QStringLiteral("Noto Sans Math")};
    QFont f;
    f.setFamilies(families);
    f.setPixelSize(qRound(font.size * kUnitsPerPoint));
    f.setBold(font.isBold);
    f.setHintingPreference(QFont::PreferNoHinting);
    f.setKerning(true);
    // Next to nothing, and it keeps "ffi" three letters: a search in the PDF finds the word.
    f.setLetterSpacing(QFont::AbsoluteSpacing, 0.02);
    return f;
}

std::unique_ptr<QTextLayout> laidLine(const QString& text, const Font& font)
{
    auto layout = std::make_unique<QTextLayout>(text, qtFont(font));
    QTextOption option;
    option.setTextDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setUseDesignMetrics(true);
    layout->setTextOption(option);
    layout->beginLayout();
    auto line = layout->createLine();
    if (line.isValid()) {
        line.setLineWidth(1e7);
        line.setPosition({0, 0});
    }
    layout->endLayout();
    return layout;
}

QString QtTypesetter::printable(const std::string& text)
{
    if (const auto known = m_printable.find(text); known != m_printable.end()) return known->second;
    auto shown = QString::fromUtf8(text.data(), qsizetype(text.size()));
    shown.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (auto& c : shown)
        if ((c < QLatin1Char(' ') && c != QLatin1Char('\n')) || c == QChar(0x7f)) c = QLatin1Char(' ');
    QString lines = shown;
    if (!canSet(lines.replace(QLatin1Char('\n'), QLatin1Char(' ')))) {
        // Only a text with a sign that is missing is looked at sign by sign.
        QString kept;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, shown);
        for (auto from = finder.position(); finder.toNextBoundary() >= 0; from = finder.position()) {
            const auto sign = shown.mid(from, finder.position() - from);
            if (sign == QLatin1String("\n") || canSet(sign)) {
                kept += sign;
                continue;
            }
            const auto first = sign.toUcs4().constFirst();
            if (QChar::isLetter(first)) m_missing.insert(scriptOf(first));
            ++m_replaced;
            kept += kReplacement;
        }
        shown = kept;
    }
    return m_printable.emplace(text, shown).first->second;
}

std::vector<SetLine> QtTypesetter::set(const std::string& text, const Font& font, double width)
{
    const auto shown = printable(text);
    std::vector<SetLine> lines;
    for (const auto& part : shown.split(QLatin1Char('\n'))) {
        QTextLayout layout(part, qtFont(font));
        QTextOption option;
        option.setTextDirection(part.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        layout.setTextOption(option);
        layout.beginLayout();
        for (auto line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(1.0, width * kUnitsPerPoint));
            auto piece = part.mid(line.textStart(), line.textLength());
            while (!piece.isEmpty() && piece.back().isSpace()) piece.chop(1);
            // As it will be painted: a line of its own.
            const auto alone = laidLine(piece, font);
            lines.push_back({piece.toStdString(), piece.isEmpty() ? 0 : alone->lineAt(0).naturalTextWidth() / kUnitsPerPoint});
        }
        layout.endLayout();
    }
    if (lines.empty()) lines.push_back({});
    return lines;
}

} // namespace aanzet::print
