// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/RowListModel.h"
#include "mobile/viewmodels/VoiceModel.h"
#include <QDateTime>
#include <QImage>
#include <QUrl>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

struct AttachmentRow
{
    QString id;
    int kind = 0;               // AttachmentsModel::Kind
    QString caption;
    QDateTime takenAt;          // the beginning of its day
    bool isLetter = false;
    QDateTime handledOn;        // invalid: not yet
    QDateTime expiresOn;        // its last day; invalid: stays
    int place = 0;              // AttachmentsModel::Place
    bool isSealed = false;      // with its note: what it shows and says stays
    bool isForProfessionals = false;
    QString addedBy;            // empty: oneself, or not known on this device
    bool operator==(const AttachmentRow&) const = default;
};

// Photos, sketches and voice memos of one visit, both layers, in their order. Pictures are handed out as images in memory,
// and nothing of them is kept once the app locks.
class AttachmentsModel : public RowListModel<AttachmentRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of a note")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool writable READ isWritable NOTIFY changed)
    Q_PROPERTY(bool mayHide READ mayHide NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool many READ isMany NOTIFY changed)
    Q_PROPERTY(Refusal refusal READ refusal NOTIFY changed)
    Q_PROPERTY(int version READ version NOTIFY changed)
    Q_PROPERTY(aanzet::VoiceModel* voice READ voice CONSTANT)

public:
    enum Kind { Photo, Sketch, Voice, Unknown };     // Unknown: of a newer version of the program
    Q_ENUM(Kind)
    enum Place { Here, Coming, Damaged };            // Coming: not on this device yet
    Q_ENUM(Place)
    enum Audience { WithClient, Professionals };
    Q_ENUM(Audience)
    // Why the last thing did not happen; nothing of the note changed.
    enum Refusal { None, NotAPicture, NotReadable, TooLarge, TooMany, HouseholdFull, DiskFull, NotAllowed, Other };
    Q_ENUM(Refusal)

    static constexpr int kManyFrom = 3, kMost = 10;  // of one note: a hint, the end
    static constexpr int kMostOfYear = 50;           // of a household

    using RowListModel::RowListModel;
    virtual bool isWritable() const = 0;             // can be added to: the note is not finished
    virtual bool mayHide() const = 0;                // the professional's layer may be written
    virtual bool canUndo() const = 0;                // something was removed since the page opened
    bool isMany() const { return rowCount() >= kManyFrom; }
    virtual Refusal refusal() const = 0;
    virtual int version() const = 0;                 // goes up whenever a picture may be another: bind to it beside picture()

    virtual VoiceModel* voice() = 0;                 // as long as this model

    // Each says whether it happened, and if not refusal() says why.
    Q_INVOKABLE virtual bool addPhotoFile(const QUrl& file, aanzet::AttachmentsModel::Audience audience, bool isLetter, const QString& caption) = 0;
    Q_INVOKABLE virtual bool addPhotoPicture(const QImage& picture, aanzet::AttachmentsModel::Audience audience, bool isLetter, const QString& caption) = 0;
    // Lines of the pen, each x, y, x, y ... in thousandths of a sheet that is four wide and three high.
    Q_INVOKABLE virtual bool addSketch(const QVariantList& strokes, aanzet::AttachmentsModel::Audience audience, const QString& caption) = 0;
    Q_INVOKABLE virtual bool setCaption(const QString& id, const QString& caption) = 0;
    Q_INVOKABLE virtual bool setLetter(const QString& id, bool isLetter) = 0;
    Q_INVOKABLE virtual bool setHandled(const QString& id, bool isHandled) = 0;    // the photo of it goes six weeks later
    Q_INVOKABLE virtual bool remove(const QString& id) = 0;
    Q_INVOKABLE virtual void undo() = 0;             // what was removed last stands there again
    Q_INVOKABLE virtual void forgive() = 0;          // the refusal was read
    // At most so many pixels on the long side. Null: not here, or it does not open.
    Q_INVOKABLE virtual QImage picture(const QString& id, int longSide) = 0;

    // By the names of the roles; empty: it is not there any more.
    Q_INVOKABLE QVariantMap row(const QString& id) const;

Q_SIGNALS:
    void changed();

protected:
    const Roles& roles() const override;
};

} // namespace aanzet
