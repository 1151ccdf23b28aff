// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/talkpicture/TalkPackShelf.h"
#include "mobile/viewmodels/TalkPictureModel.h"
#include <map>
#include <memory>

namespace aanzet {

// A talk along the scenes of one pack, with its answers in memory. StoredTalkPicture keeps them.
class TalkPicture : public TalkPictureModel
{
    Q_OBJECT

public:
    struct Answers {
        std::vector<std::string> tapped;   // as in the schema: "not:" before a key says no
        QString ownWords;
        TeachBack teachBack = NotSaid;
        bool operator==(const Answers&) const = default;
    };
    // The shelf outlives this. `pictures`: where its pictures are, a url that ends in a slash.
    TalkPicture(const talkpicture::TalkPack& pack, const QUrl& pictures, const std::string& language, talkpicture::Form form, QObject* parent = nullptr);
    // The packs of this device in their order, this one among them: its languages are theirs together, and another language is
    // spoken by the first that has it.
    struct Source {
        const talkpicture::TalkPack* pack = nullptr;
        QUrl pictures;
    };
    void choose(std::vector<Source> packs);
    // The same talk where it is now, with its answers, and from here on its own: with the languages of this pack alone.
    explicit TalkPicture(const TalkPicture& from, QObject* parent = nullptr);

    QString title() const override { return inLanguage(m_pack->title); }
    QVariantList languages() const override;
    QString language() const override { return QString::fromStdString(m_language); }
    bool isRightToLeft() const override;
    bool isReviewed() const override;
    bool isFamiliar() const override { return m_form == talkpicture::Form::Familiar; }
    QVariantMap words() const override;
    QVariantList scenes() const override;
    QString scene() const override { return QString::fromStdString(now().key); }
    bool isFirst() const override { return neighbour(-1) == m_at; }
    bool isLast() const override { return neighbour(1) == m_at; }
    QUrl picture() const override { return pictureOf(now()); }
    bool isPictureMirrored() const override { return isRightToLeft() && now().pictureRightToLeft.empty(); }
    QString description() const override { return inLanguage(now().description); }
    QStringList sentences() const override { return lines(now().words); }
    QStringList notice() const override { return lines(now().notice); }
    QStringList check() const override { return lines(now().check); }
    QVariantList answers() const override;
    bool isTouchable() const override;
    bool asksOwnWords() const override { return now().asksOwnWords; }
    QString ownWords() const override { return given().ownWords; }
    QVariantList recordings() const override;
    ReadAloud* voice() override { return &m_aloud; }
    void setVoice(std::unique_ptr<Voice> voice);   // the device's; without one the talk says that there is none
    TeachBack teachBack() const override { return given().teachBack; }
    Opens opens() const override;
    VisitEditor::SaveState saveState() const override { return m_state; }
    Failure::Kind failure() const override { return m_failure; }

    void next() override { go(neighbour(1)); }
    void back() override { go(neighbour(-1)); }
    void show(const QString& scene) override;
    void touch(const QString& answer) override;
    void edit(const QString& text) override;
    void leave() override
    {
        m_aloud.stop();
        settle();
    }
    void setTeachBack(aanzet::TalkPictureModel::TeachBack said) override;
    void speak(const QString& language) override;
    void address(bool familiar) override;
    void skip(const QString& scene, bool skipped) override;
    void move(const QString& scene, int by) override;

protected:
    enum class Haste { AtOnce, Soon };
    // The answers of the scene changed. Here: nothing further to do.
    virtual void keep(Haste) {}
    // Another scene stands on the screen.
    virtual void arrived() {}
    // Whatever keep() put off is done now.
    virtual void settle() {}
    // Another pack speaks from here on; its answers are given anew.
    virtual void packChanged() {}

    const talkpicture::TalkPack& pack() const { return *m_pack; }
    const std::string& spoken() const { return m_language; }
    const Answers& given() const;
    void give(const std::string& scene, Answers answers) { m_given[scene] = std::move(answers); }
    std::map<std::string, Answers>& allGiven() { return m_given; }
    const std::string& sceneKey() const { return now().key; }
    void become(VisitEditor::SaveState state, Failure::Kind failure = Failure::None);

private:
    struct Stop {
        const talkpicture::TalkScene* scene = nullptr;
        bool isSkipped = false;
    };
    const talkpicture::TalkScene& now() const { return *m_stops[m_at].scene; }
    std::size_t indexOf(const QString& scene) const;        // m_stops.size(): none
    std::size_t neighbour(int step) const;                  // the next stop that is not skipped; where it is when there is none
    void go(std::size_t stop);
    QString inLanguage(const std::map<std::string, std::string>& text) const { return QString::fromStdString(m_pack->text(text, m_language)); }
    QStringList lines(const talkpicture::TalkText& text) const;
    QUrl pictureOf(const talkpicture::TalkScene& scene) const;

    const talkpicture::TalkPack* m_pack;
    QUrl m_pictures;
    std::vector<Source> m_sources;
    std::string m_language;
    talkpicture::Form m_form;
    std::unique_ptr<Voice> m_voice;
    ReadAloud m_aloud;
    std::vector<Stop> m_stops;
    std::size_t m_at = 0;
    std::map<std::string, Answers> m_given;
    VisitEditor::SaveState m_state = VisitEditor::Clean;
    Failure::Kind m_failure = Failure::None;
};

} // namespace aanzet
