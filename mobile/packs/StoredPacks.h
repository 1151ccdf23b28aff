// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/domain/Organisation.h"
#include "mobile/packs/PackFile.h"
#include "mobile/store/OrganisationSpace.h"
#include <memory>

namespace aanzet::packs {

// A file goes through the sync in parts: an operation holds 256 KiB, and a part is base64 there. docs/packs.md.
inline constexpr std::size_t kPartBytes = 144 * 1024;

// A pack of the organisation's space as this device has it.
struct StoredPack {
    RecordId record;
    domain::Pack words;                   // as they stand beside the parts: for a list, until the file itself is here
    std::size_t partsHere = 0, parts = 0;
    Refusal refusal = Refusal::None;      // of a file that is whole and not taken
    std::string place;                    // for the log
    std::shared_ptr<const Pack> pack;     // whole, and nothing is refused
    bool isNewest = false;                // of the good ones with its kind, id and (of an instrument) version

    bool isUnderway() const { return !pack && refusal == Refusal::None; }
};

// The packs of the organisation: cut into parts for the sync, put together again where all of them are here and the hash and
// the administrator's signature hold. What is not whole is not there yet; what is wrong harms no other pack, and an earlier
// version goes on counting. Keeps in memory what it put together.
class StoredPacks
{
public:
    explicit StoredPacks(store::Store& store) : m_s(store) {}

    // Looks again when the organisation's space or log moved on. True: it looked.
    bool refresh();
    const std::vector<StoredPack>& all() const { return m_all; }         // newest first
    // Who sends it on is this device: what is refused here is refused everywhere. NotAllowed: no administrator, or whoever
    // signed is none. TooLarge. AlreadyExists: these very bytes are there. Malformed and the like carry a sentence.
    // A file of which parts are missing since an earlier try is completed.
    Result<RecordId> add(ByteView file);
    Status remove(const RecordId& record);  // the version before it counts again; NotFound, NotAllowed

private:
    struct Seen {
        std::optional<SpaceId> space;
        std::size_t batches = 0, pending = 0, entries = 0, orgEntries = 0;
        bool operator==(const Seen&) const = default;
    };
    Seen seenNow() const;
    StoredPack read(const SpaceId& space, domain::Pack words);
    Status writePart(const RecordId& pack, std::size_t place, ByteView file);

    store::Store& m_s;
    std::optional<Seen> m_seen;
    std::vector<StoredPack> m_all;
    std::map<std::string, std::shared_ptr<const Pack>> m_opened;          // by the hash of the file
};

} // namespace aanzet::packs
