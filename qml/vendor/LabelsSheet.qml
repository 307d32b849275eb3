// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Labels with barcodes: which articles, how many of each, on what paper.
Sheet {
    id: sheet

    signal saidSomething(text: string)

    title: qsTr("Labels")
    sideWidth: 520
    contentHeight: head.implicitHeight + foot.implicitHeight + Math.max(200, list.contentHeight) + 2 * Theme.space3
    onClosed: {
        labels.clear();
        labels.query = "";
        search.clear();
    }

    LabelModel {
        id: labels

        app: App
        onSaved: {
            sheet.saidSomething(qsTr("Saved"));
            sheet.close();
        }
    }

    SaveDialog {
        id: dialog

        title: qsTr("Labels")
        fileName: labels.fileName
        onChosen: file => labels.save(file)
        onRefused: text => sheet.saidSomething(text)
    }

    Item {
        anchors.fill: parent

        ColumnLayout {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: Theme.space3

            SearchField {
                id: search

                Layout.fillWidth: true
                placeholderText: qsTr("Name, SKU or barcode")
                onTextEdited: labels.query = text
                onCleared: labels.query = ""
            }
        }

        ListView {
            id: list

            anchors.top: head.bottom
            anchors.topMargin: Theme.space2
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.space4
            anchors.left: parent.left
            anchors.right: parent.right
            clip: true
            reuseItems: true
            keyNavigationEnabled: true
            boundsBehavior: Flickable.StopAtBounds
            model: labels.rows
            Accessible.role: Accessible.List
            Accessible.name: sheet.title
            T.ScrollBar.vertical: ScrollBar {}

            delegate: Item {
                id: row

                required property string variantId
                required property string name
                required property string codeText
                required property int copies

                width: ListView.view.width
                height: Math.max(words.height, stepper.height) + 2 * Theme.space2
                Accessible.role: Accessible.ListItem
                Accessible.name: Theme.joined([name, codeText], ", ")

                Column {
                    id: words

                    anchors.left: parent.left
                    anchors.right: stepper.left
                    anchors.rightMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        text: row.name
                        Accessible.ignored: true
                    }

                    Label {
                        width: parent.width
                        horizontalAlignment: Text.AlignLeft
                        variant: Label.Small
                        color: Theme.muted
                        text: row.codeText
                        Accessible.ignored: true
                    }
                }

                QuantityStepper {
                    id: stepper

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    compact: true
                    from: 0
                    to: 999
                    value: row.copies
                    Accessible.name: qsTr("Labels of %1: %2").arg(row.name).arg(value)
                    onValueModified: labels.setCopies(row.variantId, value)
                }

                Divider {
                    anchors.bottom: parent.bottom
                    width: parent.width
                }
            }
        }

        ColumnLayout {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            spacing: Theme.space3

            ComboBox {
                Layout.fillWidth: true
                label: qsTr("Paper")
                textRole: "text"
                model: labels.sheets
                currentIndex: labels.sheet
                onActivated: index => labels.sheet = index
            }

            RowLayout {
                visible: labels.mostSkip > 0
                spacing: Theme.space3

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    text: qsTr("Places of the sheet that are used already")
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }

                QuantityStepper {
                    Layout.rightMargin: Theme.space3
                    compact: true
                    from: 0
                    to: labels.mostSkip
                    value: labels.skip
                    Accessible.name: qsTr("Places of the sheet that are used already: %1").arg(value)
                    onValueModified: labels.skip = value
                }
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                variant: Label.Small
                color: Theme.muted
                text: labels.summary !== "" ? labels.summary : qsTr("Choose how many labels you need of each article.")
            }

            Button {
                Layout.fillWidth: true
                kind: Button.Primary
                icon.name: "download"
                enabled: labels.canPrint
                text: qsTr("Save as PDF")
                onClicked: dialog.open()
            }
        }
    }
}
