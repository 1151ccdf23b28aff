// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Day.h"
#include "mobile/store/Store.h"
#include "mobile/talkpicture/TalkPicture.h"
#include <QTimer>
#include <set>

namespace aanzet {

// The talk with one household, kept in the client's layer: one record for a scene and a day. What was answered on an
// earlier day is shown, and stays as it was: a change makes a record of today, also one that takes everything back.
// An answer that the store refused stays on the screen and in a draft slot of the vault, and is tried again whenever
// another one is kept or the scene is left. On the same day the talk goes on at the scene where it was, after a kill too.
class StoredTalkPicture final : public TalkPicture
{
    Q_OBJECT

public:
    StoredTalkPicture(store::Store& store, const Clock& clock, const store::HouseholdRef& household, const talkpicture::TalkPack& pack, const QUrl& pictures,
                      QObject* parent = nullptr);
    ~StoredTalkPicture() override;

    void refresh();
    // The vault locks: what was typed is saved first.
    void detach();

    // The first language that somebody chooses becomes the household's; later ones are for this talk: somebody else may be
    // reading along. The form of address is the household's at once.
    void speak(const QString& language) override;
    void address(bool familiar) override;
    // From here on answers are kept on what stood at that moment (store::writeAsOf).
    void writeAsOf(record::VersionVector moment) { m_moment = std::move(moment); }
    // What the client answered with the device in their own hands, in the language they used; leave() keeps it.
    void take(const std::string& scene, std::vector<std::string> tapped, const QString& ownWords, const std::string& language);

    void leave() override;

protected:
    void keep(Haste haste) override;
    void arrived() override;
    void settle() override;
    void packChanged() override;

private:
    // The newest record of a scene, as it stands in the store.
    struct Kept {
        RecordId record;
        domain::Day day{};
        Answers answers;
    };
    void keepNow();
    Status keepScene(const std::string& scene);
    void keepHeader(const char* field, const std::string& value);
    Status keepDraft();
    void readDraft();
    void goOn();
    std::string placeSlot() const { return "talk-place/" + m_household.id.hex() + "/" + pack().id; }
    std::string slot() const { return "talk/" + m_household.id.hex() + "/" + pack().id; }
    domain::Day day() const;

    store::Store* m_store;
    const Clock& m_clock;
    store::HouseholdRef m_household;
    std::map<std::string, Kept> m_kept;      // by scene
    std::set<std::string> m_unsaved;
    std::optional<record::VersionVector> m_moment;         // scenes of which the store does not have what is on the screen
    bool m_hasDraft = false;
    QTimer m_soon;
};

} // namespace aanzet
