// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/prints/PrintRows.h"
#include <QRegularExpression>

namespace aanzet::prints {

// Takes the names of third persons out of a text: those on the drawing and in the record who are neither of the household
// nor its fixed person. Each becomes "[…]". A name that is also an ordinary word is taken out as well: too much, not too little.
class NamesLeftOut
{
public:
    explicit NamesLeftOut(const ClientRows& rows);
    std::string operator()(const std::string& text) const;

private:
    QRegularExpression m_names;   // matches nothing when there is nobody
    bool m_isEmpty = true;
};

} // namespace aanzet::prints
