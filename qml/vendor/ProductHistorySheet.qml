// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// What became of a product, field by field, and by whom.
Sheet {
    id: sheet

    property string productName

    function show(productId: string, name: string): void {
        sheet.productName = name;
        history.productId = productId;
        list.positionViewAtBeginning();
        sheet.open();
    }

    title: qsTr("History of %1").arg(sheet.productName)
    sideWidth: 480
    contentHeight: list.contentHeight + end.height

    ProductHistoryModel {
        id: history

        app: App
    }

    Item {
        anchors.fill: parent

        ListView {
            id: list

            anchors.left: parent.left
            anchors.right: parent.right
            height: parent.height - y - end.height
            clip: true
            focus: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: history.rows
            Accessible.role: Accessible.List
            Accessible.name: qsTr("Changes")
            T.ScrollBar.vertical: ScrollBar {}

            delegate: ProductChangeRow {
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
