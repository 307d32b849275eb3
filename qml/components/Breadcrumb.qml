// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The way from the root down to here. The model's roles are `categoryId` and `name`.
Flow {
    id: crumbs

    required property ItemListModel path

    signal opened(categoryId: string)
    signal rootOpened

    spacing: Theme.space1

    component Crumb: T.AbstractButton {
        id: crumb

        implicitWidth: Math.min(label.implicitWidth, 260)
        implicitHeight: Theme.touch ? 32 : 24
        hoverEnabled: true
        Accessible.role: Accessible.Link
        Accessible.name: text
        Accessible.onPressAction: crumb.clicked()
        Keys.onReturnPressed: crumb.clicked()

        Label {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            width: parent.width
            horizontalAlignment: Text.AlignLeft
            variant: Label.Small
            color: crumb.hovered ? Theme.accent : Theme.muted
            font.underline: crumb.hovered
            text: crumb.text
            Accessible.ignored: true
        }

        FocusRing {
            shown: crumb.visualFocus
            gap: 0
            radius: Theme.radiusSmall
        }
    }

    Crumb {
        text: qsTr("All categories")
        onClicked: crumbs.rootOpened()
    }

    Repeater {
        model: crumbs.path

        Row {
            id: step

            required property string categoryId
            required property string name

            spacing: Theme.space1

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                name: "chevron-right"
                directional: true
                size: 14
                color: Theme.muted
            }

            Crumb {
                text: step.name
                onClicked: crumbs.opened(step.categoryId)
            }
        }
    }
}
