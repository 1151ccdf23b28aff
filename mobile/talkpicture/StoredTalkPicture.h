// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Day.h"
#include "mobile/store/Store.h"
#include "mobile/talkpicture/TalkPicture.h"
#include <QTimer>

namespace aanzet {

// The talk with one household, kept in the client's layer: one record for a scene and a day. What was answered on an
// earlier day is shown, and stays as it was: a change makes a record of today.
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

protected:
    void keep(Haste haste) override;
    void settle() override;

private:
    void keepNow();
    void keepHeader(const char* field, const std::string& value);
    domain::Day day() const;

    store::Store* m_store;
    const Clock& m_clock;
    store::HouseholdRef m_household;
    std::map<std::string, std::pair<RecordId, Answers>> m_ofToday;   // scene -> its record of today, as it stands in the store
    QTimer m_soon;
};

} // namespace aanzet
