// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "shop_desk.h"

#include <QTest>

// A step of a journey has to work.
#define DO(expression)                                                                                                 \
    do {                                                                                                               \
        const auto done = (expression);                                                                                \
        QVERIFY2(done, done ? "" : qPrintable(QStringLiteral(#expression " ") + done.error().detail));                 \
    } while (false)

namespace aura::journeys {

using namespace Qt::StringLiterals;

inline const QString ada = u"ada@journeys.example"_s;
inline const QString password = u"correct horse battery"_s;

/// The steps that several journeys share.
class Person {
public:
    explicit Person(const ShopDesk &desk)
        : m_desk(desk)
        , m_app(desk.app()) {}

    Status makeAccount(const QString &email) const {
        AURA_TRY(goTo(u"Account"_s, u"You"_s));
        AURA_TRY(m_app.press(named(u"Make an account"_s)));
        AURA_TRY(m_app.type(named(u"Name"_s, u"text"_s), u"Ada"_s));
        AURA_TRY(m_app.type(named(u"E-mail"_s, u"text"_s), email));
        AURA_TRY(m_app.type(isPassword, password));
        AURA_TRY(m_app.press(named(u"Make the account"_s)));
        return seen(named(u"Your data"_s));
    }

    /// From the page of a guest's account.
    Status signIn(const QString &email, const QString &withPassword) const {
        AURA_TRY(m_app.press(named(u"Sign in"_s)));
        AURA_TRY(m_app.type(named(u"E-mail"_s, u"text"_s), email));
        AURA_TRY(m_app.type(isPassword, withPassword));
        return m_app.press(named(u"Sign in"_s, u"push button"_s));
    }

    /// What the top bar calls `desktop`, and the bottom bar of a phone `phone`.
    Status goTo(const QString &desktop, const QString &phone) const {
        if (!m_desk.isPhone())
            return m_app.press(named(desktop + u'…', u"push button"_s));
        // Pages inside a page have a way back instead of the bottom bar.
        while (!m_app.seen(named(phone + u'…', u"push button"_s)))
            AURA_TRY(m_app.press(named(u"Back"_s, u"push button"_s)));
        return m_app.press(named(phone + u'…', u"push button"_s));
    }

    /// Searches, opens the first product that is found and puts it into the cart.
    Status findAndTake(const QString &query) const {
        if (m_desk.isPhone()) {
            AURA_TRY(goTo(u"Home"_s, u"Home"_s));
            AURA_TRY(m_app.press(named(u"Search"_s, u"push button"_s)));
        }
        AURA_TRY(m_app.type([](const Node &node) { return isText(node) && node.name.startsWith("Search"_L1); }, query));
        AURA_TRY(AccessibleApp::key(u"Return"_s));
        AURA_TRY(m_app.press([](const Node &node) {
            return (node.role == "push button"_L1 || node.role == "list item"_L1) && node.name.contains(u'€');
        }));
        AURA_TRY(m_app.press(named(u"Add to cart"_s)));
        return seen([](const Node &node) { return node.name.endsWith(" added"_L1); });
    }

    /// From the cart to the last step of the checkout.
    Status goToReview() const {
        AURA_TRY(goTo(u"Cart"_s, u"Cart"_s));
        AURA_TRY(m_app.press(named(u"To checkout"_s)));
        AURA_TRY(m_app.type(named(u"Name"_s, u"text"_s), u"Ada Byron"_s));
        AURA_TRY(m_app.type(named(u"Street and number"_s, u"text"_s), u"Hafen 1"_s));
        AURA_TRY(m_app.type(named(u"Postal code"_s, u"text"_s), u"20095"_s));
        AURA_TRY(m_app.type(named(u"City"_s, u"text"_s), u"Hamburg"_s));
        for (const auto *next : {"Delivery", "Payment", "Review"}) {
            AURA_TRY(reach(named(u"Continue"_s)));
            AURA_TRY(m_app.press(named(u"Continue"_s)));
            AURA_TRY(seen([next = QLatin1StringView(next)](const Node &node) {
                return node.name.startsWith("Step "_L1) && node.name.endsWith(next);
            }));
        }
        return {};
    }

    /// Goes on with the Tab key until it is on the screen: what has the keyboard is scrolled into view.
    Status reach(const AccessibleApp::Wanted &wanted) const {
        constexpr int mostTabs = 40;
        for (int i = 0; i < mostTabs && !m_app.seen(wanted); ++i)
            AURA_TRY(AccessibleApp::key(u"Tab"_s));
        return seen(wanted);
    }

    Status seen(const AccessibleApp::Wanted &wanted) const {
        AURA_TRY(m_app.await(wanted));
        return {};
    }

    static bool isText(const Node &node) { return node.role == "text"_L1; }
    static bool isPassword(const Node &node) {
        return isText(node) && (node.description == "Password"_L1 || node.name.isEmpty());
    }

private:
    const ShopDesk &m_desk;
    const AccessibleApp &m_app;
};

} // namespace aura::journeys
