// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtQuick.Controls.Basic
import AanZet.Components
import AanZet.Screens
import AanZet.ViewModels

// The window: which screen fits the state the app is in. Everything below gets what it needs handed down.
ApplicationWindow {
    id: window

    required property AppModel app
    property bool dark: app.settings.dark
    property real textScale: app.settings.textScale
    property bool reducedMotion: false
    property bool mirrored: Qt.locale().textDirection === Qt.RightToLeft
    // For tests and the story without a display: what the window shows now.
    readonly property Item screen: screens.item as Item
    property int way: OrganisationScreen.Join // what the person came for, from the first page to the next
    property bool settingPin: false
    property bool forgotten: false // the passphrase: the kit opens
    property bool changing: false  // the passphrase
    property int givingAfterPin: -1 // HandedPage.Kind: a sheet that waits for a PIN before it is given

    width: 1024
    height: 720
    minimumWidth: 320
    minimumHeight: 480
    visible: true
    title: qsTr("AanZet")
    color: Theme.paper
    font.family: Theme.fontFamily
    font.pixelSize: Theme.textBody

    LayoutMirroring.enabled: mirrored
    LayoutMirroring.childrenInherit: true

    Connections {
        target: window.app
        function onStateChanged() {
            if (window.app.state === AppModel.Open) {
                window.forgotten = false;
                return;
            }
            window.settingPin = false;
            window.givingAfterPin = -1;
            window.changing = false;
        }
    }
    function give(kind: int) {
        if (app.appLock.hasPin) {
            app.appLock.handOver(kind);
            return;
        }
        givingAfterPin = kind;
        settingPin = true;
    }
    Binding {
        target: Drafts
        property: "keeper"
        value: window.app.drafts
    }
    Binding {
        target: Theme
        property: "dark"
        value: window.dark
    }
    Binding {
        target: Theme
        property: "textScale"
        value: window.textScale
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: window.reducedMotion
    }

    Loader {
        id: screens
        anchors.fill: parent
        focus: true
        sourceComponent: {
            if (window.app.door.asking)
                return door;
            if (window.app.state === AppModel.NoVault)
                return welcome;
            if (window.app.state === AppModel.Handed)
                return handed;
            if (window.app.state !== AppModel.Open)
                return window.forgotten ? forgottenPage : unlock;
            if (window.app.lease.over)
                return lease;
            switch (window.app.membership) {
            case AppModel.Member:
                if (window.changing)
                    return changePage;
                if (window.settingPin || window.app.appLock.isPinOffered)
                    return pin;
                return window.app.handedReview.asked ? waitingSheet : work;
            case AppModel.RecoveryUnconfirmed:
                return recovery;
            case AppModel.Joining:
            case AppModel.Waiting:
                return waiting;
            }
            return organisation;
        }
    }

    // The Loader of Qt 6.4 refuses bound components, so these reach their window by id.
    // qmllint disable unqualified
    Component {
        id: welcome
        WelcomeScreen {
            app: window.app
            onWayChosen: way => window.way = way
        }
    }
    Component {
        id: door
        DoorScreen {
            app: window.app
        }
    }
    Component {
        id: unlock
        UnlockScreen {
            app: window.app
            onForgotten: window.forgotten = true
        }
    }
    Component {
        id: lease
        LeaseScreen {
            app: window.app
        }
    }
    Component {
        id: forgottenPage
        NewPassphraseScreen {
            app: window.app
            forgotten: true
            onEnded: window.forgotten = false
        }
    }
    Component {
        id: changePage
        NewPassphraseScreen {
            app: window.app
            forgotten: false
            onEnded: window.changing = false
        }
    }
    Component {
        id: organisation
        OrganisationScreen {
            app: window.app
            way: window.way
        }
    }
    Component {
        id: waiting
        WaitingScreen {
            app: window.app
        }
    }
    Component {
        id: recovery
        RecoveryScreen {
            app: window.app
        }
    }
    Component {
        id: pin
        PinScreen {
            app: window.app
            forGiving: window.givingAfterPin >= 0
            onEnded: {
                const kind = window.givingAfterPin;
                window.givingAfterPin = -1;
                if (kind >= 0 && window.app.appLock.hasPin && window.app.appLock.handOver(kind))
                    return;
                window.settingPin = false;
                window.app.appLock.declinePin();
            }
        }
    }
    Component {
        id: handed
        HandedScreen {
            app: window.app
        }
    }
    Component {
        id: waitingSheet
        HandedReviewScreen {
            review: window.app.handedReview
        }
    }
    Component {
        id: work
        WorkScreen {
            app: window.app
            onPinWanted: window.settingPin = true
            onPassphraseWanted: window.changing = true
            onHandOverWanted: kind => window.give(kind)
        }
    }
    // qmllint enable unqualified
}
