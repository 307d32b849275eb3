// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What one's shop wanted and somebody else changed meanwhile: mine, theirs, and what both began with.
DeskPage {
    id: page

    title: qsTr("To decide")

    VendorConflictModel {
        id: conflicts

        app: App
        onApplied: changes => page.navigator.said(qsTr("%n change(s) decided", "", changes))
    }

    ListView {
        id: list

        readonly property int side: Math.max(Theme.margin(page.width), (page.width - 960) / 2)

        anchors.top: parent.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        anchors.leftMargin: side
        anchors.rightMargin: side
        visible: conflicts.changeCount > 0
        focus: true
        clip: true
        topMargin: head.height
        bottomMargin: Theme.space8
        spacing: Theme.space3
        boundsBehavior: Flickable.StopAtBounds
        model: conflicts.items
        Accessible.role: Accessible.List
        Accessible.name: page.title
        T.ScrollBar.vertical: ScrollBar {}
        onTopMarginChanged: {
            // Positioning by index would hide what lies in the margin.
            if (!moving)
                contentY = originY - topMargin;
        }

        // Not `header`: a bound component of a list's ends is never made by Qt 6.4.
        Column {
            id: head

            parent: list.contentItem
            y: list.originY - height
            width: list.width
            topPadding: page.compact ? Theme.space4 : Theme.space6
            bottomPadding: Theme.space4
            spacing: Theme.space3

            Label {
                width: parent.width
                visible: !page.compact
                horizontalAlignment: Text.AlignLeft
                variant: Label.Title
                text: page.title
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.muted
                text: qsTr("Somebody else changed the same thing before yours arrived. Decide what is to be; everything else goes on meanwhile.")
            }

            Flow {
                width: parent.width
                spacing: Theme.space2

                Button {
                    compact: true
                    text: qsTr("Mine everywhere")
                    onClicked: conflicts.chooseAll(VendorConflictModel.Mine)
                }

                Button {
                    compact: true
                    text: qsTr("Theirs everywhere")
                    onClicked: conflicts.chooseAll(VendorConflictModel.Theirs)
                }
            }
        }

        delegate: ConflictCard {
            width: ListView.view.width
            onChosen: choice => conflicts.choose(key, choice)
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: conflicts.changeCount === 0
        illustration: "done"
        title: qsTr("Nothing to decide")
        text: qsTr("When somebody else changes the same thing as you, both versions wait here.")
    }

    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: bar.implicitHeight + 2 * Theme.space3
        visible: conflicts.decidedCount > 0
        color: Theme.raised

        Divider {
            width: parent.width
        }

        RowLayout {
            id: bar

            x: list.side
            y: Theme.space3
            width: parent.width - 2 * x
            spacing: Theme.space3

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                variant: Label.Strong
                text: qsTr("%1 of %2 decided").arg(conflicts.decidedCount).arg(conflicts.changeCount)
            }

            Button {
                kind: Button.Primary
                text: qsTr("Do it")
                onClicked: conflicts.apply()
            }
        }
    }
}
