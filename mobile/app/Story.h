// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/app/StoryDevice.h"
#include <array>

namespace aanzet {

// --demo-story: two devices, a real aanzet-server on loopback, no display. What two workers do on a day without a
// network, told with pictures, and checked at each step. The program ends with 0 when every check held.
class Story : public QObject
{
    Q_OBJECT

public:
    struct Where {
        QString folder, serverBinary, cliBinary;
    };
    Story(LiveApp::Options options, Where where);
    ~Story() override;
    void start() { m_walk.emplace(play()); }

private:
    Steps play();
    Steps beginOrganisation();
    Steps joinOnB();
    bool shareWithB();
    Steps loadTeam();
    Steps workOffline();
    Steps drawTogether(QStringList& pictures);
    Steps twoNumbers();
    Steps meetAgain();
    Steps settleChoice();
    Steps startServer();
    Steps stopServer();

    LiveApp::Options optionsFor(const QString& device) const;
    StoryDevice::Tools tools();
    void tell(const QString& heading, const QString& text, const QStringList& pictures);
    void check(bool holds, const QString& sentence);
    void complain(const QString& text);
    void end();
    // What an open store says about the household of the story.
    QString fieldIn(StoryDevice& device, std::uint16_t type, const char* field);
    int countIn(StoryDevice& device, std::uint16_t type);
    std::array<StoryDevice*, 2> both() const { return {m_a.get(), m_b.get()}; }
    SpaceId storyHousehold(StoryDevice& device);
    QString householdId(StoryDevice& device) { return QString::fromStdString(storyHousehold(device).hex()); }

    LiveApp::Options m_options;
    Where m_where;
    QString m_data;          // vaults and server; gone at the end
    std::unique_ptr<StoryDevice> m_a, m_b;
    std::unique_ptr<QProcess> m_server;
    QByteArray m_serverSaid;
    QString m_foundingLink, m_invitation;
    QString m_story;
    QStringList m_checks;    // of the step that is being told
    int m_step = 0, m_checked = 0, m_failed = 0;
    std::optional<Steps> m_walk;
};

} // namespace aanzet
