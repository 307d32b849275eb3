// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <aura/app/item_list_model.h>

#include <QUrl>

#include <memory>

namespace aura::app {

class AppContext;

/// A column of a file of products, and what it is read as.
struct ImportColumnItem {
    Q_GADGET
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(int field MEMBER field)
    Q_PROPERTY(QString sample MEMBER sample)
public:
    QString name;
    int field = 0;  ///< The row of ProductImportModel::fields().
    QString sample; ///< What stands in it on the first row.

    friend bool operator==(const ImportColumnItem &, const ImportColumnItem &) = default;
};

/// What is wrong on a line of a file.
struct ImportProblemItem {
    Q_GADGET
    Q_PROPERTY(QString lineText MEMBER lineText)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString text MEMBER text)
public:
    QString lineText; ///< "Line 12"
    QString name;     ///< Of the product.
    QString text;

    friend bool operator==(const ImportProblemItem &, const ImportProblemItem &) = default;
};

/// Brings the products of a file (our own tables, Shopify's, Google Merchant Center's) into one's shop, and writes
/// one's products into a table: App.productImport. Looked at before anything is done; works without a network. A file
/// is gone through beside the window, and goes on while other pages are shown. What was interrupted, by a person or by
/// the end of the program, can be gone on with: what is in the shop already is found unchanged. GUI thread.
class ProductImportModel : public QObject {
    Q_OBJECT
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString fileName READ fileName NOTIFY changed)
    Q_PROPERTY(QString formatText READ formatText NOTIFY changed)
    Q_PROPERTY(aura::app::ItemListModel *columns READ columns CONSTANT)
    Q_PROPERTY(QStringList fields READ fields NOTIFY changed)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged)
    Q_PROPERTY(int fresh READ fresh NOTIFY progressChanged)
    Q_PROPERTY(int altered READ altered NOTIFY progressChanged)
    Q_PROPERTY(int same READ same NOTIFY progressChanged)
    Q_PROPERTY(int wrong READ wrong NOTIFY progressChanged)
    Q_PROPERTY(aura::app::ItemListModel *problems READ problems CONSTANT)
    Q_PROPERTY(int problemCount READ problemCount NOTIFY changed)
    Q_PROPERTY(int savedProblemCount READ savedProblemCount NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString interruptedFile READ interruptedFile NOTIFY changed)
    Q_PROPERTY(bool exporting READ exporting NOTIFY changed)

public:
    /// Chosen: the columns can be read another way. Checked: what it would do is known. Stopped: it can be gone on
    /// with. Failed: the file cannot be read on; what was imported before stays.
    enum class State { Empty, Chosen, Checking, Checked, Importing, Stopped, Done, Failed };
    Q_ENUM(State)

    /// The context must outlive the model.
    explicit ProductImportModel(AppContext &app, QObject *parent = nullptr);
    /// Waits for what is being written.
    ~ProductImportModel() override;

    State state() const;
    QString fileName() const;
    /// "Shopify's table of products"
    QString formatText() const;
    /// Rows of ImportColumnItem.
    ItemListModel *columns() const;
    /// What a column can be read as; the first one is nothing.
    QStringList fields() const;
    /// 0 to 1, of the file.
    double progress() const;
    QString progressText() const;
    /// Products that would be, or were, made, changed, left as they are, or left out because something is wrong.
    int fresh() const;
    int altered() const;
    int same() const;
    int wrong() const;
    /// Rows of ImportProblemItem: the first 100.
    ItemListModel *problems() const;
    int problemCount() const;
    /// So many of them a table to save has: all, or the first 20,000.
    int savedProblemCount() const;
    QString failure() const;
    /// The file of an import that was begun on this device and did not come to its end; empty while one is under way.
    QString interruptedFile() const;
    bool exporting() const;

    Q_INVOKABLE void choose(const QUrl &file);
    Q_INVOKABLE void readColumnAs(int column, int field);
    /// Looks through all of it; nothing is changed.
    Q_INVOKABLE void check();
    /// Queues what was checked, and leaves out what is wrong.
    Q_INVOKABLE void run();
    /// Ends what is going on. What was imported stays.
    Q_INVOKABLE void stop();
    /// Takes up what was interrupted, with the columns as they were read then.
    Q_INVOKABLE void goOn();
    /// What was interrupted is not to be gone on with.
    Q_INVOKABLE void forgetInterrupted();
    Q_INVOKABLE void clear();
    /// Writes what is wrong as a table (savedProblemCount() of it): line, product, what, value. Ends in written() or
    /// failed().
    Q_INVOKABLE void saveProblems(const QUrl &file);
    /// Writes one's products as a table that can be imported again. Ends in written() or failed().
    Q_INVOKABLE void exportTo(const QUrl &file);

Q_SIGNALS:
    void changed();
    void progressChanged();
    void written(const QString &path);
    void failed(const QString &text);

private:
    void readInterrupted();
    void keepInterrupted();
    bool open();
    void showColumns();
    void go(State state);
    void ended();
    void fail(const QString &why);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace aura::app
