// SPDX-License-Identifier: Apache-2.0
pragma Singleton
import QtQuick
import Aura.Theme

// Design tokens. Components read these and nothing else; no component names a colour, a size of type or a duration itself.
QtObject {
    id: theme

    readonly property ColorRoles lightRoles: ColorRoles {
        sunken: "#f0efec"
        surface: "#f8f7f5"
        raised: "#ffffff"
        overlay: "#ffffff"
        ink: "#1a1a1f"
        muted: "#5c5d66"
        accent: "#4a3fd0"
        positive: "#0f6b3e"
        warning: "#874a00"
        danger: "#b42318"
        accentSoft: "#ecebfc"
        positiveSoft: "#e1f3e8"
        warningSoft: "#fbeed9"
        dangerSoft: "#fbe8e6"
        neutralSoft: "#eeedea"
        inkOnAccent: "#ffffff"
        inkOnDanger: "#ffffff"
        inverse: "#232329"
        inkOnInverse: "#f5f5f7"
        inverseAccent: "#bdb7ff"
        hairline: "#e5e3df"
        outline: "#888993"
        hover: "#0b1a1a1f"
        pressed: "#171a1a1f"
        scrim: "#661a1a1f"
        shadow: "#241a1a2e"
    }

    readonly property ColorRoles darkRoles: ColorRoles {
        sunken: "#0c0d10"
        surface: "#121317"
        raised: "#1b1c22"
        overlay: "#24252c"
        ink: "#f1f1f4"
        muted: "#a6a8b3"
        accent: "#b3acff"
        positive: "#74d69d"
        warning: "#f0b866"
        danger: "#ff9e95"
        accentSoft: "#2b2850"
        positiveSoft: "#17301f"
        warningSoft: "#352812"
        dangerSoft: "#40201d"
        neutralSoft: "#292a31"
        inkOnAccent: "#17133d"
        inkOnDanger: "#3a0a06"
        inverse: "#ececf0"
        inkOnInverse: "#1a1a1f"
        inverseAccent: "#4a3fd0"
        hairline: "#2b2c34"
        outline: "#747784"
        hover: "#0ff1f1f4"
        pressed: "#1cf1f1f4"
        scrim: "#80000000"
        shadow: "#66000000"
    }

    readonly property bool dark: Appearance.dark
    readonly property ColorRoles roles: dark ? darkRoles : lightRoles

    readonly property color sunken: roles.sunken
    readonly property color surface: roles.surface
    readonly property color raised: roles.raised
    readonly property color overlay: roles.overlay
    readonly property color ink: roles.ink
    readonly property color muted: roles.muted
    readonly property color accent: roles.accent
    readonly property color positive: roles.positive
    readonly property color warning: roles.warning
    readonly property color danger: roles.danger
    readonly property color accentSoft: roles.accentSoft
    readonly property color positiveSoft: roles.positiveSoft
    readonly property color warningSoft: roles.warningSoft
    readonly property color dangerSoft: roles.dangerSoft
    readonly property color neutralSoft: roles.neutralSoft
    readonly property color inkOnAccent: roles.inkOnAccent
    readonly property color inkOnDanger: roles.inkOnDanger
    readonly property color inverse: roles.inverse
    readonly property color inkOnInverse: roles.inkOnInverse
    readonly property color inverseAccent: roles.inverseAccent
    readonly property color hairline: roles.hairline
    readonly property color outline: roles.outline
    readonly property color hover: roles.hover
    readonly property color pressed: roles.pressed
    readonly property color scrim: roles.scrim
    readonly property color shadow: roles.shadow

    // Parts of a chart beside one another, the last one for all beyond; none says good or bad.
    readonly property list<color> chartColors: dark ? ["#b3acff", "#5fd0de", "#f0b866", "#f08fd0", "#aed66b", "#8b8e9a"] : ["#4a3fd0", "#0e8496", "#b8690a", "#ad3f8e", "#54801b", "#888993"]

    // Around a picture that has the whole window: dark by day, too, so that nothing shines beside it.
    readonly property color pictureGround: "#f20e0f13"
    readonly property color pictureTool: "#cc2a2b33"
    readonly property color pictureInk: "#f4f4f7"

    // Type: sizes in pixels, as large as the person wants text to be. Running text has a line height of 1.45 of its size.
    readonly property string fontFamily: Appearance.fontFamily
    readonly property int sizeDisplay: scaled(32)
    readonly property int sizeTitle: scaled(22)
    readonly property int sizeHeading: scaled(17)
    readonly property int sizeBody: scaled(15)
    readonly property int sizeSmall: scaled(13)
    readonly property int sizeCaption: scaled(12)
    readonly property real lineHeight: 1.45
    readonly property real textScale: Appearance.textScale

    // A size of type that has no name, in pixels at scale 1.
    function scaled(size: real): int {
        return Math.round(size * textScale);
    }

    // Spacing: steps of four
    readonly property int space1: 4
    readonly property int space2: 8
    readonly property int space3: 12
    readonly property int space4: 16
    readonly property int space5: 20
    readonly property int space6: 24
    readonly property int space8: 32
    readonly property int space10: 40
    readonly property int space12: 48
    readonly property int space16: 64

    readonly property int radiusSmall: 6
    readonly property int radiusMedium: 10
    readonly property int radiusLarge: 16

    // Controls are dense under a mouse and 44 high under a finger.
    readonly property bool touch: Appearance.touch
    // Text that is larger makes them higher.
    readonly property int controlHeight: grown(touch ? 44 : 38)
    readonly property int controlSmall: grown(touch ? 44 : 30)
    readonly property int rowHeight: grown(touch ? 48 : 40)
    readonly property int iconSize: 20
    readonly property int focusWidth: 2

    // Motion: nothing moves when less motion is asked for.
    readonly property bool reducedMotion: Appearance.reducedMotion
    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int normal: reducedMotion ? 0 : 180
    readonly property int slow: reducedMotion ? 0 : 240
    readonly property int easing: Easing.OutCubic

    // Widths at which layouts change
    readonly property int breakCompact: 600
    readonly property int breakMedium: 1024
    readonly property int contentWidth: 1200

    // What holds a line of text, and is never lower than designed.
    function grown(height: real): int {
        return Math.round(height * Math.max(1, textScale));
    }

    function isCompact(width: real): bool {
        return width < breakCompact;
    }

    function isExpanded(width: real): bool {
        return width >= breakMedium;
    }

    function margin(width: real): int {
        return width < breakCompact ? space4 : width < breakMedium ? space6 : space8;
    }

    // Hues of the tiles that stand for missing pictures: evenly spread, none of them loud.
    readonly property list<int> tileHues: [248, 206, 176, 146, 96, 44, 24, 352, 318, 276]

    function hueOf(seed: string): int {
        return tileHues[Glyphs.bucket(seed, tileHues.length)];
    }

    function tileInk(hue: int): color {
        return dark ? Qt.hsla(hue / 360, 0.34, 0.7, 1) : Qt.hsla(hue / 360, 0.38, 0.4, 1);
    }

    // What can be read on any colour: ink or paper.
    function inkOn(ground: color): color {
        return 0.299 * ground.r + 0.587 * ground.g + 0.114 * ground.b > 0.55 ? "#1b1c22" : "#f4f4f7";
    }

    // Those of the parts that say something.
    function joined(parts: list<string>, separator: string): string {
        let text = "";
        for (let i = 0; i < parts.length; ++i) {
            if (parts[i] !== "")
                text += (text === "" ? "" : separator) + parts[i];
        }
        return text;
    }

    function hex(value: color): string {
        return value.toString().substring(1);
    }
}
