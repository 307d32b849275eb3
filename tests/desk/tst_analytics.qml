// SPDX-License-Identifier: Apache-2.0
// How a shop sells, read with the keyboard. In German.
import QtQuick
import QtTest
import Aura.Shop
import Aura.Theme
import Aura.Models

Item {
    id: root

    width: 1000
    height: 700

    Navigator {
        id: places
    }

    Component {
        id: pageComponent

        AnalyticsPage {
            anchors.fill: parent
            navigator: places
        }
    }

    SignalSpy {
        id: said

        target: places
        signalName: "said"
    }

    TestCase {
        name: "Analytics"
        when: windowShown

        function init(): void {
            said.clear();
            Appearance.motion = Appearance.Reduced;
            failOnWarning(/Error|Unable to assign|Binding loop/);
        }

        function findAll(item: Item, matches: var): var {
            let found = matches(item) ? [item] : [];
            for (let i = 0; i < item.children.length; ++i)
                found = found.concat(findAll(item.children[i], matches));
            return found;
        }

        function chartOf(page: Item, type: var): var {
            return findAll(page, child => child instanceof type)[0];
        }

        function openPage(): Item {
            const page = createTemporaryObject(pageComponent, root) as Item;
            tryVerify(() => chartOf(page, LineChart).texts.length === 30);
            return page;
        }

        function test_a_line_is_read_point_by_point(): void {
            const chart = chartOf(openPage(), LineChart);
            chart.forceActiveFocus();
            compare(chart.current, 0);
            keyClick(Qt.Key_Left); // there is nothing before
            compare(chart.current, 0);
            keyClick(Qt.Key_Right);
            compare(chart.current, 1);
            compare(chart.Accessible.description, chart.texts[1]);
            keyClick(Qt.Key_End);
            compare(chart.current, 29);
            verify(chart.Accessible.description.indexOf("€") > 0, chart.Accessible.description);
            verify(chart.shares[29] > 0);
            keyClick(Qt.Key_Home);
            compare(chart.current, 0);
            compare(chart.Accessible.role, Accessible.Chart);
        }

        function test_where_people_read_from_the_right_forward_is_left(): void {
            const chart = chartOf(openPage(), LineChart);
            chart.LayoutMirroring.enabled = true;
            chart.forceActiveFocus();
            keyClick(Qt.Key_Left);
            compare(chart.current, 1);
            keyClick(Qt.Key_Right);
            compare(chart.current, 0);
        }

        function test_a_week_is_read_by_hours_and_days(): void {
            const heat = chartOf(openPage(), WeekHeat);
            compare(heat.texts.length, 168);
            heat.forceActiveFocus();
            keyClick(Qt.Key_Down);
            compare(heat.current, 24);
            keyClick(Qt.Key_Right);
            compare(heat.current, 25);
            keyClick(Qt.Key_Up);
            compare(heat.current, 1);
            verify(heat.caption.indexOf("Montag, 01:00") === 0, heat.caption); // a German week begins so
        }

        function test_bars_and_parts_are_read_from_the_top(): void {
            const page = openPage();
            for (const type of [ShareBars, ShareRing]) {
                const chart = chartOf(page, type);
                verify(chart.texts.length > 0);
                chart.forceActiveFocus();
                compare(chart.current, 0);
                keyClick(Qt.Key_Down);
                compare(chart.current, 1);
                compare(chart.caption, chart.texts[1]);
                verify(chart.caption.indexOf("€") > 0, chart.caption);
            }
        }

        function test_the_pointer_finds_the_part_of_a_ring(): void {
            const ring = chartOf(openPage(), ShareRing);
            const drawn = findAll(ring, child => child instanceof ChartRing)[0];
            compare(drawn.partAt(drawn.width / 2, drawn.height / 2), -1); // the hole
            compare(drawn.partAt(drawn.width / 2 + 4, drawn.height * 0.06), 0);
            verify(ring.parts.length > 2);
            const view = findAll(root, child => child.contentY !== undefined && child.contentHeight > child.height)[0];
            view.contentY = Math.min(view.contentHeight - view.height, ring.mapToItem(view.contentItem, 0, 0).y);
            let begin = 0;
            for (let i = 0; i < ring.parts.length; ++i) {
                const angle = 2 * Math.PI * (begin + ring.parts[i] / 2);
                begin += ring.parts[i];
                const x = drawn.width / 2 + 0.44 * drawn.width * Math.sin(angle);
                const y = drawn.height / 2 - 0.44 * drawn.height * Math.cos(angle);
                compare(drawn.partAt(x, y), i);
                mouseMove(drawn, x, y);
                compare(ring.current, i);
            }
        }

        function test_a_chosen_figure_is_shown_large(): void {
            const page = openPage();
            const tiles = findAll(page, child => child instanceof FigureTile);
            compare(tiles.length, 6);
            const chart = chartOf(page, LineChart);
            const money = chart.texts[29];
            mouseClick(tiles[2]);
            tryVerify(() => chart.texts[29] !== money);
            verify(tiles[2].checked && !tiles[0].checked);
            chart.forceActiveFocus();
            keyClick(Qt.Key_End);
            compare(chart.caption, chart.texts[29]); // what is said is what is shown now
        }

        function test_the_charts_are_a_picture(): void {
            const page = openPage();
            const file = hands.fileNamed("charts.png");
            page.savePicture(file);
            tryCompare(said, "count", 1);
            verify(hands.isPicture(file));
        }
    }
}
