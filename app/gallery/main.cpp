// SPDX-License-Identifier: Apache-2.0
#include "gallery_window.h"

#include <QCommandLineParser>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[]) {
    const QGuiApplication app(argc, argv);
    QCoreApplication::setOrganizationName(u"Aura"_s);
    QCoreApplication::setApplicationName(u"aura-gallery"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(u"Shows every component of Aura Shop in every state."_s);
    parser.addHelpOption();
    parser.addOption({u"pictures"_s, u"Write pictures of all pages into <folder> and end."_s, u"folder"_s});
    parser.addOption({u"only"_s, u"Only pictures whose file name contains <text>."_s, u"text"_s});
    parser.process(app);
    if (parser.isSet(u"pictures"_s))
        return aura::app::pictureGallery(parser.value(u"pictures"_s), parser.value(u"only"_s));
    return aura::app::showGallery();
}
