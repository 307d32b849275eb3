// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Everything that can be done or reached, by a few typed letters. The keyboard stays in the field: arrows choose, Enter
// does it, Esc leaves.
Popup {
    id: palette

    // The rows are all that there is for what was typed.
    property bool settled: false
    readonly property bool fills: parent !== null && Theme.isCompact(parent.width)

    parent: T.Overlay.overlay
    x: parent ? (parent.width - width) / 2 : 0
    y: fills ? 0 : Math.min(96, (parent ? parent.height : 0) * 0.12)
    width: fills ? parent.width : Math.min(640, parent ? parent.width - 2 * Theme.space4 : 640)
    height: fills ? parent.height : Math.min(field.height + list.contentHeight + 3 * Theme.space2 + 2, (parent ? parent.height : 0) * 0.76)
    margins: 0
    padding: Theme.space2
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside

    onAboutToShow: {
        field.clear();
        commands.active = true;
    }
    onOpened: field.forceActiveFocus(Qt.ShortcutFocusReason)
    onClosed: commands.active = false

    function toggle(): void {
        if (opened)
            close();
        else
            open();
    }

    PaletteModel {
        id: commands

        app: App
        text: field.text
        onAnswered: {
            list.stepTo(0);
            palette.settled = true;
        }
        // The row that was chosen was one of another text.
        onTextChanged: {
            palette.settled = false;
            list.stepTo(0);
        }
        onAccepted: palette.close()
    }

    FocusScope {
        anchors.fill: parent
        focus: true

        Shortcut {
            sequences: ["Ctrl+K"]
            enabled: palette.opened
            onActivated: palette.close()
        }

        SearchField {
            id: field

            anchors.left: parent.left
            anchors.right: leave.visible ? leave.left : parent.right
            focus: true
            placeholderText: qsTr("What do you want to do?")
            Accessible.name: qsTr("Command, place or product")
            // What Enter would do, for whoever cannot see the list.
            Accessible.description: list.currentItem === null ? "" : (list.currentItem as PaletteRow).Accessible.name
            // The field's own Esc clears what was typed; here it leaves.
            Keys.priority: Keys.BeforeItem
            Keys.onEscapePressed: palette.close()
            Keys.onDownPressed: list.step(1)
            Keys.onUpPressed: list.step(-1)
            Keys.onPressed: event => {
                const page = Math.max(1, Math.floor(list.height / Theme.rowHeight) - 1);
                event.accepted = event.key === Qt.Key_PageDown || event.key === Qt.Key_PageUp;
                if (event.accepted)
                    list.stepTo(list.currentIndex + (event.key === Qt.Key_PageDown ? page : -page));
            }
            // Before there is an answer, the row that stands there may be one of another text: the best one is meant.
            onAccepted: commands.accept(palette.settled ? list.currentIndex : 0)
        }

        IconButton {
            id: leave

            anchors.right: parent.right
            anchors.verticalCenter: field.verticalCenter
            visible: palette.fills
            icon.name: "close"
            text: qsTr("Close")
            onClicked: palette.close()
        }

        ListView {
            id: list

            // Around the ends, as nothing lies beyond them.
            function step(by: int): void {
                if (count > 0)
                    stepTo((currentIndex + by + count) % count);
            }

            function stepTo(row: int): void {
                currentIndex = Math.max(0, Math.min(row, count - 1));
                // The heading of the first row is seen with it.
                if (currentIndex === 0)
                    positionViewAtBeginning();
            }

            anchors.top: field.bottom
            anchors.topMargin: Theme.space2
            anchors.bottom: parent.bottom
            width: parent.width
            clip: true
            model: commands
            boundsBehavior: Flickable.StopAtBounds
            keyNavigationEnabled: false
            highlightMoveDuration: 0
            // Few enough, and whoever reads the tree finds them all.
            cacheBuffer: 4000
            reuseItems: false
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Commands and places")
            T.ScrollBar.vertical: ScrollBar {}
            delegate: PaletteRow {
                required property int index

                width: list.width - (list.contentHeight > list.height ? 10 : 0)
                highlighted: index === list.currentIndex
                onClicked: commands.accept(index)
            }
        }
    }
}
