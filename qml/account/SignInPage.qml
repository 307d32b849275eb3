// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Aura.Shop
import Aura.Theme
import Aura.Models
import AuraStyle

// Signs in and goes back to where one was.
ShopPage {
    id: page

    readonly property SessionModel session: App.session

    PlatformModel {
        id: platform

        app: App
    }
    readonly property bool again: session.state === SessionModel.Expired

    title: qsTr("Sign in")
    settled: !session.busy

    Component.onCompleted: session.clearError()

    function submit(): void {
        if (!session.busy)
            session.signIn(email.text, password.text);
    }

    Connections {
        target: page.session
        enabled: page.visible

        function onSucceeded(): void {
            page.navigator.said(qsTr("Signed in as %1").arg(page.session.name));
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
                text: page.again ? qsTr("Sign in again") : qsTr("Welcome back")
                Accessible.role: Accessible.Heading
            }

            Label {
                Layout.fillWidth: true
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                color: Theme.muted
                text: page.again ? qsTr("The shop ended your session. What you did meanwhile is kept and sent once you are signed in.") : qsTr("Your cart comes along. Browsing and filling it works without an account too.")
            }

            PassphrasePart {
                Layout.fillWidth: true
            }

            Banner {
                Layout.fillWidth: true
                visible: page.session.errorText !== "" && page.session.errorField === SessionModel.NoField
                kind: page.session.locked ? Banner.Warning : Banner.Danger
                text: page.session.errorText
            }

            FormField {
                Layout.fillWidth: true
                label: qsTr("E-mail")
                error: page.session.errorField === SessionModel.Email ? page.session.errorText : ""

                TextField {
                    id: email

                    Layout.fillWidth: true
                    focus: true
                    text: page.session.email
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
                text: page.session.busy ? qsTr("Signing in…") : qsTr("Sign in")
                onClicked: page.submit()
            }

            Button {
                Layout.fillWidth: true
                kind: page.session.locked ? Button.Secondary : Button.Quiet
                text: qsTr("Forgotten password?")
                onClicked: page.navigator.open("forgot")
            }

            Button {
                Layout.fillWidth: true
                kind: Button.Quiet
                visible: platform.registration
                text: qsTr("New here? Make an account")
                onClicked: page.navigator.replace("register")
            }
        }
    }
}
