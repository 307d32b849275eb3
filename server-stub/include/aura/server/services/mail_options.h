// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/server/services/mailer.h>

#include <QStringList>

class QCommandLineParser;
class QProcessEnvironment;

namespace aura::server {

/// How a server is told where its mail goes: by options, or by environment variables for what the options do not say.
///   --mail-server URL      AURA_MAIL_SERVER    "smtp://mail.example:587" (STARTTLS) or "smtps://mail.example"
///   --mail-user NAME       AURA_MAIL_USER
///                          AURA_MAIL_PASSWORD  never an option: others could read it in the list of processes
///   --mail-password FILE                       its first line
///   --mail-from ADDRESS    AURA_MAIL_FROM
///   --mail-ca FILE         AURA_MAIL_CA        authorities for the mail server's certificate, instead of the system's
///   --mail-folder DIR      AURA_MAIL_FOLDER    leaves mail there instead
/// With neither a server nor a folder the shop sends no mail.
void addMailOptions(QCommandLineParser &parser);
/// InvalidArgument, with a sentence, when the settings make no sense.
Result<Mailer::Options> mailOptions(const QCommandLineParser &parser, const QProcessEnvironment &environment);

} // namespace aura::server
