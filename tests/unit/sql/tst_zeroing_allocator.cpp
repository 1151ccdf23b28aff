// SPDX-License-Identifier: EUPL-1.2
#include "shared/sql/Connection.h"
#include "shared/sql/ZeroingAllocator.h"
#include <QFile>
#include <QTest>
#include <algorithm>
#include <array>
#include <string_view>

using namespace aanzet;
using namespace aanzet::sql;

static QByteArray turned(const QByteArray& text)
{
    QByteArray t = text;
    std::reverse(t.begin(), t.end());
    return t;
}

// How often the text stands in the writable memory of this process. The text is kept
// backwards, so that neither the program nor this function holds what it looks for.
static int occurrences(const QByteArray& reversed)
{
    // One buffer of our own, wiped at the end, or the search would leave copies behind and find them the next time.
    static std::array<char, 1 << 20> buffer;
    QByteArray wanted = turned(reversed);
    QFile maps(QStringLiteral("/proc/self/maps")), memory(QStringLiteral("/proc/self/mem"));
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) return -1;
    int found = 0;
    const auto own = reinterpret_cast<qint64>(buffer.data());
    const auto overlap = wanted.size() - 1;
    for (const auto& line : maps.readAll().split('\n')) {
        if (!line.contains(" rw") || line.contains("[stack]")) continue;
        const auto dash = line.indexOf('-');
        qint64 from = line.left(dash).toLongLong(nullptr, 16);
        const qint64 to = line.mid(dash + 1, line.indexOf(' ') - dash - 1).toLongLong(nullptr, 16);
        while (from < to && memory.seek(from)) {
            if (from < own + qint64(buffer.size()) && from + qint64(buffer.size()) > own) {
                from += buffer.size();
                continue;
            }
            const qint64 n = memory.read(buffer.data(), std::min(qint64(buffer.size()), to - from));
            if (n <= overlap) break;
            const std::string_view part(buffer.data(), std::size_t(n));
            for (auto at = part.find(wanted.constData()); at != std::string_view::npos; at = part.find(wanted.constData(), at + 1)) ++found;
            from += n - overlap;
        }
    }
    buffer.fill('\0');
    wanted.fill('\0');
    return found;
}

class ZeroingAllocatorTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aClosedProjectionLeavesNoTextBehind()
    {
        QVERIFY(installZeroingAllocator().ok());
        QVERIFY(installZeroingAllocator().ok());
        const QByteArray reversed("nesiwduortlennitnes");   // a sentinel, backwards
        int whileOpen = 0;
        {
            auto db = Connection::open({}, OpenMode::Memory).value();
            QVERIFY(db.execute("CREATE VIRTUAL TABLE t USING fts5(body)").ok());
            auto q = db.prepare("INSERT INTO t VALUES(?)").value();
            QByteArray text = turned(reversed);
            for (int i = 0; i < 3000; ++i) QVERIFY(q.bind(1, std::string_view(text.constData(), std::size_t(text.size()))).run().ok());
            text.fill('\0');
            whileOpen = occurrences(reversed);
        }
        QVERIFY2(whileOpen > 1000, qPrintable(QString::number(whileOpen)));
        const int left = occurrences(reversed);
        // One or two may stand in a register spill or in this very search; SQLite's own memory holds none.
        QVERIFY2(left <= 3, qPrintable(QString::number(left)));
    }

};

QTEST_APPLESS_MAIN(ZeroingAllocatorTest)
#include "tst_zeroing_allocator.moc"
