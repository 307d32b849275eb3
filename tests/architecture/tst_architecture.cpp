// SPDX-License-Identifier: Apache-2.0
// Holds the tree to the rules of ARCHITECTURE.md: who may include and link whom, where JSON and Boost may be known,
// which licences are linked, and that the documents name only paths that exist.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct SourceFile {
    QString path; ///< Relative to the tree's root.
    QString text;
    QStringList includes;
};

QString root() {
    return qEnvironmentVariable("AURA_SOURCE_DIR");
}

QStringList filesBelow(const QString &folder, const QStringList &patterns) {
    QStringList paths;
    QDirIterator it(root() + u'/' + folder, patterns, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        paths += QDir(root()).relativeFilePath(it.next());
    paths.sort();
    return paths;
}

QString read(const QString &path) {
    QFile file(root() + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<SourceFile> sources(const QString &folder) {
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"]"_s,
                                            QRegularExpression::MultilineOption);
    QList<SourceFile> files;
    for (const auto &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s})) {
        SourceFile file{path, read(path), {}};
        auto matches = include.globalMatch(file.text);
        while (matches.hasNext())
            file.includes += matches.next().captured(1);
        files += file;
    }
    return files;
}

/// Qt headers that live outside Qt Core, recognized by the class prefix that each module uses.
bool isQtBeyondCore(const QString &include) {
    static const QRegularExpression pattern(
        u"^(Qt(Gui|Widgets|Quick|Qml|Network|Svg|Sql)/"
        u"|Q(Quick|Qml|JS|Widget|Gui|Image|Painter|Pixmap|Color|Font|Icon|Window|Network|Tcp|Udp|Ssl|Svg|Sql|"
        u"Application|Action|Dialog))"_s);
    return pattern.match(include).hasMatch();
}

void expectNone(const QStringList &offences) {
    QVERIFY2(offences.isEmpty(), qPrintable(u'\n' + offences.join(u'\n')));
}

/// The text of every CMakeLists.txt below a folder.
QString buildFiles(const QString &folder) {
    QString text;
    for (const auto &path : filesBelow(folder, {u"CMakeLists.txt"_s}))
        text += read(path) + u'\n';
    return text;
}

} // namespace

class ArchitectureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QVERIFY2(QFile::exists(root() + u"/core/CMakeLists.txt"_s), "AURA_SOURCE_DIR must name the tree");
    }

    void coreKnowsOnlyQtCoreAndSqlite() {
        QStringList offences;
        for (const auto &file : sources(u"core"_s)) {
            for (const auto &include : file.includes) {
                const bool ours = include.startsWith("aura/domain/"_L1) || include.startsWith("aura/storage/"_L1) ||
                                  include.startsWith("aura/wire/"_L1) || include.startsWith("aura/ports/"_L1);
                if ((include.startsWith("aura/"_L1) && !ours) || isQtBeyondCore(include) ||
                    include.startsWith("boost/"_L1) || include.startsWith("openssl/"_L1))
                    offences += file.path + u" includes "_s + include;
            }
        }
        const QString build = buildFiles(u"core"_s);
        for (const auto *module :
             {"Qt6::Gui", "Qt6::Network", "Qt6::Qml", "Qt6::Quick", "Qt6::Widgets", "Aura::Sync", "Aura::Server"}) {
            if (build.contains(QLatin1StringView(module)))
                offences += u"core links "_s + QLatin1StringView(module);
        }
        expectNone(offences);
    }

    void domainDependsOnNothingButItselfAndPorts() {
        QStringList offences;
        for (const auto &folder : {u"core/domain"_s, u"core/include/aura/domain"_s}) {
            for (const auto &file : sources(folder)) {
                for (const auto &include : file.includes) {
                    if (include.startsWith("aura/storage/"_L1) || include.startsWith("aura/wire/"_L1) ||
                        include == "sqlite3.h"_L1 || include.startsWith("QJson"_L1))
                        offences += file.path + u" includes "_s + include;
                }
            }
        }
        expectNone(offences);
    }

    void dependenciesPointOneWay_data() {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<QStringList>("forbidden");
        QTest::newRow("sync") << u"sync"_s
                              << QStringList{u"aura/server/"_s, u"aura/app/"_s, u"aura/qml/"_s, u"boost/"_s};
        QTest::newRow("server") << u"server-stub"_s << QStringList{u"aura/sync/"_s, u"aura/app/"_s, u"aura/qml/"_s};
        QTest::newRow("view models") << u"app/viewmodels"_s
                                     << QStringList{u"aura/server/"_s, u"aura/qml/"_s, u"boost/"_s};
        QTest::newRow("platforms") << u"platforms"_s << QStringList{u"aura/server/"_s, u"aura/app/"_s, u"aura/qml/"_s};
        QTest::newRow("command line") << u"app/cli"_s << QStringList{u"aura/server/"_s, u"aura/qml/"_s};
    }
    void dependenciesPointOneWay() {
        QFETCH(const QString, folder);
        QFETCH(const QStringList, forbidden);
        QStringList offences;
        for (const auto &file : sources(folder)) {
            for (const auto &include : file.includes) {
                for (const auto &prefix : forbidden) {
                    if (include.startsWith(prefix))
                        offences += file.path + u" includes "_s + include;
                }
            }
        }
        expectNone(offences);
    }

    void serverAndViewModelsNeedNoGui() {
        QStringList offences;
        for (const auto &folder : {u"server-stub"_s, u"app/viewmodels"_s, u"app/cli"_s}) {
            for (const auto &file : sources(folder)) {
                for (const auto &include : file.includes) {
                    if (isQtBeyondCore(include) && !include.startsWith("QtNetwork"_L1) &&
                        !include.startsWith("QNetwork"_L1))
                        offences += file.path + u" includes "_s + include;
                }
            }
            const QString build = buildFiles(folder);
            for (const auto *module : {"Qt6::Gui", "Qt6::Quick", "Qt6::Widgets"}) {
                if (build.contains(QLatin1StringView(module)))
                    offences += folder + u" links "_s + QLatin1StringView(module);
            }
        }
        expectNone(offences);
    }

    void programsLinkWhatTheyMay_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("forbidden");
        QTest::newRow("aura-server") << u"aura-server"_s
                                     << QStringList{u"libQt6Gui"_s, u"libQt6Qml"_s, u"libQt6Quick"_s,
                                                    u"libQt6Widgets"_s, u"libQt6Network"_s};
        QTest::newRow("aura") << u"aura"_s << QStringList{u"libQt6Qml"_s, u"libQt6Quick"_s, u"libQt6Widgets"_s};
    }
    void programsLinkWhatTheyMay() {
        QFETCH(const QString, program);
        QFETCH(const QStringList, forbidden);
        const QString path = qEnvironmentVariable("AURA_BIN_DIR") + u'/' + program;
        QVERIFY2(QFile::exists(path), qPrintable(path + u" is not built"_s));
        QProcess readelf;
        readelf.start(u"readelf"_s, {u"-d"_s, path});
        QVERIFY(readelf.waitForFinished());
        const QString needed = QString::fromUtf8(readelf.readAllStandardOutput());
        QVERIFY(needed.contains("NEEDED"_L1));
        for (const auto &library : forbidden)
            QVERIFY2(!needed.contains(library), qPrintable(program + u" links "_s + library));
    }

    void onlyWireParsesJson() {
        QStringList offences;
        for (const auto &folder : {u"core"_s, u"sync"_s, u"server-stub"_s, u"app"_s, u"platforms"_s, u"qml"_s}) {
            for (const auto &file : sources(folder)) {
                if (file.includes.contains(u"QJsonDocument"_s) && !file.path.startsWith("core/wire/"_L1))
                    offences += file.path;
            }
        }
        expectNone(offences);
    }

    void onlyHttpKnowsBoost() {
        QStringList offences;
        for (const auto &file : sources(u"server-stub"_s)) {
            for (const auto &include : file.includes) {
                if (include.startsWith("boost/"_L1) && !file.path.startsWith("server-stub/http/"_L1))
                    offences += file.path + u" includes "_s + include;
            }
        }
        expectNone(offences);
    }

    void noGplOnlyQtModule() {
        // Modules that Qt offers under the GPL or commercially, not under the LGPL.
        static const QRegularExpression gplOnly(
            u"Qt6?::?(Charts|DataVisualization|Graphs|VirtualKeyboard|HttpServer|Quick3D|QuickTimeline|Lottie|"
            u"NetworkAuth|Pdf|CoAp|Mqtt|VncServer|WaylandCompositor)|"
            u"COMPONENTS[^)]*\\b(Charts|DataVisualization|Graphs|VirtualKeyboard|HttpServer|Quick3D|QuickTimeline|NetworkAuth|Mqtt)\\b"_s);
        QStringList offences;
        for (const auto &path : filesBelow(QString(), {u"CMakeLists.txt"_s, u"*.cmake"_s})) {
            if (path.startsWith("build/"_L1))
                continue;
            const auto match = gplOnly.match(read(path));
            if (match.hasMatch())
                offences += path + u": "_s + match.captured();
        }
        static const QRegularExpression gplImport(
            u"^\\s*import\\s+(QtCharts|QtDataVisualization|QtQuick3D|QtQuick\\.VirtualKeyboard|QtQuick\\.Timeline)"_s,
            QRegularExpression::MultilineOption);
        for (const auto &path : filesBelow(u"qml"_s, {u"*.qml"_s})) {
            if (gplImport.match(read(path)).hasMatch())
                offences += path;
        }
        expectNone(offences);
    }

    void noListHasBoundEnds() {
        // Qt 6.4 makes the header and footer of a view in a context of their own, which a bound component refuses:
        // they are never there.
        static const QRegularExpression view(u"^\\s*(ListView|GridView|TableView) \\{"_s);
        static const QRegularExpression end(u"^\\s*(header|footer): "_s);
        QStringList offences;
        for (const auto &path : filesBelow(u"qml"_s, {u"*.qml"_s})) {
            const QString text = read(path);
            if (!text.contains("pragma ComponentBehavior: Bound"_L1))
                continue;
            QList<int> views; // how deep the views stand that are open
            int depth = 0;
            for (const auto &line : text.split(u'\n')) {
                if (!views.isEmpty() && views.last() + 1 == depth && end.match(line).hasMatch())
                    offences += path + u": "_s + line.trimmed();
                if (view.match(line).hasMatch())
                    views += depth;
                depth += static_cast<int>(line.count(u'{') - line.count(u'}'));
                while (!views.isEmpty() && depth <= views.last())
                    views.removeLast();
            }
        }
        expectNone(offences);
    }

    void onlyAPluginKnowsOfCameras() {
        // The media libraries would make each start slower: they are loaded when somebody opens the camera.
        QStringList offences;
        for (const auto &path : filesBelow(QString(), {u"CMakeLists.txt"_s})) {
            const bool may = path.startsWith("app/scanning/"_L1) || path.startsWith("tests/scanning/"_L1);
            if (!path.startsWith("build/"_L1) && !may && read(path).contains("Qt6::Multimedia"_L1))
                offences += path + u" links Qt Multimedia"_s;
        }
        static const QRegularExpression media(u"^(QtMultimedia/|Q(Video|Camera|Media|Audio))"_s);
        for (const auto &folder : {u"app"_s, u"qml"_s, u"platforms"_s, u"core"_s, u"sync"_s}) {
            for (const auto &file : sources(folder)) {
                for (const auto &include : file.includes) {
                    if (media.match(include).hasMatch() && file.path != "app/scanning/frames_plugin.cpp"_L1)
                        offences += file.path + u" includes "_s + include;
                }
            }
        }
        for (const auto &path : filesBelow(u"qml"_s, {u"*.qml"_s})) {
            if (read(path).contains("import QtMultimedia"_L1) && path != "qml/components/CameraView.qml"_L1)
                offences += path + u" imports QtMultimedia"_s;
        }
        expectNone(offences);
    }

    void everySourceNamesItsLicence() {
        QStringList offences;
        for (const auto &folder : {u"core"_s, u"sync"_s, u"server-stub"_s, u"app"_s, u"platforms"_s, u"qml"_s,
                                   u"tests"_s, u"cmake"_s, u"packaging"_s}) {
            for (const auto &path : filesBelow(folder, {u"*.h"_s, u"*.cpp"_s, u"*.qml"_s, u"*.js"_s,
                                                        u"CMakeLists.txt"_s, u"*.cmake"_s, u"*.sh"_s, u"*.py"_s})) {
                if (!read(path).left(300).contains("SPDX-License-Identifier: Apache-2.0"_L1))
                    offences += path;
            }
        }
        expectNone(offences);
    }

    void documentsNameOnlyPathsThatExist() {
        static const QRegularExpression quoted(u"`([A-Za-z0-9_.][A-Za-z0-9_./-]*)`"_s);
        static const QRegularExpression link(u"\\]\\(([^)#:\\s]+)(#[^)]*)?\\)"_s);
        const QStringList top = QDir(root()).entryList(QDir::Dirs | QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
        QStringList offences;
        QStringList documents = filesBelow(u"docs"_s, {u"*.md"_s});
        for (const auto &name : top) {
            if (name.endsWith(".md"_L1))
                documents += name;
        }
        QVERIFY(documents.contains(u"README.md"_s));
        for (const auto &document : documents) {
            const QString text = read(document);
            auto paths = quoted.globalMatch(text);
            while (paths.hasNext()) {
                const QString path = paths.next().captured(1);
                // Only what starts with a folder of ours is a path; the rest is code, a route or a command.
                const QString first = path.section(u'/', 0, 0);
                if (!path.contains(u'/') || !top.contains(first) || first == "build"_L1)
                    continue;
                if (!QFile::exists(root() + u'/' + path))
                    offences += document + u" names "_s + path;
            }
            auto links = link.globalMatch(text);
            while (links.hasNext()) {
                const QString target = links.next().captured(1);
                if (!QFile::exists(QFileInfo(root() + u'/' + document).path() + u'/' + target))
                    offences += document + u" links "_s + target;
            }
        }
        expectNone(offences);
    }

    void thePlantedBugsStandInTheSimulationsTable() {
        static const QRegularExpression planted(u"AURA_PLANTED\\(\"([a-z0-9-]+)\"\\)"_s);
        static const QRegularExpression listed(u"^    \\{\"([a-z0-9-]+)\","_s, QRegularExpression::MultilineOption);
        QSet<QString> inCode;
        for (const auto *folder : {"sync", "server-stub", "core"}) {
            for (const auto &file : sources(QString::fromLatin1(folder))) {
                auto matches = planted.globalMatch(file.text);
                while (matches.hasNext() && !file.path.endsWith("planted.h"_L1))
                    inCode.insert(matches.next().captured(1));
            }
        }
        QSet<QString> inTable;
        auto matches = listed.globalMatch(read(u"tests/simulation/planted_table.cpp"_s));
        while (matches.hasNext())
            inTable.insert(matches.next().captured(1));
        QCOMPARE(inTable, inCode);
        QVERIFY(inTable.size() >= 30);
    }

    void everyPackageFindPackageNeedsIsInstalledBySetup() {
        // What CMake and pkg-config look for, and the Debian package that brings it.
        const QMap<QString, QString> packages{
            {u"SQLite3"_s, u"libsqlite3-dev"_s},
            {u"OpenSSL"_s, u"libssl-dev"_s},
            {u"Boost"_s, u"libboost1.81-dev"_s},
            {u"Threads"_s, u"g++"_s},
            {u"CURL"_s, u"libcurl4-openssl-dev"_s},
            {u"Qt6Keychain"_s, u"qtkeychain-qt6-dev"_s},
            {u"Qt6"_s, u"qt6-base-dev"_s},
            {u"PkgConfig"_s, u"pkg-config"_s},
            {u"libzstd"_s, u"libzstd-dev"_s},
            {u"zstd"_s, u"libzstd-dev"_s},
            {u"libjwt"_s, u"libjwt-dev"_s},
            {u"libcrypt"_s, u"libcrypt-dev"_s},
            {u"libxcrypt"_s, u"libcrypt-dev"_s},
            {u"ZXing"_s, u"libzxing-dev"_s},
            {u"ICU"_s, u"libicu-dev"_s},
        };
        static const QRegularExpression find(
            u"find_package\\(\\s*(\\w+)|pkg_check_modules\\([^)]*?IMPORTED_TARGET\\s+(\\w+)"_s);
        const QString list = read(u"packaging/debian-packages.txt"_s);
        QStringList offences;
        for (const auto &path : filesBelow(QString(), {u"CMakeLists.txt"_s, u"*.cmake"_s})) {
            if (path.startsWith("build/"_L1))
                continue;
            auto matches = find.globalMatch(read(path));
            while (matches.hasNext()) {
                const auto match = matches.next();
                const QString name = match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
                if (!packages.contains(name))
                    offences += path + u" looks for "_s + name + u", whose Debian package this test does not know"_s;
                else if (!list.contains(packages.value(name)))
                    offences += packages.value(name) + u" is missing in packaging/debian-packages.txt"_s;
            }
        }
        expectNone(offences);
    }
};

QTEST_APPLESS_MAIN(ArchitectureTest)
#include "tst_architecture.moc"
