// SPDX-License-Identifier: EUPL-1.2
#include "mobile/trust/LostDevicePaper.h"
#include "mobile/viewmodels/Shown.h"
#include <QCoreApplication>
#include <QLocale>

namespace aanzet {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(LostDevicePaper)
};

std::string utf8(const QString& text) { return text.toStdString(); }

} // namespace

print::PrintDocument lostDevicePaper(const LostDevice& device, const Clock& clock, const QString& language)
{
    const QLocale locale(language);
    const auto day = [&](const QDateTime& at) { return at.isValid() ? utf8(locale.toString(at.date(), QStringLiteral("d MMMM yyyy"))) : utf8(Words::tr("not known")); };
    print::PrintDocument paper;
    paper.size = print::TextSize::Compact;
    paper.language = utf8(language);
    paper.owner = print::Owner::Professional;
    paper.ownerWords = utf8(Words::tr("For professionals only"));
    paper.title = utf8(Words::tr("What could be read on a lost device"));
    paper.subtitle = utf8(device.owner.isEmpty() ? Words::tr("Device %1").arg(device.mark) : Words::tr("Device %1 of %2").arg(device.mark, device.owner));
    paper.madeAt = clock.now();
    paper.dateLine = day(shown(clock.now()));
    print::Facts facts;
    facts.facts.push_back({utf8(Words::tr("Last heard")), day(device.lastHeard), {}, false});
    facts.facts.push_back({utf8(Words::tr("State")),
                           utf8(device.isCurrent ? Words::tr("Not removed yet") : device.isEmptied ? Words::tr("Removed; empties itself when it calls") : Words::tr("Removed")), {}, false});
    facts.facts.push_back({utf8(Words::tr("Households")), std::to_string(device.households.size()), {}, false});
    paper.blocks.push_back(std::move(facts));
    paper.blocks.push_back(print::Paragraph{utf8(Words::tr("As far as they are known on the device that made this list. What lay on the lost device is locked with a passphrase.")),
                                            print::TextRole::Body, print::Ink::Text, false});
    print::Table table;
    table.columns = {{utf8(Words::tr("Household")), 3, {}}, {utf8(Words::tr("Layers")), 2, {}}, {utf8(Words::tr("Since")), 2, {}}};
    for (const auto& h : device.households) {
        std::vector<print::Cell> row(3);
        row[0].text = utf8(h.name.isEmpty() ? Words::tr("A household that can't be read here") : h.name);
        row[1].text = utf8(h.client && h.professional ? Words::tr("both") : h.client ? Words::tr("the client's") : Words::tr("the professionals'"));
        row[2].text = day(h.since);
        table.rows.push_back(std::move(row));
    }
    paper.blocks.push_back(std::move(table));
    return paper;
}

} // namespace aanzet
