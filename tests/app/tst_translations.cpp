// SPDX-License-Identifier: Apache-2.0
// Every text of the interface can be read in every language: the sources are searched for texts as a translator's tools
// do it, and each must have its translation, with as many forms as the language has numbers and the same placeholders.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

#include <map>

using namespace Qt::StringLiterals;

namespace {

struct Text {
    bool counts = false;
    QString state; // unfinished, vanished, obsolete; empty when it is finished
    QStringList forms;
};

// By context, source and comment.
using Texts = std::map<QStringList, Text>;

Texts readTexts(const QString &path) {
    Texts texts;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QString context;
    QStringList key;
    Text text;
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        const auto name = xml.name();
        if (token == QXmlStreamReader::StartElement) {
            if (name == "name"_L1) {
                context = xml.readElementText();
            } else if (name == "message"_L1) {
                text = {};
                text.counts = xml.attributes().value("numerus"_L1) == "yes"_L1;
                key = {context, {}, {}};
            } else if (name == "source"_L1) {
                key[1] = xml.readElementText();
            } else if (name == "comment"_L1) {
                key[2] = xml.readElementText();
            } else if (name == "translation"_L1) {
                text.state = xml.attributes().value("type"_L1).toString();
                if (!text.counts)
                    text.forms = {xml.readElementText()};
            } else if (name == "numerusform"_L1) {
                text.forms.append(xml.readElementText());
            }
        } else if (token == QXmlStreamReader::EndElement && name == "message"_L1) {
            texts[key] = text;
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return texts;
}

QStringList placeholders(const QString &text) {
    static const QRegularExpression pattern(u"%L?[0-9]"_s);
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    found.sort();
    return found;
}

// As many as Qt's own rules ask for.
int formsOf(const QString &language) {
    return language == "ar"_L1 ? 6 : 2;
}

QString sourceDir() {
    return qEnvironmentVariable("AURA_SOURCE_DIR");
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Texts m_inSources;

private Q_SLOTS:
    void initTestCase() {
        const QString all = m_folder.filePath(u"all.ts"_s);
        QProcess search;
        search.setWorkingDirectory(sourceDir());
        search.start(QStringLiteral(AURA_LUPDATE), {u"-silent"_s, u"-locations"_s, u"none"_s, u"qml"_s, u"app"_s,
                                                    u"server-stub/services/mail_words.cpp"_s, u"-ts"_s, all});
        QVERIFY2(search.waitForFinished(120'000) && search.exitCode() == 0, search.readAllStandardError().constData());
        m_inSources = readTexts(all);
        QVERIFY2(m_inSources.size() > 500, QByteArray::number(static_cast<qulonglong>(m_inSources.size())).constData());
    }

    void everyTextIsTranslated_data() {
        QTest::addColumn<QString>("language");
        for (const auto *language : {"de", "es", "ar"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void everyTextIsTranslated() {
        QFETCH(QString, language);
        const auto translated = readTexts(sourceDir() + u"/resources/translations/aura_%1.ts"_s.arg(language));
        QStringList missing;
        for (const auto &[key, text] : m_inSources) {
            const auto complain = [&, &key = key](const char *what) {
                missing.append(QString::fromLatin1(what) + u": "_s + key.join(u" | "_s));
            };
            const auto found = translated.find(key);
            if (found == translated.end()) {
                complain("absent");
                continue;
            }
            const auto &forms = found->second.forms;
            if (!found->second.state.isEmpty() || forms.contains(QString()))
                complain("unfinished");
            else if (forms.size() != (text.counts ? formsOf(language) : 1))
                complain("forms");
            for (const auto &form : forms) {
                if (placeholders(form) != placeholders(key[1]))
                    complain("placeholders");
            }
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    /// English is what stands in the sources; only what follows a number has two forms.
    void englishKnowsItsPlurals() {
        const auto english = readTexts(sourceDir() + u"/resources/translations/aura_en.ts"_s);
        QStringList missing;
        for (const auto &[key, text] : m_inSources) {
            if (!text.counts)
                continue;
            const auto found = english.find(key);
            if (found == english.end() || found->second.forms.size() != 2 || found->second.forms.contains(QString()))
                missing.append(key.join(u" | "_s));
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void nothingTranslatedIsGone_data() { everyTextIsTranslated_data(); }
    void nothingTranslatedIsGone() {
        QFETCH(QString, language);
        QStringList gone;
        for (const auto &[key, text] : readTexts(sourceDir() + u"/resources/translations/aura_%1.ts"_s.arg(language))) {
            if (!m_inSources.contains(key))
                gone.append(key.join(u" | "_s));
        }
        QVERIFY2(gone.isEmpty(), qPrintable(gone.join(u'\n')));
    }

    /// Words in quotation marks where only a translated text belongs.
    void noTextIsWrittenPast() {
        static const QRegularExpression literal(
            u"^\\s*(?:text|title|placeholderText|description|label|hint|Accessible\\.(?:name|description)): *\"([^\"]*\\p{L}{2}[^\"]*)\""_s);
        const QSet<QString> names{u"Aura"_s, u"Aura Shop"_s};
        QStringList found;
        QDirIterator files(sourceDir() + u"/qml"_s, {u"*.qml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            while (!file.atEnd()) {
                const auto match = literal.match(QString::fromUtf8(file.readLine()));
                if (match.hasMatch() && !names.contains(match.captured(1)))
                    found.append(file.fileName() + u": "_s + match.captured(1));
            }
        }
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// Buttons that Qt words itself are looked up in our translations as well.
    void buttonsOfQtAreTranslated() {
        static const QRegularExpression button(u"\\bQ(?:DialogButtonBox|MessageBox)::"
                                               u"(Ok|Open|Save|Cancel|Close|Discard|Apply|Reset|Retry|Yes|No)\\b"_s);
        QSet<QString> used{u"Ok"_s, u"Cancel"_s}; // of a QInputDialog
        QDirIterator files(sourceDir() + u"/app"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            auto matches = button.globalMatch(QString::fromUtf8(file.readAll()));
            while (matches.hasNext())
                used.insert(matches.next().captured(1));
        }
        QVERIFY(used.contains(u"Close"_s));
        for (const auto &word : std::as_const(used)) {
            const QString said = word == "Ok"_L1 ? u"OK"_s : word == "Yes"_L1 || word == "No"_L1 ? u"&"_s + word : word;
            QVERIFY2(m_inSources.contains({u"QPlatformTheme"_s, said, {}}), qPrintable(word));
        }
    }
};

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
