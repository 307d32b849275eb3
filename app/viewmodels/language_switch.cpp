// SPDX-License-Identifier: Apache-2.0
#include <aura/app/language_switch.h>

#include <aura/app/languages.h>

#include <QCoreApplication>
#include <QFile>

namespace aura::app {

using namespace Qt::StringLiterals;

namespace {

const auto languageKey = u"language"_s;

QString fileOf(const QString &code) {
    return u":/aura/languages/aura_"_s + code + u".qm"_s;
}

} // namespace

LanguageSwitch::LanguageSwitch(const QString &forNow, QObject *parent)
    : QObject(parent)
    // Without a language (LANG=C) numbers and dates would be written for programs instead of for people.
    , m_system(QLocale::system().language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                          : QLocale::system())
    , m_choices(&ChoiceItem::staticMetaObject, this) {
    const auto kept = m_settings.value(languageKey).toString();
    m_language = !forNow.isEmpty() ? forNow : available().contains(kept) ? kept : QString();
    speak();
}

LanguageSwitch::~LanguageSwitch() {
    QCoreApplication::removeTranslator(&m_texts);
}

QStringList LanguageSwitch::available() {
    QStringList codes;
    for (const auto &code : languageCodes()) {
        // English is what the texts are written in; its file brings only the words that follow a number.
        if (code == "en"_L1 || QFile::exists(fileOf(code)))
            codes.append(code);
    }
    return codes;
}

void LanguageSwitch::setLanguage(const QString &code) {
    if (code == m_language || (!code.isEmpty() && !available().contains(code)))
        return;
    m_language = code;
    m_settings.setValue(languageKey, code);
    speak();
    Q_EMIT changed();
}

void LanguageSwitch::speak() {
    if (m_language.isEmpty() || m_language == m_system.name().section(u'_', 0, 0))
        m_locale = m_system;
    else
        m_locale = m_language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : QLocale(m_language);
    QLocale::setDefault(m_locale);
    QCoreApplication::removeTranslator(&m_texts);
    const bool known =
        m_texts.load(m_locale, u"aura"_s, u"_"_s, u":/aura/languages"_s) || m_texts.load(fileOf(u"en"_s));
    if (known)
        QCoreApplication::installTranslator(&m_texts);
    auto items = languageChoices(m_language, tr("As the system"));
    const auto there = available();
    items.removeIf([&](const ChoiceItem &item) { return !item.value.isEmpty() && !there.contains(item.value); });
    m_choices.setItems(items);
}

} // namespace aura::app
