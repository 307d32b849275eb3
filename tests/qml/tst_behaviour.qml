// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Aura.Shop

Item {
    id: root

    width: 800
    height: 600

    Component {
        id: buttonComponent

        Button { text: "Buy" }
    }

    Component {
        id: noteComponent

        Column {
            property alias before: before
            property alias note: note
            property alias after: after

            Button { id: before; text: "Before" }
            TextArea { id: note; text: "Ring twice" }
            Button { id: after; text: "After" }
        }
    }

    // A form that is higher than what can be seen of it.
    Component {
        id: formComponent

        Item {
            property alias page: page
            property alias fields: fields

            width: 300
            height: 200

            FocusFollower {}

            Flickable {
                id: page

                anchors.fill: parent
                contentHeight: column.height

                Column {
                    id: column

                    spacing: 20

                    Repeater {
                        id: fields

                        model: 8

                        Button { text: "Step" }
                    }
                }
            }
        }
    }

    Component {
        id: searchComponent

        SearchField { width: 300 }
    }

    Component {
        id: stepperComponent

        QuantityStepper { from: 1; to: 3; value: 2 }
    }

    Component {
        id: snackbarComponent

        Snackbar { duration: 60 }
    }

    Component {
        id: groupComponent

        FacetGroup {
            title: "Brand"
            shortened: 2
            model: ListModel {
                ListElement { value: "HP"; text: "HP"; count: 3; checked: true }
                ListElement { value: "Sony"; text: "Sony"; count: 2; checked: false }
                ListElement { value: "Xerox"; text: "Xerox"; count: 0; checked: false }
            }
        }
    }

    Component {
        id: queueEntryComponent

        QueueEntry {
            width: 600
            title: "Order of 3 articles, €45.00"
            detail: "2 × Mug, 1 × Teapot"
            opId: "1"
            orderId: "2"
            icon: "box"
            stateText: "Needs your decision"
            tone: Tag.Danger
            reason: "Something changed before your order arrived."
            help: ""
            changes: "Mug: €12.00 instead of €10.00"
            newTotal: "€49.00"
            createdText: "5 min ago"
            attemptsText: "Tried once"
            canRetry: false
            canConfirm: true
            canEdit: true
            canDiscard: true
            asksBeforeDiscard: false
        }
    }

    Component {
        id: cannotOpenComponent

        CannotOpen {
            headline: "This app is older than your data"
            message: "Please update the app."
            detail: "store.db has version 9"
        }
    }

    Component {
        id: popupComponent

        Popup {
            padding: 8
            contentHeight: 120
            // Content without a height of its own, as a list is that makes its rows only where it has room.
            Item {}
        }
    }

    Component {
        id: syncComponent

        SyncChip { status: SyncChip.Online }
    }

    Component {
        id: emptyComponent

        EmptyState { width: 800; illustration: "basket"; title: "Nothing"; actionText: "Browse" }
    }

    Component {
        id: cardComponent

        ProductCard {
            width: 220
            title: "Lamp"
            brand: "Nordkind"
            price: "£2.55"
            seed: "1"
        }
    }

    Component {
        id: gridComponent

        ResponsiveGrid {
            id: grid

            width: 390
            height: 600
            tileHeight: 200
            model: 1000
            delegate: Item {}
            intro: Item {
                implicitHeight: 60
            }
        }
    }

    Component {
        id: availabilityComponent

        AvailabilityBadge { level: AvailabilityBadge.InStock }
    }

    Component {
        id: badgeComponent

        Badge { count: 0 }
    }

    Component {
        id: signalComponent

        SignalSpy {}
    }

    TestCase {
        name: "Components"
        when: windowShown

        function spyOn(target, name) {
            return createTemporaryObject(signalComponent, root, { target: target, signalName: name });
        }

        function findVisibleText(item, text) {
            if (item.text === text && item.visible)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = findVisibleText(item.children[i], text);
                if (found)
                    return found;
            }
            return null;
        }

        function test_buttonAnswersMouseAndReturn() {
            const button = createTemporaryObject(buttonComponent, root);
            const spy = spyOn(button, "clicked");
            mouseClick(button);
            compare(spy.count, 1);
            button.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            compare(spy.count, 2);
            keyClick(Qt.Key_Space);
            compare(spy.count, 3);
        }

        function test_disabledButtonDoesNot() {
            const button = createTemporaryObject(buttonComponent, root, { enabled: false });
            const spy = spyOn(button, "clicked");
            mouseClick(button);
            compare(spy.count, 0);
        }

        function test_buttonIsAsWideAsItsText() {
            const brief = createTemporaryObject(buttonComponent, root, { text: "A" });
            const wordy = createTemporaryObject(buttonComponent, root, { text: "Continue to payment" });
            verify(wordy.implicitWidth > brief.implicitWidth + 80);
        }

        function test_escapeClearsTheSearchOnceAndThenGoesOn() {
            const field = createTemporaryObject(searchComponent, root);
            const spy = spyOn(field, "cleared");
            field.forceActiveFocus();
            keyClick(Qt.Key_A);
            compare(field.text, "a");
            keyClick(Qt.Key_Escape);
            compare(field.text, "");
            compare(spy.count, 1);
            keyClick(Qt.Key_Escape);
            compare(spy.count, 1);
        }

        function test_stepperStaysWithinItsBounds() {
            const stepper = createTemporaryObject(stepperComponent, root);
            const spy = spyOn(stepper, "valueModified");
            const plus = stepper.width - stepper.side / 2;
            mouseClick(stepper, plus, stepper.height / 2);
            compare(stepper.value, 3);
            mouseClick(stepper, plus, stepper.height / 2);
            compare(stepper.value, 3);
            compare(spy.count, 1);
            mouseClick(stepper, stepper.side / 2, stepper.height / 2);
            compare(stepper.value, 2);
            compare(spy.count, 2);
        }

        function test_stepperTakesATypedNumber() {
            const stepper = createTemporaryObject(stepperComponent, root, { to: 50 });
            const spy = spyOn(stepper, "valueModified");
            stepper.contentItem.forceActiveFocus();
            stepper.contentItem.selectAll();
            keyClick(Qt.Key_1);
            keyClick(Qt.Key_7);
            keyClick(Qt.Key_Return);
            compare(stepper.value, 17);
            compare(spy.count, 1);
        }

        function test_snackbarGoesByItself() {
            const bar = createTemporaryObject(snackbarComponent, root);
            const gone = spyOn(bar, "dismissed");
            bar.show("Removed", "Undo");
            verify(bar.showing);
            tryCompare(gone, "count", 1);
            verify(!bar.showing);
        }

        function test_snackbarUndoIsNotADismissal() {
            const bar = createTemporaryObject(snackbarComponent, root, { duration: 60000 });
            const gone = spyOn(bar, "dismissed");
            const undone = spyOn(bar, "acted");
            bar.show("Removed", "Undo");
            tryCompare(bar, "opacity", 1);
            const undo = findVisibleText(bar, "Undo");
            verify(undo);
            mouseClick(undo);
            compare(undone.count, 1);
            compare(gone.count, 0);
            verify(!bar.showing);
        }

        function test_snackbarNewMessageEndsTheOld() {
            const bar = createTemporaryObject(snackbarComponent, root, { duration: 60000 });
            const gone = spyOn(bar, "dismissed");
            bar.show("First", "Undo");
            bar.show("Second", "Undo");
            compare(gone.count, 1);
            compare(bar.text, "Second");
        }

        function test_facetGroupShowsAllOnRequestAndTellsWhatWasToggled() {
            const group = createTemporaryObject(groupComponent, root);
            const spy = spyOn(group, "toggled");
            verify(findVisibleText(group, "Sony"));
            verify(!findVisibleText(group, "Xerox"));
            mouseClick(findVisibleText(group, "Sony"));
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "Sony");
            compare(spy.signalArguments[0][1], true);
            group.expanded = true;
            verify(findVisibleText(group, "Xerox"));
        }

        function test_facetWithoutProductsCannotBeChosen() {
            const group = createTemporaryObject(groupComponent, root, { expanded: true });
            const spy = spyOn(group, "toggled");
            mouseClick(findVisibleText(group, "Xerox"));
            compare(spy.count, 0);
        }

        function test_syncChipSaysWhatIsGoingOn() {
            const chip = createTemporaryObject(syncComponent, root);
            compare(chip.text, "Online");
            chip.status = SyncChip.Offline;
            compare(chip.text, "Offline");
            chip.pending = 2;
            verify(chip.text.startsWith("Offline"));
            verify(chip.text.includes("2"));
            chip.status = SyncChip.Attention;
            compare(chip.text, "Needs attention");
        }

        function test_queueEntrySaysWhatChangedAndOffersDecisions() {
            const entry = createTemporaryObject(queueEntryComponent, root);
            verify(findVisibleText(entry, "Mug: €12.00 instead of €10.00"));
            verify(findVisibleText(entry, "5 min ago · Tried once"));
            verify(!findVisibleText(entry, "Try again"));
            const confirmed = spyOn(entry, "confirmed");
            mouseClick(findVisibleText(entry, "Order for €49.00"));
            compare(confirmed.count, 1);
            const edited = spyOn(entry, "edited");
            mouseClick(findVisibleText(entry, "Change it"));
            compare(edited.count, 1);
            const discarded = spyOn(entry, "discarded");
            mouseClick(findVisibleText(entry, "Discard"));
            compare(discarded.count, 1);
        }

        function test_dataThatCannotBeOpenedIsSaidInAWindow() {
            const window = createTemporaryObject(cannotOpenComponent, null);
            verify(window.visible);
            verify(findVisibleText(window.contentItem, "This app is older than your data"));
            verify(findVisibleText(window.contentItem, "store.db has version 9"));
        }

        function test_popupIsAsHighAsItsContentSays() {
            const popup = createTemporaryObject(popupComponent, root);
            compare(popup.implicitHeight, 136);
        }

        function test_emptyStateKeepsItsButtonShort() {
            const state = createTemporaryObject(emptyComponent, root);
            compare(state.width, 800);
            const button = findVisibleText(state, "Browse");
            verify(button);
            let owner = button;
            while (!(owner instanceof Button))
                owner = owner.parent;
            verify(owner.width <= 260);
        }

        function test_cardTellsItsActionsApart() {
            const card = createTemporaryObject(cardComponent, root);
            const opened = spyOn(card, "clicked");
            const added = spyOn(card, "addClicked");
            mouseClick(card, 60, 60);
            compare(opened.count, 1);
            compare(added.count, 0);
            mouseClick(card, card.width - 28, card.height - 28);
            compare(added.count, 1);
            compare(opened.count, 1);
        }

        function test_soldOutCardCannotBeAdded() {
            const card = createTemporaryObject(cardComponent, root, { availability: AvailabilityBadge.Out });
            const added = spyOn(card, "addClicked");
            mouseClick(card, card.width - 28, card.height - 28);
            compare(added.count, 0);
        }

        function test_gridColumnsFollowTheWidth() {
            const grid = createTemporaryObject(gridComponent, root);
            compare(grid.columns, 2);
            grid.width = 820;
            compare(grid.columns, 3);
            grid.width = 1600;
            verify(grid.columns >= 6);
            verify(grid.columns * (grid.tileWidth + grid.gap) - grid.gap <= 1600 - 2 * grid.sideMargin);
            grid.width = 120;
            compare(grid.columns, 1);
        }

        function test_gridBeginsWithWhatIsOnTop() {
            const grid = createTemporaryObject(gridComponent, root);
            tryCompare(grid, "contentY", -60);
            grid.intro.implicitHeight = 100;
            tryCompare(grid, "contentY", -100);
        }

        function test_availabilityIsInWords() {
            const badge = createTemporaryObject(availabilityComponent, root);
            compare(badge.text, "In stock");
            badge.level = AvailabilityBadge.Low;
            compare(badge.text, "Few left");
            badge.remaining = 3;
            verify(badge.text.includes("3"));
            badge.level = AvailabilityBadge.Out;
            compare(badge.text, "Out of stock");
        }

        function test_badgeHidesAtZero() {
            const badge = createTemporaryObject(badgeComponent, root);
            verify(!badge.visible);
            badge.count = 120;
            verify(badge.visible);
            verify(findVisibleText(badge, "99+"));
        }

        function test_whatHasTheKeyboardIsInView() {
            const form = createTemporaryObject(formComponent, root);
            const first = form.fields.itemAt(0);
            const last = form.fields.itemAt(7);
            first.forceActiveFocus(Qt.TabFocusReason);
            compare(form.page.contentY, 0);
            for (let i = 0; i < 7; ++i)
                keyClick(Qt.Key_Tab);
            verify(last.activeFocus);
            const bottom = last.mapToItem(form.page, 0, last.height).y;
            verify(form.page.contentY > 0 && bottom <= form.page.height);
            compare(form.page.contentY, form.page.contentHeight - form.page.height);
            first.forceActiveFocus(Qt.TabFocusReason);
            compare(form.page.contentY, 0);
        }

        function test_theKeyboardGetsOutOfANote() {
            const form = createTemporaryObject(noteComponent, root);
            form.note.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Tab);
            verify(form.after.activeFocus);
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            verify(form.note.activeFocus);
            keyClick(Qt.Key_Backtab, Qt.ShiftModifier);
            verify(form.before.activeFocus);
            compare(form.note.text, "Ring twice");
        }

        function test_controlsGrowUnderAFinger() {
            const button = createTemporaryObject(buttonComponent, root);
            verify(button.implicitHeight < 44);
            Appearance.touch = true;
            compare(button.implicitHeight, 44);
            Appearance.touch = false;
        }

        function test_darkFollowsTheChoice() {
            Appearance.mode = Appearance.Dark;
            verify(Theme.dark);
            compare(Theme.ink, Theme.darkRoles.ink);
            Appearance.mode = Appearance.Light;
            verify(!Theme.dark);
            compare(Theme.ink, Theme.lightRoles.ink);
            Appearance.mode = Appearance.System;
        }

        function test_nothingMovesWithReducedMotion() {
            Appearance.motion = Appearance.Reduced;
            compare(Theme.normal, 0);
            Appearance.motion = Appearance.Full;
            verify(Theme.normal > 0);
        }
    }
}
