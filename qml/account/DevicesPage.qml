// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Where the person is signed in.
ShopPage {
    id: page

    title: qsTr("Your devices")
    settled: devices.state !== DeviceListModel.Loading && !devices.busy

    DeviceListModel {
        id: devices

        app: App
        onSignedOut: count => page.navigator.said(qsTr("%n device(s) signed out", "", count))
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

            EmptyState {
                width: parent.width
                visible: devices.state === DeviceListModel.Failed || devices.state === DeviceListModel.Guest
                illustration: devices.state === DeviceListModel.Guest ? "basket" : "offline"
                title: devices.state === DeviceListModel.Guest ? qsTr("Nobody is signed in here") : qsTr("Your devices cannot be shown")
                text: devices.state === DeviceListModel.Guest ? qsTr("Sign in to see where else you are signed in.") : devices.errorText
                actionText: devices.state === DeviceListModel.Guest ? qsTr("Sign in") : qsTr("Try again")
                onActed: {
                    if (devices.state === DeviceListModel.Guest)
                        page.navigator.open("signin");
                    else
                        devices.reload();
                }
            }

            Panel {
                width: parent.width
                visible: devices.state === DeviceListModel.Loading
                spacing: Theme.space4

                Repeater {
                    model: 2

                    Skeleton {
                        Layout.fillWidth: true
                        implicitHeight: 44
                    }
                }
            }

            Panel {
                width: parent.width
                visible: devices.state === DeviceListModel.Ready
                spacing: Theme.space5

                Repeater {
                    model: devices

                    DeviceRow {
                        required property string sessionId

                        Layout.fillWidth: true
                        busy: devices.busy
                        onSignOutAsked: devices.signOut(sessionId)
                    }
                }
            }

            Label {
                width: parent.width
                visible: devices.state === DeviceListModel.Ready
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Small
                color: Theme.muted
                text: qsTr("A device that you sign out keeps what was not sent yet, and sends it after your next sign-in there. If you do not know a device, change your password as well.")
            }

            Flow {
                width: parent.width
                visible: devices.state === DeviceListModel.Ready
                spacing: Theme.space2

                Button {
                    visible: devices.others > 0
                    enabled: !devices.busy
                    kind: Button.Danger
                    text: qsTr("Sign out all others")
                    onClicked: devices.signOutOthers()
                }

                Button {
                    icon.name: "lock"
                    text: qsTr("Change the password")
                    onClicked: page.navigator.open("password")
                }
            }
        }
    }
}
