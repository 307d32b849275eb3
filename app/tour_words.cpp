// SPDX-License-Identifier: Apache-2.0
#include "tour_words.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFileInfo>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

/// Texts are kept by where they are said: of QML by the name of the file.
const QList<QByteArray> &contexts() {
    static const auto all = [] {
        QList<QByteArray> names{"aura::app::PaletteModel", "aura::app::CheckoutModel", "OrderTexts", "QPlatformTheme"};
        QDirIterator files(u":/qt/qml/Aura/Shop"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            names.append(QFileInfo(files.next()).baseName().toUtf8());
        return names;
    }();
    return all;
}

} // namespace

QStringList saidAs(const QString &source, const QString &argument) {
    // What something is, and what it holds.
    if (const auto colon = source.indexOf(u": "_s); colon > 0) {
        QStringList pairs;
        const auto held = saidAs(source.sliced(colon + 2), argument);
        for (const auto &label : saidAs(source.first(colon), argument)) {
            for (const auto &value : held)
                pairs.append(label + u": " + value);
        }
        return pairs;
    }
    QStringList said{source};
    const auto text = source.toUtf8();
    for (const auto &context : contexts()) {
        const auto spoken = QCoreApplication::translate(context.constData(), text.constData());
        if (!said.contains(spoken))
            said.append(spoken);
    }
    if (!argument.isEmpty()) {
        for (auto &each : said)
            each.replace(u"%1"_s, argument);
    }
    return said;
}

} // namespace aura::app
