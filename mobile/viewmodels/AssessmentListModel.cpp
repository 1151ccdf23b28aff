// SPDX-License-Identifier: EUPL-1.2
#include "mobile/viewmodels/AssessmentListModel.h"

namespace aanzet {

const AssessmentListModel::Roles& AssessmentListModel::roles() const
{
    static const Roles kRoles{{"domainKey", &AssessmentRow::id}, {"label", &AssessmentRow::label}, {"opener", &AssessmentRow::opener},
                              {"level", &AssessmentRow::level}, {"previousLevel", &AssessmentRow::previousLevel},
                              {"otherAnswer", &AssessmentRow::otherAnswer}, {"otherVoice", &AssessmentRow::otherVoice}, {"hints", &AssessmentRow::hints},
                              {"carriers", &AssessmentRow::carriers}, {"fact", &AssessmentRow::fact}, {"jumpReason", &AssessmentRow::jumpReason},
                              {"arrangedToday", &AssessmentRow::arrangedToday}, {"ownWords", &AssessmentRow::ownWords},
                              {"factsAsOf", &AssessmentRow::factsAsOf}, {"levelWords", &AssessmentRow::levelWords}};
    return kRoles;
}

} // namespace aanzet
