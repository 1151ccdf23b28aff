// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// What the organisation brought itself: packs of texts and pictures, and the instrument that a first measurement begins with.
// Everybody sees it; administrators change it.
class ContentModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of the app model")
    Q_PROPERTY(bool mayChange READ mayChange NOTIFY changed)
    Q_PROPERTY(QVariantList packs READ packs NOTIFY changed)
    Q_PROPERTY(QVariantList instruments READ instruments NOTIFY changed)
    Q_PROPERTY(QString instrument READ instrument NOTIFY changed)
    Q_PROPERTY(Reason refused READ refused NOTIFY changed)

public:
    enum Kind { TalkPicture, Instrument };
    Q_ENUM(Kind)
    // Of a pack. Counts: in use. Older: a newer one counts. Underway: not all parts are here yet. Refused: with a reason. NotNow:
    // the licence of an instrument has not begun or is over.
    enum State { Counts, Older, Underway, Refused, NotNow };
    Q_ENUM(State)
    enum Reason {
        NoReason, NotAPack, NewerFormat, TooLarge, Damaged, OtherOrganisation, UnknownSigner, NotAdministrator, UnknownFile, TextsUnreadable, FileMissing,
        PictureUnsafe, SoundUnreadable, AlreadyThere, FileUnreadable, NotSaved
    };
    Q_ENUM(Reason)

    using QObject::QObject;
    virtual bool mayChange() const = 0;
    // Newest first: {record, kind, title, version, languages: [{name, reviewed}], signer, state, reason, here, parts, validFrom, validUntil};
    // days as QDate, invalid: no limit.
    virtual QVariantList packs() const = 0;
    virtual QVariantList instruments() const = 0;   // {key, title}
    virtual QString instrument() const = 0;         // the key of the one that is chosen
    virtual Reason refused() const = 0;             // why the last change was not made

    Q_INVOKABLE virtual void add(const QUrl& file) = 0;
    Q_INVOKABLE virtual void remove(const QString& record) = 0;
    Q_INVOKABLE virtual void choose(const QString& instrument) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
