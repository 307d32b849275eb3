// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What became of an order that was just placed. Queued is not ordered, and this page says so until it is.
ShopPage {
    id: page

    required property list<string> groupIds
    property int waiting: 0
    property int troubled: 0
    readonly property bool queued: waiting > 0

    title: queued ? qsTr("Queued") : qsTr("Ordered")

    Flickable {
        anchors.fill: parent
        focus: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: (parent.width - width) / 2
            width: Math.min(640, page.width - 2 * Theme.margin(page.width))
            topPadding: page.compact ? Theme.space6 : Theme.space10
            bottomPadding: Theme.space10
            spacing: Theme.space5

            EmptyState {
                width: parent.width
                illustration: page.queued ? "offline" : "done"
                title: page.troubled > 0 ? qsTr("Your order needs a decision") : page.queued ? qsTr("Queued, not ordered yet") : qsTr("Thank you. It is ordered.")
                text: page.troubled > 0 ? qsTr("Open it below to see what changed.") : page.queued ? qsTr("The order is kept on this device and goes out by itself as soon as the shop can be reached. You see here when it is ordered.") : qsTr("The shops have your order. You can follow it below.")
                actionText: qsTr("Go on shopping")
                secondaryText: page.queued ? qsTr("See the queue") : qsTr("All orders")
                onActed: page.navigator.restart()
                onSecondaryActed: {
                    if (page.queued)
                        page.navigator.open("queue");
                    else
                        page.navigator.openRoot("orders");
                }
            }

            Repeater {
                model: page.groupIds

                Column {
                    id: group

                    required property string modelData

                    width: column.width
                    spacing: Theme.space3

                    OrderListModel {
                        id: orders

                        app: App
                        groupId: group.modelData
                    }

                    Repeater {
                        model: orders

                        OrderRow {
                            id: row

                            width: column.width
                            onClicked: page.navigator.open("order/" + orderId)

                            Counted {
                                on: row.queued
                                onChanged: by => page.waiting += by
                            }

                            Counted {
                                on: row.needsAttention
                                onChanged: by => page.troubled += by
                            }
                        }
                    }
                }
            }
        }
    }

    // Tells by how much a count of true things changes when one of them does.
    component Counted: Item {
        id: counted

        property bool on: false
        property bool told: false

        signal changed(by: int)

        function tell(): void {
            if (on === told)
                return;
            told = on;
            changed(on ? 1 : -1);
        }

        onOnChanged: tell()
        Component.onCompleted: tell()
        Component.onDestruction: {
            on = false;
            tell();
        }
    }
}
