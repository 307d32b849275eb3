// SPDX-License-Identifier: Apache-2.0
// What mails say.
#include <aura/server/api/mounts.h>
#include <aura/server/api/platform_services.h>
#include <aura/server/services/mail_templates.h>

#include "admin_routes.h"

namespace aura::server {

using namespace Qt::StringLiterals;
using http::Method;
using http::Request;
using http::Responder;

namespace {

// The longest words that are allowed, in a script whose letters take three bytes.
constexpr std::size_t wordsLimit = std::size_t{64} * 1024;

http::RouteOptions withWords(const char *name, const char *summary) {
    auto options = admin::change(name, Permission::SystemManage, summary);
    options.bodyLimit = wordsLimit;
    return options;
}

QString partOf(const Request &request, std::string_view name) {
    return textOf(request.parameter(name)).left(admin::longestQuery);
}

} // namespace

void mountAdminMails(http::Router &router, ServerApp &app) {
    router.add(Method::Get, "/admin/mails",
               admin::route("adminMails", Permission::SystemManage, "What mails say, in every language."),
               [&app](Request &&request, Responder responder) {
                   admin::readAndTell(app, request, std::move(responder), admin::listed(u"mails"_s, request),
                                      [](storage::Database &db) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto mails, mailTemplates::all(db));
                                          return wire::toBytes(mails);
                                      });
               });

    router.add(Method::Put, "/admin/mails/{kind}/{language}",
               withWords("adminChangeMail", "Has a mail say it in other words."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   auto change = readBody(request, refusal, wire::mailTemplateChangeFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   change->mail.kind = partOf(request, "kind");
                   change->mail.language = partOf(request, "language");
                   admin::write(app, admin::actorOf(request), Permission::SystemManage, std::move(responder),
                                [&app, change = *change](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto mail,
                                                mailTemplates::change(write, app.audit(), present, change));
                                    return wire::toBytes(wire::toJson(mail));
                                });
               });

    router.add(Method::Post, "/admin/mails/{kind}/{language}/reset",
               admin::change("adminResetMail", Permission::SystemManage, "Has a mail say it as from the beginning."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto reset = readBody(request, refusal, wire::mailTemplateResetFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   admin::write(app, admin::actorOf(request), Permission::SystemManage, std::move(responder),
                                [&app, kind = partOf(request, "kind"), language = partOf(request, "language"),
                                 reset = *reset](Write &write, const Actor &present) -> Result<QByteArray> {
                                    AURA_ASSIGN(const auto mail, mailTemplates::reset(write, app.audit(), present, kind,
                                                                                      language, reset));
                                    return wire::toBytes(wire::toJson(mail));
                                });
               });

    router.add(Method::Post, "/admin/mails/preview",
               withWords("adminPreviewMail", "What a mail with these words would look like; nothing is kept."),
               [&app](Request &&request, Responder responder) {
                   std::optional<http::Response> refusal;
                   const auto mail = readBody(request, refusal, wire::mailTemplateFromJson);
                   if (refusal)
                       return responder.send(std::move(*refusal));
                   admin::readAndTell(app, request, std::move(responder), {u"mail.preview"_s, u"mail"_s, {}, {}},
                                      [&app, mail = *mail](storage::Database &) -> Result<QByteArray> {
                                          AURA_ASSIGN(const auto preview,
                                                      mailTemplates::preview(mail, app.platform().shopName));
                                          return wire::toBytes(preview);
                                      });
               });

    router.add(Method::Post, "/admin/mails/{kind}/{language}/test",
               admin::route("adminTestMail", Permission::SystemManage, "Sends one of them to whoever asks."),
               [&app](Request &&request, Responder responder) {
                   if (!app.accounts().mailer().canSend())
                       return responder.send(http::Response::problem(503, "unavailable", "This server sends no mail."));
                   const auto shared = std::make_shared<Responder>(std::move(responder));
                   app.store().writes().submit(
                       [&app, actor = admin::actorOf(request), kind = partOf(request, "kind"),
                        language = partOf(request, "language")](Write &write) -> Status {
                           AURA_ASSIGN(const auto present, AdminUsers::present(write, actor, Permission::SystemManage));
                           return mailTemplates::sendTest(write, app.audit(), present, kind, language,
                                                          app.ids().next());
                       },
                       [&app, shared](const Status &status) {
                           if (status)
                               app.accounts().mailer().wake();
                           shared->send(status ? http::Response::empty(204) : admin::refusalOf(status.error()));
                       });
               });
}

} // namespace aura::server
