// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/app_object.h>
#include <aura/app/labels.h>
#include <aura/app/lazy_list_model.h>

#include <QUrl>

namespace aura::app {

/// A variant that labels can be printed for.
struct LabelItem {
    Q_GADGET
    Q_PROPERTY(QString variantId MEMBER variantId)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString codeText MEMBER codeText)
    Q_PROPERTY(int copies MEMBER copies)
public:
    QString variantId;
    QString name;     ///< "Mug, Blue"
    QString codeText; ///< "EAN 4006381333931", "MUG-3", "No code"
    int copies = 0;
};

/// Labels with barcodes, for as many articles as a person likes. Everything is known on this device.
class LabelModel : public aura::app::AppObject {
    Q_OBJECT
    Q_PROPERTY(aura::app::LazyListModel *rows READ rows CONSTANT)
    Q_PROPERTY(QString query READ query WRITE setQuery NOTIFY queryChanged)
    Q_PROPERTY(aura::app::ItemListModel *sheets READ sheets CONSTANT)
    Q_PROPERTY(int sheet READ sheet WRITE setSheet NOTIFY changed)
    Q_PROPERTY(int skip READ skip WRITE setSkip NOTIFY changed)
    Q_PROPERTY(int mostSkip READ mostSkip NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(bool canPrint READ canPrint NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName CONSTANT)

public:
    explicit LabelModel(QObject *parent = nullptr);

    /// Rows of LabelItem, by name; what has copies stays, whatever is searched for.
    LazyListModel *rows() { return &m_rows; }
    const QString &query() const { return m_query; }
    void setQuery(const QString &text);
    /// Rows of ChoiceItem: the paper.
    ItemListModel *sheets() { return &m_sheets; }
    int sheet() const { return static_cast<int>(m_sheet); }
    void setSheet(int row);
    /// So many places of the first sheet are used up; 0 to mostSkip().
    int skip() const { return m_skip; }
    void setSkip(int places);
    int mostSkip() const { return labelsPerPage(m_sheet) - 1; }
    /// "12 labels on 1 page"; empty when nothing is chosen.
    QString summary() const;
    bool canPrint() const;
    /// "Labels.pdf"
    QString fileName() const;

    /// 0 to 999; 0 takes it out again.
    Q_INVOKABLE void setCopies(const QString &variantId, int copies);
    Q_INVOKABLE void clear();
    /// Writes the PDF, whole or not at all, and says so by saved(); otherwise VendorDesk::refused() says why not.
    Q_INVOKABLE void save(const QUrl &file);

Q_SIGNALS:
    void queryChanged();
    void changed();
    void saved();

protected:
    void attach(AppContext &app) override;
    void refresh() override;

private:
    QVariant make(const Id &variantId) const;
    Label labelOf(const Id &variantId) const;
    int copies() const;

    LazyListModel m_rows;
    ItemListModel m_sheets;
    QString m_query;
    QHash<Id, int> m_copies;
    LabelSheet m_sheet = LabelSheet::A4With24;
    int m_skip = 0;
};

} // namespace aura::app
