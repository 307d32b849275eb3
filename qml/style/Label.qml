// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme

T.Label {
    id: control

    enum Variant { Body, Strong, Small, SmallStrong, Caption, Overline, Heading, Title, Display }

    property int variant: Label.Body
    readonly property bool wraps: wrapMode !== Text.NoWrap

    color: variant === Label.Overline || variant === Label.Caption ? Theme.muted : Theme.ink
    linkColor: Theme.accent
    elide: wraps && maximumLineCount > 1000 ? Text.ElideNone : Text.ElideRight
    textFormat: Text.PlainText
    font.family: Theme.fontFamily
    font.pixelSize: {
        switch (variant) {
        case Label.Display:
            return Theme.sizeDisplay;
        case Label.Title:
            return Theme.sizeTitle;
        case Label.Heading:
            return Theme.sizeHeading;
        case Label.Small:
        case Label.SmallStrong:
            return Theme.sizeSmall;
        case Label.Caption:
        case Label.Overline:
            return Theme.sizeCaption;
        default:
            return Theme.sizeBody;
        }
    }
    font.weight: {
        switch (variant) {
        case Label.Display:
        case Label.Title:
        case Label.Heading:
        case Label.Strong:
            return Font.DemiBold;
        case Label.SmallStrong:
        case Label.Overline:
            return Font.Medium;
        default:
            return Font.Normal;
        }
    }
    font.letterSpacing: variant === Label.Display ? -0.6 : variant === Label.Title ? -0.3 : 0
    lineHeightMode: wraps ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: wraps ? Math.round(font.pixelSize * (variant === Label.Display || variant === Label.Title ? 1.25 : Theme.lineHeight)) : 1
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
