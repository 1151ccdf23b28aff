// SPDX-License-Identifier: EUPL-1.2
#pragma once
#include "mobile/viewmodels/NetworkEditor.h"
#include <map>
#include <string>

// The fields of a drawing as text, by the names of the schema, for the way through the drop-box.
namespace aanzet::handed {

using Values = std::map<std::string, std::string>;

Values valuesOf(const NetworkPersonRow& row);
Values valuesOf(const NetworkTieRow& row);
Values valuesOf(const NetworkMarkRow& row);         // of a stroke or a slip
QList<QPointF> pointsOf(const std::string& text);   // "x,y x,y"
// Those of `now` that differ from `before`; what became empty too.
Values difference(const Values& before, const Values& now);
void give(NetworkPersonRow& row, const std::string& name, const QVariant& value);
void give(NetworkTieRow& row, const std::string& name, const QVariant& value);

// By NetworkEditor::PersonField and TieField.
const char* nameOf(NetworkEditor::PersonField field);
const char* nameOf(NetworkEditor::TieField field);
// False: no such field that an editor sets.
bool findField(const std::string& name, NetworkEditor::PersonField& field);
bool findField(const std::string& name, NetworkEditor::TieField& field);
// As an editor takes it: a list where the field holds several.
QVariant variantOf(const std::string& name, const std::string& value);

} // namespace aanzet::handed
