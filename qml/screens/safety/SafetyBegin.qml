// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Before there is anything to read: who will read it.
Column {
    id: part

    required property SafetyModel safety
    readonly property var carriers: safety.carriers
    property var without: [] // ids of those who will not read it

    function choose(id: string, reads: bool) {
        without = reads ? without.filter(one => one !== id) : without.concat([id]);
    }

    spacing: Theme.margin

    AzText {
        width: parent.width
        text: part.safety.state === SafetyModel.Elsewhere ? qsTr("There is a safety plan for this household, and you do not read it. Ask the director to let you in.") : qsTr("A plan for when it gets tense at home. You make it together: what we see, what we do then, and who we call.")
    }
    AzCard {
        width: parent.width
        visible: part.safety.state === SafetyModel.NotBegun && part.safety.mayBegin
        heading: qsTr("Who may read this?")
        iconName: "people"

        Repeater {
            model: part.carriers

            AzCheck {
                required property var modelData
                width: parent ? parent.width : 0
                enabled: !modelData.self
                checked: part.without.indexOf(modelData.id) < 0
                //: A colleague who will read the safety plan: oneself
                text: modelData.self ? qsTr("%1 (you)").arg(modelData.name) : modelData.name
                onToggled: part.choose(modelData.id, checked)
            }
        }
        AzText {
            width: parent.width
            text: qsTr("Only these people. Not the rest of the team, and not who runs the server. Read this out before you begin. Others can be let in later, each by name.")
            color: Theme.inkSoft
        }
    }
    AzText {
        width: parent.width
        visible: part.safety.state === SafetyModel.NotBegun && !part.safety.mayBegin
        text: part.safety.director !== "" ? qsTr("You read along here. %1 is the director and can begin a plan.").arg(part.safety.director) : qsTr("You read along here. Ask the team lead who can begin a plan.")
    }
    AzButton {
        anchors.left: parent.left
        width: Math.min(implicitWidth, parent.width)
        visible: part.safety.state === SafetyModel.NotBegun && part.safety.mayBegin
        iconName: "add"
        text: qsTr("Begin the plan")
        onClicked: part.safety.begin(part.carriers.map(one => one.id).filter(id => part.without.indexOf(id) < 0))
    }
}
