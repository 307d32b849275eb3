// SPDX-License-Identifier: Apache-2.0
import QtQuick

// The colours of one appearance. Every ink reads on every surface with a contrast of at least 4.5:1; a test holds that.
QtObject {
    // Surfaces, from the page up
    required property color sunken
    required property color surface
    required property color raised
    required property color overlay

    // Inks
    required property color ink
    required property color muted
    required property color accent
    required property color positive
    required property color warning
    required property color danger

    // Quiet fills, each read with its own ink and with `ink`
    required property color accentSoft
    required property color positiveSoft
    required property color warningSoft
    required property color dangerSoft
    required property color neutralSoft

    // Ink on a fill of `accent` and of `danger`
    required property color inkOnAccent
    required property color inkOnDanger

    // A bar that speaks against the page, and what is written on it
    required property color inverse
    required property color inkOnInverse
    required property color inverseAccent

    // Lines: `hairline` only divides, `outline` draws a control and has 3:1
    required property color hairline
    required property color outline

    // States and depth
    required property color hover
    required property color pressed
    required property color scrim
    required property color shadow
}
