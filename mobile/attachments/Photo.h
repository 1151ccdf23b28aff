// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "shared/crypto/Crypto.h"
#include <QImage>
#include <QVariantList>

// A photo as it is attached: in memory from the file to the seal.
namespace aanzet::attachments {

inline constexpr std::size_t kMaxPhotoFile = 40u << 20;      // bytes of what somebody chose
inline constexpr std::size_t kMaxPhoto = 2u << 20;           // bytes of what is kept; most are about 400 kB
inline constexpr int kLongSide = 1600;                       // pixels
inline constexpr std::int64_t kMaxPixels = 120'000'000;      // of what somebody chose, before anything is decoded

// Turned as the camera was held, at most kLongSide, written anew as JPEG: of the file nothing but what is seen is left, no
// place, no time, no name of a device. Malformed: no picture this program reads. TooLarge.
Result<crypto::SecretBytes> preparePhoto(ByteView file);
// The same from what is in memory already: a camera, a sketch.
Result<crypto::SecretBytes> preparePicture(const QImage& picture);

// A sheet of white paper, four wide and three high, with these lines of a pen: each x, y, x, y ... in thousandths of the sheet.
// Null: no line.
QImage drawStrokes(const QVariantList& strokes);

// To look at, at most so many pixels on the long side (0: as it is). A null image: it does not read.
QImage readPicture(ByteView content, int longSide = 0);

} // namespace aanzet::attachments
