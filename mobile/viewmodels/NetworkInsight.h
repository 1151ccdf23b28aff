// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QStringList>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// Help with one thing, and who gives it. Names as they stand on the drawing, nearest first.
class NetworkHelpRow
{
    Q_GADGET
    QML_VALUE_TYPE(networkHelp)
    Q_PROPERTY(QString support MEMBER support)
    Q_PROPERTY(QStringList own MEMBER own)
    Q_PROPERTY(QStringList professionals MEMBER professionals)
    Q_PROPERTY(bool isCarriedByOne MEMBER isCarriedByOne)
    Q_PROPERTY(bool isProfessionalOnly MEMBER isProfessionalOnly)

public:
    QString support; // word of the schema
    QStringList own, professionals;
    bool isCarriedByOne = false;     // when they fall out there is nobody
    bool isProfessionalOnly = false;
};

// Who cares for somebody, and how heavy that is.
class NetworkCarerRow
{
    Q_GADGET
    QML_VALUE_TYPE(networkCarer)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString load MEMBER load)

public:
    QString name;
    QString load; // word of the schema; empty: nobody asked
};

// What the drawing says when one asks who helps. Lists and counts of people who are shown; never a score of anybody.
class NetworkInsight : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a drawing")
    Q_PROPERTY(QVariantList help READ help NOTIFY changed)
    Q_PROPERTY(QVariantList carers READ carers NOTIFY changed)
    Q_PROPERTY(QStringList onlyHelpsMe READ onlyHelpsMe NOTIFY changed)
    Q_PROPERTY(QStringList onlyHelpedByMe READ onlyHelpedByMe NOTIFY changed)
    Q_PROPERTY(QStringList eachOther READ eachOther NOTIFY changed)
    Q_PROPERTY(QStringList notAsked READ notAsked NOTIFY changed)
    Q_PROPERTY(QStringList mayInvite READ mayInvite NOTIFY changed)
    Q_PROPERTY(QStringList askFirst READ askFirst NOTIFY changed)
    Q_PROPERTY(int informal READ informal NOTIFY changed)
    Q_PROPERTY(int professional READ professional NOTIFY changed)
    Q_PROPERTY(int callAtNight READ callAtNight NOTIFY changed)

public:
    struct Rows {
        QVariantList help;                     // of NetworkHelpRow, all five kinds
        QVariantList carers;                   // of NetworkCarerRow
        QStringList onlyHelpsMe, onlyHelpedByMe, eachOther, notAsked, mayInvite, askFirst;
        int informal = 0, professional = 0, callAtNight = 0;
    };
    using QObject::QObject;

    QVariantList help() const { return m_rows.help; }
    QVariantList carers() const { return m_rows.carers; }
    QStringList onlyHelpsMe() const { return m_rows.onlyHelpsMe; }
    QStringList onlyHelpedByMe() const { return m_rows.onlyHelpedByMe; }
    QStringList eachOther() const { return m_rows.eachOther; }
    QStringList notAsked() const { return m_rows.notAsked; }
    QStringList mayInvite() const { return m_rows.mayInvite; }
    QStringList askFirst() const { return m_rows.askFirst; }
    int informal() const { return m_rows.informal; }
    int professional() const { return m_rows.professional; }
    int callAtNight() const { return m_rows.callAtNight; }

    // By whoever reads the drawing.
    void show(Rows rows)
    {
        m_rows = std::move(rows);
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    Rows m_rows;
};

} // namespace aanzet
