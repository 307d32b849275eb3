// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Aura.Shop

TestCase {
    name: "Contrast"

    function channel(value: real): real {
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    function luminance(color: color): real {
        return 0.2126 * channel(color.r) + 0.7152 * channel(color.g) + 0.0722 * channel(color.b);
    }

    function contrast(a: color, b: color): real {
        const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
        return (high + 0.05) / (low + 0.05);
    }

    function pairs() {
        const all = [];
        for (const ink of ["ink", "muted", "accent", "positive", "warning", "danger"]) {
            for (const surface of ["sunken", "surface", "raised", "overlay", "neutralSoft"])
                all.push([ink, surface]);
        }
        for (const soft of ["accentSoft", "positiveSoft", "warningSoft", "dangerSoft"]) {
            all.push(["ink", soft]);
            all.push([soft.replace("Soft", ""), soft]);
            all.push(["accent", soft]);
        }
        all.push(["inkOnAccent", "accent"], ["inkOnDanger", "danger"], ["inkOnInverse", "inverse"], ["inverseAccent", "inverse"]);
        return all;
    }

    function test_inksReadOnSurfaces_data() {
        const rows = [];
        for (const appearance of ["lightRoles", "darkRoles"]) {
            for (const [ink, surface] of pairs())
                rows.push({ tag: appearance + " " + ink + " on " + surface, ink: Theme[appearance][ink], surface: Theme[appearance][surface] });
        }
        return rows;
    }

    function test_inksReadOnSurfaces(row) {
        const found = contrast(row.ink, row.surface);
        verify(found >= 4.5, "contrast is " + found.toFixed(2));
    }

    function test_outlinesAreSeen_data() {
        const rows = [];
        for (const appearance of ["lightRoles", "darkRoles"]) {
            for (const surface of ["surface", "raised", "overlay"])
                rows.push({ tag: appearance + " " + surface, ink: Theme[appearance].outline, surface: Theme[appearance][surface] });
        }
        return rows;
    }

    function test_outlinesAreSeen(row) {
        const found = contrast(row.ink, row.surface);
        verify(found >= 3, "contrast is " + found.toFixed(2));
    }

    function test_blackOnWhiteIs21() {
        fuzzyCompare(contrast(Qt.color("#000000"), Qt.color("#ffffff")), 21, 0.001);
        fuzzyCompare(contrast(Qt.color("#777777"), Qt.color("#ffffff")), 4.48, 0.01);
    }
}
