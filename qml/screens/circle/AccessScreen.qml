// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Screens
import AanZet.ViewModels

// Who has read this household; on paper for the client.
FocusScope {
    id: screen

    required property AccessReviewModel review
    required property PrintModel prints
    property alias filtering: list.filtering

    signal back

    function openPrint() {
        paper.show(PrintModel.WhoRead);
    }

    AccessList {
        id: list
        anchors.fill: parent
        focus: true
        review: screen.review
        onBack: screen.back()
        onPaperWanted: screen.openPrint()
    }
    PrintSheet {
        id: paper
        prints: screen.prints
        only: [PrintModel.WhoRead]
    }
}
