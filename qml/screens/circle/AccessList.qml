// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// A log of access: per day who looked at what, as the devices wrote it down; gaps are said. Of one household, or of all.
FocusScope {
    id: screen

    required property AccessReviewModel review
    property bool filtering: false
    property bool besideServer: false

    signal back
    signal paperWanted

    function layServerBeside() {
        besideServer = true;
        review.askServer();
    }

    ListView {
        id: list
        anchors.fill: parent
        clip: true
        model: screen.review.rows
        boundsBehavior: Flickable.StopAtBounds
        activeFocusOnTab: false
        readonly property int side: Math.max(Theme.margin, (width - Theme.measure) / 2)

        Accessible.role: Accessible.List
        Accessible.name: screen.review.whole ? qsTr("The log of the organisation") : qsTr("Who has read this")

        ScrollBar.vertical: ScrollBar {
            policy: list.contentHeight > list.height ? ScrollBar.AsNeeded : ScrollBar.AlwaysOff
        }

        // The ListView of Qt 6.4 refuses bound headers and footers, so they reach the screen by id.
        // qmllint disable unqualified
        header: Item {
            width: ListView.view ? ListView.view.width : 0
            height: head.implicitHeight + 2 * Theme.margin
            onHeightChanged: Qt.callLater(list.positionViewAtBeginning)

            Column {
                id: head
                x: list.side
                y: Theme.margin
                width: parent.width - 2 * list.side
                spacing: Theme.gap

                ScreenTitle {
                    width: parent.width
                    title: screen.review.whole ? qsTr("The log of the organisation") : qsTr("Who has read this")
                    lead: screen.review.household
                    backLabel: qsTr("Back")
                    onBack: screen.back()
                }
                AzStatusLine {
                    width: parent.width
                    visible: !screen.review.reviewer
                    text: qsTr("This log is for the privacy officer and for whoever has this household in hand.")
                }
                AzStatusLine {
                    width: parent.width
                    visible: screen.review.missing > 0
                    mood: AzStatusLine.Attention
                    text: qsTr("%n line(s) of the organisation's log are missing: a device wrote them and they did not come.", "", screen.review.missing)
                }
                AzStatusLine {
                    width: parent.width
                    visible: screen.review.broken > 0
                    mood: AzStatusLine.Attention
                    text: qsTr("%n line(s) do not fit the ones before them. Ask the privacy officer to look into it.", "", screen.review.broken)
                }
                ChoiceRow {
                    width: parent.width
                    visible: screen.review.total > 0
                    label: qsTr("When")
                    answers: [
                        {
                            word: qsTr("This week"),
                            value: AccessReviewModel.Week
                        },
                        {
                            word: qsTr("30 days"),
                            value: AccessReviewModel.Month
                        },
                        {
                            word: qsTr("Always"),
                            value: AccessReviewModel.Everything
                        }
                    ]
                    value: screen.review.period
                    onChosen: value => screen.review.period = value
                }
                ChoiceRow {
                    width: parent.width
                    visible: screen.filtering && screen.review.people.length > 1
                    label: qsTr("Who")
                    answers: [
                        {
                            word: qsTr("Everybody"),
                            value: -1
                        }
                    ].concat(screen.review.people.map((name, at) => ({
                                    word: name === "" ? qsTr("a colleague") : name,
                                    value: at
                                })))
                    value: screen.review.person
                    onChosen: value => screen.review.person = value
                }
                ChoiceRow {
                    width: parent.width
                    visible: screen.filtering && screen.review.places.length > 1
                    label: qsTr("Which household")
                    answers: [
                        {
                            word: qsTr("All"),
                            value: -1
                        }
                    ].concat(screen.review.places.map((name, at) => ({
                                    word: name,
                                    value: at
                                })))
                    value: screen.review.place
                    onChosen: value => screen.review.place = value
                }
                AzText {
                    width: parent.width
                    visible: screen.filtering && screen.review.whole
                    text: qsTr("A household that you do not read yourself has no name here, only a mark. Who carries it knows the name.")
                    font.pixelSize: Theme.textSmall
                    color: Theme.inkSoft
                }
                ChoiceRow {
                    width: parent.width
                    visible: screen.filtering && screen.review.total > 0
                    label: qsTr("What")
                    answers: [
                        {
                            word: qsTr("Everything"),
                            value: AccessReviewModel.All
                        },
                        {
                            word: qsTr("Looking"),
                            value: AccessReviewModel.Looks
                        },
                        {
                            word: qsTr("On paper"),
                            value: AccessReviewModel.Papers
                        },
                        {
                            word: qsTr("Rights"),
                            value: AccessReviewModel.Rights
                        }
                    ].concat(screen.review.whole ? [
                        {
                            word: qsTr("Devices, people, emergencies"),
                            value: AccessReviewModel.Special
                        }
                    ] : [])
                    value: screen.review.kind
                    onChosen: value => screen.review.kind = value
                }
                Flow {
                    id: verbs
                    width: parent.width
                    spacing: Theme.grid
                    visible: screen.review.total > 0 || screen.review.asked !== AccessReviewModel.NoServer

                    AzButton {
                        width: Math.min(implicitWidth, verbs.width)
                        visible: !screen.filtering && screen.review.total > 0
                        kind: AzButton.Secondary
                        iconName: "filter"
                        text: qsTr("Who and what")
                        description: qsTr("Shows one person, or one kind of line")
                        onClicked: screen.filtering = true
                    }
                    AzButton {
                        width: Math.min(implicitWidth, verbs.width)
                        kind: AzButton.Secondary
                        visible: !screen.review.whole && screen.review.total > 0
                        iconName: "print"
                        text: qsTr("On paper for the client")
                        onClicked: screen.paperWanted()
                    }
                    AzButton {
                        width: Math.min(implicitWidth, verbs.width)
                        kind: AzButton.Secondary
                        visible: !screen.besideServer && screen.review.asked !== AccessReviewModel.NoServer
                        iconName: "sync"
                        text: qsTr("What the server gave out")
                        description: qsTr("Asks the server which devices fetched this household")
                        onClicked: screen.layServerBeside()
                    }
                }
                FetchedPart {
                    width: parent.width
                    visible: screen.besideServer
                    review: screen.review
                }
            }
        }
        footer: Item {
            width: ListView.view ? ListView.view.width : 0
            height: (none.visible ? none.implicitHeight + 64 : Theme.margin) + foot.implicitHeight + Theme.margin

            EmptyState {
                id: none
                x: list.side
                y: 32
                width: parent.width - 2 * list.side
                visible: screen.review.rows.count === 0 && screen.review.reviewer
                iconName: "history"
                title: screen.review.total === 0 ? qsTr("No lines yet") : qsTr("Nothing here")
                text: screen.review.total === 0 ? qsTr("Each device writes down who looks, and sends it along with the next sync.") : qsTr("Choose another filter.")
            }
            AzText {
                id: foot
                x: list.side
                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.margin
                width: parent.width - 2 * list.side
                text: qsTr("The app writes a line when a page is opened, once a day for each part. What devices have not sent yet is not here.")
                font.pixelSize: Theme.textSmall
                color: Theme.inkSoft
            }
        }
        delegate: AccessRowItem {
            width: ListView.view.width
            side: list.side
        }
        // qmllint enable unqualified
    }
}
