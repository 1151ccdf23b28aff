// SPDX-License-Identifier: EUPL-1.2
pragma Singleton
import QtQuick
import AanZet.ViewModels

// What the screens say more than once: the one table from a failure to a person's sentence, dates, names of steps.
QtObject {
    // Named in what shows dates and numbers, so that another language is followed at once.
    readonly property string language: Qt.uiLanguage

    function day(date: date): string {
        return Number.isNaN(date.getTime()) || language === "?" ? "" : date.toLocaleDateString(Qt.locale(), "ddd d MMM yyyy");
    }
    // The day at the top of Today, for example "Tuesday 12 May".
    function longDay(date: date): string {
        return Number.isNaN(date.getTime()) || language === "?" ? "" : date.toLocaleDateString(Qt.locale(), "dddd d MMMM");
    }
    function clock(date: date): string {
        return date.toLocaleTimeString(Qt.locale(), "HH:mm");
    }
    function moment(date: date): string {
        //: Date and time of day, for example "Tue 12 May 2026, 14:05"
        return Number.isNaN(date.getTime()) ? "" : qsTr("%1, %2").arg(day(date)).arg(date.toLocaleTimeString(Qt.locale(), "HH:mm"));
    }
    // What there is of three things, for a screen reader.
    function joined(one: string, two: string, three: string): string {
        let all = one;
        for (const more of [two, three])
            if (more !== "")
                all += (all === "" ? "" : ", ") + more;
        return all;
    }
    // Why a pack is not taken. Empty: it is.
    function packReason(reason: int): string {
        switch (reason) {
        case ContentModel.NotAPack:
            return qsTr("This file is no pack.");
        case ContentModel.NewerFormat:
            return qsTr("This pack was made with a newer app. Update this one first.");
        case ContentModel.TooLarge:
            return qsTr("This pack is too large. It may be 8 MB.");
        case ContentModel.Damaged:
            return qsTr("This pack is damaged, or somebody changed it after it was signed. Ask for a new file.");
        case ContentModel.OtherOrganisation:
            return qsTr("This pack was made for another organisation.");
        case ContentModel.UnknownSigner:
            return qsTr("Who signed this pack is not known here yet. Sync first.");
        case ContentModel.NotAdministrator:
            return qsTr("Who signed this pack is no administrator. Have an administrator sign it again.");
        case ContentModel.UnknownFile:
            return qsTr("There is a file in this pack that does not belong there.");
        case ContentModel.TextsUnreadable:
            return qsTr("The texts of this pack are not complete.");
        case ContentModel.FileMissing:
            return qsTr("A text, picture or sound is missing from this pack.");
        case ContentModel.PictureUnsafe:
            return qsTr("A picture in this pack does more than show something.");
        case ContentModel.SoundUnreadable:
            return qsTr("A sound in this pack cannot be played.");
        case ContentModel.AlreadyThere:
            return qsTr("This pack is there already.");
        case ContentModel.FileUnreadable:
            return qsTr("This file cannot be opened.");
        case ContentModel.NotSaved:
            return qsTr("That did not work. Nothing has changed; try again.");
        }
        return "";
    }
    // What a person chose in place of a name: one of twelve pictures.
    function sign(icon: string): string {
        switch (icon) {
        case "star":
            return qsTr("Star");
        case "heart":
            return qsTr("Heart");
        case "bike":
            return qsTr("Bicycle");
        case "household":
            return qsTr("House");
        case "key":
            return qsTr("Key");
        case "letter":
            return qsTr("Letter");
        case "phone":
            return qsTr("Telephone");
        case "today":
            return qsTr("Sun");
        case "table":
            return qsTr("Table");
        case "door":
            return qsTr("Door");
        case "goal":
            return qsTr("Flag");
        }
        return qsTr("Balloon");
    }
    function byWhom(author: string, date: date): string {
        //: Who wrote a version of a text and when
        return qsTr("%1, %2").arg(author !== "" ? author : qsTr("a colleague")).arg(moment(date));
    }
    // The one honest line about sync. What asks something of the person comes first.
    function syncLine(sync: SyncModel): string {
        if (sync.state === SyncModel.Attention || sync.quarantined > 0)
            return qsTr("Sync needs you");
        if (sync.conflicts > 0)
            return qsTr("%n choice(s) needed", "", sync.conflicts);
        if (sync.state === SyncModel.OnlyHere)
            //: There is no server: nothing leaves this device
            return qsTr("Only on this device");
        if (sync.state === SyncModel.Syncing)
            return qsTr("Syncing ...");
        if (sync.daysSinceContact >= 2)
            return qsTr("No contact for %n day(s)", "", sync.daysSinceContact);
        if (sync.waiting > 0)
            return qsTr("%n change(s) waiting", "", sync.waiting);
        if (sync.state === SyncModel.Offline)
            return qsTr("No connection");
        return Number.isNaN(sync.lastContact.getTime()) ? qsTr("Not synced yet") : qsTr("Everything synced");
    }
    function role(role: int): string {
        switch (role) {
        case PeopleModel.Worker:
            return qsTr("Worker");
        case PeopleModel.TeamLead:
            return qsTr("Team lead");
        case PeopleModel.TeamAssistant:
            return qsTr("Team assistant");
        case PeopleModel.TableMember:
            return qsTr("Member of the Table");
        case PeopleModel.PrivacyOfficer:
            return qsTr("Privacy officer");
        case PeopleModel.KeyHolder:
            return qsTr("Keeper of a paper");
        case PeopleModel.ApplicationAdmin:
            return qsTr("Administrator");
        }
        return "";
    }
    function since(date: date): string {
        const said = day(date);
        //: From which day on somebody helps, for example "since Mon 1 Sep 2025"
        return said === "" ? "" : qsTr("since %1").arg(said);
    }
    // Why there is no talk now, where one would begin.
    function talkHindrance(why: int): string {
        switch (why) {
        case TalkPictureModel.NotShared:
            return qsTr("The talk picture belongs to the client's page, and that is not shared with you.");
        case TalkPictureModel.NoPack:
            return qsTr("There is no talk picture on this device.");
        case TalkPictureModel.PackIncomplete:
            return qsTr("The talk picture was set aside: a part of it is missing. Install AanZet again.");
        case TalkPictureModel.PackTooLarge:
            return qsTr("The talk picture was set aside: it is too large. Install AanZet again.");
        case TalkPictureModel.PackUnreadable:
            return qsTr("The talk picture was set aside: it cannot be read. Install AanZet again.");
        }
        return "";
    }
    function phase(key: string): string {
        switch (key) {
        case "referral":
            return qsTr("Referred");
        case "outreach":
            return qsTr("Reaching out");
        case "introduction":
            return qsTr("Getting to know");
        case "analysis":
            return qsTr("Looking together");
        case "planning":
            return qsTr("Making the plan");
        case "carrying_out":
            return qsTr("Doing");
        case "evaluation":
            return qsTr("Looking back");
        case "watch":
            return qsTr("Keeping an eye");
        case "closed":
            return qsTr("Closed");
        }
        return "";
    }
    function failure(kind: int): string {
        switch (kind) {
        case Failure.None:
            return "";
        case Failure.WrongPassphrase:
            return qsTr("This passphrase does not open the vault. Nothing was changed.");
        case Failure.WeakPassphrase:
            return qsTr("Use a passphrase of at least 14 characters, for example four words.");
        case Failure.VaultBusy:
            return qsTr("Another window of AanZet has this vault open. Close it first.");
        case Failure.NewerVersion:
            return qsTr("This was written by a newer version of AanZet. Update the app; nothing was changed.");
        case Failure.CorruptData:
            return qsTr("A part of the stored data is damaged. It was set aside; everything else works.");
        case Failure.DiskFull:
            return qsTr("This device has no room left. What was saved is safe; make room and go on.");
        case Failure.LinkBroken:
            return qsTr("This link is not complete. Copy it again, whole.");
        case Failure.LinkExpired:
            return qsTr("This invitation has expired or was taken back. Ask for a new one.");
        case Failure.LinkUsed:
            return qsTr("This invitation has been used already. Ask for a new one.");
        case Failure.LinkForeign:
            return qsTr("This link belongs to another organisation.");
        case Failure.NotAllowed:
            return qsTr("You do not have the right to do this.");
        case Failure.Revoked:
            return qsTr("This device has been removed from the organisation.");
        case Failure.Pending:
            return qsTr("Somebody of your organisation has to admit you first.");
        case Failure.Offline:
            return qsTr("The server can't be reached now. Go on working; it syncs later.");
        case Failure.ServerIdentity:
            return qsTr("This is not the server of your organisation. Nothing was sent.");
        case Failure.ServerNonsense:
            return qsTr("The server gave an answer that can't be trusted. Nothing was taken over.");
        case Failure.Skew:
            return qsTr("The clock of this device is wrong. Set it and try again.");
        case Failure.RecoveryNotConfirmed:
            return qsTr("Confirm the recovery kit first.");
        case Failure.WrongKit:
            return qsTr("This code does not open it. Look at the paper again, and take the newest kit. Nothing was changed.");
        case Failure.KitUnknown:
            return qsTr("No kit opens this device. On another device, or after an administrator invited you anew, you come back without this one.");
        case Failure.PassphraseDamaged:
            return qsTr("The lock for your passphrase is damaged on this device. Your recovery kit opens it, and nothing is lost.");
        case Failure.WrongPapers:
            return qsTr("These two do not open the key. Two different papers of the newest set are needed.");
        case Failure.ProposalStale:
            return qsTr("People or devices changed since your colleague agreed. Let them agree once more.");
        case Failure.WrongPin:
            return qsTr("This is not the PIN.");
        case Failure.WeakPin:
            return qsTr("Take other digits: these are the first that anybody tries.");
        case Failure.PinTooEarly:
            return qsTr("Wait a moment before the next try.");
        case Failure.FieldLimit:
            return qsTr("This text is too long for this field.");
        }
        return qsTr("Something went wrong. What was saved is safe.");
    }
}
