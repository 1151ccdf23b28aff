// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Screens

// One agreement: who does what by when, and a box to tick.
TaskRow {
    id: row

    required property string who
    required property date by

    household: who
    due: by
}
