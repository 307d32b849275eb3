// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The destinations of whoever works for a shop: beside the page, with words where there is room for them. A phone has
// DeskBar instead.
Rectangle {
    id: nav

    required property Navigator navigator
    property bool wide: true
    readonly property list<string> routes: ["sell", "sell-orders", "sell-stock", "sell-products", "sell-reviews", "sell-analytics", "sell-money", "sell-decide", "sell-settings", "home"]
    readonly property list<string> ofProducts: ["sell-product", "sell-new", "sell-import"]
    readonly property list<NavItem> items: [
        NavItem { text: qsTr("Today"); iconName: "store" },
        NavItem { text: qsTr("Orders"); iconName: "box"; badge: App.desk.openOrders },
        NavItem { text: qsTr("Stock"); iconName: "barcode" },
        NavItem { text: qsTr("Products"); iconName: "tag" },
        NavItem { text: qsTr("Reviews"); iconName: "star" },
        NavItem { text: qsTr("Analytics"); iconName: "chart" },
        NavItem { text: qsTr("Money"); iconName: "card" },
        NavItem { text: qsTr("To decide"); iconName: "alert"; badge: App.desk.decisions },
        NavItem { text: qsTr("Settings"); iconName: "settings" },
        NavItem { text: qsTr("To the shop"); iconName: "bag" }
    ]
    readonly property int current: navigator.kind === "sell-order" ? 1 : ofProducts.indexOf(navigator.kind) >= 0 ? 3 : routes.indexOf(navigator.kind)

    function go(index: int): void {
        if (routes[index] === "home")
            navigator.restart();
        else
            navigator.openRoot(routes[index]);
    }

    implicitWidth: wide ? 232 : 88
    color: Theme.raised
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Your shop")

    Divider {
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        width: 1
        height: parent.height
    }

    Column {
        anchors.fill: parent
        anchors.margins: nav.wide ? Theme.space4 : Theme.space2
        anchors.rightMargin: (nav.wide ? Theme.space4 : Theme.space2) + 1
        spacing: Theme.space1

        Label {
            width: parent.width
            height: implicitHeight + Theme.space3
            visible: nav.wide && App.desk.vendors.count < 2
            horizontalAlignment: Text.AlignLeft
            leftPadding: Theme.space3
            variant: Label.Strong
            text: App.desk.vendorName
            Accessible.role: Accessible.Heading
        }

        ComboBox {
            width: parent.width
            visible: nav.wide && App.desk.vendors.count > 1
            label: qsTr("Shop")
            textRole: "text"
            model: App.desk.vendors
            onActivated: index => App.desk.vendorId = App.desk.vendors.texts("value")[index]
        }

        Repeater {
            model: nav.items

            T.AbstractButton {
                id: entry

                required property NavItem modelData
                required property int index
                readonly property bool isCurrent: nav.current === index

                width: parent ? parent.width : implicitWidth
                implicitHeight: nav.wide ? Theme.rowHeight : 60
                hoverEnabled: true
                text: modelData.text
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData.badge > 0 ? "%1, %2".arg(text).arg(modelData.badge) : text
                Accessible.selected: isCurrent
                Accessible.onPressAction: entry.clicked()
                Keys.onReturnPressed: entry.clicked()
                onClicked: nav.go(index)

                Item {
                    anchors.fill: parent

                    Icon {
                        id: glyph

                        anchors.left: nav.wide ? parent.left : undefined
                        anchors.leftMargin: Theme.space3
                        anchors.horizontalCenter: nav.wide ? undefined : parent.horizontalCenter
                        anchors.verticalCenter: nav.wide ? parent.verticalCenter : undefined
                        y: nav.wide ? 0 : 9
                        name: entry.modelData.iconName
                        size: 20
                        color: entry.isCurrent ? Theme.accent : Theme.muted
                    }

                    Label {
                        anchors.left: nav.wide ? glyph.right : parent.left
                        anchors.leftMargin: nav.wide ? Theme.space3 : 2
                        anchors.right: nav.wide ? badge.left : parent.right
                        anchors.rightMargin: 2
                        y: nav.wide ? (parent.height - height) / 2 : glyph.y + glyph.height + 4
                        horizontalAlignment: nav.wide ? Text.AlignLeft : Text.AlignHCenter
                        font.pixelSize: nav.wide ? Theme.scaled(14) : Theme.scaled(11)
                        font.weight: Font.Medium
                        color: entry.isCurrent ? Theme.accent : Theme.ink
                        text: entry.text
                        Accessible.ignored: true
                    }

                    Badge {
                        id: badge

                        anchors.right: parent.right
                        anchors.rightMargin: nav.wide ? Theme.space3 : Theme.space4
                        anchors.verticalCenter: nav.wide ? parent.verticalCenter : undefined
                        y: nav.wide ? 0 : 4
                        count: entry.modelData.badge
                    }
                }

                background: Rectangle {
                    radius: Theme.radiusMedium
                    color: entry.isCurrent ? Theme.accentSoft : entry.hovered ? Theme.hover : "transparent"

                    FocusRing {
                        shown: entry.visualFocus
                        gap: -2
                    }
                }
            }
        }
    }
}
