// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Aura.Shop
import Aura.Theme
import AuraStyle

// A field that two people changed: one of two values is chosen. Or a change that was not taken: again, or let go.
Rectangle {
    id: card

    enum Choice { Undecided, Mine, Theirs }

    required property string key
    required property string title
    required property string field
    required property string mine
    required property string theirs
    required property string base
    required property string reason
    required property string dateText
    required property bool isField
    required property bool canResend
    required property bool first
    required property int choice

    signal chosen(choice: int)

    implicitWidth: 640
    implicitHeight: column.implicitHeight + 2 * Theme.space4
    radius: Theme.radiusLarge
    color: Theme.raised
    border.width: 1
    border.color: choice === ConflictCard.Undecided ? Theme.hairline : Theme.accent
    Accessible.role: Accessible.ListItem
    Accessible.name: Theme.joined([title, field, reason], ", ")

    ColumnLayout {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: Theme.space4
        spacing: Theme.space3

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Strong
            text: Theme.joined([card.title, card.field], " · ")
            Accessible.role: Accessible.Heading
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: card.isField ? qsTr("Both began with: %1").arg(card.base) : Theme.joined([card.reason, card.dateText], " · ")
        }

        GridLayout {
            Layout.fillWidth: true
            columns: card.width < 480 ? 1 : 2
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            ConflictSide {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                visible: card.canResend
                label: card.isField ? qsTr("Yours, %1").arg(card.dateText) : qsTr("Send it again")
                value: card.mine
                checked: card.choice === ConflictCard.Mine
                onClicked: card.chosen(ConflictCard.Mine)
            }

            ConflictSide {
                Layout.fillWidth: true
                Layout.preferredWidth: 1
                Layout.fillHeight: true
                label: card.isField ? qsTr("Theirs, in the shop now") : qsTr("Let it go")
                value: card.theirs
                checked: card.choice === ConflictCard.Theirs
                onClicked: card.chosen(ConflictCard.Theirs)
            }
        }
    }
}
