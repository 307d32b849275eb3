// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Makes an account and goes back to where one was.
ShopPage {
    id: page

    readonly property SessionModel session: App.session

    title: qsTr("Make an account")
    settled: !session.busy

    Component.onCompleted: session.clearError()

    function submit(): void {
        if (!session.busy)
            session.registerAccount(name.text, email.text, password.text);
    }

    Connections {
        target: page.session
        enabled: page.visible

        function onSucceeded(): void {
            page.navigator.said(qsTr("Welcome, %1").arg(page.session.name));
            page.navigator.back();
        }
    }

    Flickable {
        anchors.fill: parent
        contentHeight: panel.y + panel.height + Theme.space10
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollBar {}

        Panel {
            id: panel

            x: (parent.width - width) / 2
            y: page.compact ? Theme.space4 : Theme.space12
            width: Math.min(420, page.width - 2 * Theme.margin(page.width))
            padding: page.compact ? Theme.space5 : Theme.space8

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                variant: Label.Title
                text: page.title
                Accessible.role: Accessible.Heading
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.muted
                text: qsTr("One account for every shop in here. Your cart comes along.")
            }

            PassphrasePart {
                Layout.fillWidth: true
            }

            Banner {
                Layout.fillWidth: true
                visible: page.session.errorText !== "" && page.session.errorField === SessionModel.NoField
                kind: Banner.Danger
                text: page.session.errorText
            }

            FormField {
                Layout.fillWidth: true
                label: qsTr("Name")
                error: page.session.errorField === SessionModel.Name ? page.session.errorText : ""

                TextField {
                    id: name

                    Layout.fillWidth: true
                    focus: true
                    invalid: page.session.errorField === SessionModel.Name
                    maximumLength: 100
                    Accessible.name: qsTr("Name")
                    onAccepted: email.forceActiveFocus(Qt.TabFocusReason)
                }
            }

            FormField {
                Layout.fillWidth: true
                label: qsTr("E-mail")
                error: page.session.errorField === SessionModel.Email ? page.session.errorText : ""

                TextField {
                    id: email

                    Layout.fillWidth: true
                    invalid: page.session.errorField === SessionModel.Email
                    inputMethodHints: Qt.ImhEmailCharactersOnly | Qt.ImhNoAutoUppercase
                    maximumLength: 200
                    Accessible.name: qsTr("E-mail")
                    onAccepted: password.forceActiveFocus(Qt.TabFocusReason)
                }
            }

            FormField {
                Layout.fillWidth: true
                label: qsTr("Password")
                hint: qsTr("At least 10 characters. Long ones are good ones.")
                error: page.session.errorField === SessionModel.Password ? page.session.errorText : ""

                PasswordField {
                    id: password

                    Layout.fillWidth: true
                    invalid: page.session.errorField === SessionModel.Password
                    label: qsTr("Password")
                    onAccepted: page.submit()
                }
            }

            Button {
                Layout.fillWidth: true
                kind: Button.Primary
                enabled: !page.session.busy
                text: page.session.busy ? qsTr("Just a moment…") : qsTr("Make the account")
                onClicked: page.submit()
            }

            Button {
                Layout.fillWidth: true
                kind: Button.Quiet
                text: qsTr("You have one? Sign in")
                onClicked: page.navigator.replace("signin")
            }
        }
    }
}
