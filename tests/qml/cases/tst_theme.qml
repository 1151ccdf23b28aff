// SPDX-License-Identifier: EUPL-1.2
import QtQuick
import QtTest
import AanZet.Components

// Every pair of colours that meets on a screen, measured: 4.5 for text, 3 for marks, light and dark.
TestCase {
    id: tests
    name: "Theme"

    readonly property var texts: [["ink", "paper"], ["ink", "surface"], ["ink", "primaryTint"], ["ink", "clientTint"], ["ink", "professionalTint"], ["inkSoft", "paper"], ["inkSoft", "surface"], ["inkSoft", "primaryTint"], ["primary", "paper"], ["primary", "surface"], ["primary", "primaryTint"], ["primaryInk", "primary"], ["dangerInk", "danger"], ["danger", "dangerTint"], ["danger", "surface"], ["danger", "clientTint"], ["danger", "professionalTint"], ["ok", "okTint"], ["ok", "paper"], ["clientText", "clientTint"], ["professionalText", "professionalTint"], ["nightInk", "night"]]
    readonly property var marks: [["outline", "surface"], ["outline", "paper"], ["outline", "clientTint"], ["outline", "professionalTint"], ["accent", "surface"], ["clientEdge", "clientTint"], ["clientEdge", "paper"], ["professionalEdge", "professionalTint"], ["professionalEdge", "paper"], ["focus", "paper"], ["focus", "surface"], ["focus", "clientTint"], ["focus", "professionalTint"], ["focus", "dangerTint"], ["danger", "paper"]]

    function luminance(color) {
        const linear = c => c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
    }
    function contrast(one, other) {
        const a = luminance(one);
        const b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }
    function cleanup() {
        Theme.dark = false;
    }
    function test_theRulerIsTrue() {
        fuzzyCompare(contrast(Qt.rgba(0, 0, 0, 1), Qt.rgba(1, 1, 1, 1)), 21, 0.01);
    }
    function test_contrast_data() {
        const rows = [];
        for (const dark of [false, true]) {
            for (const pair of texts)
                rows.push({ tag: pair.join(" on ") + (dark ? ", dark" : ""), dark: dark, pair: pair, least: 4.5 });
            for (const pair of marks)
                rows.push({ tag: pair.join(" mark on ") + (dark ? ", dark" : ""), dark: dark, pair: pair, least: 3 });
        }
        return rows;
    }
    function test_contrast(row) {
        Theme.dark = row.dark;
        const found = contrast(Theme[row.pair[0]], Theme[row.pair[1]]);
        verify(found >= row.least, "is " + found.toFixed(2));
    }
}
