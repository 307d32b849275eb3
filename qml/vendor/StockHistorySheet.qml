// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// How the stock of an article came to be what it is, and from where on it is low.
Sheet {
    id: sheet

    readonly property int shopsThreshold: history.shopsThreshold

    function show(variantId: string): void {
        history.variantId = variantId;
        list.positionViewAtBeginning();
        sheet.open();
    }

    function setShopsThreshold(low: int): void {
        history.setShopsThreshold(low);
    }

    title: history.title
    sideWidth: 480
    contentHeight: head.implicitHeight + list.contentHeight + end.height + Theme.space3

    StockHistoryModel {
        id: history

        app: App
    }

    Item {
        anchors.fill: parent

        ColumnLayout {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.space2

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                color: Theme.muted
                text: history.summary
            }

            RowLayout {
                spacing: Theme.space3

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    text: history.ownThreshold ? qsTr("Low up to") : qsTr("Low up to, as in the whole shop")
                    Accessible.ignored: true
                }

                IconButton {
                    visible: history.ownThreshold
                    icon.name: "undo"
                    iconSize: 18
                    color: Theme.muted
                    text: qsTr("As in the whole shop: %1").arg(history.shopsThreshold)
                    onClicked: history.followShop()
                }

                QuantityStepper {
                    compact: true
                    from: 0
                    to: 9999
                    value: history.threshold
                    Accessible.name: qsTr("Low up to %1").arg(value)
                    onValueModified: history.setThreshold(value)
                }
            }

            Flow {
                Layout.fillWidth: true
                visible: history.severalPlaces
                spacing: Theme.space2
                Accessible.role: Accessible.Grouping
                Accessible.name: qsTr("Location")

                Repeater {
                    model: history.places

                    FacetChip {
                        required property int index
                        required text
                        required count

                        checkable: true
                        checked: history.place === index
                        onToggled: {
                            history.place = index;
                            checked = Qt.binding(() => history.place === index);
                        }
                    }
                }
            }

            Divider {
                Layout.fillWidth: true
            }
        }

        ListView {
            id: list

            anchors.top: head.bottom
            anchors.left: parent.left
            anchors.right: parent.right
            height: parent.height - y - end.height
            clip: true
            focus: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: history.rows
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Movements")
            T.ScrollBar.vertical: ScrollBar {}

            delegate: MovementRow {
                width: ListView.view.width
            }
        }

        Label {
            id: end

            // Behind the last row, or at the end of the sheet.
            y: list.y + Math.min(list.contentHeight, list.height)
            anchors.left: parent.left
            anchors.right: parent.right
            topPadding: Theme.space4
            bottomPadding: Theme.space4
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: history.endText
        }
    }
}
