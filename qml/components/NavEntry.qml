// SPDX-License-Identifier: EUPL-1.2
import QtQuick

// One place of the navigation.
QtObject {
    required property string key
    required property string label
    required property string iconName
    property int badge: 0
    property string badgeText: ""
}
