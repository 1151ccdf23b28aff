// SPDX-License-Identifier: EUPL-1.2
pragma Singleton
import QtQuick
import AanZet.ViewModels

// Where sheets keep what is typed in them; the window sets it. Null: nothing is kept, for a sheet on its own.
QtObject {
    property SheetDrafts keeper: null
}
