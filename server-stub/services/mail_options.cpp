// SPDX-License-Identifier: Apache-2.0
#include <aura/server/services/mail_options.h>

#include <QCommandLineParser>
#include <QFile>
#include <QProcessEnvironment>

namespace aura::server {

using namespace Qt::StringLiterals;

void addMailOptions(QCommandLineParser &parser) {
    parser.addOptions({
        {u"mail-server"_s, u"Where mail is handed over, such as smtp://mail.example:587."_s, u"url"_s},
        {u"mail-user"_s, u"The name there."_s, u"name"_s},
        {u"mail-password"_s, u"A file whose first line is the password there."_s, u"file"_s},
        {u"mail-from"_s, u"The address that mail comes from."_s, u"address"_s},
        {u"mail-ca"_s, u"PEM certificates to check the mail server's against."_s, u"file"_s},
        {u"mail-folder"_s, u"Leaves mail as files there instead."_s, u"dir"_s},
    });
}

Result<Mailer::Options> mailOptions(const QCommandLineParser &parser, const QProcessEnvironment &environment) {
    const auto value = [&](const QString &option, const QString &variable) {
        return parser.isSet(option) ? parser.value(option) : environment.value(variable);
    };
    const QString url = value(u"mail-server"_s, u"AURA_MAIL_SERVER"_s);
    const QString folder = value(u"mail-folder"_s, u"AURA_MAIL_FOLDER"_s);
    Mailer::Options options;
    options.sender = value(u"mail-from"_s, u"AURA_MAIL_FROM"_s);
    if (url.isEmpty() && folder.isEmpty())
        return options;
    if (!url.isEmpty() && !folder.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"mail goes to a server or to a folder, not to both"_s};
    const auto at = options.sender.indexOf(u'@');
    if (at < 1 || at + 1 == options.sender.size() || options.sender.contains(u' '))
        return Error{ErrorCode::InvalidArgument, u"--mail-from needs the address that mail comes from"_s};
    if (!folder.isEmpty()) {
        options.transport = std::make_shared<FolderTransport>(folder);
        return options;
    }
    SmtpTransport::Options smtp;
    smtp.url = url.toUtf8();
    smtp.user = value(u"mail-user"_s, u"AURA_MAIL_USER"_s).toUtf8();
    smtp.password = environment.value(u"AURA_MAIL_PASSWORD"_s).toUtf8();
    smtp.caFile = QFile::encodeName(value(u"mail-ca"_s, u"AURA_MAIL_CA"_s));
    if (parser.isSet(u"mail-password"_s)) {
        QFile file(parser.value(u"mail-password"_s));
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::InvalidArgument, u"cannot read "_s + file.fileName()};
        smtp.password = file.readLine().trimmed();
    }
    AURA_ASSIGN(auto transport, SmtpTransport::open(std::move(smtp)));
    options.transport = std::move(transport);
    return options;
}

} // namespace aura::server
