// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/item_list_model.h>

#include <QLocale>
#include <QObject>
#include <QSettings>
#include <QTranslator>

namespace aura::app {

/// The language of the app: the system's, or one that the person chose. It sets the locale in which amounts and dates
/// are written, too. Languages are offered once their texts are in the program (":/aura/languages/aura_<code>.qm").
/// One a program; GUI thread.
class LanguageSwitch : public QObject {
    Q_OBJECT
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *choices READ choices CONSTANT)

public:
    /// Speaks the chosen language from now on. `forNow` is a code that counts for this run instead; empty for none.
    explicit LanguageSwitch(const QString &forNow = {}, QObject *parent = nullptr);
    ~LanguageSwitch() override;

    /// "de"; empty for the system's. Kept across starts.
    QString language() const { return m_language; }
    /// Unknown codes are ignored.
    void setLanguage(const QString &code);
    /// Rows of ChoiceItem: the first one, empty, is the system's.
    ItemListModel *choices() { return &m_choices; }
    QLocale locale() const { return m_locale; }

    /// Those of which there are texts in the program.
    static QStringList available();

Q_SIGNALS:
    /// Everything that shows text has to be written anew.
    void changed();

private:
    void speak();

    QSettings m_settings;
    const QLocale m_system;
    QString m_language;
    QLocale m_locale;
    QTranslator m_texts;
    ItemListModel m_choices;
};

} // namespace aura::app
