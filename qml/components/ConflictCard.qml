// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

// Two or more versions of one thing, side by side where there is room. One tap settles it; nothing is thrown away:
// the versions that were not chosen stay in the history.
AzCard {
    id: card

    required property string question
    property string explanation: ""
    // What the card is about, said below its heading.
    property string about: ""
    // Each with text, by (who and when, in words) and token; `label`: what a tap does, where it is not chooseLabel.
    required property var choices
    required property string chooseLabel
    // Whole texts stand in the size of a text, not in that of an answer.
    property bool longText: false
    // Not to be chosen here, only to be read.
    property bool locked: false

    signal chosen(string token)

    heading: question
    iconName: "choice"

    Accessible.role: Accessible.Grouping
    Accessible.name: question
    Accessible.description: about

    AzText {
        width: parent.width
        visible: text !== ""
        text: card.about
    }
    AzText {
        width: parent.width
        visible: text !== ""
        text: card.explanation
        font.pixelSize: Theme.textSmall
        color: Theme.inkSoft
    }
    Grid {
        id: grid
        // Versions beside each other are equally high: none looks like the better one.
        property real tallest: 0

        function measure() {
            let most = 0;
            for (let i = 0; i < versions.count; ++i)
                most = Math.max(most, versions.itemAt(i)?.implicitHeight ?? 0);
            tallest = most;
        }

        width: parent.width
        columns: width >= 480 * Math.max(1, Theme.textScale) ? Math.min(2, card.choices.length) : 1
        spacing: Theme.gap

        Repeater {
            id: versions
            model: card.choices
            onItemAdded: grid.measure()

            T.Button {
                id: choice
                required property var modelData
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                height: grid.columns > 1 ? grid.tallest : implicitHeight
                implicitHeight: Math.max(72, column.implicitHeight + 2 * Theme.gap)
                leftPadding: Theme.gap
                rightPadding: Theme.gap
                readonly property string verb: card.locked ? "" : choice.modelData.label || card.chooseLabel
                enabled: !card.locked
                focusPolicy: Qt.StrongFocus
                Keys.onReturnPressed: clicked()
                Keys.onEnterPressed: clicked()

                Accessible.name: choice.verb === "" ? choice.modelData.text : choice.verb + ": " + choice.modelData.text
                Accessible.description: choice.modelData.by

                onImplicitHeightChanged: grid.measure()
                onClicked: card.chosen(choice.modelData.token)

                Item {
                    anchors.fill: parent
                    anchors.leftMargin: choice.mirrored ? choice.rightPadding : choice.leftPadding
                    anchors.rightMargin: choice.mirrored ? choice.leftPadding : choice.rightPadding

                    Column {
                        id: column
                        anchors.left: parent.left
                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: 4

                        AzText {
                            width: parent.width
                            text: choice.modelData.text
                            font.pixelSize: card.longText || choice.modelData.quiet ? Theme.textBody : Theme.textTitle
                            font.weight: card.longText || choice.modelData.quiet ? Font.Normal : Font.DemiBold
                            Accessible.ignored: true
                        }
                        AzText {
                            width: parent.width
                            visible: text !== ""
                            text: choice.modelData.by
                            font.pixelSize: Theme.textSmall
                            color: Theme.inkSoft
                            Accessible.ignored: true
                        }
                        AzText {
                            width: parent.width
                            visible: text !== ""
                            text: choice.verb
                            font.weight: Font.DemiBold
                            color: Theme.primary
                            Accessible.ignored: true
                        }
                    }
                }
                background: Rectangle {
                    radius: Theme.radius
                    color: choice.down ? Theme.primaryTint : Theme.paper
                    border.width: 1
                    border.color: Theme.outline

                    FocusRing {
                        control: choice
                        shown: choice.visualFocus
                    }
                }
            }
        }
    }
}
