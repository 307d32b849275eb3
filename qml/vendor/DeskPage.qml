// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// A page of the dashboard: its content shows once everything of the shop has been read, and only to who works for one.
ShopPage {
    id: page

    default property alias content: body.data
    readonly property bool open: App.desk.available && App.desk.ready

    settled: open || !App.desk.available

    FocusScope {
        id: body

        anchors.fill: parent
        visible: page.open
        focus: true
    }

    Column {
        anchors.fill: parent
        anchors.margins: page.margin
        anchors.topMargin: Theme.space8
        visible: App.desk.available && !page.open
        spacing: Theme.space4
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Reading your shop")

        Repeater {
            model: 5

            Skeleton {
                width: parent ? parent.width : 0
                height: 64
            }
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: !App.desk.available
        illustration: "orders"
        title: qsTr("No shop of yours here")
        text: qsTr("This is where people who work for a shop find its orders and its stock. Sign in with the account that you work with.")
        actionText: App.session.signedIn ? "" : qsTr("Sign in")
        secondaryText: qsTr("To the shop")
        onActed: page.navigator.open("signin")
        onSecondaryActed: page.navigator.restart()
    }
}
