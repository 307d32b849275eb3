// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import AuraStyle

// A page that is one form in a panel in the middle, headed by `heading` and a sentence.
ShopPage {
    id: page

    required property string heading
    property string intro
    // What went wrong and concerns no single field.
    property string errorText
    // Room for fields side by side.
    property bool wide: false
    default property alias content: form.data

    Flickable {
        anchors.fill: parent
        contentHeight: panel.y + panel.height + Theme.space10
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Panel {
            id: panel

            x: (parent.width - width) / 2
            y: page.compact ? Theme.space4 : Theme.space12
            width: Math.min(page.wide ? 640 : 420, page.width - 2 * Theme.margin(page.width))
            padding: page.compact ? Theme.space5 : Theme.space8

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                variant: Label.Title
                text: page.heading
                Accessible.role: Accessible.Heading
            }

            Label {
                Layout.fillWidth: true
                visible: text !== ""
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.muted
                text: page.intro
            }

            Banner {
                Layout.fillWidth: true
                visible: page.errorText !== ""
                kind: Banner.Danger
                text: page.errorText
            }

            ColumnLayout {
                id: form

                Layout.fillWidth: true
                spacing: Theme.space4
            }
        }
    }
}
