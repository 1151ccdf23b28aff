// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AttachmentsModel.h"

namespace aanzet {

const AttachmentsModel::Roles& AttachmentsModel::roles() const
{
    static const Roles kRoles{{"attachmentId", &AttachmentRow::id},     {"kind", &AttachmentRow::kind},
                              {"caption", &AttachmentRow::caption},     {"takenAt", &AttachmentRow::takenAt},
                              {"letter", &AttachmentRow::isLetter},     {"handledOn", &AttachmentRow::handledOn},
                              {"expiresOn", &AttachmentRow::expiresOn}, {"place", &AttachmentRow::place},
                              {"sealed", &AttachmentRow::isSealed},     {"forProfessionals", &AttachmentRow::isForProfessionals},
                              {"addedBy", &AttachmentRow::addedBy}};
    return kRoles;
}

QVariantMap AttachmentsModel::row(const QString& id) const
{
    QVariantMap values;
    for (const auto& row : rows())
        if (row.id == id)
            for (const auto& role : roles()) values.insert(QString::fromLatin1(role.name), role.value(row));
    return values;
}

} // namespace aanzet
