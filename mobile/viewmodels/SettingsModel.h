// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// How the window looks and when it locks. Each change holds at once and after the next start. How the window looks is
// known before the vault opens; the rest only while it is open.
class SettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the app model")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(Appearance appearance READ appearance WRITE setAppearance NOTIFY changed)
    Q_PROPERTY(bool dark READ dark NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(int lockMinutes READ lockMinutes WRITE setLockMinutes NOTIFY changed)
    Q_PROPERTY(QString organisation READ organisation NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(bool demo READ isDemo NOTIFY changed)

public:
    enum Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    using QObject::QObject;
    virtual QString language() const = 0;              // "nl", "en"
    virtual void setLanguage(const QString& language) = 0;
    virtual Appearance appearance() const = 0;
    virtual void setAppearance(Appearance appearance) = 0;
    virtual bool dark() const = 0;                     // what appearance() comes to now
    virtual qreal textScale() const = 0;               // 1.0 to 2.0
    virtual void setTextScale(qreal scale) = 0;
    virtual int lockMinutes() const = 0;               // 1 to 5: without a touch for so long, the vault locks; 0: the demo never does
    virtual void setLockMinutes(int minutes) = 0;
    virtual QString organisation() const = 0;
    virtual QString version() const = 0;
    virtual bool isDemo() const = 0;                   // this vault holds the invented households

    // Demo only: everything that was changed goes, the invented households come back as they were.
    Q_INVOKABLE virtual void resetDemo() = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
