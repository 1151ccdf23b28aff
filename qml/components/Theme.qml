// SPDX-License-Identifier: EUPL-1.2
pragma Singleton
import QtQuick

// The only place with raw colours and sizes. The window sets dark, textScale and reducedMotion; everything follows.
QtObject {
    property bool dark: false
    property real textScale: 1.0
    property bool reducedMotion: false

    // Lengths in dp.
    readonly property int grid: 8
    readonly property int gap: 12
    readonly property int margin: 16
    readonly property int target: 48
    readonly property int radius: 8
    readonly property int cardRadius: 16
    readonly property int wideFrom: 720
    readonly property int listWidth: 340
    readonly property int measure: 640
    readonly property int motion: reducedMotion ? 0 : 150

    // Type.
    readonly property string fontFamily: "Noto Sans"
    readonly property real lineHeight: 1.25
    readonly property int textSmall: Math.round(14 * textScale)
    readonly property int textBody: Math.round(16 * textScale)
    // Very large text gets the room of decoration: icons beside headings and facts step aside.
    readonly property bool roomy: textScale <= 1.5
    // Titles are large already: past 1.5 the longest Dutch words would break on a phone.
    readonly property int textTitle: Math.round(20 * Math.min(textScale, 1.6))
    readonly property int textButton: Math.round(16 * Math.min(textScale, 1.6))
    readonly property int textLarge: Math.round(26 * Math.min(textScale, 1.5))
    readonly property int textHuge: Math.round(34 * Math.min(textScale, 1.5))
    readonly property int textPill: Math.round(14 * Math.min(textScale, 1.6))
    readonly property int textNav: Math.round(14 * Math.min(textScale, 1.1))
    readonly property int iconSmall: Math.round(20 * Math.min(textScale, 1.5))
    readonly property int iconSize: Math.round(24 * Math.min(textScale, 1.5))

    // Colours. tests/qml/tst_theme.qml measures every pair that is used.
    readonly property color ink: dark ? "#ECE7DF" : "#1F2A30"
    readonly property color inkSoft: dark ? "#B3BDC3" : "#4A5A63"
    readonly property color paper: dark ? "#14191C" : "#FBF8F3"
    readonly property color night: "#000000" // a screen that shows nothing to anybody
    readonly property color nightInk: "#8A949A" // on it
    readonly property color surface: dark ? "#1D2428" : "#FFFFFF"
    readonly property color hairline: dark ? "#343E44" : "#DED8CE"
    readonly property color outline: dark ? "#87949C" : "#6F7C84"
    readonly property color primary: dark ? "#6CC5CC" : "#0F5C63"
    readonly property color primaryInk: dark ? "#06282B" : "#FFFFFF"
    readonly property color primaryTint: dark ? "#1B3A3E" : "#DCECEC"
    readonly property color accent: dark ? "#E59A45" : "#B8660F"
    readonly property color clientTint: dark ? "#2E2419" : "#FFF3E0"
    readonly property color clientEdge: dark ? "#D98B38" : "#B8660F"
    readonly property color clientText: dark ? "#F2BE85" : "#7A4208"
    readonly property color professionalTint: dark ? "#1C2931" : "#E8EEF2"
    readonly property color professionalEdge: dark ? "#86A3B5" : "#4F6B7C"
    readonly property color professionalText: dark ? "#B9D0DE" : "#2D4654"
    readonly property color danger: dark ? "#F29A94" : "#9B2226"
    readonly property color dangerInk: dark ? "#3A0A0A" : "#FFFFFF"
    readonly property color dangerTint: dark ? "#3A1E1E" : "#FBE9E7"
    readonly property color ok: dark ? "#8CCB9B" : "#2E6F40"
    readonly property color okTint: dark ? "#1B3022" : "#E6F2E8"
    // Pictures lie on light paper, also in the dark.
    readonly property color pictureMark: "#0F5C63"
    readonly property color picturePaper: "#FFFDF8"
    readonly property color pictureInk: "#3B2F2A"
    readonly property color pictureVeil: "#99FFFDF8"
    readonly property color picturePressed: "#330F5C63"
    readonly property color focus: dark ? "#F2BE85" : "#1F2A30"
    readonly property color scrim: "#99000000"
}
