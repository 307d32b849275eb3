// SPDX-License-Identifier: Apache-2.0
#include <aura/storage/catalogue_writer.h>

#include <aura/storage/catalogue_schema.h>
#include <aura/wire/catalogue_json.h>

#include <algorithm>
#include <string>
#include <unordered_map>

// Building the whole index goes through the stored bytes: making a Product of every row would take longer than the
// indexing itself. The texts must be those of searchText(), because later removals index with it; tests hold that.

namespace aura::storage {

namespace {

void appendCodePoint(std::string &into, std::uint32_t c) {
    if (c < 0x80) {
        into += static_cast<char>(c);
    } else if (c < 0x800) {
        into += static_cast<char>(0xc0 | (c >> 6));
        into += static_cast<char>(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        into += static_cast<char>(0xe0 | (c >> 12));
        into += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        into += static_cast<char>(0x80 | (c & 0x3f));
    } else {
        into += static_cast<char>(0xf0 | (c >> 18));
        into += static_cast<char>(0x80 | ((c >> 12) & 0x3f));
        into += static_cast<char>(0x80 | ((c >> 6) & 0x3f));
        into += static_cast<char>(0x80 | (c & 0x3f));
    }
}

std::uint32_t hexDigits(std::string_view json, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4 && i < json.size(); ++i) {
        const char c = json[i];
        const auto digit = c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10;
        value = value << 4 | (static_cast<std::uint32_t>(digit) & 0xf);
    }
    return value;
}

/// Reads a document of our own writing: compact and well-formed. Damaged input ends early and never reads beyond the
/// end.
class StoredJson {
public:
    explicit StoredJson(std::string_view json)
        : m_json(json) {}

    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    bool take(char c) {
        if (peek() != c)
            return false;
        ++m_at;
        return true;
    }

    /// Appends the string that starts here.
    void string(std::string &into) {
        ++m_at;
        while (m_at < m_json.size()) {
            const auto stop = std::min(m_json.find_first_of("\"\\", m_at), m_json.size());
            into.append(m_json, m_at, stop - m_at);
            m_at = stop;
            if (m_at >= m_json.size() || m_json[m_at++] == '"')
                return;
            escape(into);
        }
    }

    void skipString() {
        for (++m_at; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at) {
            if (m_json[m_at] == '\\')
                ++m_at;
        }
        ++m_at;
    }

    void skipValue() {
        int depth = 0;
        while (m_at < m_json.size()) {
            const char c = m_json[m_at];
            if (c == '"') {
                skipString();
                if (depth == 0)
                    return;
                continue;
            }
            if (depth == 0 && (c == ',' || c == '}' || c == ']'))
                return;
            ++m_at;
            if (c == '{' || c == '[')
                ++depth;
            else if ((c == '}' || c == ']') && --depth == 0)
                return;
        }
    }

private:
    void escape(std::string &into) {
        const char c = peek();
        ++m_at;
        switch (c) {
        case 'b':
            into += '\b';
            break;
        case 'f':
            into += '\f';
            break;
        case 'n':
            into += '\n';
            break;
        case 'r':
            into += '\r';
            break;
        case 't':
            into += '\t';
            break;
        case 'u': {
            auto point = hexDigits(m_json, m_at);
            m_at += 4;
            if (point >= 0xd800 && point < 0xdc00 && m_json.substr(std::min(m_at, m_json.size()), 2) == "\\u") {
                const auto low = hexDigits(m_json, m_at + 2);
                point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
                m_at += 6;
            }
            appendCodePoint(into, point);
            break;
        }
        default:
            into += c;
        }
    }

    std::string_view m_json;
    std::size_t m_at = 0;
};

/// The list that starts here, when all its members are strings; otherwise nothing is appended.
void appendTextList(StoredJson &json, std::string &into) {
    const auto before = into.size();
    json.take('[');
    bool texts = true;
    while (json.peek() != ']' && json.peek() != '\0') {
        if (json.peek() == '"') {
            into += ' ';
            json.string(into);
        } else {
            texts = false;
            json.skipValue();
        }
        json.take(',');
    }
    json.take(']');
    if (!texts)
        into.resize(before);
}

/// Appends every text of a list of strings.
void appendTexts(std::string_view stored, std::string &into) {
    StoredJson json(stored);
    appendTextList(json, into);
}

/// Appends the texts of an attribute object; numbers, booleans, nested values and technical names do not count.
void appendTextAttributes(std::string_view stored, std::string &into) {
    StoredJson json(stored);
    if (!json.take('{'))
        return;
    std::string name;
    while (json.peek() == '"') {
        name.clear();
        json.string(name);
        json.take(':');
        if (!name.empty() && name.front() == '_') {
            json.skipValue();
        } else if (json.peek() == '"') {
            into += ' ';
            json.string(into);
        } else if (json.peek() == '[') {
            appendTextList(json, into);
        } else {
            json.skipValue();
        }
        json.take(',');
    }
}

void appendCode(std::string &codes, std::string_view code) {
    if (code.empty())
        return;
    codes += ' ';
    codes += code;
    const bool ascii = std::all_of(code.begin(), code.end(), [](char c) { return static_cast<signed char>(c) >= 0; });
    if (!ascii) {
        const auto text = QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
        const auto normalized = normalizedCode(text);
        if (!normalized.isEmpty() && normalized != text.toLower())
            codes += ' ' + normalized.toStdString();
        return;
    }
    const auto start = codes.size();
    codes += ' ';
    bool same = true;
    for (const char c : code) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        if (letter)
            codes += static_cast<char>(c | 0x20);
        else if (c >= '0' && c <= '9')
            codes += c;
        else
            same = false;
    }
    if (same || codes.size() == start + 1)
        codes.resize(start);
}

void appendGtin(std::string &codes, std::string_view gtin) {
    if (gtin.empty())
        return;
    codes += ' ';
    codes += gtin;
    const auto stripped = gtin.substr(std::min(gtin.find_first_not_of('0'), gtin.size()));
    if (stripped.size() != gtin.size()) {
        codes += ' ';
        codes += stripped;
    }
}

/// Names from the root to each category, separated by spaces.
Result<std::unordered_map<std::int64_t, std::string>> categoryPaths(Database &database) {
    std::unordered_map<std::int64_t, std::string> paths;
    AURA_TRY(database.forEach(
        "WITH RECURSIVE down(num, path, depth) AS (SELECT num, name, 0 FROM category WHERE parent IS NULL UNION ALL "
        "SELECT c.num, down.path || ' ' || c.name, down.depth + 1 FROM category c JOIN down ON c.parent = down.num "
        "WHERE down.depth < 20) SELECT num, path FROM down",
        [&](const Statement &row) { paths.emplace(row.int64(0), row.utf8(1)); }));
    return paths;
}

struct StoredTexts {
    std::string codes;
    std::string extra;
    std::string more;

    void clear() {
        codes.clear();
        extra.clear();
        more.clear();
    }
};

/// Appends SKUs and option values.
Status appendVariants(Statement &variants, std::int64_t product, std::string_view externalId, StoredTexts &texts) {
    variants.reset();
    variants.bindAt(1, product);
    for (;;) {
        AURA_ASSIGN(const bool row, variants.step());
        if (!row)
            return {};
        const auto sku = variants.utf8(0);
        if (sku != externalId)
            appendCode(texts.codes, sku);
        if (const auto options = variants.utf8(1); options.size() > 2) {
            // Options are few; their numbers and booleans count too, in the form that people see.
            const auto parsed =
                wire::parseObject(QByteArrayView(options.data(), static_cast<qsizetype>(options.size())));
            if (!parsed)
                return Error{ErrorCode::Corrupt, parsed.error().detail};
            for (const auto &option : wire::attributesFromJson(*parsed))
                texts.extra += ' ' + option.values.join(u' ').toStdString();
        }
    }
}

} // namespace

Status rebuildSearch(Database &database) {
    AURA_ASSIGN(auto transaction, Transaction::begin(database));
    AURA_TRY(database.execute("DROP TABLE IF EXISTS product_search; DROP TABLE IF EXISTS product_search_more;"));
    AURA_TRY(database.execute(catalogue::searchSql()));
    // A larger hash table makes fewer, larger segments while the index is built row by row.
    AURA_TRY(database.execute(R"sql(
INSERT INTO product_search(product_search, rank) VALUES('hashsize', 67108864);
INSERT INTO product_search_more(product_search_more, rank) VALUES('hashsize', 67108864);
)sql"));
    AURA_ASSIGN(const auto paths, categoryPaths(database));
    AURA_ASSIGN(auto variants,
                database.prepare("SELECT ifnull(sku, ''), options FROM variant WHERE product = ?1 ORDER BY position"));
    AURA_ASSIGN(auto search,
                database.prepare("INSERT INTO product_search(rowid, name, brand, codes, extra) VALUES(?1, ?2, ?3, ?4, "
                                 "?5)"));
    AURA_ASSIGN(auto searchMore, database.prepare("INSERT INTO product_search_more(rowid, body) VALUES(?1, ?2)"));
    AURA_ASSIGN(auto products,
                database.prepare("SELECT p.num, p.name, ifnull(b.name, ''), ifnull(p.model_number, ''), "
                                 "ifnull(p.external_id, ''), ifnull(p.gtin, ''), ifnull(p.category, 0), "
                                 "d.indexed_path, d.tags, d.description, d.attributes, d.technical_specs "
                                 "FROM product p LEFT JOIN product_detail d ON d.product = p.num "
                                 "LEFT JOIN brand b ON b.num = p.brand ORDER BY p.num"));
    std::vector<std::pair<std::int64_t, std::string_view>> moved;
    const std::string noPath;
    StoredTexts texts;
    for (;;) {
        AURA_ASSIGN(const bool row, products.step());
        if (!row)
            break;
        const auto num = products.int64(0);
        const auto externalId = products.utf8(4);
        const auto found = paths.find(products.int64(6));
        const std::string &path = found != paths.end() ? found->second : noPath;
        if (products.utf8(7) != path)
            moved.emplace_back(num, path);

        texts.clear();
        appendCode(texts.codes, products.utf8(3));
        appendCode(texts.codes, externalId);
        appendGtin(texts.codes, products.utf8(5));
        texts.extra = path;
        AURA_TRY(appendVariants(variants, num, externalId, texts));
        appendTexts(products.utf8(8), texts.extra);
        texts.more = products.utf8(9);
        appendTextAttributes(products.utf8(10), texts.more);
        appendTextAttributes(products.utf8(11), texts.more);

        search.reset();
        AURA_TRY(search.bind(num, products.utf8(1), products.utf8(2), texts.codes, texts.extra).run());
        searchMore.reset();
        AURA_TRY(searchMore.bind(num, texts.more).run());
    }
    // Afterwards, because the rows above are being read, and mostly none: a path changes with its category only.
    AURA_ASSIGN(auto update, database.prepare("UPDATE product_detail SET indexed_path = ?2 WHERE product = ?1"));
    for (const auto &[num, path] : moved) {
        update.reset();
        AURA_TRY(update.bind(num, path).run());
    }
    return transaction.commit();
}

} // namespace aura::storage
