// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import Aura.Shop

ApplicationWindow {
    id: window

    property int page: 0
    property bool dark: Theme.dark
    property bool rightToLeft: false
    property bool touch: false
    readonly property var pageNames: ["shop", "controls", "pieces", "states", "dialog", "sheet", "menus"]
    readonly property int pageHeight: Math.ceil(pageLoader.pageHeight) + (bar.visible ? bar.height : 0)

    width: 1280
    height: 800
    visible: true
    title: qsTr("Aura Shop components")
    LayoutMirroring.enabled: rightToLeft
    LayoutMirroring.childrenInherit: true

    onDarkChanged: Appearance.mode = dark ? Appearance.Dark : Appearance.Light
    onTouchChanged: Appearance.touch = touch
    Component.onCompleted: {
        Appearance.motion = Appearance.Reduced;
        showPage();
    }

    TabBar {
        id: bar

        width: parent.width
        visible: window.page !== 0
        currentIndex: window.page

        TabButton {
            text: window.pageNames[0]
            onClicked: window.page = 0
        }

        TabButton {
            text: window.pageNames[1]
            onClicked: window.page = 1
        }

        TabButton {
            text: window.pageNames[2]
            onClicked: window.page = 2
        }

        TabButton {
            text: window.pageNames[3]
            onClicked: window.page = 3
        }

        TabButton {
            text: window.pageNames[4]
            onClicked: window.page = 4
        }

        TabButton {
            text: window.pageNames[5]
            onClicked: window.page = 5
        }

        TabButton {
            text: window.pageNames[6]
            onClicked: window.page = 6
        }
    }

    Flickable {
        anchors.fill: parent
        anchors.topMargin: bar.visible ? bar.height : 0
        contentHeight: pageLoader.height
        boundsBehavior: Flickable.StopAtBounds

        Loader {
            id: pageLoader

            readonly property Item pageItem: item as Item
            readonly property real pageHeight: pageItem ? pageItem.implicitHeight : 0

            width: window.width
            height: window.page === 0 ? window.height : pageHeight
        }
    }

    function showPage(): void {
        const name = pageNames[page];
        const own = { shop: "ShopPage.qml", controls: "ControlsPage.qml", pieces: "PiecesPage.qml", states: "StatesPage.qml" }[name];
        if (own)
            pageLoader.setSource(own);
        else
            pageLoader.setSource("PopupsPage.qml", { open: name });
    }

    onPageChanged: showPage()
}
