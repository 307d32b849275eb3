// SPDX-License-Identifier: Apache-2.0
pragma ComponentBehavior: Bound
import QtQuick

// One destination of the bars.
QtObject {
    property string text
    property string iconName
    property int badge: 0
    property bool shown: true
}
