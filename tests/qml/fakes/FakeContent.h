// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/ContentModel.h"
#include <QDate>
#include <QVariantMap>

namespace aanzet {

class FakeContent : public ContentModel
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    using ContentModel::ContentModel;
    bool mayChange() const override { return m_mayChange; }
    QVariantList packs() const override { return m_packs; }
    QVariantList instruments() const override
    {
        const auto one = [](const QString& key, const QString& title) { return QVariantMap{{QStringLiteral("key"), key}, {QStringLiteral("title"), title}}; };
        return {one(QStringLiteral("leefgebieden"), QStringLiteral("Leefgebieden")), one(QStringLiteral("zrm/2017"), QStringLiteral("Zelfredzaamheid-Matrix 2017"))};
    }
    QString instrument() const override { return m_instrument; }
    Reason refused() const override { return m_refused; }
    void add(const QUrl&) override { play(QStringLiteral("refused-file")); }
    void remove(const QString& record) override
    {
        m_packs.removeIf([&](const QVariant& p) { return p.toMap().value(QStringLiteral("record")) == record; });
        Q_EMIT changed();
    }
    void choose(const QString& instrument) override
    {
        m_instrument = instrument;
        Q_EMIT changed();
    }

    // "none", "several", "half", "refused", "refused-file", "reader".
    Q_INVOKABLE void play(const QString& name)
    {
        m_mayChange = name != QLatin1String("reader");
        m_refused = name == QLatin1String("refused-file") ? NotAdministrator : NoReason;
        m_packs.clear();
        if (name == QLatin1String("several") || name == QLatin1String("reader") || name == QLatin1String("refused-file"))
            m_packs = {talk(QStringLiteral("2"), Counts), talk(QStringLiteral("1"), Older), matrix(Counts, QDate(2027, 1, 31)), matrix(NotNow, QDate(2025, 12, 31))};
        if (name == QLatin1String("half")) m_packs = {onTheWay(Underway, NoReason)};
        if (name == QLatin1String("refused")) m_packs = {onTheWay(Refused, Damaged), talk(QStringLiteral("1"), Counts)};
        Q_EMIT changed();
    }

private:
    static QVariantMap one(Kind kind, const QString& title, const QString& version, State state)
    {
        return {{QStringLiteral("record"), title + version}, {QStringLiteral("kind"), kind}, {QStringLiteral("title"), title}, {QStringLiteral("version"), version},
                {QStringLiteral("languages"), QVariantList()}, {QStringLiteral("signer"), QStringLiteral("Samira El Idrissi")}, {QStringLiteral("state"), state},
                {QStringLiteral("reason"), NoReason}, {QStringLiteral("here"), 9}, {QStringLiteral("parts"), 9}, {QStringLiteral("validFrom"), QDate()},
                {QStringLiteral("validUntil"), QDate()}};
    }
    static QVariantMap talk(const QString& version, State state)
    {
        auto pack = one(TalkPicture, QStringLiteral("Zo werken wij samen"), version, state);
        const auto language = [](const QString& name, bool isReviewed) { return QVariantMap{{QStringLiteral("name"), name}, {QStringLiteral("reviewed"), isReviewed}}; };
        pack[QStringLiteral("languages")] = QVariantList{language(QStringLiteral("Nederlands"), true), language(QStringLiteral("ትግርኛ"), false)};
        return pack;
    }
    static QVariantMap matrix(State state, const QDate& until)
    {
        auto pack = one(Instrument, QStringLiteral("Zelfredzaamheid-Matrix 2017"), QStringLiteral("2017"), state);
        pack[QStringLiteral("validFrom")] = QDate(2025, 1, 1);
        pack[QStringLiteral("validUntil")] = until;
        pack[QStringLiteral("record")] = until.toString(Qt::ISODate);
        return pack;
    }
    static QVariantMap onTheWay(State state, Reason reason)
    {
        auto pack = one(TalkPicture, QStringLiteral("Zo werken wij samen"), QStringLiteral("2"), state);
        pack[QStringLiteral("signer")] = QString();
        pack[QStringLiteral("reason")] = reason;
        pack[QStringLiteral("here")] = state == Underway ? 4 : 9;
        return pack;
    }

    bool m_mayChange = true;
    QVariantList m_packs;
    QString m_instrument = QStringLiteral("leefgebieden");
    Reason m_refused = NoReason;
};

} // namespace aanzet
