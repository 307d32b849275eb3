// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// The pictures of a product: dropped, pasted or chosen; put into order by dragging, or with Alt and the arrow keys.
Panel {
    id: panel

    required property VendorProductEditModel product
    property int chosen: -1
    readonly property string alt: {
        const shot = chosen < product.pictures.count ? tiles.itemAt(chosen) as Shot : null;
        return shot === null ? "" : shot.alt;
    }
    readonly property int tile: 96

    signal said(text: string)

    function move(from: int, to: int): void {
        if (to < 0 || to >= product.pictures.count)
            return;
        product.movePicture(from, to);
        chosen = to;
        const moved = tiles.itemAt(to);
        if (moved !== null)
            moved.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Pictures")
    detail: product.pictures.count > 0 ? Number(product.pictures.count).toLocaleString(Qt.locale(), "f", 0) : ""

    component Shot: T.AbstractButton {
        id: shot

        required property int index
        required property string picture
        required property string color
        required property string alt
        required property string name

        width: panel.tile
        height: panel.tile
        z: drag.active ? 2 : 0
        text: alt === "" ? qsTr("%1, not described").arg(name) : qsTr("%1: %2").arg(name).arg(alt)
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.selected: panel.chosen === index
        Accessible.onPressAction: shot.clicked()
        Keys.onReturnPressed: shot.clicked()
        Keys.onDeletePressed: panel.product.removePicture(index)
        Keys.onPressed: event => {
            const step = event.key === Qt.Key_Left ? -1 : event.key === Qt.Key_Right ? 1 : 0;
            if (step !== 0 && (event.modifiers & Qt.AltModifier)) {
                panel.move(index, index + (mirrored ? -step : step));
                event.accepted = true;
            }
        }
        onActiveFocusChanged: {
            if (activeFocus)
                panel.chosen = index;
        }
        onClicked: panel.chosen = index

        ProductPicture {
            anchors.fill: parent
            radius: Theme.radiusSmall
            seed: shot.picture
            picture: shot.picture
            pictureColor: shot.color
            glyph: "image"
            text: shot.text
            Accessible.ignored: true
            transform: Translate {
                x: drag.activeTranslation.x
                y: drag.activeTranslation.y
            }
        }

        Rectangle {
            anchors.fill: parent
            radius: Theme.radiusSmall
            color: "transparent"
            border.width: panel.chosen === shot.index ? 2 : 1
            border.color: panel.chosen === shot.index ? Theme.accent : Theme.hairline
        }

        Tag {
            anchors.left: parent.left
            anchors.top: parent.top
            anchors.margins: Theme.space1
            visible: shot.index === 0
            text: qsTr("First")
            Accessible.ignored: true
        }

        DragHandler {
            id: drag

            target: null
            onActiveChanged: {
                if (active)
                    return;
                const at = shot.mapToItem(flow, shot.width / 2 + drag.activeTranslation.x, shot.height / 2 + drag.activeTranslation.y);
                const cell = panel.tile + flow.spacing;
                const columns = Math.max(1, Math.floor((flow.width + flow.spacing) / cell));
                const column = Math.max(0, Math.min(columns - 1, Math.floor((shot.mirrored ? flow.width - at.x : at.x) / cell)));
                panel.move(shot.index, Math.min(panel.product.pictures.count - 1, Math.max(0, Math.floor(at.y / cell)) * columns + column));
            }
        }
    }

    Connections {
        target: panel.product.pictures

        function onCountChanged(): void {
            if (panel.chosen >= panel.product.pictures.count)
                panel.chosen = panel.product.pictures.count - 1;
        }
    }

    Item {
        Layout.fillWidth: true
        implicitHeight: flow.height
        Keys.onPressed: event => source.takeKey(event, event.matches(StandardKey.Paste), false)

        PictureSource {
            id: source

            anchors.fill: parent
            enabled: panel.product.canAddPicture
            onFilesGiven: files => panel.product.addPictures(files)
            onPictureGiven: bytes => panel.product.addPicture(bytes)
            onSaid: text => panel.said(text)
        }

        Flow {
            id: flow

            width: parent.width
            spacing: Theme.space2

            Repeater {
                id: tiles

                model: panel.product.pictures

                Shot {}
            }

            Button {
                height: panel.tile
                visible: panel.product.canAddPicture
                icon.name: "image"
                text: qsTr("Add a picture")
                onClicked: source.choose()
            }

            Button {
                height: panel.tile
                visible: panel.product.canAddPicture
                icon.name: "camera"
                text: qsTr("Camera")
                Accessible.name: qsTr("Take a picture")
                onClicked: camera.open()
            }

            Button {
                height: panel.tile
                visible: panel.product.canAddPicture
                icon.name: "copy"
                text: qsTr("Paste")
                Accessible.name: qsTr("Paste a picture")
                onClicked: source.paste()
            }
        }
    }

    CameraSheet {
        id: camera

        onPictureTaken: bytes => panel.product.addPicture(bytes)
    }

    Label {
        Layout.fillWidth: true
        visible: panel.product.canAddPicture
        horizontalAlignment: Text.AlignLeft
        wrapMode: Text.Wrap
        variant: Label.Small
        color: Theme.muted
        text: source.hint
    }

    ColumnLayout {
        visible: panel.chosen >= 0 && panel.chosen < panel.product.pictures.count
        spacing: Theme.space2

        FormField {
            Layout.fillWidth: true
            label: qsTr("What picture %1 shows").arg(panel.chosen + 1)
            hint: qsTr("For people who cannot see it.")

            TextField {
                Layout.fillWidth: true
                text: panel.alt
                maximumLength: 1000
                showsPlaceholder: false
                Accessible.name: qsTr("What picture %1 shows").arg(panel.chosen + 1)
                onTextEdited: panel.product.setAlt(panel.chosen, text)
            }
        }

        RowLayout {
            spacing: Theme.space2

            IconButton {
                enabled: panel.chosen > 0
                icon.name: "arrow-left"
                directional: true
                text: qsTr("Move picture %1 forward").arg(panel.chosen + 1)
                onClicked: panel.move(panel.chosen, panel.chosen - 1)
            }

            IconButton {
                enabled: panel.chosen < panel.product.pictures.count - 1
                icon.name: "arrow-right"
                directional: true
                text: qsTr("Move picture %1 back").arg(panel.chosen + 1)
                onClicked: panel.move(panel.chosen, panel.chosen + 1)
            }

            Item {
                Layout.fillWidth: true
            }

            Button {
                compact: true
                icon.name: "trash"
                text: qsTr("Remove")
                Accessible.name: qsTr("Remove picture %1").arg(panel.chosen + 1)
                onClicked: panel.product.removePicture(panel.chosen)
            }
        }
    }
}
