// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import AanZet.Screens
import AanZet.ViewModels

// The pages of devices and people, and the way between them.
FocusScope {
    id: pages

    required property PeopleModel people
    required property InviteModel invites
    required property int leaseDays
    property string page: "list" // "person", "device", "invite", "admit", "add", "log"
    property string before: "list"
    property AccessReviewModel review: null

    signal ended

    function openPerson(userId: string) {
        if (people.openPerson(userId))
            page = "person";
    }
    function openDevice(deviceId: string) {
        if (!people.openDevice(deviceId))
            return;
        before = page;
        page = "device";
    }
    function openLog() {
        review = people.openReview();
        if (review)
            page = "log";
    }
    function openPage(name: string) {
        page = name;
    }
    function back() {
        if (page === "invite" || page === "add")
            invites.forget();
        if (page === "list")
            pages.ended();
        else
            page = page === "device" ? before : "list";
    }

    Keys.onEscapePressed: back()
    Keys.onBackPressed: back()

    Loader {
        anchors.fill: parent
        focus: true
        sourceComponent: pages.page === "person" ? person : pages.page === "device" ? device : pages.page === "invite" ? invite : pages.page === "admit" ? admit : pages.page === "add" ? add : pages.page === "log" ? log : list
    }

    // The Loader of Qt 6.4 refuses bound components, so these reach their page by id.
    // qmllint disable unqualified
    Component {
        id: list
        PeopleScreen {
            people: pages.people
            invites: pages.invites
            onBack: pages.back()
            onInviteWanted: pages.openPage("invite")
            onAdmitWanted: pages.openPage("admit")
            onAddWanted: pages.openPage("add")
            onLogWanted: pages.openLog()
            onPersonWanted: userId => pages.openPerson(userId)
            onDeviceWanted: deviceId => pages.openDevice(deviceId)
        }
    }
    Component {
        id: person
        PersonScreen {
            people: pages.people
            onBack: pages.back()
            onDeviceWanted: deviceId => pages.openDevice(deviceId)
        }
    }
    Component {
        id: device
        DeviceScreen {
            people: pages.people
            leaseDays: pages.leaseDays
            onBack: pages.back()
        }
    }
    Component {
        id: invite
        InviteScreen {
            invites: pages.invites
            onBack: pages.back()
        }
    }
    Component {
        id: admit
        AdmitScreen {
            invites: pages.invites
            onBack: pages.back()
        }
    }
    Component {
        id: add
        AddDeviceScreen {
            invites: pages.invites
            onBack: pages.back()
        }
    }
    Component {
        id: log
        AccessList {
            review: pages.review
            onBack: pages.back()
        }
    }
    // qmllint enable unqualified
}
