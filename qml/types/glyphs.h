// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace aura::qml {

/// Finds the drawing that stands for a kind of goods.
class Glyphs : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_SINGLETON

public:
    explicit Glyphs(QObject *parent = nullptr);

    /// Name of a glyph for a category's or product's name in English, by the words in it; empty when no word is known.
    /// The first known word wins, so pass the category before the product's name.
    Q_INVOKABLE static QString find(const QString &text);

    /// Up to two capitals from the first words with a letter; empty for a text without any.
    Q_INVOKABLE static QString initials(const QString &text);

    /// A number from 0 to `count` − 1 that is always the same for the same text; 0 when `count` is not positive.
    Q_INVOKABLE static int bucket(const QString &text, int count);
};

} // namespace aura::qml
