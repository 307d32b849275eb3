// SPDX-License-Identifier: Apache-2.0
// Every page of the gallery against a picture that somebody has looked at. The references are kept at half the size,
// and so is the comparison: the grain of letters and curves may differ from machine to machine, the place, the size and
// the colour of things may not.
//
// AURA_ACCEPT=1 makes the pictures of this run the references; look at them before they are committed.
#include <QColor>
#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// Steps of 255, the largest of red, green and blue, beyond which a point is another one.
constexpr int tolerance = 24;
// A point may be found beside its place: letters are laid out in fractions of a pixel.
constexpr int reach = 1;
// Points in a thousand that may be others; an icon on a page of the gallery is about 0.4.
constexpr double mostOthers = 0.2;

QImage halved(const QImage &picture) {
    return picture.convertToFormat(QImage::Format_RGB32)
        .scaled(picture.width() / 2, picture.height() / 2, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

int distance(QRgb a, QRgb b) {
    return std::max({std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)), std::abs(qBlue(a) - qBlue(b))});
}

bool isNear(const QImage &picture, int x, int y, QRgb wanted) {
    for (int row = std::max(0, y - reach); row <= std::min(picture.height() - 1, y + reach); ++row) {
        for (int column = std::max(0, x - reach); column <= std::min(picture.width() - 1, x + reach); ++column) {
            if (distance(picture.pixel(column, row), wanted) <= tolerance)
                return true;
        }
    }
    return false;
}

/// Points in a thousand of either picture that the other one does not have. `marked` becomes `now` with those in red.
double others(const QImage &now, const QImage &then, QImage &marked) {
    marked = now;
    if (now.size() != then.size())
        return 1'000;
    std::int64_t count = 0;
    for (int y = 0; y < now.height(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            if (isNear(then, x, y, now.pixel(x, y)) && isNear(now, x, y, then.pixel(x, y)))
                continue;
            ++count;
            marked.setPixel(x, y, qRgb(255, 0, 0));
        }
    }
    return 1'000.0 * static_cast<double>(count) / (static_cast<double>(now.width()) * now.height());
}

} // namespace

class PicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        m_references.setPath(qEnvironmentVariable("AURA_SOURCE_DIR") + u"/tests/visual/references"_s);
        m_found.setPath(QCoreApplication::applicationDirPath() + u"/../visual"_s);
        QVERIFY(m_found.mkpath(u"."_s));
        for (const auto &kind : {u"390x844-light.png"_s, u"390x844-dark.png"_s, u"390x844-light-rtl.png"_s,
                                 u"1280x800-light.png"_s, u"820x1180-dark.png"_s}) {
            QProcess gallery;
            gallery.start(qEnvironmentVariable("AURA_BIN_DIR") + u"/aura-gallery"_s,
                          {u"--pictures"_s, m_folder.path(), u"--only"_s, kind});
            QVERIFY2(gallery.waitForFinished(240'000), qPrintable(gallery.errorString()));
            QVERIFY2(gallery.exitCode() == 0, gallery.readAllStandardError().constData());
        }
        if (!qEnvironmentVariableIsSet("AURA_ACCEPT"))
            return;
        QVERIFY(m_references.mkpath(u"."_s));
        for (const auto &old : m_references.entryList({u"*.png"_s}))
            QVERIFY(m_references.remove(old));
        for (const auto &name : taken())
            QVERIFY(halved(QImage(m_folder.filePath(name))).save(m_references.filePath(name), "PNG", 0));
    }

    void everyPageIsPictured() {
        QCOMPARE(taken(), m_references.entryList({u"*.png"_s}, QDir::Files, QDir::Name));
        QVERIFY(taken().size() >= 25);
    }

    void looksAsBefore_data() {
        QTest::addColumn<QString>("name");
        for (const auto &name : taken())
            QTest::newRow(qPrintable(name)) << name;
    }
    void looksAsBefore() {
        QFETCH(QString, name);
        const QImage now = halved(QImage(m_folder.filePath(name)));
        const QImage then = QImage(m_references.filePath(name)).convertToFormat(QImage::Format_RGB32);
        QVERIFY2(!then.isNull(), "there is no reference");
        QImage marked;
        const double share = others(now, then, marked);
        const auto kept = m_found.filePath(QFileInfo(name).completeBaseName());
        QFile::remove(kept + u".now.png"_s);
        QFile::remove(kept + u".marked.png"_s);
        if (share <= mostOthers)
            return;
        QVERIFY(now.save(kept + u".now.png"_s));
        QVERIFY(marked.save(kept + u".marked.png"_s));
        QFAIL(qPrintable(u"%1 of 1,000 points are others (%2x%3, was %4x%5): see %6.marked.png"_s.arg(share)
                             .arg(now.width())
                             .arg(now.height())
                             .arg(then.width())
                             .arg(then.height())
                             .arg(QDir::cleanPath(kept))));
    }

    /// What the comparison must see, so that a page full of tolerance is none.
    void aMissingIconIsSeen() {
        const auto name = u"controls-390x844-light.png"_s;
        const QImage then = halved(QImage(m_folder.filePath(name)));
        QVERIFY(!then.isNull());
        QImage now = then;
        for (int y = 100; y < 112; ++y) {
            for (int x = 60; x < 72; ++x)
                now.setPixel(x, y, qRgb(120, 120, 120));
        }
        QImage marked;
        const double share = others(now, then, marked);
        qInfo("144 points of %d are %.3f of 1,000", now.width() * now.height(), share);
        QVERIFY(share > mostOthers);
        QVERIFY(qFuzzyIsNull(others(then, then, marked)));
        // Everything moved by two of these points is not what it was.
        QVERIFY(others(then.copy(2, 2, then.width(), then.height()), then, marked) > mostOthers);
    }

private:
    QStringList taken() const { return QDir(m_folder.path()).entryList({u"*.png"_s}, QDir::Files, QDir::Name); }

    QTemporaryDir m_folder;
    QDir m_references;
    QDir m_found;
};

QTEST_GUILESS_MAIN(PicturesTest)
#include "tst_pictures.moc"
