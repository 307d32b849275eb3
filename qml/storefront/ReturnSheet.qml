// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Asks for a return: which articles, how many, why.
Sheet {
    id: sheet

    signal said(text: string)

    function ask(orderId: string): void {
        model.orderId = orderId;
        open();
    }

    title: qsTr("Send something back")
    sideWidth: 460
    contentHeight: scroll.contentHeight + foot.height + Theme.space4
    onClosed: model.orderId = ""

    ReturnModel {
        id: model

        app: App
        onSent: {
            sheet.close();
            sheet.said(App.sync.online ? qsTr("The seller is asked.") : qsTr("The seller is asked as soon as the shop can be reached."));
        }
        onFailed: text => sheet.said(text)
    }

    Item {
        anchors.fill: parent

        Flickable {
            id: scroll

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.bottom: foot.top
            anchors.bottomMargin: Theme.space4
            contentHeight: form.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            clip: true
            T.ScrollBar.vertical: ScrollBar {}

            ColumnLayout {
                id: form

                width: scroll.width - Theme.space3
                spacing: Theme.space4

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    visible: text !== ""
                    color: Theme.muted
                    text: model.state === ReturnModel.Impossible ? qsTr("Nothing of this order can be sent back any more.") : model.policyText
                }

                Repeater {
                    model: model.lines

                    RowLayout {
                        id: line

                        required property string variantId
                        required property string name
                        required property string variantName
                        required property int quantity
                        required property int most

                        Layout.fillWidth: true
                        spacing: Theme.space3

                        ColumnLayout {
                            Layout.fillWidth: true
                            spacing: 0

                            Label {
                                Layout.fillWidth: true
                                horizontalAlignment: Text.AlignLeft
                                wrapMode: Text.Wrap
                                maximumLineCount: 2
                                elide: Text.ElideRight
                                font.pixelSize: 14
                                font.weight: Font.Medium
                                text: line.name
                            }

                            Label {
                                Layout.fillWidth: true
                                horizontalAlignment: Text.AlignLeft
                                variant: Label.Small
                                color: Theme.muted
                                text: Theme.joined([line.variantName, qsTr("%n piece(s) bought", "", line.most)], " · ")
                            }
                        }

                        QuantityStepper {
                            compact: true
                            from: 0
                            to: line.most
                            value: line.quantity
                            Accessible.name: qsTr("%1, to send back: %2").arg(line.name).arg(value)
                            onValueModified: model.setQuantity(line.variantId, value)
                        }
                    }
                }

                Label {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space2
                    horizontalAlignment: Text.AlignLeft
                    variant: Label.Strong
                    text: qsTr("Why?")
                    Accessible.role: Accessible.Heading
                }

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space2

                    Repeater {
                        model: model.reasons

                        ChoiceRow {
                            required property string value
                            required text

                            Layout.fillWidth: true
                            chosen: model.reason === value
                            onClicked: model.chooseReason(value)
                        }
                    }
                }

                FormField {
                    Layout.fillWidth: true
                    label: qsTr("Tell the seller more")
                    optional: true

                    TextArea {
                        Layout.fillWidth: true
                        text: model.text
                        Accessible.name: qsTr("Tell the seller more")
                        onEditingFinished: model.text = text
                    }
                }
            }
        }

        Button {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            kind: Button.Primary
            enabled: model.canSend
            text: qsTr("Ask for the return")
            onClicked: model.send()
        }
    }
}
