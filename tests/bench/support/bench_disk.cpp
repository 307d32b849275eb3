// SPDX-License-Identifier: Apache-2.0
#include "bench_disk.h"

#include "bench_report.h"

#include <QElapsedTimer>
#include <QFile>

#include <atomic>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {
std::atomic<std::int64_t> calls{0};
}

// In front of the C library's: whatever this process or a library of it waits for goes through here.
extern "C" {
__attribute__((visibility("default"))) int fsync(int file) {
    ++calls;
    return static_cast<int>(::syscall(SYS_fsync, file));
}
__attribute__((visibility("default"))) int fdatasync(int file) {
    ++calls;
    return static_cast<int>(::syscall(SYS_fdatasync, file));
}
}

namespace aura::bench {

using namespace Qt::StringLiterals;

namespace {

int openForWriting(const QString &path, int flags) {
    const int file = ::open(QFile::encodeName(path).constData(), O_CREAT | O_WRONLY | O_CLOEXEC | flags, 0600);
    if (file < 0)
        giveUp(u"cannot write "_s + path);
    return file;
}

void writeAndSync(int file, const QByteArray &bytes) {
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto written = ::write(file, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written <= 0)
            giveUp(u"cannot write"_s);
        done += written;
    }
    if (::fsync(file) != 0)
        giveUp(u"cannot sync"_s);
}

} // namespace

double copyWithFsync(const QByteArray &bytes, const QString &path) {
    const double took = millis([&] {
        const int file = openForWriting(path, O_EXCL);
        writeAndSync(file, bytes);
        ::close(file);
    });
    QFile::remove(path);
    return took;
}

std::vector<double> appendWithFsync(const QString &path, int count) {
    const int file = openForWriting(path, O_APPEND);
    const QByteArray page(4'096, 'x');
    std::vector<double> times;
    for (int i = 0; i < count; ++i)
        times.push_back(millis([&] { writeAndSync(file, page); }));
    ::close(file);
    return times;
}

std::int64_t fsyncCalls() {
    return calls.load();
}

void settleDisk() {
    ::sync();
}

} // namespace aura::bench
