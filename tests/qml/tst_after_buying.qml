// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtTest
import Aura.Shop

// Rows of what comes after buying: parcels, returns, reviews, ways to pay.
Item {
    id: root

    width: 800
    height: 600

    Component {
        id: parcelComponent

        ParcelRow {
            width: 400
            title: "Parcel"
            stateText: "On its way"
            tone: Tag.Accent
            time: "today"
            content: "2 × Mug"
            tracking: "DHL 0034"
            trackingUrl: ""
        }
    }

    Component {
        id: returnComponent

        ReturnRow {
            width: 400
            title: "1 × Mug"
            stateText: "Return rejected"
            tone: Tag.Danger
            detail: ""
            reason: "It is damaged"
            answer: ""
            time: "today"
        }
    }

    Component {
        id: reviewComponent

        ReviewRow {
            width: 400
            index: 1
            reviewId: "1"
            author: "Ada"
            rating: 5
            title: "Bright"
            content: "It glows."
            dateText: "today"
            verified: true
            helpfulVotes: 3
            pictures: []
            mine: false
            voted: false
            stateText: ""
            stateTone: Tag.Neutral
        }
    }

    Component {
        id: choiceComponent

        ChoiceRow {
            width: 400
            text: "Card"
        }
    }

    Component {
        id: signalComponent

        SignalSpy {}
    }

    TestCase {
        name: "AfterBuying"
        when: windowShown

        function spyOn(target, name) {
            return createTemporaryObject(signalComponent, root, { target: target, signalName: name });
        }

        function named(item, name) {
            if (item.visible && item.Accessible.name === name)
                return item;
            for (let i = 0; i < item.children.length; ++i) {
                const found = named(item.children[i], name);
                if (found !== null)
                    return found;
            }
            return null;
        }

        function test_aParcelIsFollowedOnlyWhereThereIsAPage() {
            const row = createTemporaryObject(parcelComponent, root);
            const follow = "Follow the parcel on the carrier's page";
            compare(named(row, follow), null);
            row.trackingUrl = "https://example.org/1";
            const button = named(row, follow);
            verify(button !== null);
            const spy = spyOn(row, "followed");
            mouseClick(button);
            compare(spy.count, 1);
            compare(spy.signalArguments[0][0], "https://example.org/1");
            row.tracking = "";
            compare(named(row, follow), null);
        }

        function test_theSellersWordsAppearWhenThereAreAny() {
            const row = createTemporaryObject(returnComponent, root);
            const before = row.implicitHeight;
            row.answer = "Worn";
            tryVerify(() => row.implicitHeight > before);
        }

        function test_aVoteIsGivenAndTakenBack() {
            const row = createTemporaryObject(reviewComponent, root);
            const spy = spyOn(row, "votedFor");
            mouseClick(named(row, "Find the review of Ada helpful"));
            compare(spy.signalArguments[0][0], true);
            row.voted = true;
            mouseClick(named(row, "You find this helpful. Take it back"));
            compare(spy.signalArguments[1][0], false);
        }

        function test_nobodyVotesForTheirOwnReview() {
            const row = createTemporaryObject(reviewComponent, root);
            row.mine = true;
            compare(named(row, "Find the review of Ada helpful"), null);
            verify(named(row, "Change it") !== null);
        }

        function test_whatIsNotPossibleCannotBeChosen() {
            const row = createTemporaryObject(choiceComponent, root);
            const spy = spyOn(row, "clicked");
            row.enabled = false;
            mouseClick(row);
            compare(spy.count, 0);
            row.enabled = true;
            mouseClick(row);
            compare(spy.count, 1);
        }
    }
}
