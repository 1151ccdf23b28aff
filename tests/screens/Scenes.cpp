// SPDX-License-Identifier: EUPL-1.2
#include "tests/screens/Scenes.h"

namespace aanzet {

const QList<Scene>& scenes()
{
    static const QList<Scene> kScenes{
        {u"welcome"_qs, u"new"_qs, {}},
        {u"unlock"_qs, u"cold"_qs, {}},
        {u"unlock-wrong"_qs, u"wrong"_qs, {}},
        {u"unlock-opening"_qs, u"opening"_qs, {}},
        {u"unlock-words"_qs, u"cold"_qs, {u"type paa"_qs}},
        {u"unlock-pin"_qs, u"warm"_qs, {}},
        {u"unlock-pin-wait"_qs, u"warm-wait"_qs, {}},
        {u"welcome-words"_qs, u"new"_qs, {u"set step 1"_qs, u"set phrase paard gieter zolder kruik"_qs}},
        {u"welcome-repeat"_qs, u"new"_qs, {u"set step 2"_qs, u"type paa"_qs}},
        {u"welcome-own"_qs, u"new"_qs, {u"set step 3"_qs}},
        {u"pin-choose"_qs, u"pin-offered"_qs, {}},
        {u"handed"_qs, u"handed"_qs, {}},
        {u"handed-turned"_qs, u"handed"_qs, {u"set turned true"_qs}},
        {u"handed-leaving"_qs, u"handed"_qs, {u"set leaving true"_qs}},
        {u"handed-passphrase"_qs, u"handed-passphrase"_qs, {u"set leaving true"_qs}},
        {u"organisation-join"_qs, u"no-organisation"_qs, {}},
        {u"organisation-found"_qs, u"no-organisation"_qs, {u"way"_qs}},
        {u"organisation-link-used"_qs, u"link-used"_qs, {}},
        {u"joining"_qs, u"joining"_qs, {}},
        {u"waiting"_qs, u"waiting"_qs, {}},
        {u"recovery"_qs, u"recovery"_qs, {}},
        {u"today-empty"_qs, u"empty"_qs, {}},
        {u"today-full"_qs, u"full"_qs, {}},
        {u"today-conflict"_qs, u"conflict"_qs, {}},
        {u"today-offline"_qs, u"offline"_qs, {}},
        {u"today-error"_qs, u"error"_qs, {}},
        {u"today-only-here"_qs, u"only-here"_qs, {}},
        {u"more"_qs, u"full"_qs, {u"go more"_qs}},
        {u"more-conflict"_qs, u"conflict"_qs, {u"go more"_qs}},
        {u"settings"_qs, u"full"_qs, {u"go settings"_qs}},
        {u"settings-demo"_qs, u"only-here"_qs, {u"go settings"_qs}},
        {u"households-empty"_qs, u"empty"_qs, {u"go households"_qs}},
        {u"households-full"_qs, u"full"_qs, {u"go households"_qs}},
        {u"households-conflict"_qs, u"conflict"_qs, {u"go households"_qs}},
        {u"households-offline"_qs, u"offline"_qs, {u"go households"_qs}},
        {u"households-error"_qs, u"error"_qs, {u"go households"_qs}},
        {u"households-nothing-found"_qs, u"full"_qs, {u"go households"_qs, u"search zzz"_qs}},
        {u"household-new-sheet"_qs, u"full"_qs, {u"go households"_qs, u"sheet"_qs}},
        {u"household-full"_qs, u"full"_qs, {u"household h01"_qs}},
        {u"household-long-name"_qs, u"conflict"_qs, {u"household h03"_qs}},
        {u"household-edit-sheet"_qs, u"full"_qs, {u"household h01"_qs, u"sheet"_qs}},
        {u"print-sheet"_qs, u"full"_qs, {u"household h01"_qs, u"print"_qs}},
        {u"print-saved"_qs, u"full"_qs, {u"household h01"_qs, u"print"_qs, u"printed 1 2"_qs}},
        {u"print-disk-full"_qs, u"full"_qs, {u"household h01"_qs, u"assessment"_qs, u"print"_qs, u"printed 3 0"_qs}},
        {u"household-empty"_qs, u"empty"_qs, {u"create"_qs}},
        {u"visit-empty"_qs, u"full"_qs, {u"household h01"_qs, u"visit"_qs}},
        {u"visit-full"_qs, u"full"_qs, {u"household h01"_qs, u"visit v3"_qs}},
        {u"visit-disk-full"_qs, u"full"_qs, {u"household h01"_qs, u"visit v3"_qs, u"disk full"_qs}},
        {u"assessment"_qs, u"full"_qs, {u"household h01"_qs, u"assessment"_qs}},
        {u"network-empty"_qs, u"full"_qs, {u"people 0"_qs, u"household h01"_qs, u"network"_qs}},
        {u"network-twelve"_qs, u"full"_qs, {u"household h01"_qs, u"network"_qs}},
        {u"network-sixty"_qs, u"full"_qs, {u"people 60"_qs, u"household h01"_qs, u"network"_qs}},
        {u"network-bench"_qs, u"full"_qs, {u"household h01"_qs, u"network"_qs, u"draw add tante Hatice"_qs, u"draw add Joost van de voetbal"_qs}},
        {u"network-person-chosen"_qs, u"full"_qs, {u"household h01"_qs, u"network"_qs, u"draw choosePerson 2"_qs}},
        {u"network-tie-chosen"_qs, u"full"_qs, {u"household h01"_qs, u"network"_qs, u"draw chooseTie 0"_qs}},
        {u"network-professional"_qs, u"full"_qs, {u"household h01"_qs, u"network"_qs, u"draw showAll"_qs}},
        {u"network-list"_qs, u"full"_qs, {u"household h01"_qs, u"network"_qs, u"draw showList"_qs}},
        {u"network-person-sheet"_qs, u"full"_qs, {u"household h01"_qs, u"network"_qs, u"draw openPerson 2"_qs}},
        {u"network-tie-sheet"_qs, u"full"_qs, {u"household h01"_qs, u"network"_qs, u"draw openTie 2"_qs}},
        {u"conflicts-none"_qs, u"full"_qs, {u"go conflicts"_qs}},
        {u"conflicts-two"_qs, u"conflict"_qs, {u"go conflicts"_qs}},
        {u"sync-calm"_qs, u"full"_qs, {u"go sync"_qs}},
        {u"sync-only-here"_qs, u"only-here"_qs, {u"go sync"_qs}},
        {u"sync-offline"_qs, u"offline"_qs, {u"go sync"_qs}},
        {u"sync-busy"_qs, u"syncing"_qs, {u"go sync"_qs}},
        {u"sync-conflict"_qs, u"conflict"_qs, {u"go sync"_qs}},
        {u"sync-error"_qs, u"error"_qs, {u"go sync"_qs}},
    };
    return kScenes;
}

const QList<View>& views()
{
    static const QList<View> kViews{
        {u"phone"_qs, {360, 800}},
        {u"tablet"_qs, {1280, 800}},
        {u"dark"_qs, {360, 2400}, true},
        {u"large"_qs, {360, 4600}, false, 2.0},
        {u"large-phone"_qs, {360, 640}, false, 2.0},
        {u"large-tablet"_qs, {1280, 800}, false, 2.0},
        {u"mirrored"_qs, {360, 2400}, false, 1.0, true},
        {u"mirrored-tablet"_qs, {1280, 800}, true, 1.0, true},
        {u"small"_qs, {320, 568}},
        {u"landscape"_qs, {800, 360}},
        {u"english"_qs, {360, 2400}, false, 1.0, false, true},
    };
    return kViews;
}

} // namespace aanzet
