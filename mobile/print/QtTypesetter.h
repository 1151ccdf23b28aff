// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/print/Typesetter.h"
#include <QFont>
#include <map>
#include <memory>
#include <set>

class QTextLayout;

namespace aanzet::print {

// Texts are set and painted at 1440 dots to the inch: one unit is a twentieth of a point, so that nothing is rounded to a screen.
constexpr int kUnitsPerPoint = 20;

QFont qtFont(const Font& font);
// One line, its direction taken from its own first strong letter. Used for measuring and for painting alike.
std::unique_ptr<QTextLayout> laidLine(const QString& text, const Font& font);

// Fonts of the device (Noto). What no font has: signs such as emoji become a small box and are counted, letters are
// remembered by the name of their script, because a name that cannot be read must not be printed.
class QtTypesetter final : public Typesetter
{
public:
    std::vector<SetLine> set(const std::string& text, const Font& font, double width) override;

    int replacedSigns() const { return m_replaced; }
    const std::set<std::string>& missingScripts() const { return m_missing; }

private:
    QString printable(const std::string& text);

    std::map<std::string, QString> m_printable;
    std::set<std::string> m_missing;
    int m_replaced = 0;
};

} // namespace aanzet::print
