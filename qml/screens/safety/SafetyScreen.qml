// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The safety plan: what we see, what we do then, and who we call. One tap hides all of it.
FocusScope {
    id: screen

    required property SafetyModel safety
    required property PrintModel prints // of the household
    property string draftsOf: "" // whose sheets keep what is typed in them; empty: nobody's
    property int startField: -1
    property int startFromEnd: 0
    property bool covered: false

    signal back
    signal placed(int field, int fromEnd)

    function hide() {
        sheet.close();
        paper.close();
        const now = screen.Window.activeFocusItem;
        if (now)
            now.focus = false; // what was typed becomes a change first
        covered = true;
    }
    function openSheet() {
        sheet.show(SafetyModel.Action, null);
    }
    function openNumber() {
        sheet.show(SafetyModel.PhoneNumber, null);
    }
    function openFact() {
        sheet.show(SafetyModel.Fact, null);
    }

    function openPaper() {
        paper.show(PrintModel.SafetyCard);
    }

    function openLine(kind: int, line: var) {
        sheet.show(kind, line);
    }

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: screen.covered ? coverPage : planPage
    }
    SafetyLineSheet {
        id: sheet
        safety: screen.safety
        draftOf: screen.draftsOf === "" ? "" : "safety-line/" + screen.draftsOf
        onHideWanted: screen.hide()
    }
    PrintSheet {
        id: paper
        prints: screen.prints
        only: [PrintModel.SafetyPlan, PrintModel.SafetyCard, PrintModel.SafetyCardHidden, PrintModel.SafetyChild]
    }
    // The Loader of Qt 6.4 refuses bound components, so these reach their screen by id.
    // qmllint disable unqualified
    Component {
        id: coverPage
        SafetyCover {
            household: screen.safety.household
            onBack: screen.back()
            onEnded: screen.covered = false
        }
    }
    Component {
        id: planPage
        SafetyPage {
            safety: screen.safety
            startField: screen.startField
            startFromEnd: screen.startFromEnd
            onBack: screen.back()
            onPlaced: (field, fromEnd) => screen.placed(field, fromEnd)
            onHideWanted: screen.hide()
            onPaperWanted: screen.openPaper()
            onLineWanted: (kind, line) => sheet.show(kind, line)
        }
    }
    // qmllint enable unqualified
}
