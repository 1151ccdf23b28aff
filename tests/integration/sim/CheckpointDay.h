// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "tests/integration/sim/Town.h"

namespace aanzet::test {

// A team that writes much, signs a checkpoint, and is joined by somebody new. Each play answers what is wrong; empty: nothing.
class CheckpointDay
{
public:
    explicit CheckpointDay(Town& town) : m_town(town) {}
    using Play = std::string (CheckpointDay::*)();

    std::string notBeforeItIsWorthIt();
    std::string whoIsNewBeginsWithIt();
    std::string whoIsNewTakesEveryBatchUntilAllHaveAgreed();
    std::string aLateContextFindsItsPlace();
    std::string workOfADeviceThatWasPutBackArrives();
    std::string anErasedTextLeavesTheState();
    std::string aDamagedPartComesAgain();
    std::string theNextOneStandsOnTheFirst();
    std::string aServerPutBackBeforeItIsHealed();
    std::string foldingChangesNothing();
    std::string aServerPutBackIsHealedByFoldedDevices();
    std::string aDamagedStateIsUnfolded();
    std::string aFoldedDeviceGivesAllByFile();

    std::size_t held = 0, heldFolded = 0;            // operations in the memory of a device

    std::size_t withState = 0, withBatches = 0;      // bytes of the answers that a fresh device took

private:
    void begin();
    std::string sync(Device& d);
    std::string syncAll(int rounds = 1);
    RecordId write(Device& d, const std::string& text, std::optional<RecordId> record = {}, std::optional<record::VersionVector> context = {});
    std::string writeMuch(int records = 10);
    std::string makeOne(Device& by, int records = 10);
    Result<Device*> newcomer(std::size_t& bytes);
    std::uint64_t checkpoints(const Device& d) const;
    std::size_t versions(Device& d, const RecordId& record);
    std::size_t bodies(Device& d, const RecordId& record);
    std::string allAlike();
    // Shown, beside what is shown or in the history, on every device.
    std::string isToBeFound(const RecordId& record, const std::string& text);
    std::string fold(Device& d);
    std::size_t parts(Device& d, std::vector<std::int64_t>* rows = nullptr);

    Town& m_town;
    std::vector<RecordId> m_records;
    int m_round = 0;
};

} // namespace aanzet::test
