// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/DeviceModel.h"

namespace aanzet {

class FakeDevice : public DeviceModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using DeviceModel::DeviceModel;
    Room room() const override { return m_room; }
    int megabytes() const override { return m_room == Hardly ? 31 : 412; }
    int battery() const override { return m_battery; }
    Outcome outcome() const override { return m_outcome; }
    QString report() override
    {
        return QStringList{QStringLiteral("AanZet 0.1.0"), QStringLiteral("Qt 6.4.2, Debian GNU/Linux 12 (bookworm), x86_64"), QStringLiteral("Window: xcb, nl_NL"), QStringLiteral("Free: 412 MB; battery: 12 %"),
                           QStringLiteral("Spaces: 44; waiting: 3; set aside: 0; withheld: 0; forks: 0"), QStringLiteral("Last contact: 2026-05-12T08:01:12Z"),
                           QStringLiteral("2026-05-12T08:01:12Z sync OK"), QStringLiteral("2026-05-12T11:40:03Z sync OFFLINE")}
            .join(QLatin1Char('\n'));
    }
    void saveReport(const QUrl& file) override
    {
        m_outcome = file.path().startsWith(QStringLiteral("/nowhere")) ? NotWritable : Saved;
        Q_EMIT changed();
    }
    Q_INVOKABLE void runShort(bool hardly)
    {
        m_room = hardly ? Hardly : Little;
        m_battery = 12;
        Q_EMIT changed();
    }
    void recover()
    {
        m_room = Enough;
        m_battery = -1;
        m_outcome = NotSaved;
        Q_EMIT changed();
    }

private:
    Room m_room = Enough;
    int m_battery = -1;
    Outcome m_outcome = NotSaved;
};

} // namespace aanzet
