// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// What the drawing says when one asks who helps: lists of names in easy words. Nobody gets a mark.
FocusScope {
    id: screen

    required property NetworkEditor editor
    readonly property NetworkInsight insight: editor.insight
    readonly property var help: insight.help
    readonly property var alone: help.filter(row => row.isCarriedByOne)

    signal back

    function names(list: var): string {
        return list.join(", ");
    }
    function support(key: string): string {
        return NetworkWords.word(NetworkWords.supportKeys, NetworkWords.supports, key);
    }
    // "Lends a hand": the beginning of a line.
    function capital(word: string): string {
        return word.charAt(0).toLocaleUpperCase() + word.slice(1);
    }

    component Line: Column {
        id: line
        property string title: ""
        property string text: ""
        width: parent ? parent.width : 0
        visible: text !== ""

        AzText {
            width: parent.width
            visible: line.title !== ""
            text: line.title
            font.weight: Font.DemiBold
        }
        AzText {
            width: parent.width
            text: line.text
            color: line.title !== "" ? Theme.inkSoft : Theme.ink
        }
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text
    Keys.onEscapePressed: screen.back()

    AzIconButton {
        id: arrow
        anchors.left: parent.left
        anchors.leftMargin: 4
        iconName: "back"
        label: qsTr("Back to the drawing")
        followsDirection: true
        onClicked: screen.back()
    }
    AzText {
        id: heading
        anchors.left: arrow.right
        anchors.right: parent.right
        anchors.verticalCenter: arrow.verticalCenter
        text: qsTr("Who helps?")
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }
    AzPage {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: arrow.bottom
        anchors.bottom: parent.bottom

        AzText {
            width: parent.width
            text: qsTr("This is what you drew, asked in another way. It is no mark for anybody.")
            color: Theme.inkSoft
        }
        AzCard {
            width: parent.width
            heading: qsTr("Who helps with what")

            Repeater {
                model: screen.help

                Line {
                    required property var modelData
                    title: screen.capital(screen.support(modelData.support))
                    text: {
                        const own = screen.names(modelData.own);
                        const pros = modelData.professionals.length > 0 ? qsTr("professionals: %1").arg(screen.names(modelData.professionals)) : "";
                        return [own, pros].filter(part => part !== "").join(" · ") || qsTr("nobody drawn yet");
                    }
                }
            }
        }
        AzCard {
            width: parent.width
            visible: screen.alone.length > 0
            heading: qsTr("One person carries it")

            AzText {
                width: parent.width
                text: qsTr("When they are ill there is nobody else drawn. Who could come beside them?")
                color: Theme.inkSoft
            }
            Repeater {
                model: screen.alone

                Line {
                    required property var modelData
                    title: modelData.own[0] || modelData.professionals[0] || ""
                    text: screen.support(modelData.support)
                }
            }
        }
        AzCard {
            width: parent.width
            visible: screen.insight.onlyHelpsMe.length + screen.insight.onlyHelpedByMe.length + screen.insight.eachOther.length > 0
            heading: qsTr("Giving and getting")

            Line {
                title: qsTr("We help each other")
                text: screen.names(screen.insight.eachOther)
            }
            Line {
                title: qsTr("They help me")
                text: screen.names(screen.insight.onlyHelpsMe)
            }
            Line {
                title: qsTr("I help them")
                text: screen.names(screen.insight.onlyHelpedByMe)
            }
        }
        AzCard {
            width: parent.width
            visible: screen.insight.carers.length > 0
            heading: qsTr("Caring for somebody")

            Repeater {
                model: screen.insight.carers

                Line {
                    required property var modelData
                    title: modelData.name
                    text: NetworkWords.word(NetworkWords.loadKeys, NetworkWords.loads, modelData.load) || qsTr("nobody asked how heavy it is")
                }
            }
        }
        AzCard {
            width: parent.width
            visible: screen.insight.notAsked.length + screen.insight.mayInvite.length + screen.insight.askFirst.length > 0
            heading: qsTr("Whom did we not ask yet?")

            Line {
                text: screen.names(screen.insight.notAsked)
            }
            Line {
                title: qsTr("May be invited")
                text: screen.names(screen.insight.mayInvite)
            }
            Line {
                title: qsTr("Ask me first")
                text: screen.names(screen.insight.askFirst)
            }
        }
        AzCard {
            width: parent.width
            heading: qsTr("Counted, without a mark")

            Line {
                text: qsTr("%n own person(s)", "", screen.insight.informal)
            }
            Line {
                text: qsTr("%n professional(s)", "", screen.insight.professional)
            }
            Line {
                text: qsTr("%n person(s) to call at night", "", screen.insight.callAtNight)
            }
        }
    }
    Component.onCompleted: arrow.forceActiveFocus()
}
