// SPDX-License-Identifier: Apache-2.0
#include "returns_page.h"

#include "bulk_run.h"
#include "choices.h"
#include "decision_dialogs.h"
#include "detail_pane.h"

#include <aura/app/error_text.h>

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

using Step = ReturnDecision::Step;

constexpr int fewDays = 3;
constexpr int writingHeight = 90;
constexpr int manyDays = 7;
// Beside the states of returns in their box.
constexpr int disputed = -1;

bool isOver(const AdminReturn &entry) {
    return entry.state == ReturnState::Refunded || entry.dispute == DisputeState::Dismissed;
}

const auto anyRow = [](int) { return true; };

} // namespace

ReturnsPage::ReturnsPage(sync::Client &client, sync::AdminClient &admin, const Clock &clock, const Rights &rights,
                         QSettings &settings, QWidget *parent)
    : TablePage(new app::ReturnTable(client, admin, clock), u"returns"_s, settings, parent)
    , m_returns(static_cast<app::ReturnTable *>(table()))
    , m_title(headingLabel())
    , m_detail(new QVBoxLayout) {
    m_text = addSearch(tr("Find returns by order or buyer"));
    QList<std::pair<QString, QVariant>> states{{tr("Every standing"), {}}};
    for (const auto state : {ReturnState::Requested, ReturnState::Rejected, ReturnState::Approved,
                             ReturnState::Received, ReturnState::Refunded})
        states.append({app::returnStandingText(state), choice(state)});
    states.append({tr("Disputed"), disputed});
    m_state = addChoice(tr("Standing"), states);
    QList<std::pair<QString, QVariant>> reasons{{tr("Every reason"), {}}};
    for (const auto reason : {ReturnReason::Damaged, ReturnReason::WrongArticle, ReturnReason::NotAsDescribed,
                              ReturnReason::Unwanted, ReturnReason::Other})
        reasons.append({app::returnReasonName(reason), choice(reason)});
    m_reason = addChoice(tr("Reason"), reasons);
    m_quiet = addChoice(tr("Last step"), {{tr("At any time"), {}},
                                          {tr("%n days ago or more", nullptr, fewDays), fewDays},
                                          {tr("%n days ago or more", nullptr, manyDays), manyDays}});

    if (may(rights, Permission::ReturnsDecide)) {
        offer(Step::Approve, tr("Accept…"), Qt::Key_A,
              tr("The buyer can send it back, whatever the shop has said. Both are told why."));
        offer(Step::Reject, tr("Reject…"), Qt::Key_R, tr("Nothing goes back. The buyer and the shop are told why."));
        offer(Step::Dismiss, tr("The shop is right…"), Qt::Key_S,
              tr("The dispute ends for good, and nobody can write any more. Both are told why."));
        addAction(
            tr("Pay back…"), Qt::Key_P,
            [this](int row) {
                const auto &entry = m_returns->rowAt(row);
                return mayDecide(entry.state, entry.dispute, Step::Refund) && entry.worth.minor > 0;
            },
            [this](const QList<int> &rows) { refund(m_returns->rowAt(rows.first())); });
    }
    addAction(tr("Order"), Qt::Key_O, anyRow,
              [this](const QList<int> &rows) { Q_EMIT orderRequested(m_returns->rowAt(rows.first()).orderNumber); });
    if (may(rights, Permission::AuditRead))
        addAction(tr("History"), Qt::Key_H, anyRow,
                  [this](const QList<int> &rows) { Q_EMIT historyRequested(m_returns->idAt(rows.first())); });

    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->addWidget(m_title);
    layout->addLayout(m_detail);
    if (may(rights, Permission::ReturnsDecide))
        addWriting(layout);
    layout->addStretch();
    addDetail(pane);
    const auto showChosen = [this] {
        const auto rows = chosenRows();
        show(rows.size() == 1 ? rows.first() : -1);
    };
    connect(view()->selectionModel(), &QItemSelectionModel::selectionChanged, this, showChosen);
    connect(m_returns, &QAbstractItemModel::modelReset, this, [this, showChosen] {
        m_shown = {}; // lists come without what was written
        showChosen();
    });
    connect(m_returns, &QAbstractItemModel::dataChanged, this, showChosen);
    showChosen();
}

void ReturnsPage::offer(Step step, const QString &text, const QKeySequence &keys, const QString &question) {
    addAction(
        text, keys,
        [this, step](int row) {
            const auto &entry = m_returns->rowAt(row);
            return mayDecide(entry.state, entry.dispute, step);
        },
        [this, step, text, question](const QList<int> &rows) {
            QList<AdminReturn> entries;
            for (const int row : rows)
                entries.append(m_returns->rowAt(row));
            const auto title = text.chopped(1);
            const QString which = entries.size() == 1 ? tr("Return of order %1").arg(entries.first().orderNumber)
                                                      : tr("%n returns", nullptr, static_cast<int>(entries.size()));
            askForReason(window(), title, u"%1\n\n%2"_s.arg(which, question), title,
                         [this, step, title, entries](const QString &reason) {
                             QList<BulkRun::Step> steps;
                             for (const auto &entry : entries)
                                 steps.append(
                                     {entry.orderNumber, [this, step, entry, reason](const app::StepDone &done) {
                                          m_returns->decide(entry, step, {}, reason, done);
                                      }});
                             BulkRun::start(window(), title, steps);
                         });
        });
}

void ReturnsPage::refund(const AdminReturn &entry) {
    askForAmount(window(), tr("Pay back"),
                 u"%1\n\n%2"_s.arg(tr("Return of order %1").arg(entry.orderNumber),
                                   tr("That ends the return. The buyer and the shop are told why.")),
                 tr("Pay back"), entry.worth, [this, entry](Money amount, const QString &reason) {
                     m_returns->decide(entry, Step::Refund, amount, reason, [this](const Status &status) {
                         say(status ? QString() : app::errorText(status.error()));
                     });
                 });
}

void ReturnsPage::show(int row) {
    const bool isChosen = row >= 0 && row < m_returns->rowCount();
    if (m_writing != nullptr)
        m_writing->setVisible(isChosen && !isOver(m_returns->rowAt(row)));
    if (!isChosen) {
        m_shown = {};
        m_title->setText(tr("Nothing is chosen."));
        return showSections(m_detail, {});
    }
    const auto &entry = m_returns->rowAt(row);
    m_title->setText(tr("%1, %2").arg(entry.orderNumber, entry.vendorName));
    showSections(m_detail, app::returnSections(entry));
    if (m_shown == entry.id)
        return;
    m_shown = entry.id;
    if (m_words != nullptr && m_writtenAbout != entry.id) {
        // What was begun was about another one.
        m_writtenAbout = entry.id;
        m_words->clear();
        m_problem->clear();
    }
    m_returns->read(entry.id);
}

void ReturnsPage::addWriting(QVBoxLayout *layout) {
    m_writing = new QWidget;
    auto *column = new QVBoxLayout(m_writing);
    column->setContentsMargins({});
    m_words = new QPlainTextEdit;
    m_words->setPlaceholderText(tr("Write to the buyer and the shop"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setTabChangesFocus(true);
    m_words->setFixedHeight(writingHeight);
    m_send = new QPushButton(tr("Write to both"));
    m_send->setObjectName(u"write"_s);
    m_problem = plainLabel();
    column->addWidget(m_words);
    column->addWidget(m_send, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    layout->addWidget(m_writing);
    connect(m_words, &QPlainTextEdit::textChanged, this, &ReturnsPage::lookAtWords);
    connect(m_send, &QPushButton::clicked, this, &ReturnsPage::write);
    lookAtWords();
}

void ReturnsPage::lookAtWords() {
    const auto length = m_words->toPlainText().trimmed().size();
    m_send->setEnabled(length > 0 && length <= longestReturnText);
    m_problem->setText(length <= longestReturnText
                           ? QString()
                           : tr("%n character(s) too many", nullptr, static_cast<int>(length - longestReturnText)));
}

void ReturnsPage::write() {
    const auto text = m_words->toPlainText().trimmed();
    m_send->setEnabled(false);
    m_returns->say(m_shown, text, [this, about = m_shown, text](const Status &status) {
        // Somebody may look at another one by now, or have written on.
        if (m_writtenAbout != about)
            return say(status ? QString() : app::errorText(status.error()));
        if (status && m_words->toPlainText().trimmed() == text)
            m_words->clear();
        lookAtWords();
        m_problem->setText(status ? QString() : app::errorText(status.error()));
    });
}

void ReturnsPage::find() {
    const bool isDisputed = m_state->currentData() == QVariant(disputed);
    m_returns->find({m_text->text(),
                     isDisputed ? std::nullopt : chosen<ReturnState>(m_state),
                     chosen<ReturnReason>(m_reason),
                     m_quiet->currentData().toInt(),
                     {},
                     isDisputed});
}

QVariantMap ReturnsPage::filters() const {
    return {{u"text"_s, m_text->text()},
            {u"state"_s, m_state->currentData()},
            {u"reason"_s, m_reason->currentData()},
            {u"quiet"_s, m_quiet->currentData()}};
}

void ReturnsPage::setFilters(const QVariantMap &filters) {
    m_text->setText(filters.value(u"text"_s).toString());
    choose(m_state, filters.value(u"state"_s));
    choose(m_reason, filters.value(u"reason"_s));
    choose(m_quiet, filters.value(u"quiet"_s));
}

} // namespace aura::console
