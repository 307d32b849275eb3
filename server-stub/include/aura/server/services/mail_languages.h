// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QStringList>

namespace aura::server {

/// The languages in which the shop writes: "en", "de", "es", "ar".
QStringList mailLanguages();
/// The one of them for a language such as "de-AT"; English for any other.
QString mailLanguage(const QString &language);
/// Of what a program says that its user reads (Accept-Language, RFC 9110, 12.5.4), the one that is liked most and that
/// the shop writes; empty when there is none.
QString preferredLanguage(QByteArrayView acceptLanguage);

} // namespace aura::server
