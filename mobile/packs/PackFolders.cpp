// SPDX-License-Identifier: EUPL-1.2
#include "mobile/packs/PackFolders.h"
#include "shared/crypto/Crypto.h"
#include <QDataStream>
#include <QIODevice>
#include <QResource>
#include <QStringList>
#include <algorithm>
#include <deque>

namespace aanzet::packs {
namespace {

constexpr quint16 kIsFolder = 2;

// A file, or a folder with what is in it.
struct Node {
    QString name;
    const Bytes* content = nullptr;
    std::vector<Node> children;
};

quint32 hashOf(const QString& name)
{
    quint32 h = 0;
    for (const auto c : name) {
        h = (h << 4) + c.unicode();
        h ^= (h & 0xf0000000) >> 23;
        h &= 0x0fffffff;
    }
    return h;
}

void place(Node& root, const QStringList& path, const Bytes& content)
{
    auto* at = &root;
    for (const auto& part : path) {
        const auto found = std::find_if(at->children.begin(), at->children.end(), [&](const Node& n) { return n.name == part; });
        if (found != at->children.end()) {
            at = &*found;
            continue;
        }
        at->children.push_back({part, nullptr, {}});
        at = &at->children.back();
    }
    at->content = &content;
}

void sort(Node& node)
{
    std::sort(node.children.begin(), node.children.end(), [](const Node& a, const Node& b) { return hashOf(a.name) < hashOf(b.name); });
    for (auto& child : node.children) sort(child);
}

} // namespace

QByteArray resourceOf(const PackFiles& files)
{
    Node root;
    for (const auto& [name, content] : files) place(root, QString::fromStdString(name).split(QLatin1Char('/')), content);
    sort(root);

    QByteArray tree, names, data;
    QDataStream toTree(&tree, QIODevice::WriteOnly), toNames(&names, QIODevice::WriteOnly), toData(&data, QIODevice::WriteOnly);
    std::deque<const Node*> row{&root};
    quint32 next = 1;   // the number of the node that the next folder's first child gets
    for (; !row.empty(); row.pop_front()) {
        const auto& node = *row.front();
        toTree << quint32(names.size());
        toNames << quint16(node.name.size()) << hashOf(node.name);
        for (const auto c : node.name) toNames << quint16(c.unicode());
        if (node.content) {
            toTree << quint16(0) << quint16(0) << quint16(1) << quint32(data.size());   // any country, language C
            toData << quint32(node.content->size());
            toData.writeRawData(reinterpret_cast<const char*>(node.content->data()), int(node.content->size()));
            continue;
        }
        toTree << kIsFolder << quint32(node.children.size()) << next;
        next += quint32(node.children.size());
        for (const auto& child : node.children) row.push_back(&child);
    }
    constexpr quint32 kHeader = 20;
    QByteArray all;
    QDataStream out(&all, QIODevice::WriteOnly);
    out.writeRawData("qres", 4);
    out << quint32(1) << kHeader << quint32(kHeader + tree.size()) << quint32(kHeader + tree.size() + data.size());
    return all + tree + data + names;
}

QString PackFolders::folderOf(const std::shared_ptr<const Pack>& pack)
{
    if (const auto known = m_folders.find(pack); known != m_folders.end()) return QLatin1Char(':') + known->second.name;
    // Two of them never share a name, also when one content was signed twice.
    Folder folder{resourceOf(pack->files), QStringLiteral("/own/") + QString::fromStdString(toHex(crypto::randomFixed<RecordId>().view()))};
    if (!QResource::registerResource(reinterpret_cast<const uchar*>(folder.data.constData()), folder.name)) return {};
    const auto name = QLatin1Char(':') + folder.name;
    m_folders.emplace(pack, std::move(folder));
    return name;
}

PackFolders::~PackFolders()
{
    for (const auto& [pack, folder] : m_folders) QResource::unregisterResource(reinterpret_cast<const uchar*>(folder.data.constData()), folder.name);
}

} // namespace aanzet::packs
