// SPDX-License-Identifier: Apache-2.0
#include "moderation_page.h"

#include "bulk_run.h"
#include "decision_dialogs.h"
#include "detail_pane.h"

#include <aura/app/admin_words.h>
#include <aura/app/format.h>
#include <aura/domain/picture_sizes.h>
#include <aura/sync/client.h>
#include <aura/sync/when_done.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

namespace aura::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int pictureSide = 160;
constexpr qsizetype mostPicturesShown = 6;

const auto anyRow = [](int) { return true; };

} // namespace

ModerationPage::ModerationPage(sync::Client &client, sync::AdminClient &admin, const Clock &clock, const Rights &rights,
                               QSettings &settings, QWidget *parent)
    : TablePage(new app::ModerationTable(admin, clock), u"moderation"_s, settings, parent)
    , m_client(client)
    , m_items(static_cast<app::ModerationTable *>(table()))
    , m_title(headingLabel())
    , m_facts(plainLabel())
    , m_text(plainLabel())
    , m_pictures(new QHBoxLayout) {
    if (may(rights, Permission::ProductsDecide) && may(rights, Permission::ReviewsDecide))
        m_kind = addChoice(tr("What waits"), {{tr("Everything"), {}},
                                              {app::moderationKindText(ModerationItem::Kind::Product), 0},
                                              {app::moderationKindText(ModerationItem::Kind::Review), 1}});
    addAction(tr("Approve"), Qt::Key_A, anyRow,
              [this](const QList<int> &rows) { decide(itemsAt(rows), rows.first(), true, {}); });
    addAction(tr("Reject…"), Qt::Key_R, anyRow, [this](const QList<int> &rows) { reject(rows); });

    auto *detail = new QWidget;
    auto *layout = new QVBoxLayout(detail);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    // Many pictures go sideways by themselves: what is written beside them is never wider than its place.
    auto *pictures = new QWidget;
    pictures->setLayout(m_pictures);
    m_pictures->setContentsMargins(0, 0, 0, 0);
    m_strip = new QScrollArea;
    m_strip->setWidget(pictures);
    m_strip->setWidgetResizable(true);
    m_strip->setFrameShape(QFrame::NoFrame);
    m_strip->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_strip->setFixedHeight(pictureSide + m_strip->horizontalScrollBar()->sizeHint().height());
    layout->addWidget(m_strip);
    layout->addWidget(m_text);
    layout->addStretch();
    addDetail(detail);

    connect(view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { show(current.row()); });
    connect(m_items, &QAbstractItemModel::modelReset, this, [this] { select(0); });
    connect(m_items, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!view()->currentIndex().isValid())
            select(0);
    });
    show(-1);
}

void ModerationPage::find() {
    // Where there is no choice, the server answers what one may decide about.
    const auto kind = m_kind != nullptr ? m_kind->currentData() : QVariant();
    m_items->find(kind.isValid() ? std::optional(static_cast<ModerationItem::Kind>(kind.toInt())) : std::nullopt);
}

QVariantMap ModerationPage::filters() const {
    if (m_kind == nullptr)
        return {};
    return {{u"kind"_s, m_kind->currentData()}};
}

void ModerationPage::setFilters(const QVariantMap &filters) {
    // A view that was saved with another role may name one.
    if (m_kind == nullptr)
        return;
    const auto kind = filters.value(u"kind"_s);
    m_kind->setCurrentIndex(kind.isValid() ? std::max(0, m_kind->findData(kind)) : 0);
}

void ModerationPage::select(int row) {
    // Not by selectRow(), which needs a view that has been laid out.
    if (row >= 0 && row < m_items->rowCount())
        view()->selectionModel()->setCurrentIndex(m_items->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    else
        show(-1);
}

void ModerationPage::show(int row) {
    while (auto *old = m_pictures->takeAt(0)) {
        delete old->widget();
        delete old;
    }
    m_strip->hide();
    if (row < 0 || row >= m_items->rowCount()) {
        m_shown = {};
        m_title->clear();
        m_facts->setText(tr("Nothing is chosen."));
        m_text->clear();
        return;
    }
    const auto &item = m_items->rowAt(row);
    m_shown = item.id;
    m_title->setText(m_items->nameAt(row));
    QStringList facts{tr("From %1").arg(item.author)};
    if (item.kind == ModerationItem::Kind::Review)
        facts.append(tr("Of %1").arg(item.productName));
    if (item.rating > 0)
        facts.append(QString(item.rating, u'★') + QString(5 - item.rating, u'☆'));
    if (item.price)
        facts.append(app::format::price(*item.price));
    if (!item.category.isEmpty())
        facts.append(item.category);
    m_facts->setText(facts.join(u" · "_s));
    m_text->setText(item.text);
    showPictures(item);
}

void ModerationPage::showPictures(const ModerationItem &item) {
    for (const auto &sha256 : item.pictures.first(std::min(item.pictures.size(), mostPicturesShown))) {
        auto *picture = new QLabel;
        picture->setFixedSize(pictureSide, pictureSide);
        picture->setAlignment(Qt::AlignCenter);
        picture->setFrameShape(QFrame::StyledPanel);
        m_pictures->addWidget(picture);
        sync::whenDone(m_client.fetchPicture(sha256, thumbnailSideFor(pictureSide)), picture,
                       [picture](const Result<QByteArray> &bytes) {
                           QPixmap pixmap;
                           if (bytes && pixmap.loadFromData(*bytes))
                               picture->setPixmap(
                                   pixmap.scaled(picture->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
                           else
                               picture->setText(tr("No picture"));
                       });
    }
    m_pictures->addStretch();
    m_strip->setVisible(!item.pictures.isEmpty());
}

QList<ModerationItem> ModerationPage::itemsAt(const QList<int> &rows) const {
    QList<ModerationItem> items;
    for (const int row : rows)
        items.append(m_items->rowAt(row));
    return items;
}

void ModerationPage::decide(const QList<ModerationItem> &items, int next, bool approve, const QString &reason) {
    QList<BulkRun::Step> steps;
    for (const auto &item : items) {
        steps.append(
            {app::ModerationTable::nameOf(item), [this, item, approve, reason, next](const app::StepDone &done) {
                 m_items->decide(item, approve, reason, [this, next, done](const Status &status) {
                     // What is looked at next stands where the one before it stood.
                     select(std::min(next, m_items->rowCount() - 1));
                     done(status);
                 });
             }});
    }
    BulkRun::start(window(), approve ? tr("Approve") : tr("Reject"), steps);
}

void ModerationPage::reject(const QList<int> &rows) {
    // As they are looked at: who refreshes meanwhile, or has them changed by their shop, has not looked at that.
    const auto items = itemsAt(rows);
    const QString what =
        rows.size() == 1 ? m_items->nameAt(rows.first()) : tr("%n entries", nullptr, static_cast<int>(rows.size()));
    askForReason(window(), tr("Reject"), u"%1\n\n%2"_s.arg(what, tr("Whoever it is from is told why.")), tr("Reject"),
                 [this, items, next = rows.first()](const QString &reason) { decide(items, next, false, reason); });
}

} // namespace aura::console
