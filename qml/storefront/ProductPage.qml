// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

ShopPage {
    id: page

    required property string productId
    readonly property bool ready: product.state === ProductModel.Ready
    readonly property bool wide: width >= 760

    title: product.state === ProductModel.NotFound ? qsTr("Not found") : product.name
    ownsBottom: compact && ready
    settled: gate.open ? product.state !== ProductModel.Idle : !gate.fetching

    ProductModel {
        id: product

        app: App
        productId: page.productId
    }

    Flickable {
        id: flick

        function goTo(item: Item): void {
            const target = Math.max(0, Math.min(item.mapToItem(column, 0, 0).y - Theme.space6, contentHeight - height));
            slide.to = target;
            slide.restart();
        }

        anchors.fill: parent
        anchors.bottomMargin: buyBar.visible ? buyBar.height : 0
        visible: gate.open && page.ready
        focus: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}
        Keys.onUpPressed: flick.flick(0, 900)
        Keys.onDownPressed: flick.flick(0, -900)

        NumberAnimation {
            id: slide

            target: flick
            property: "contentY"
            duration: Theme.slow
            easing.type: Theme.easing
        }

        Column {
            id: column

            width: flick.width
            topPadding: page.compact ? Theme.space3 : Theme.space5
            bottomPadding: Theme.space12
            spacing: page.compact ? Theme.space6 : Theme.space10

            Breadcrumb {
                x: page.margin
                width: page.contentWidth
                visible: !page.compact
                bottomPadding: -Theme.space5
                path: product.breadcrumb
                onOpened: categoryId => page.navigator.open("category/" + categoryId)
                onRootOpened: page.navigator.openRoot("categories")
            }

            Item {
                x: page.margin
                width: page.contentWidth
                height: page.wide ? Math.max(gallery.height, decision.height) : gallery.height + Theme.space4 + decision.height

                ProductGallery {
                    id: gallery

                    anchors.left: parent.left
                    width: page.wide ? Math.floor(parent.width * (page.expanded ? 0.54 : 0.48)) : parent.width
                    height: implicitHeight
                    narrow: !page.wide
                    pictures: product.pictures
                    wanted: product.pictureIndex
                    seed: page.productId
                    glyph: product.glyph
                    text: product.name
                }

                Column {
                    id: decision

                    anchors.right: parent.right
                    y: page.wide ? 0 : gallery.height + Theme.space4
                    width: page.wide ? parent.width - gallery.width - (page.expanded ? Theme.space12 : Theme.space8) : parent.width
                    spacing: Theme.space6

                    BuyBox {
                        id: buyBox

                        width: parent.width
                        product: product
                        withButton: !page.compact
                        onReviewsAsked: flick.goTo(reviews)
                    }

                    VendorPanel {
                        width: parent.width
                        product: product
                    }
                }
            }

            Item {
                id: facts

                readonly property bool beside: page.contentWidth >= 860

                x: page.margin
                width: page.contentWidth
                height: beside ? Math.max(told.height, sold.height) : told.height + Theme.space6 + sold.height

                Column {
                    id: told

                    anchors.left: parent.left
                    width: facts.beside ? Math.floor(parent.width * 0.6) : parent.width
                    spacing: Theme.space8

                    Column {
                        width: parent.width
                        visible: product.description !== ""
                        spacing: Theme.space3

                        SectionHeader {
                            width: parent.width
                            title: qsTr("About it")
                        }

                        Label {
                            id: description

                            readonly property bool lengthy: text.length > 700
                            property bool whole: false

                            width: parent.width
                            horizontalAlignment: Text.AlignLeft
                            wrapMode: Text.Wrap
                            maximumLineCount: lengthy && !whole ? 10 : 100000
                            elide: Text.ElideRight
                            text: product.description
                        }

                        Button {
                            anchors.left: parent.left
                            visible: description.lengthy
                            compact: true
                            kind: Button.Quiet
                            leftPadding: 0
                            text: description.whole ? qsTr("Show less") : qsTr("Read all of it")
                            onClicked: description.whole = !description.whole
                        }
                    }

                    Column {
                        width: parent.width
                        visible: product.specs.count > 0
                        spacing: Theme.space3

                        SectionHeader {
                            width: parent.width
                            title: qsTr("Specifications")
                        }

                        SpecTable {
                            width: parent.width
                            model: product.specs
                        }
                    }
                }

                Column {
                    id: sold

                    anchors.right: parent.right
                    y: facts.beside ? 0 : told.height + Theme.space6
                    width: facts.beside ? Math.floor(parent.width * 0.34) : parent.width
                    spacing: Theme.space4

                    NumbersPanel {
                        width: parent.width
                        product: product
                    }
                }
            }

            Column {
                id: reviews

                x: page.margin
                width: page.contentWidth
                spacing: Theme.space4

                SectionHeader {
                    width: parent.width
                    title: qsTr("Reviews")
                }

                ReviewPart {
                    width: parent.width
                    product: product
                    list: reviewList
                    onWriteAsked: {
                        if (App.session.signedIn)
                            reviewSheet.write(page.productId);
                        else
                            page.navigator.open("signin");
                    }
                }
            }

            ProductRail {
                width: parent.width
                sideMargin: page.margin
                products: product.similar
                onOpened: productId => page.navigator.open("product/" + productId)
            }
        }
    }

    Rectangle {
        id: buyBar

        anchors.bottom: parent.bottom
        width: parent.width
        height: 68
        visible: page.ownsBottom
        color: Theme.raised

        Divider {
            width: parent.width
        }

        QuantityStepper {
            id: stepper

            anchors.left: parent.left
            anchors.leftMargin: page.margin
            anchors.verticalCenter: parent.verticalCenter
            enabled: product.canBuy
            value: 1
            to: 9999
        }

        Button {
            anchors.left: stepper.right
            anchors.leftMargin: Theme.space3
            anchors.right: heart.left
            anchors.rightMargin: Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            kind: Button.Primary
            enabled: product.canBuy
            icon.name: "cart"
            text: product.canBuy ? qsTr("Add to cart") : product.closedText !== "" ? qsTr("Closed") : qsTr("Sold out")
            onClicked: product.addToCart(stepper.value)
        }

        IconButton {
            id: heart

            anchors.right: parent.right
            anchors.rightMargin: page.margin - Theme.space2
            anchors.verticalCenter: parent.verticalCenter
            icon.name: buyBox.wished ? "heart-filled" : "heart"
            color: buyBox.wished ? Theme.danger : Theme.ink
            text: buyBox.wished ? qsTr("Remove %1 from wishlist").arg(product.name) : qsTr("Add %1 to wishlist").arg(product.name)
            onClicked: App.wishlist.toggle(product.productId, product.variantId)
        }
    }

    EmptyState {
        anchors.centerIn: parent
        width: Math.min(440, parent.width - 2 * page.margin)
        visible: gate.open && (product.state === ProductModel.NotFound || product.state === ProductModel.Failed)
        illustration: product.state === ProductModel.NotFound ? "search" : "error"
        title: product.state === ProductModel.NotFound ? qsTr("This product is not in the shop") : qsTr("This product could not be read")
        text: product.state === ProductModel.NotFound ? qsTr("It may have been taken out of the catalogue.") : qsTr("The catalogue on this device may be damaged. Fetching it again helps.")
        actionText: product.state === ProductModel.NotFound ? qsTr("Browse categories") : qsTr("Fetch again")
        onActed: {
            if (product.state === ProductModel.NotFound)
                page.navigator.openRoot("categories");
            else
                App.fetchCatalogue();
        }
    }

    ReviewListModel {
        id: reviewList

        app: App
        productId: page.productId
        onSignInNeeded: page.navigator.open("signin")
        onFailed: text => page.navigator.said(text)
    }

    ReviewSheet {
        id: reviewSheet

        productName: product.name
        onSaid: text => page.navigator.said(text)
    }

    CatalogueGate {
        id: gate

        anchors.fill: parent
    }
}
