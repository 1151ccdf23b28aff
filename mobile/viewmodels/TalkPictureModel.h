// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/ReadAloud.h"
#include "mobile/viewmodels/VisitEditor.h"
#include <QUrl>
#include <QVariantList>
#include <QVariantMap>

namespace aanzet {

// The talk picture: scenes at the client's own pace, in their language, and what they answer by touching. The answers are
// the client's. A tap is stored at once, typed words soon and at the latest when the scene is left.
class TalkPictureModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("opened by a household")
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QVariantList languages READ languages NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)
    Q_PROPERTY(bool rightToLeft READ isRightToLeft NOTIFY changed)
    Q_PROPERTY(bool reviewed READ isReviewed NOTIFY changed)
    Q_PROPERTY(bool familiar READ isFamiliar NOTIFY changed)
    Q_PROPERTY(QVariantMap words READ words NOTIFY changed)
    Q_PROPERTY(QVariantList scenes READ scenes NOTIFY changed)
    Q_PROPERTY(QString scene READ scene NOTIFY changed)
    Q_PROPERTY(bool first READ isFirst NOTIFY changed)
    Q_PROPERTY(bool last READ isLast NOTIFY changed)
    Q_PROPERTY(QUrl picture READ picture NOTIFY changed)
    Q_PROPERTY(bool pictureMirrored READ isPictureMirrored NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QStringList sentences READ sentences NOTIFY changed)
    Q_PROPERTY(QStringList notice READ notice NOTIFY changed)
    Q_PROPERTY(QStringList check READ check NOTIFY changed)
    Q_PROPERTY(QVariantList answers READ answers NOTIFY changed)
    Q_PROPERTY(bool touchable READ isTouchable NOTIFY changed)
    Q_PROPERTY(bool asksOwnWords READ asksOwnWords NOTIFY changed)
    Q_PROPERTY(QString ownWords READ ownWords NOTIFY changed)
    Q_PROPERTY(QVariantList recordings READ recordings NOTIFY changed)
    Q_PROPERTY(aanzet::ReadAloud* voice READ voice CONSTANT)
    Q_PROPERTY(TeachBack teachBack READ teachBack NOTIFY changed)
    Q_PROPERTY(Opens opens READ opens NOTIFY changed)
    Q_PROPERTY(aanzet::VisitEditor::SaveState saveState READ saveState NOTIFY saveStateChanged)
    Q_PROPERTY(aanzet::Failure::Kind failure READ failure NOTIFY saveStateChanged)

public:
    enum Answer { Open, Yes, No };
    Q_ENUM(Answer)
    enum TeachBack { NotSaid, Clear, ExplainedAgain, NotAsked };
    Q_ENUM(TeachBack)
    enum Opens { Nothing, Network, Plan };
    Q_ENUM(Opens)
    // Why a talk cannot begin. NotShared: the client's layer is not shared with this person. NoPack: no talk picture is on
    // this device. The rest: there is one, and it was set aside: a file of it is missing, it is larger than a pack may be,
    // or it does not read.
    enum Hindrance { NoHindrance, NotShared, NoPack, PackIncomplete, PackTooLarge, PackUnreadable };
    Q_ENUM(Hindrance)

    using QObject::QObject;
    virtual QString title() const = 0;
    virtual QVariantList languages() const = 0;   // each {key, name, reviewed}; the one they were translated from first
    virtual QString language() const = 0;
    virtual bool isRightToLeft() const = 0;
    virtual bool isReviewed() const = 0;          // false: nobody who grew up with this language has read the translation
    virtual bool isFamiliar() const = 0;          // "je" where the language knows the difference
    virtual QVariantMap words() const = 0;        // what the screen itself says, in that language: back, next, yes, no ...
    virtual QVariantList scenes() const = 0;      // each {key, description, picture, skipped}, in the order of this talk
    virtual QString scene() const = 0;            // where the talk is
    virtual bool isFirst() const = 0;
    virtual bool isLast() const = 0;
    virtual QUrl picture() const = 0;
    virtual bool isPictureMirrored() const = 0;   // to be shown the other way round
    virtual QString description() const = 0;
    virtual QStringList sentences() const = 0;
    virtual QStringList notice() const = 0;
    virtual QStringList check() const = 0;        // the question of the scene
    // Each {key, label, shape, x, y, width, height, saidAloud, answer}; saidAloud: yes and no stand beside it in words; the place in parts of the picture, width 0: in words only.
    virtual QVariantList answers() const = 0;
    virtual bool isTouchable() const = 0;         // some of them have a place in the picture
    virtual bool asksOwnWords() const = 0;
    virtual QString ownWords() const = 0;
    virtual QVariantList recordings() const = 0;  // a url for each sentence, recorded by a person; empty: none in this language
    virtual ReadAloud* voice() = 0;               // falls silent when scene or language change
    virtual TeachBack teachBack() const = 0;
    virtual Opens opens() const = 0;
    virtual VisitEditor::SaveState saveState() const = 0;
    virtual Failure::Kind failure() const = 0;

    Q_INVOKABLE virtual void next() = 0;
    Q_INVOKABLE virtual void back() = 0;
    Q_INVOKABLE virtual void show(const QString& scene) = 0;
    Q_INVOKABLE virtual void touch(const QString& answer) = 0;
    Q_INVOKABLE virtual void edit(const QString& text) = 0;
    Q_INVOKABLE virtual void leave() = 0;
    Q_INVOKABLE virtual void setTeachBack(aanzet::TalkPictureModel::TeachBack said) = 0;
    Q_INVOKABLE virtual void speak(const QString& language) = 0;
    Q_INVOKABLE virtual void address(bool familiar) = 0;
    // The last scene that is left cannot be skipped.
    Q_INVOKABLE virtual void skip(const QString& scene, bool skipped) = 0;
    Q_INVOKABLE virtual void move(const QString& scene, int by) = 0;

Q_SIGNALS:
    void changed();
    void saveStateChanged();
};

} // namespace aanzet
