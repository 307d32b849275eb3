// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Whose work this app stands on.
ShopPage {
    id: page

    component Work: ColumnLayout {
        id: work

        required property string name
        required property string licence
        required property string purpose

        spacing: 2

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            variant: Label.Strong
            text: work.name
        }

        Label {
            Layout.fillWidth: true
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            variant: Label.Small
            color: Theme.muted
            text: Theme.joined([work.licence, work.purpose], " · ")
        }
    }

    title: qsTr("Licences")

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

            Panel {
                width: parent.width
                title: qsTr("Aura Shop %1").arg(Application.version)

                Label {
                    Layout.fillWidth: true
                    horizontalAlignment: Text.AlignLeft
                    wrapMode: Text.Wrap
                    color: Theme.muted
                    text: qsTr("Free software under the Apache License 2.0. You may use, change and pass it on; it comes without warranty. Icons and illustrations are part of it.")
                }
            }

            Panel {
                width: parent.width
                title: qsTr("Work of others")
                spacing: Theme.space4

                Work {
                    Layout.fillWidth: true
                    name: "Qt 6"
                    licence: "LGPL-3.0"
                    purpose: qsTr("windows, drawing, network")
                }

                Work {
                    Layout.fillWidth: true
                    name: "SQLite"
                    licence: qsTr("public domain")
                    purpose: qsTr("everything that is kept")
                }

                Work {
                    Layout.fillWidth: true
                    name: "OpenSSL 3"
                    licence: "Apache-2.0"
                    purpose: qsTr("sealing of personal data, encrypted connections")
                }

                Work {
                    Layout.fillWidth: true
                    name: "Zstandard"
                    licence: "BSD-3-Clause"
                    purpose: qsTr("small downloads")
                }

                Work {
                    Layout.fillWidth: true
                    name: "QtKeychain"
                    licence: "BSD-3-Clause"
                    purpose: qsTr("the system's keychain")
                }

                Work {
                    Layout.fillWidth: true
                    name: "Inter"
                    licence: "OFL-1.1"
                    purpose: qsTr("the typeface")
                }
            }
        }
    }
}
