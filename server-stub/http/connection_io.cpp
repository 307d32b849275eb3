// SPDX-License-Identifier: Apache-2.0
// The half of Connection that moves bytes.
#include "connection.h"

#include "event_stream_state.h"

#include <QLoggingCategory>

#include <algorithm>
#include <array>
#include <cstring>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

namespace aura::server::http {

namespace {

Q_LOGGING_CATEGORY(ioLog, "aura.server.http")

using boost::system::error_code;

constexpr std::size_t smallestBuffer = 2'048;
constexpr std::size_t listenerBuffer = 256;
constexpr std::size_t bodyBuffer = 65'536;
constexpr std::size_t keptBuffer = 8'192; // what an idle connection may keep
constexpr std::size_t filePart = 65'536;
constexpr int writesPerTurn = 64; // then other connections get theirs
constexpr std::int64_t slowestBodyPerSecond = 8'192;

/// A sender that gathers small segments (Nagle) keeps the last one of a body back until what it sent before is
/// acknowledged; the system delays that by 40 ms in the hope of an answer to ride on, and there is none before the body
/// is complete. Not lasting: to be said before each wait (tcp(7), TCP_QUICKACK).
void acknowledgeNow([[maybe_unused]] int socket) {
#ifdef TCP_QUICKACK
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_QUICKACK, &on, sizeof on);
#endif
}

} // namespace

bool Connection::flush() {
    for (int writes = 0; m_phase != Phase::Closed && !m_writing; ++writes) {
        if (m_outSent == m_out.size() && m_held && m_heldBody.file && m_heldBody.length > 0 && !loadFilePart()) {
            close();
            return false;
        }
        const std::string_view first = std::string_view(m_out).substr(m_outSent);
        const std::string_view second = m_held && !m_heldBody.file ? m_heldBody.memory : std::string_view{};
        if (first.empty() && second.empty()) {
            m_held.reset();
            if (m_out.capacity() > (m_phase == Phase::Streaming ? listenerBuffer : keptBuffer))
                std::string().swap(m_out);
            m_out.clear();
            m_outSent = 0;
            return true;
        }
        if (writes == writesPerTurn) {
            waitToWrite(TlsSession::Need::Write);
            return false;
        }
        if (m_tls) {
            const TlsSession::Io io = m_tls->write(first.empty() ? second : first);
            if (io.need == TlsSession::Need::Closed) {
                close();
            } else if (io.need == TlsSession::Need::Nothing) {
                wrote(io.bytes);
            } else {
                waitToWrite(io.need);
            }
            continue;
        }
        error_code ec;
        const std::array buffers{boost::asio::const_buffer(first.data(), first.size()),
                                 boost::asio::const_buffer(second.data(), second.size())};
        const std::size_t count =
            second.empty() ? m_socket.write_some(buffers[0], ec) : m_socket.write_some(buffers, ec);
        if (ec == boost::asio::error::would_block || ec == boost::asio::error::try_again) {
            waitToWrite(TlsSession::Need::Write);
        } else if (ec) {
            close();
        } else {
            wrote(count);
        }
    }
    return false;
}

void Connection::wrote(std::size_t bytes) {
    const std::size_t first = std::min(bytes, m_out.size() - m_outSent);
    m_outSent += first;
    if (m_stream && m_frameBytes > 0) {
        const std::size_t counted = m_outSent == m_out.size() ? m_frameBytes : std::min(first, m_frameBytes);
        m_frameBytes -= counted;
        m_stream->written(counted);
    }
    if (bytes > first) {
        m_heldBody.memory.remove_prefix(bytes - first);
        m_heldBody.length -= bytes - first;
    }
}

bool Connection::loadFilePart() {
    const std::size_t length = static_cast<std::size_t>(std::min<std::uint64_t>(filePart, m_heldBody.length));
    m_out.resize(length);
    m_outSent = 0;
    const std::int64_t count = m_heldBody.file->read(m_out.data(), length, m_heldBody.offset);
    if (count <= 0) {
        qCWarning(ioLog, "a file became shorter while it was sent");
        return false;
    }
    m_out.resize(static_cast<std::size_t>(count));
    m_heldBody.offset += static_cast<std::uint64_t>(count);
    m_heldBody.length -= static_cast<std::uint64_t>(count);
    return true;
}

void Connection::waitToWrite(TlsSession::Need need) {
    m_writing = true;
    m_writeDeadline = m_loop->now() + m_loop->options().timeouts.write.count();
    const auto wait = need == TlsSession::Need::Read ? tcp::socket::wait_read : tcp::socket::wait_write;
    m_socket.async_wait(wait, [self = shared_from_this()](const error_code &ec) {
        if (self->m_phase == Phase::Closed)
            return;
        self->m_writing = false;
        if (ec)
            return self->close();
        if (self->m_stream && self->m_outSent > 0) {
            // Events are appended while older ones wait.
            self->m_out.erase(0, self->m_outSent);
            self->m_outSent = 0;
        }
        if (self->m_phase == Phase::Waiting)
            self->m_deadline = self->m_loop->now() + self->m_loop->options().timeouts.idle.count();
        self->advance();
    });
}

void Connection::finish() {
    if (m_stream)
        m_stream->detach();
    if (m_inputEnded || (!m_lingerAfter && m_inBegin == m_inEnd))
        return close();
    // Closing with unread input resets the connection, and the client might never see the answer.
    if (m_tls)
        m_tls->sendClose();
    error_code ignored;
    m_socket.shutdown(tcp::socket::shutdown_send, ignored);
    m_closeAfter = false;
    m_phase = Phase::Lingering;
    m_deadline = m_loop->now() + m_loop->options().timeouts.linger.count();
    m_inBegin = m_inEnd = 0;
    while (readSome()) {
    }
}

bool Connection::readSome() {
    if (m_reading || m_inputEnded || m_phase == Phase::Closed)
        return false;
    if (!makeRoom()) {
        if (m_phase == Phase::Answering)
            return false; // Enough is waiting behind the request that is being answered.
        fail({400, "invalid_argument", "A chunk's head or the trailers are too large."});
        return true;
    }
    if (m_phase == Phase::Body)
        acknowledgeNow(m_socket.native_handle());
    char *into = m_in.get() + m_inEnd;
    const std::size_t room = m_inCapacity - m_inEnd;
    if (!m_tls) {
        m_reading = true;
        m_socket.async_read_some(boost::asio::mutable_buffer(into, room),
                                 [self = shared_from_this()](const error_code &ec, std::size_t count) {
                                     self->m_reading = false;
                                     if (self->m_phase == Phase::Closed)
                                         return;
                                     if (ec)
                                         return self->readEnded(ec == boost::asio::error::eof);
                                     self->bytesArrived(count);
                                     if (!self->m_writing)
                                         self->advance();
                                 });
        return false;
    }
    const TlsSession::Io io = m_tls->read(into, room);
    if (io.need == TlsSession::Need::Nothing) {
        bytesArrived(io.bytes);
        return true;
    }
    if (io.need == TlsSession::Need::Closed) {
        readEnded(true);
        return false;
    }
    m_reading = true;
    const auto wait = io.need == TlsSession::Need::Read ? tcp::socket::wait_read : tcp::socket::wait_write;
    m_socket.async_wait(wait, [self = shared_from_this()](const error_code &ec) {
        self->m_reading = false;
        if (self->m_phase == Phase::Closed)
            return;
        if (ec)
            return self->readEnded(false);
        if (!self->m_writing)
            self->advance();
    });
    return false;
}

void Connection::bytesArrived(std::size_t count) {
    if (m_phase == Phase::Lingering || m_phase == Phase::Streaming || m_closeAfter) {
        m_inBegin = m_inEnd = 0;
        return;
    }
    m_inEnd += count;
    if (m_phase == Phase::Body) {
        const auto received = static_cast<std::int64_t>(m_request.body().size() + count);
        m_deadline = m_bodyStart + m_loop->options().timeouts.body.count() + received * 1000 / slowestBodyPerSecond;
    }
}

void Connection::readEnded(bool clean) {
    m_inputEnded = true;
    // A client may close its side behind the request and still read the answer.
    const bool owed = m_phase == Phase::Answering || (m_writing && m_phase == Phase::Waiting);
    if (!clean || !owed)
        close();
}

bool Connection::makeRoom() {
    if (m_inBegin == m_inEnd)
        m_inBegin = m_inEnd = 0;
    const bool small = m_phase == Phase::Waiting || m_phase == Phase::Streaming;
    if (small && m_inEnd == 0 && m_inCapacity > keptBuffer) {
        m_in.reset();
        m_inCapacity = 0;
    }
    if (m_inEnd < m_inCapacity && m_phase != Phase::Body)
        return true;
    if (m_inBegin > 0) {
        std::memmove(m_in.get(), m_in.get() + m_inBegin, m_inEnd - m_inBegin);
        m_inEnd -= m_inBegin;
        m_inBegin = 0;
    }
    std::size_t wanted = m_phase == Phase::Streaming ? listenerBuffer : smallestBuffer;
    const std::size_t headBuffer = m_loop->options().limits.headerBytes + smallestBuffer;
    if (m_phase == Phase::Body)
        wanted = std::max(headBuffer, m_parser.contentLength() > smallestBuffer ? bodyBuffer : headBuffer);
    else if (m_inEnd == m_inCapacity && m_inCapacity > 0)
        wanted = std::min(m_inCapacity * 2, headBuffer);
    if (wanted > m_inCapacity) {
        auto larger = std::make_unique<char[]>(wanted);
        if (m_inEnd > 0)
            std::memcpy(larger.get(), m_in.get(), m_inEnd);
        m_in = std::move(larger);
        m_inCapacity = wanted;
    }
    return m_inEnd < m_inCapacity;
}

} // namespace aura::server::http
