// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What is on the shelf: differences and counts, entered by hand or by a scanner.
DeskPage {
    id: page

    // "low", "out" or nothing.
    property string shown

    title: qsTr("Stock")

    function say(text: string): void {
        page.navigator.said(text);
    }

    Component.onCompleted: {
        if (shown === "low")
            stock.filter = VendorStockModel.Low;
        else if (shown === "out")
            stock.filter = VendorStockModel.Out;
    }

    // The row in whose field somebody types.
    property StockRow typedIn: null

    // A scanner types where nobody has the keyboard for something else. No key of a code is a command of the window.
    Keys.onShortcutOverride: event => event.accepted = page.isCharacter(event)
    Keys.onPressed: event => {
        if (page.typedIn !== null)
            return;
        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter;
        event.accepted = stock.key(enter ? "\r" : event.text);
    }

    function isCharacter(event: var): bool {
        return event.text.length === 1 && event.text >= " " && (event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier)) === 0;
    }

    VendorStockModel {
        id: stock

        app: App
        editing: page.typedIn !== null
        onUnknownCode: code => {
            camera.say(qsTr("Nothing of yours has the code %1").arg(code));
            if (!camera.visible)
                page.say(camera.note);
        }
        onScanned: (name, variantId, draft) => {
            camera.say(qsTr("%1: %2").arg(name).arg(draft));
            if (camera.visible)
                return;
            announcer.text = "";
            announcer.text = camera.note;
            page.say(announcer.text);
        }
    }

    Item {
        id: announcer

        property string text

        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    ColumnLayout {
        id: head

        x: list.side
        y: page.compact ? Theme.space3 : Theme.space6
        width: parent.width - 2 * x
        spacing: Theme.space3

        RowLayout {
            visible: !page.compact
            spacing: Theme.space3

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                variant: Label.Title
                text: page.title
                Accessible.role: Accessible.Heading
            }
        }

        RowLayout {
            spacing: Theme.space3

            SearchField {
                id: search

                Layout.fillWidth: true
                placeholderText: qsTr("Name, SKU or barcode")
                onTextEdited: stock.query = text
                onCleared: stock.query = ""
                // What a scanner types into the field is a code as well.
                onAccepted: {
                    if (stock.scan(text)) {
                        clear();
                        stock.query = "";
                    }
                }
            }

            IconButton {
                icon.name: "camera"
                text: qsTr("Scan with the camera")
                onClicked: {
                    if (page.typedIn !== null)
                        page.typedIn.leave();
                    camera.open();
                }
            }

            Switch {
                text: qsTr("Count")
                checked: stock.counting
                onToggled: {
                    // What stands in a field is of what was entered until now.
                    if (page.typedIn !== null)
                        page.typedIn.leave();
                    stock.counting = checked;
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            visible: stock.severalPlaces
            spacing: Theme.space2
            Accessible.role: Accessible.Grouping
            Accessible.name: qsTr("Location")

            Repeater {
                model: stock.places

                // Counts what waits to be saved there.
                FacetChip {
                    required property int index
                    required text
                    required count
                    required property bool possible

                    checkable: true
                    visible: possible
                    checked: stock.place === index
                    onToggled: {
                        if (page.typedIn !== null)
                            page.typedIn.leave();
                        stock.place = index;
                        checked = Qt.binding(() => stock.place === index);
                    }
                }
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            FacetChip {
                checkable: true
                autoExclusive: true
                checked: stock.filter === VendorStockModel.All
                text: qsTr("Everything")
                count: stock.allCount
                onClicked: stock.filter = VendorStockModel.All
            }

            FacetChip {
                checkable: true
                autoExclusive: true
                checked: stock.filter === VendorStockModel.Low
                text: qsTr("Low")
                count: stock.lowCount
                onClicked: stock.filter = VendorStockModel.Low
            }

            FacetChip {
                checkable: true
                autoExclusive: true
                checked: stock.filter === VendorStockModel.Out
                text: qsTr("Out")
                count: stock.outCount
                onClicked: stock.filter = VendorStockModel.Out
            }

            FacetChip {
                checkable: true
                autoExclusive: true
                visible: stock.severalPlaces && stock.place > 0
                checked: stock.filter === VendorStockModel.Here
                text: qsTr("Here")
                count: stock.hereCount
                onClicked: stock.filter = VendorStockModel.Here
            }

            Button {
                compact: true
                kind: Button.Quiet
                icon.name: "settings"
                text: qsTr("Low up to %1").arg(Number(history.shopsThreshold).toLocaleString(Qt.locale(), "f", 0))
                Accessible.name: qsTr("Low up to %1, in the whole shop").arg(Number(history.shopsThreshold).toLocaleString(Qt.locale(), "f", 0))
                onClicked: threshold.open()
            }

            Button {
                compact: true
                kind: Button.Quiet
                icon.name: "tag"
                text: qsTr("Labels")
                onClicked: labels.open()
            }
        }

        Banner {
            Layout.fillWidth: true
            visible: stock.counting
            text: qsTr("Enter what you see on the shelf. What is sold meanwhile is taken into account when it is saved.")
        }
    }

    ListView {
        id: list

        readonly property int side: Math.max(Theme.margin(page.width), (page.width - 960) / 2)

        anchors.top: head.bottom
        anchors.topMargin: Theme.space3
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: foot.visible ? foot.top : parent.bottom
        anchors.leftMargin: side
        anchors.rightMargin: side
        focus: true
        clip: true
        bottomMargin: Theme.space8
        spacing: Theme.space2
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        reuseItems: true
        keyNavigationEnabled: true
        model: stock.rows
        Accessible.role: Accessible.List
        Accessible.name: page.title
        T.ScrollBar.vertical: ScrollBar {}

        delegate: StockRow {
            width: ListView.view.width
            counting: stock.counting
            scanner: stock
            onStepped: by => stock.step(variantId, by)
            onEntered: text => stock.enter(variantId, text)
            onCleared: stock.clearDraft(variantId)
            movable: stock.severalPlaces
            onOpened: history.show(variantId)
            onMoved: {
                if (page.typedIn !== null)
                    page.typedIn.leave();
                transfer.show(variantId, stock.placeKey);
            }
            onTypingChanged: {
                if (typing)
                    page.typedIn = this;
                else if (page.typedIn === this)
                    page.typedIn = null;
            }
            // The row becomes another one's; what stands in its field is of this one.
            ListView.onPooled: leave()
        }
    }

    StockHistorySheet {
        id: history
    }

    TransferSheet {
        id: transfer
    }

    // Each code that the camera sees counts as one, as with any other scanner.
    ScannerSheet {
        id: camera

        onCodeRead: text => stock.scan(text)
    }

    LabelsSheet {
        id: labels

        onSaidSomething: text => page.say(text)
    }

    ThresholdSheet {
        id: threshold

        shopsThreshold: history.shopsThreshold
        onChosen: low => history.setShopsThreshold(low)
    }

    EmptyState {
        anchors.centerIn: list
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: stock.rows.count === 0
        illustration: stock.query !== "" ? "search" : "done"
        title: stock.query !== "" ? qsTr("Nothing found for “%1”").arg(stock.query) : stock.filter === VendorStockModel.All ? qsTr("No stock is kept yet") : qsTr("Nothing runs out")
        text: stock.query !== "" ? "" : stock.filter === VendorStockModel.All ? qsTr("As soon as you have products of which pieces are counted, they are here.") : qsTr("There is enough of everything.")
    }

    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: bar.implicitHeight + 2 * Theme.space3
        visible: stock.draftCount > 0
        color: Theme.raised

        Divider {
            width: parent.width
        }

        GridLayout {
            id: bar

            x: list.side
            y: Theme.space3
            width: parent.width - 2 * x
            columns: page.compact ? 2 : 5
            columnSpacing: Theme.space3
            rowSpacing: Theme.space2

            Label {
                Layout.fillWidth: true
                Layout.columnSpan: page.compact && stock.counting ? 2 : 1
                horizontalAlignment: Text.AlignLeft
                variant: Label.Strong
                text: stock.draftSummary
            }

            ComboBox {
                Layout.fillWidth: page.compact
                visible: !stock.counting
                label: qsTr("Reason")
                textRole: "text"
                model: stock.reasons
                currentIndex: stock.reason
                onActivated: index => stock.reason = index
            }

            Button {
                Layout.fillWidth: page.compact
                text: qsTr("Discard")
                onClicked: stock.discard()
            }

            Button {
                Layout.fillWidth: page.compact
                kind: Button.Primary
                text: qsTr("Save")
                onClicked: {
                    if (page.typedIn !== null)
                        page.typedIn.leave();
                    stock.save();
                }
            }
        }
    }
}
