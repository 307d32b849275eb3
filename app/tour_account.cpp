// SPDX-License-Identifier: Apache-2.0
// The tour's way through everything under the person's own page.
#include "tour.h"

#include <aura/app/app_context.h>

namespace aura::app {

using namespace Qt::StringLiterals;

void Tour::planForgotten() {
    add(
        u"forgot"_s, [this] { navigate(u"forgot"_s); }, [this] { return route() == u"forgot"; });
    add(
        {}, [this] { typeInto(u"E-mail"_s, u"ada@example.org"_s); }, [] { return true; });
    addPress(u"forgot-sent"_s, u"Send the mail"_s, [this] { return findItem(u"I have the code"_s) != nullptr; });
    addPress(u"reset"_s, u"I have the code"_s, [this] { return route() == u"reset"; });
    add(
        {},
        [this] {
            typeInto(u"Code from the mail"_s, QString(43, u'x'));
            typeInto(u"New password"_s, u"correct horse battery"_s);
        },
        [] { return true; });
    addPress(u"reset-refused"_s, u"Set the password"_s, [this] { return isCalm(); });
}

void Tour::planAccount() {
    addScreen(u"account"_s, u"account"_s);
    addScreen(u"notifications-none"_s, u"notifications"_s);
    addScreen(u"devices"_s, u"devices"_s);
    addScreen(u"password"_s, u"password"_s);
    addScreen(u"profile"_s, u"profile"_s);
    addScreen(u"addresses-none"_s, u"addresses"_s);
    add(
        {}, [this] { navigate(u"address"_s); }, [this] { return findItem(u"Keep the address"_s) != nullptr; });
    addPress(u"address-incomplete"_s, u"Keep the address"_s, [] { return true; });
    keepAddress(u"Ada Morgenstern"_s, u"Gartenstraße 12"_s);
    add(
        {}, [this] { navigate(u"address"_s); }, [this] { return findItem(u"Keep the address"_s) != nullptr; });
    keepAddress(u"Bertram Morgenstern, care of the long-established Harbour Trading Company"_s, u"Am Kai 3"_s);
    addScreen(u"addresses"_s, u"addresses"_s);
    addScreen(u"mydata"_s, u"mydata"_s);
    addScreen(u"passphrase"_s, u"passphrase"_s);
    addScreen(u"licences"_s, u"licences"_s);
    planApplication();
}

void Tour::keepAddress(const QString &name, const QString &street) {
    add(
        {},
        [this, name, street] {
            typeInto(u"Name"_s, name);
            typeInto(u"Street and number"_s, street);
            typeInto(u"Postal code"_s, u"04107"_s);
            typeInto(u"City"_s, u"Leipzig"_s);
        },
        [] { return true; });
    addPress({}, u"Keep the address"_s, [this] { return !route().startsWith(u"address/") && route() != u"address"; });
}

} // namespace aura::app
