// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// One's products in every state, edited in place or many at once.
DeskPage {
    id: page

    title: qsTr("Products")

    // The row in whose field somebody types.
    property OwnProductRow typedIn: null

    ProductDraftListModel {
        id: unfinished

        app: App
    }

    VendorProductListModel {
        id: own

        app: App
        editing: page.typedIn !== null
    }

    ColumnLayout {
        id: head

        x: list.side
        y: page.compact ? Theme.space3 : Theme.space6
        width: parent.width - 2 * x
        spacing: Theme.space3

        Item {
            Layout.fillWidth: true
            implicitHeight: fresh.height

            Label {
                anchors.left: parent.left
                anchors.right: files.left
                anchors.rightMargin: Theme.space3
                anchors.verticalCenter: parent.verticalCenter
                visible: !page.compact
                horizontalAlignment: Text.AlignLeft
                variant: Label.Title
                text: page.title
                Accessible.role: Accessible.Heading
            }

            Button {
                id: files

                anchors.right: fresh.left
                anchors.rightMargin: Theme.space3
                icon.name: "upload"
                text: page.compact ? qsTr("Import") : qsTr("Import and export")
                onClicked: page.navigator.open("sell-import")
            }

            Button {
                id: fresh

                anchors.right: parent.right
                width: page.compact ? parent.width - files.width - Theme.space3 : implicitWidth
                kind: Button.Primary
                icon.name: "plus"
                text: qsTr("New product")
                onClicked: page.navigator.open("sell-new")
            }
        }

        Flow {
            Layout.fillWidth: true
            visible: unfinished.count > 0
            spacing: Theme.space2

            Repeater {
                model: unfinished

                FacetChip {
                    required property string value
                    required property string detail

                    required text

                    icon.name: "edit"
                    Accessible.name: qsTr("Go on with %1: %2").arg(text).arg(detail)
                    onClicked: page.navigator.open("sell-product/" + value)
                }
            }
        }

        RowLayout {
            spacing: Theme.space3

            SearchField {
                id: search

                Layout.fillWidth: true
                placeholderText: qsTr("Name, SKU or barcode")
                onTextEdited: own.query = text
                onCleared: own.query = ""
            }

            IconButton {
                icon.name: "camera"
                text: qsTr("Scan with the camera")
                onClicked: camera.open()
            }

            ComboBox {
                Layout.preferredWidth: page.compact ? 140 : 190
                label: qsTr("Sort")
                model: [qsTr("Last changed"), qsTr("Name"), qsTr("Price"), qsTr("Stock")]
                currentIndex: own.sort
                onActivated: index => own.sort = index
            }
        }

        Flow {
            Layout.fillWidth: true
            spacing: Theme.space2

            Repeater {
                model: own.statuses

                FacetChip {
                    required property string value

                    required text
                    required count
                    required checked

                    checkable: true
                    autoExclusive: true
                    onClicked: own.status = value
                }
            }
        }
    }

    ListView {
        id: list

        readonly property int side: Math.max(Theme.margin(page.width), (page.width - 1100) / 2)

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
        spacing: Theme.space2 - 2
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: 600
        reuseItems: true
        model: own.rows
        Accessible.role: Accessible.List
        Accessible.name: page.title
        T.ScrollBar.vertical: ScrollBar {}

        delegate: OwnProductRow {
            width: ListView.view.width
            onOpened: page.navigator.open("sell-product/" + productId)
            onPicked: selected => own.select(productId, selected)
            onPriced: text => own.setPrice(productId, text)
            onMoved: status => own.setStatus(productId, status)
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

    EmptyState {
        anchors.centerIn: list
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: own.rows.count === 0
        illustration: own.total === 0 ? "orders" : "search"
        title: own.total === 0 ? qsTr("No products yet") : qsTr("Nothing found")
        text: own.total === 0 ? "" : qsTr("Nothing of yours is like that. Take a filter away, or search for something else.")
    }

    Rectangle {
        id: foot

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: bar.implicitHeight + 2 * Theme.space3
        visible: own.selectedCount > 0
        color: Theme.raised

        Divider {
            width: parent.width
        }

        GridLayout {
            id: bar

            x: list.side
            y: Theme.space3
            width: parent.width - 2 * x
            columns: page.compact ? 3 : 4
            columnSpacing: Theme.space2
            rowSpacing: Theme.space2

            Label {
                Layout.fillWidth: true
                Layout.columnSpan: page.compact ? 3 : 1
                horizontalAlignment: Text.AlignLeft
                variant: Label.Strong
                text: qsTr("%n chosen", "", own.selectedCount)
            }

            Button {
                Layout.fillWidth: page.compact
                text: qsTr("All %1").arg(Number(own.rows.count).toLocaleString(Qt.locale(), "f", 0))
                onClicked: own.selectAll()
            }

            Button {
                Layout.fillWidth: page.compact
                text: qsTr("None")
                onClicked: own.clearSelection()
            }

            Button {
                Layout.fillWidth: page.compact
                kind: Button.Primary
                text: qsTr("Change")
                onClicked: bulk.open()
            }
        }
    }

    ScannerSheet {
        id: camera

        onCodeRead: text => {
            search.text = text;
            own.query = text;
            camera.close();
        }
    }

    BulkSheet {
        id: bulk

        products: own
    }
}
