// SPDX-License-Identifier: EUPL-1.2
pragma ComponentBehavior: Bound
import QtQuick
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// Two days of the drawing: over each other, and in words beside it.
FocusScope {
    id: screen

    required property NetworkEditor editor
    readonly property NetworkHistory history: editor.history
    readonly property bool wide: width >= Theme.wideFrom
    readonly property var moments: history.moments
    readonly property var days: moments.map(moment => dayOf(moment))

    signal back

    function dayOf(moment: var): string {
        if (moment.id === "")
            //: The drawing as it is today, beside a day in the past
            return qsTr("today");
        return [Words.day(moment.takenAt), moment.title].filter(part => part !== "").join(" · ");
    }
    function sentence(change: var): string {
        switch (change.what) {
        case NetworkHistory.New:
            return qsTr("%1 is new on the drawing").arg(change.name);
        case NetworkHistory.Gone:
            return qsTr("%1 is no longer on it").arg(change.name);
        case NetworkHistory.Nearer:
            return qsTr("%1 came nearer").arg(change.name);
        case NetworkHistory.Farther:
            return qsTr("%1 is farther away now").arg(change.name);
        case NetworkHistory.Moved:
            //: Somebody now stands in another part of the drawing: name, part then, part now
            return qsTr("%1: first %2, now %3").arg(change.name).arg(NetworkWords.sector(change.was).toLocaleLowerCase()).arg(NetworkWords.sector(change.is).toLocaleLowerCase() || qsTr("without a place"));
        case NetworkHistory.Stronger:
            return qsTr("The tie with %1 is stronger").arg(change.name);
        case NetworkHistory.Weaker:
            return qsTr("The tie with %1 is lighter").arg(change.name);
        }
        return qsTr("With %1: first %2, now %3").arg(change.name).arg(NetworkWords.word(NetworkWords.qualityKeys, NetworkWords.qualities, change.was)).arg(NetworkWords.word(NetworkWords.qualityKeys, NetworkWords.qualities, change.is));
    }
    function iconOf(what: int): string {
        return ["", "add", "remove", "forward", "back", "move", "tie", "tie", "tie"][what] || "tie";
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
        text: qsTr("Then and now")
        font.pixelSize: Theme.textTitle
        font.weight: Font.DemiBold
        lineHeight: 1.1
        Accessible.role: Accessible.Heading
    }
    NetworkComparePicture {
        id: large
        anchors.left: parent.left
        anchors.leftMargin: Theme.grid
        anchors.top: arrow.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.grid
        visible: screen.wide
        width: visible ? Math.min(parent.width * 0.6, parent.width - 340) : 0
        history: screen.history
        meLabel: NetworkWords.me(screen.editor)
    }
    AzPage {
        anchors.left: large.visible ? large.right : parent.left
        anchors.right: parent.right
        anchors.top: arrow.bottom
        anchors.bottom: parent.bottom

        NetworkComparePicture {
            width: parent.width
            height: Math.min(width * 1.1, screen.height * 0.62)
            visible: !screen.wide
            history: screen.history
            meLabel: NetworkWords.me(screen.editor)
        }
        MomentSlider {
            width: parent.width
            //: The earlier of two days
            label: qsTr("Then")
            words: screen.days
            value: screen.history.before
            onDayWanted: index => screen.history.before = index
        }
        MomentSlider {
            width: parent.width
            //: The later of two days
            label: qsTr("Now")
            words: screen.days
            value: screen.history.after
            onDayWanted: index => screen.history.after = index
        }
        AzCard {
            width: parent.width
            heading: qsTr("What changed")

            AzText {
                width: parent.width
                visible: screen.history.changes.length === 0
                text: qsTr("Nothing changed between these days.")
                color: Theme.inkSoft
            }
            Repeater {
                model: screen.history.changes

                Item {
                    id: line
                    required property var modelData
                    width: parent ? parent.width : 0
                    implicitHeight: Math.max(words.implicitHeight, sign.height)
                    height: implicitHeight

                    AzIcon {
                        id: sign
                        anchors.left: parent.left
                        anchors.top: parent.top
                        width: Theme.iconSmall
                        height: Theme.iconSmall
                        name: screen.iconOf(line.modelData.what)
                        color: Theme.inkSoft
                    }
                    AzText {
                        id: words
                        anchors.left: sign.right
                        anchors.leftMargin: Theme.grid
                        anchors.right: parent.right
                        text: screen.sentence(line.modelData)
                    }
                }
            }
        }
        AzCard {
            width: parent.width
            heading: qsTr("Counted, without a mark")

            AzText {
                width: parent.width
                //: Two days: own people then and now
                text: qsTr("Own people: %1, now %2").arg(screen.history.informalBefore).arg(screen.history.informalAfter)
            }
            AzText {
                width: parent.width
                text: qsTr("Professionals: %1, now %2").arg(screen.history.professionalBefore).arg(screen.history.professionalAfter)
            }
            AzText {
                width: parent.width
                text: qsTr("To call at night: %1, now %2").arg(screen.history.callAtNightBefore).arg(screen.history.callAtNightAfter)
            }
        }
    }
    Component.onCompleted: arrow.forceActiveFocus()
}
