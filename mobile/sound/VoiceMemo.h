// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include <memory>
#include <span>

// Speech as Ogg Opus (RFC 7845, RFC 6716), one channel, about 24 kbit/s. In memory alone.
namespace aanzet::sound {

inline constexpr int kMostSeconds = 300;
inline constexpr int kPlayedRate = 48000;               // samples a second of what was decoded

// Samples of one channel, wiped when they go.
class Samples
{
public:
    Samples() = default;
    explicit Samples(std::vector<std::int16_t> s) : m_s(std::move(s)) {}
    Samples(Samples&&) = default;
    Samples& operator=(Samples&& o);
    ~Samples() { wipe(); }
    std::span<const std::int16_t> view() const { return m_s; }
    int seconds(int rate) const { return int(m_s.size() / std::size_t(rate)); }

private:
    void wipe();
    std::vector<std::int16_t> m_s;
};

// Takes what a microphone gives, as it comes.
class VoiceEncoder
{
public:
    // Samples a second: 8000, 16000, 24000, 44100 or 48000; else BadRequest.
    static Result<VoiceEncoder> begin(int rate);
    VoiceEncoder(VoiceEncoder&&) noexcept;
    VoiceEncoder& operator=(VoiceEncoder&&) noexcept;
    ~VoiceEncoder();

    Status write(std::span<const std::int16_t> samples);
    // Whole pages until now, about a second behind: they can be decoded as they are.
    ByteView soFar() const;
    // The whole memo; nothing can be written after it.
    Result<crypto::SecretBytes> end();

private:
    struct Inner;
    explicit VoiceEncoder(std::unique_ptr<Inner> inner);
    std::unique_ptr<Inner> m_inner;
};

// Malformed: no Ogg Opus of one channel, cut off before its first sound, or longer than kMostSeconds and a little.
Result<Samples> decode(ByteView memo);

} // namespace aanzet::sound
