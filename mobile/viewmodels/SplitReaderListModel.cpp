// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/SplitReaderListModel.h"

namespace aanzet {

const SplitReaderListModel::Roles& SplitReaderListModel::roles() const
{
    static const Roles kRoles{{"readerId", &SplitReaderRow::id}, {"name", &SplitReaderRow::name}, {"isFixed", &SplitReaderRow::isFixed}, {"isChosen", &SplitReaderRow::isChosen}};
    return kRoles;
}

} // namespace aanzet
