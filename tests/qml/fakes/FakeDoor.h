// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/DoorModel.h"
#include <functional>

namespace aanzet {

// Three people on one tablet, without a vault.
class FakeDoor : public DoorModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using DoorModel::DoorModel;
    bool isAsking() const override { return m_isAsking; }
    QStringList signs() const override { return m_signs; }
    QStringList free() const override
    {
        QStringList out{QStringLiteral("star"), QStringLiteral("heart"), QStringLiteral("bike"), QStringLiteral("household"), QStringLiteral("key"), QStringLiteral("letter"),
                        QStringLiteral("phone"), QStringLiteral("today"), QStringLiteral("table"), QStringLiteral("door"), QStringLiteral("goal"), QStringLiteral("speech")};
        for (const auto& sign : m_signs) out.removeAll(sign);
        return out;
    }
    QString here() const override { return m_here; }
    void ask() override { put(m_signs, true); }
    void choose(const QString& sign) override { enter(sign, false); }
    void add(const QString& sign) override { enter(sign, true); }
    void share() override
    {
        if (m_signs.isEmpty()) m_signs = QStringList{QStringLiteral("star")};
        onShare();
        put(m_signs, true);
    }
    void change(const QString& sign) override
    {
        m_signs[int(m_signs.indexOf(m_here))] = sign;
        m_here = sign;
        Q_EMIT changed();
    }
    void put(const QStringList& signs, bool isAsking)
    {
        m_signs = signs;
        if (isAsking || signs.isEmpty()) m_here.clear();
        else if (m_here.isEmpty()) m_here = signs.constFirst();
        m_isAsking = isAsking;
        Q_EMIT changed();
    }
    std::function<void(bool isNew)> onEnter = [](bool) {};
    std::function<void()> onShare = [] {};

private:
    void enter(const QString& sign, bool isNew)
    {
        m_here = sign;
        onEnter(isNew);
        put(m_signs, false);
    }
    QStringList m_signs;
    QString m_here;
    bool m_isAsking = false;
};

} // namespace aanzet
