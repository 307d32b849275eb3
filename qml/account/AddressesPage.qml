// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The person's address book. Pressing an address makes it the one that things go to.
ShopPage {
    id: page

    property string leaving
    property string leavingName

    title: qsTr("Your addresses")

    AddressBookModel {
        id: book

        app: App
        onRemoved: page.navigator.said(qsTr("The address is removed"))
        onFailed: text => page.navigator.said(text)
    }

    Flickable {
        anchors.fill: parent
        focus: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: (parent.width - width) / 2
            width: Math.min(640, page.width - 2 * Theme.margin(page.width))
            topPadding: page.compact ? Theme.space4 : Theme.space8
            bottomPadding: Theme.space10
            spacing: Theme.space4

            Label {
                width: parent.width
                visible: !page.compact
                horizontalAlignment: Text.AlignLeft
                variant: Label.Title
                text: page.title
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                visible: book.count > 1
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.muted
                text: qsTr("Orders go to the chosen one unless you say otherwise at checkout.")
            }

            EmptyState {
                width: parent.width
                visible: book.count === 0
                illustration: book.guest ? "basket" : "orders"
                title: book.guest ? qsTr("Nobody is signed in here") : qsTr("No address yet")
                text: book.guest ? qsTr("Sign in, and your addresses come along to every device.") : qsTr("Keep where your orders go, and checkout is one tap shorter. It works without a network, too.")
                actionText: book.guest ? qsTr("Sign in") : qsTr("Add an address")
                onActed: page.navigator.open(book.guest ? "signin" : "address")
            }

            Repeater {
                model: book

                AddressCard {
                    required preferred
                    required property string addressId
                    required property string lines

                    width: column.width
                    address: lines
                    checkable: book.count > 1
                    autoExclusive: false
                    checked: preferred
                    removable: true
                    onClicked: {
                        book.prefer(addressId);
                        checked = Qt.binding(() => preferred);
                    }
                    onEditClicked: page.navigator.open("address/" + addressId)
                    onRemoveClicked: {
                        page.leaving = addressId;
                        page.leavingName = name;
                        sure.open();
                    }
                }
            }

            Button {
                visible: book.count > 0
                enabled: !book.full
                icon.name: "plus"
                text: qsTr("Add an address")
                onClicked: page.navigator.open("address")
            }
        }
    }

    Dialog {
        id: sure

        title: qsTr("Remove the address of %1?").arg(page.leavingName)
        description: qsTr("Orders that were made keep theirs.")
        standardButtons: T.Dialog.Yes | T.Dialog.Cancel
        onAccepted: book.remove(page.leaving)
    }
}
