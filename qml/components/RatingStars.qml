// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Theme
import AuraStyle

// Stars for an average from 0 to 5; `count` below zero hides the number of ratings. With `editable`, stars can be chosen.
Row {
    id: stars

    required property real rating
    property int count: -1
    property int size: 16
    property bool editable: false

    signal rated(stars: int)

    spacing: 1
    Accessible.role: Accessible.StaticText
    Accessible.name: count >= 0 ? qsTr("%1 of 5 stars, %n rating(s)", "", count).arg(Number(rating).toLocaleString(Qt.locale(), "f", 1)) : qsTr("%1 of 5 stars").arg(Number(rating).toLocaleString(Qt.locale(), "f", 1))

    Repeater {
        model: 5

        Icon {
            id: star

            required property int index
            readonly property real part: stars.rating - index

            y: (stars.height - height) / 2
            size: stars.size
            name: part >= 0.75 ? "star-filled" : part >= 0.25 ? "star-half" : "star"
            directional: name === "star-half"
            color: part >= 0.25 ? (Theme.dark ? Theme.warning : "#c77700") : Theme.outline
            Accessible.ignored: !stars.editable
            Accessible.role: Accessible.Button
            Accessible.name: qsTr("%n star(s)", "", index + 1)
            Accessible.onPressAction: stars.rated(index + 1)
            activeFocusOnTab: stars.editable
            Keys.onReturnPressed: stars.rated(index + 1)
            Keys.onSpacePressed: stars.rated(index + 1)

            TapHandler {
                enabled: stars.editable
                onTapped: stars.rated(star.index + 1)
            }

            FocusRing {
                shown: star.activeFocus
                gap: 0
                radius: Theme.radiusSmall
            }
        }
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        leftPadding: Theme.space1
        rightPadding: Theme.space1
        visible: stars.count >= 0
        variant: Label.Small
        color: Theme.muted
        text: stars.count > 0 ? "%1 (%2)".arg(Number(stars.rating).toLocaleString(Qt.locale(), "f", 1)).arg(Number(stars.count).toLocaleString(Qt.locale(), "f", 0)) : qsTr("No ratings")
        Accessible.ignored: true
    }
}
