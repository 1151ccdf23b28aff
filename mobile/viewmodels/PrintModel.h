// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QObject>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace aanzet {

// The papers of one household. What is chosen is made and saved in one go; nothing is written before, and nothing elsewhere.
class PrintModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(Kind kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(bool a5 READ isA5 WRITE setA5 NOTIFY changed)
    Q_PROPERTY(bool large READ isLarge WRITE setLarge NOTIFY changed)
    Q_PROPERTY(bool withNames READ isWithNames WRITE setWithNames NOTIFY changed)
    Q_PROPERTY(Format format READ format WRITE setFormat NOTIFY changed)
    Q_PROPERTY(Naming naming READ naming WRITE setNaming NOTIFY changed)
    Q_PROPERTY(bool canLock READ canLock NOTIFY changed)
    Q_PROPERTY(bool locked READ isLocked WRITE setLocked NOTIFY changed)
    Q_PROPERTY(QString passphrase READ passphrase NOTIFY changed)
    Q_PROPERTY(bool forProfessionals READ isForProfessionals NOTIFY changed)
    Q_PROPERTY(bool hasTalkPicture READ hasTalkPicture NOTIFY changed)
    Q_PROPERTY(QVariantList languages READ languages NOTIFY changed)
    Q_PROPERTY(QString language READ language WRITE speak NOTIFY changed)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed)
    Q_PROPERTY(bool canPrintAreas READ canPrintAreas NOTIFY changed)
    Q_PROPERTY(QUrl suggestion READ suggestion NOTIFY changed)
    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString savedTo READ savedTo NOTIFY changed)
    Q_PROPERTY(int pages READ pages NOTIFY changed)
    Q_PROPERTY(int replacedSigns READ replacedSigns NOTIFY changed)

public:
    enum Kind { ClientCard, Agreements, Plan, Network, LifeAreas, WhoRead, Handover, TalkLeaflet, Appointment, DoorCard, ClientCopy,
                SafetyPlan, SafetyCard, SafetyCardHidden, SafetyChild };   // the last four: of the safety plan, NotAllowed without it
    Q_ENUM(Kind)
    // The network is also a picture (Svg, Png) or a table for another program (GraphMl, Csv).
    enum Format { Pdf, Svg, Png, GraphMl, Csv };
    Q_ENUM(Format)
    // How people on the network are called; without names there are no words of anybody either.
    enum Naming { Names, Initials, Kinds };
    Q_ENUM(Naming)
    // NoFont: a script for which this device has no letters. All but Saved left no file behind.
    enum Outcome { Nothing, Saved, NotWritable, DiskFull, NoFont, Failed };
    Q_ENUM(Outcome)

    using QObject::QObject;
    virtual Kind kind() const = 0;
    virtual void setKind(Kind kind) = 0;          // and the paper that suits it
    virtual bool isA5() const = 0;                // else A4
    virtual void setA5(bool a5) = 0;
    virtual bool isLarge() const = 0;
    virtual void setLarge(bool large) = 0;
    virtual bool isWithNames() const = 0;         // WhoRead: who looked by name, else by role
    virtual void setWithNames(bool names) = 0;
    virtual Format format() const = 0;            // of the network alone; a choice of another kind goes back to Pdf
    virtual void setFormat(Format format) = 0;
    virtual Naming naming() const = 0;
    virtual void setNaming(Naming naming) = 0;
    // The plan as a file for the client's own telephone, that opens with words alone. Another kind goes back to paper.
    virtual bool canLock() const = 0;
    virtual bool isLocked() const = 0;
    virtual void setLocked(bool locked) = 0;
    // The words of the file that was just saved. Kept nowhere: gone with the next choice, with forget() and with the lock.
    virtual QString passphrase() const = 0;
    virtual bool isForProfessionals() const = 0;  // the chosen paper holds the professional's layer
    virtual bool canPrintAreas() const = 0;       // that layer can be read here
    virtual bool hasTalkPicture() const = 0;
    // Those in which the chosen paper can be had here, {key, name}: the household's own first. One: nothing to choose.
    virtual QVariantList languages() const = 0;
    virtual QString language() const = 0;
    virtual void speak(const QString& language) = 0;
    virtual bool isReviewed() const = 0;          // somebody who grew up with that language has read its words
    virtual QUrl suggestion() const = 0;          // where a file dialog begins; the name of the file names nobody
    virtual Outcome outcome() const = 0;          // of the last save(); a change of choice clears it
    virtual QString savedTo() const = 0;
    virtual int pages() const = 0;
    virtual int replacedSigns() const = 0;        // signs without a letter form (emoji), printed as a small box

    Q_INVOKABLE virtual void save(const QUrl& file) = 0;
    Q_INVOKABLE virtual void forget() = 0;        // the words were written down
    Q_INVOKABLE virtual void openSaved() = 0;     // in the device's own program for PDF

Q_SIGNALS:
    void changed();
};

} // namespace aanzet
