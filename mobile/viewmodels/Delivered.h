// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QCoreApplication>
#include <QString>

// Work of a device that could not send any more, brought by somebody else: who wrote it is that person's word, so both stand there.
namespace aanzet {

// What stands after the name of who wrote it. bringer: empty, not known here.
inline QString deliveredBy(const QString& bringer)
{
    //: Who brought what a colleague wrote on a device that was removed before it could send it
    return bringer.isEmpty() ? QCoreApplication::translate("Delivered", "delivered later by a colleague") : QCoreApplication::translate("Delivered", "delivered later by %1").arg(bringer);
}

// Both in one line.
inline QString writerAndBringer(const QString& writer, const QString& bringer)
{
    //: Who wrote it, then "delivered later by ..."
    return QCoreApplication::translate("Delivered", "%1, %2").arg(writer.isEmpty() ? QCoreApplication::translate("Delivered", "a colleague") : writer, deliveredBy(bringer));
}

} // namespace aanzet
