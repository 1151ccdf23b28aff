// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include <QVariantMap>

namespace aanzet::gallery {

QStringList exhibits();      // names of the files in exhibits/, in order
QVariantMap properties();    // what Gallery.qml requires

} // namespace aanzet::gallery
