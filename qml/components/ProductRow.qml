// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Theme
import AuraStyle

// A product in a list.
T.ItemDelegate {
    id: row

    required property string title
    required property string price
    required property string seed
    property string brand
    property string compareAt
    property string picture
    property string pictureColor
    property string glyph
    property real rating: 0
    property int ratingCount: 0
    property int availability: AvailabilityBadge.InStock
    property int remaining: 0
    property bool canAdd: true

    readonly property bool narrow: width < 480

    signal addClicked

    implicitWidth: 360
    implicitHeight: narrow ? 124 : 104
    hoverEnabled: true

    Accessible.role: Accessible.ListItem
    Accessible.name: brand === "" ? "%1, %2".arg(title).arg(price) : "%1, %2, %3".arg(title).arg(brand).arg(price)
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: row.clicked()

    Item {
        anchors.fill: parent

        ProductPicture {
            id: image

            anchors.left: parent.left
            anchors.leftMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            width: row.narrow ? 72 : 80
            height: width
            seed: row.seed
            picture: row.picture
            pictureColor: row.pictureColor
            glyph: row.glyph
            text: row.title
            opacity: row.availability === AvailabilityBadge.Out ? 0.6 : 1
        }

        Column {
            anchors.left: image.right
            anchors.leftMargin: Theme.space4
            anchors.right: add.visible ? add.left : parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            spacing: 3

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                visible: text !== ""
                variant: Label.Overline
                text: row.brand
                Accessible.ignored: true
            }

            Label {
                width: parent.width
                horizontalAlignment: Text.AlignLeft
                font.pixelSize: Theme.scaled(14)
                font.weight: Font.Medium
                wrapMode: Text.Wrap
                maximumLineCount: row.narrow ? 2 : 1
                elide: Text.ElideRight
                lineHeight: 20
                text: row.title
                Accessible.ignored: true
            }

            Item {
                width: parent.width
                height: 18

                RatingStars {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.ratingCount > 0 && row.availability === AvailabilityBadge.InStock
                    rating: row.rating
                    count: row.ratingCount
                    size: 14
                }

                AvailabilityBadge {
                    anchors.left: parent.left
                    anchors.verticalCenter: parent.verticalCenter
                    visible: row.ratingCount === 0 || row.availability !== AvailabilityBadge.InStock
                    level: row.availability
                    remaining: row.remaining
                }
            }

            Item {
                width: parent.width
                height: priceLabel.height

                PriceLabel {
                    id: priceLabel

                    anchors.left: parent.left
                    price: row.price
                    compareAt: row.compareAt
                }
            }
        }

        IconButton {
            id: add

            anchors.right: parent.right
            anchors.rightMargin: Theme.space3
            anchors.verticalCenter: parent.verticalCenter
            visible: row.canAdd
            enabled: row.availability !== AvailabilityBadge.Out
            icon.name: "plus"
            iconSize: 18
            color: Theme.accent
            fill: Theme.accentSoft
            fillSize: 36
            text: qsTr("Add %1 to cart").arg(row.title)
            onClicked: row.addClicked()
        }
    }

    background: Rectangle {
        radius: Theme.radiusLarge
        color: row.pressed ? Theme.pressed : row.hovered ? Theme.hover : "transparent"

        FocusRing {
            shown: row.visualFocus
            gap: -2
            radius: parent.radius
        }
    }
}
