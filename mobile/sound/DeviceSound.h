// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/sound/VoiceMemo.h"
#include <QObject>
#include <functional>

namespace aanzet::sound {

// A microphone. Off until begin(); gone with the object.
class Ear
{
public:
    using Heard = std::function<void(std::span<const std::int16_t>)>;
    virtual ~Ear() = default;
    // Samples a second, one channel, in pieces as they come. NotFound: there is no microphone that this program may use.
    virtual Result<int> begin(Heard heard) = 0;
};

// A loudspeaker.
class Mouth
{
public:
    virtual ~Mouth() = default;
    // At kPlayedRate; `over` once it is through. NotFound: there is no loudspeaker.
    virtual Status begin(Samples samples, std::function<void()> over) = 0;
};

struct Device {
    std::function<std::unique_ptr<Ear>()> ear;
    std::function<std::unique_ptr<Mouth>()> mouth;
};
// Of the device this runs on, through Qt Multimedia.
Device deviceSound();

} // namespace aanzet::sound
