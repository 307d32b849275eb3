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
    addScreen(u"devices"_s, u"devices"_s);
    addScreen(u"password"_s, u"password"_s);
}

} // namespace aura::app
