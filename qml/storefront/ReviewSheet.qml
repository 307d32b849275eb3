// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Writes one's review of a product, or changes it: stars, words, pictures. All of it without a network.
Sheet {
    id: sheet

    property string productName

    signal said(text: string)

    function write(productId: string): void {
        writing.productId = productId;
        open();
    }

    title: writing.isNew ? qsTr("Write a review") : qsTr("Change your review")
    sideWidth: 480
    contentHeight: scroll.contentHeight + foot.height + Theme.space4
    onClosed: writing.productId = ""

    PlatformModel {
        id: platform

        app: App
    }

    ReviewEditModel {
        id: writing

        app: App
        onSaved: {
            sheet.close();
            sheet.said(App.sync.online ? qsTr("Thank you. Your review is on its way.") : qsTr("Thank you. Your review is sent as soon as the shop can be reached."));
        }
        onFailed: text => sheet.said(text)
    }

    Item {
        anchors.fill: parent
        focus: true
        Keys.onPressed: event => pictures.takeKey(event, event.matches(StandardKey.Paste), false)

        PictureSource {
            id: pictures

            anchors.fill: parent
            enabled: writing.canAddPicture
            onFilesGiven: files => writing.addPictures(files)
            onPictureGiven: bytes => writing.addPicture(bytes)
            onSaid: text => sheet.said(text)
        }

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
                    color: Theme.muted
                    text: sheet.productName
                }

                RatingStars {
                    Layout.topMargin: Theme.space1
                    editable: true
                    size: 32
                    rating: writing.rating
                    onRated: stars => writing.rating = stars
                }

                FormField {
                    Layout.fillWidth: true
                    label: qsTr("In a few words")
                    optional: true

                    TextField {
                        Layout.fillWidth: true
                        text: writing.title
                        maximumLength: 300
                        Accessible.name: qsTr("In a few words")
                        Keys.onPressed: event => pictures.takeKey(event, event.matches(StandardKey.Paste), true)
                        onTextEdited: writing.title = text
                    }
                }

                FormField {
                    Layout.fillWidth: true
                    label: qsTr("What should others know?")
                    optional: true

                    TextArea {
                        Layout.fillWidth: true
                        text: writing.content
                        Accessible.name: qsTr("What should others know?")
                        Keys.onPressed: event => pictures.takeKey(event, event.matches(StandardKey.Paste), true)
                        onTextChanged: {
                            if (activeFocus)
                                writing.content = text;
                        }
                    }
                }

                FormField {
                    Layout.fillWidth: true
                    label: qsTr("Pictures")
                    optional: true
                    hint: pictures.hint

                    Flow {
                        Layout.fillWidth: true
                        spacing: Theme.space2

                        Repeater {
                            model: writing.pictures

                            Item {
                                id: shot

                                required property int index
                                required property string picture
                                required property string text

                                width: 88
                                height: 88

                                ProductPicture {
                                    anchors.fill: parent
                                    radius: Theme.radiusSmall
                                    seed: shot.picture
                                    picture: shot.picture
                                    glyph: "camera"
                                    text: shot.text
                                }

                                IconButton {
                                    anchors.right: parent.right
                                    anchors.top: parent.top
                                    icon.name: "close"
                                    text: qsTr("Remove %1").arg(shot.text)
                                    onClicked: writing.removePicture(shot.picture)
                                }

                                IconButton {
                                    anchors.left: parent.left
                                    anchors.bottom: parent.bottom
                                    visible: shot.index > 0
                                    compact: true
                                    icon.name: "arrow-left"
                                    directional: true
                                    text: qsTr("Move %1 forward").arg(shot.text)
                                    onClicked: writing.moveForward(shot.picture)
                                }
                            }
                        }

                        Button {
                            height: 88
                            visible: writing.canAddPicture
                            icon.name: "camera"
                            text: qsTr("Add a picture")
                            onClicked: pictures.choose()
                        }

                        Button {
                            height: 88
                            visible: writing.canAddPicture
                            icon.name: "copy"
                            text: qsTr("Paste")
                            Accessible.name: qsTr("Paste a picture")
                            onClicked: pictures.paste()
                        }
                    }
                }
            }
        }

        Column {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            spacing: Theme.space3

            Label {
                width: parent.width
                visible: !platform.reviewsAtOnce
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Small
                color: Theme.muted
                text: writing.isNew ? qsTr("It is shown as soon as somebody has looked at it.") : qsTr("It is looked at again, and not shown until then.")
            }

            Button {
                width: parent.width
                kind: Button.Primary
                enabled: writing.canSave
                text: !writing.isNew ? qsTr("Change the review") : platform.reviewsAtOnce ? qsTr("Publish the review") : qsTr("Send the review")
                onClicked: writing.save()
            }
        }
    }
}
