// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The first thing on the first page: a greeting, what this shop is, and three products that stand out.
Rectangle {
    id: hero

    required property string greeting
    readonly property bool narrow: width < 640
    // How many products it shows itself.
    readonly property int shelved: narrow ? 0 : 3
    readonly property int side: narrow ? 0 : Math.min(216, Math.floor((width * 0.52) / 3))

    signal opened(productId: string)
    signal browseAsked
    signal searchAsked

    implicitHeight: narrow ? words.height : Math.max(words.height + 2 * Theme.space8, side + 2 * Theme.space8)
    radius: Theme.radiusLarge
    color: narrow ? "transparent" : Theme.accentSoft

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: hero.narrow ? 0 : Theme.space8
        anchors.right: hero.narrow ? parent.right : shelf.left
        anchors.rightMargin: hero.narrow ? 0 : Theme.space6
        anchors.verticalCenter: parent.verticalCenter
        spacing: hero.narrow ? Theme.space2 : Theme.space3

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            variant: hero.narrow || hero.width < 860 ? Label.Title : Label.Display
            text: hero.greeting
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            color: hero.narrow ? Theme.muted : Theme.ink
            text: qsTr("%1, all of them on this device: search, compare and order, with a network or without.").arg(App.productCountText)
        }

        Item {
            width: 1
            height: hero.narrow ? 0 : Theme.space1
        }

        Row {
            anchors.left: parent.left
            visible: !hero.narrow
            spacing: Theme.space2

            Button {
                kind: Button.Primary
                text: qsTr("Browse categories")
                onClicked: hero.browseAsked()
            }

            Button {
                icon.name: "search"
                text: qsTr("Search")
                visible: hero.width > 860
                onClicked: hero.searchAsked()
            }
        }

        // Looks like the field that it leads to.
        T.AbstractButton {
            id: field

            width: parent.width
            height: Theme.controlHeight + 4
            visible: hero.narrow
            text: qsTr("Search %1").arg(App.productCountText)
            Accessible.role: Accessible.Button
            Accessible.name: text
            Accessible.onPressAction: field.clicked()
            Keys.onReturnPressed: field.clicked()
            onClicked: hero.searchAsked()

            Item {
                anchors.fill: parent

                Icon {
                    id: glass

                    anchors.left: parent.left
                    anchors.leftMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    name: "search"
                    size: 18
                    color: Theme.muted
                }

                Label {
                    anchors.left: glass.right
                    anchors.leftMargin: Theme.space2
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space3
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignLeft
                    color: Theme.muted
                    text: field.text
                    Accessible.ignored: true
                }
            }

            background: FieldFrame {
                focused: field.visualFocus
            }
        }
    }

    Row {
        id: shelf

        anchors.right: parent.right
        anchors.rightMargin: Theme.space6
        anchors.verticalCenter: parent.verticalCenter
        visible: !hero.narrow
        spacing: Theme.space3

        Repeater {
            model: ProductRailModel {
                app: App
                kind: ProductRailModel.Featured
                limit: hero.shelved
            }

            T.AbstractButton {
                id: product

                required property string productId
                required property string name
                required property string price
                required property string picture
                required property string pictureColor
                required property string glyph

                width: hero.side
                height: hero.side
                hoverEnabled: true
                Accessible.role: Accessible.Button
                Accessible.name: "%1, %2".arg(name).arg(price)
                Accessible.onPressAction: product.clicked()
                Keys.onReturnPressed: product.clicked()
                onClicked: hero.opened(productId)

                ProductPicture {
                    anchors.fill: parent
                    seed: product.productId
                    picture: product.picture
                    pictureColor: product.pictureColor
                    glyph: product.glyph
                    text: product.name
                    radius: Theme.radiusLarge
                    Accessible.ignored: true
                }

                Rectangle {
                    anchors.left: parent.left
                    anchors.bottom: parent.bottom
                    anchors.margins: Theme.space2
                    width: tag.implicitWidth + 2 * Theme.space2
                    height: 26
                    radius: 13
                    color: Theme.raised

                    Label {
                        id: tag

                        anchors.centerIn: parent
                        variant: Label.SmallStrong
                        text: product.price
                        Accessible.ignored: true
                    }
                }

                background: Item {
                    FocusRing {
                        shown: product.visualFocus
                        radius: Theme.radiusLarge + 4
                    }
                }
            }
        }
    }
}
