// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Changes everything that is chosen, after a look at what that would do.
Sheet {
    id: sheet

    required property VendorProductListModel products
    readonly property int kind: kinds.currentIndex
    readonly property bool typed: kind !== VendorProductListModel.Status && kind !== VendorProductListModel.Category

    function look(): void {
        let wanted = value.text;
        if (kind === VendorProductListModel.Status)
            wanted = ["proposed", "draft", "archived"][statuses.currentIndex];
        else if (kind === VendorProductListModel.Category)
            wanted = categories.currentValue !== undefined ? categories.currentValue : "";
        products.prepare(kind, wanted);
    }

    title: qsTr("Change %n product(s)", "", products.selectedCount)
    sideWidth: 520
    contentHeight: form.implicitHeight + Math.min(360, preview.contentHeight) + foot.height + 2 * Theme.space4
    onOpened: {
        value.clear();
        look();
    }

    Item {
        anchors.fill: parent

        ColumnLayout {
            id: form

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            spacing: Theme.space3

            ComboBox {
                id: kinds

                Layout.fillWidth: true
                label: qsTr("What to change")
                model: [qsTr("Prices by percent"), qsTr("Prices by an amount"), qsTr("Status"), qsTr("Add a tag"), qsTr("Remove a tag"), qsTr("Main category")]
                onActivated: {
                    value.clear();
                    sheet.look();
                }
            }

            TextField {
                id: value

                Layout.fillWidth: true
                visible: sheet.typed
                invalid: sheet.products.previewError !== ""
                placeholderText: sheet.kind === VendorProductListModel.PricePercent ? qsTr("Percent, such as -10") : sheet.kind === VendorProductListModel.PriceAmount ? qsTr("Amount, such as +0.50") : qsTr("Tag")
                onTextEdited: sheet.look()
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Small
                color: Theme.danger
                text: sheet.products.previewError
                Accessible.role: Accessible.AlertMessage
            }

            ComboBox {
                id: statuses

                Layout.fillWidth: true
                visible: sheet.kind === VendorProductListModel.Status
                label: qsTr("Status")
                model: [qsTr("In review"), qsTr("Draft"), qsTr("Archived")]
                onActivated: sheet.look()
            }

            ComboBox {
                id: categories

                Layout.fillWidth: true
                visible: sheet.kind === VendorProductListModel.Category
                label: qsTr("Main category")
                textRole: "text"
                valueRole: "value"
                model: sheet.products.categories
                onActivated: sheet.look()
            }
        }

        ListView {
            id: preview

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: form.bottom
            anchors.topMargin: Theme.space4
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.space4
            clip: true
            spacing: Theme.space2
            boundsBehavior: Flickable.StopAtBounds
            model: sheet.products.preview
            Accessible.role: Accessible.List
            Accessible.name: qsTr("What would change")
            T.ScrollBar.vertical: ScrollBar {}

            delegate: Column {
                id: entry

                required property string name
                required property string before
                required property string after
                required property string problem

                width: ListView.view.width - Theme.space3
                spacing: 0
                Accessible.role: Accessible.ListItem
                Accessible.name: problem !== "" ? "%1: %2".arg(name).arg(problem) : qsTr("%1: %2 instead of %3").arg(name).arg(after).arg(before)

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Small
                    text: entry.name
                    Accessible.ignored: true
                }

                Label {
                    width: parent.width
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    variant: Label.SmallStrong
                    color: entry.problem !== "" ? Theme.warning : Theme.accent
                    text: entry.problem !== "" ? entry.problem : qsTr("%1 → %2").arg(entry.before).arg(entry.after)
                    Accessible.ignored: true
                }
            }
        }

        Button {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            kind: Button.Primary
            enabled: sheet.products.previewCount > 0
            text: qsTr("Change %n product(s)", "", sheet.products.previewCount)
            onClicked: {
                sheet.products.apply();
                sheet.close();
            }
        }
    }
}
