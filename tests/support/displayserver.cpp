// SPDX-License-Identifier: Apache-2.0
// Xvfb as a process, and a client of it beside the one under test.
#include "displayserver.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <cstring>
#include <xcb/xcb.h>
#include <xcb/xtest.h>

namespace Runnel {

namespace {

constexpr quint32 shiftKey = 0xffe1;
constexpr quint32 controlKey = 0xffe3;
constexpr quint8 leftButton = 1;

template<typename T>
using Reply = std::unique_ptr<T, decltype(&std::free)>;

template<typename T>
Reply<T> own(T *reply)
{
    return {reply, &std::free};
}

} // namespace

DisplayServer::DisplayServer()
    : m_connection(nullptr, &xcb_disconnect)
{}

/// Asked to end, it takes its lock and its socket with it.
DisplayServer::~DisplayServer()
{
    m_connection.reset();
    m_process.sendSignal(SIGTERM);
    m_process.waitForEnd(5000);
}

bool DisplayServer::isInstalled()
{
    return !systemProgram(QStringLiteral("Xvfb")).isEmpty();
}

bool DisplayServer::start(const QSize &size)
{
    // Without -noreset it would start over when its last client goes.
    if (!m_process.start(systemProgram(QStringLiteral("Xvfb")),
                         {QStringLiteral("-displayfd"), QStringLiteral("1"),
                          QStringLiteral("-screen"), QStringLiteral("0"),
                          QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height()),
                          QStringLiteral("-dpi"), QStringLiteral("96"), QStringLiteral("-nolisten"),
                          QStringLiteral("tcp"), QStringLiteral("-noreset")}) ||
        !m_process.waitForOutput("\n", 20'000))
        return false;
    m_name = u':' + QString::fromLatin1(m_process.standardOutput().trimmed());
    m_connection.reset(xcb_connect(m_name.toLatin1().constData(), nullptr));
    if (xcb_connection_has_error(m_connection.get()) != 0)
        return false;
    m_root = xcb_setup_roots_iterator(xcb_get_setup(m_connection.get())).data->root;
    const xcb_query_extension_reply_t *test =
        xcb_get_extension_data(m_connection.get(), &xcb_test_id);
    return test && test->present != 0;
}

void DisplayServer::showOn(TestProcess &process) const
{
    process.setEnvironment(QStringLiteral("DISPLAY"), m_name);
    for (const char *other : {"WAYLAND_DISPLAY", "XDG_SESSION_TYPE", "QT_QPA_PLATFORM"})
        process.unsetEnvironment(QString::fromLatin1(other));
}

void DisplayServer::kill()
{
    m_process.kill();
}

quint32 DisplayServer::window(const QString &title) const
{
    xcb_connection_t *c = m_connection.get();
    const auto tree = own(xcb_query_tree_reply(c, xcb_query_tree(c, m_root), nullptr));
    if (!tree)
        return 0;
    const xcb_window_t *windows = xcb_query_tree_children(tree.get());
    for (int i = 0; i < xcb_query_tree_children_length(tree.get()); ++i) {
        const auto attributes = own(
            xcb_get_window_attributes_reply(c, xcb_get_window_attributes(c, windows[i]), nullptr));
        const auto name = own(xcb_get_property_reply(
            c,
            xcb_get_property(c, 0, windows[i], atom("_NET_WM_NAME"), atom("UTF8_STRING"), 0, 256),
            nullptr));
        if (!attributes || !name || attributes->map_state != XCB_MAP_STATE_VIEWABLE)
            continue;
        if (QString::fromUtf8(static_cast<const char *>(xcb_get_property_value(name.get())),
                              xcb_get_property_value_length(name.get())) == title)
            return windows[i];
    }
    return 0;
}

bool DisplayServer::waitForWindow(const QString &title, int milliseconds) const
{
    return QTest::qWaitFor([&] { return window(title) != 0; }, milliseconds);
}

bool DisplayServer::waitForFocus(const QString &title, int milliseconds) const
{
    xcb_connection_t *c = m_connection.get();
    return QTest::qWaitFor(
        [&] {
            const auto focus = own(xcb_get_input_focus_reply(c, xcb_get_input_focus(c), nullptr));
            return focus && focus->focus > XCB_INPUT_FOCUS_POINTER_ROOT &&
                   focus->focus == window(title);
        },
        milliseconds);
}

QImage DisplayServer::screenshot(const QRect &part) const
{
    xcb_connection_t *c = m_connection.get();
    const auto reply = own(xcb_get_image_reply(
        c,
        xcb_get_image(c, XCB_IMAGE_FORMAT_Z_PIXMAP, m_root, qint16(part.x()), qint16(part.y()),
                      quint16(part.width()), quint16(part.height()), ~0U),
        nullptr));
    if (!reply || xcb_get_image_data_length(reply.get()) < part.width() * part.height() * 4)
        return {};
    return QImage(xcb_get_image_data(reply.get()), part.width(), part.height(),
                  QImage::Format_RGB32)
        .copy();
}

void DisplayServer::press(quint32 key, unsigned modifiers)
{
    pressAll(key, modifiers, XCB_KEY_PRESS);
    pressAll(key, modifiers, XCB_KEY_RELEASE);
    xcb_flush(m_connection.get());
}

void DisplayServer::pressAll(quint32 key, unsigned modifiers, quint8 type)
{
    if (type == XCB_KEY_RELEASE)
        send(type, keycode(key));
    if ((modifiers & Shift) != 0)
        send(type, keycode(shiftKey));
    if ((modifiers & Control) != 0)
        send(type, keycode(controlKey));
    if (type == XCB_KEY_PRESS)
        send(type, keycode(key));
}

void DisplayServer::click(const QPoint &place)
{
    send(XCB_MOTION_NOTIFY, 0, place);
    send(XCB_BUTTON_PRESS, leftButton);
    send(XCB_BUTTON_RELEASE, leftButton);
    xcb_flush(m_connection.get());
}

void DisplayServer::send(quint8 type, quint8 detail, const QPoint &place)
{
    xcb_test_fake_input(m_connection.get(), type, detail, XCB_CURRENT_TIME, m_root,
                        qint16(place.x()), qint16(place.y()), 0);
}

/// 0, which no key has, when the keyboard has no such key.
quint8 DisplayServer::keycode(quint32 key) const
{
    return find(key).code;
}

DisplayServer::KeyPlace DisplayServer::find(quint32 key) const
{
    xcb_connection_t *c = m_connection.get();
    const xcb_setup_t *setup = xcb_get_setup(c);
    const int count = setup->max_keycode - setup->min_keycode + 1;
    const auto mapping = own(xcb_get_keyboard_mapping_reply(
        c, xcb_get_keyboard_mapping(c, setup->min_keycode, quint8(count)), nullptr));
    if (!mapping)
        return {};
    const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(mapping.get());
    for (const bool shifted : {false, true}) {
        for (int i = 0; i < count; ++i) {
            if (symbols[i * mapping->keysyms_per_keycode + int(shifted)] == key)
                return {quint8(setup->min_keycode + i), shifted};
        }
    }
    return {};
}

void DisplayServer::type(const QString &text)
{
    for (const QChar letter : text) {
        const quint32 key = letter.unicode(); // of Latin 1, a keysym is the character
        press(key, find(key).shifted ? Shift : None);
    }
}

bool DisplayServer::close(const QString &title)
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = window(title);
    event.type = atom("WM_PROTOCOLS");
    event.data.data32[0] = atom("WM_DELETE_WINDOW");
    event.data.data32[1] = XCB_CURRENT_TIME;
    if (event.window == 0)
        return false;
    xcb_send_event(m_connection.get(), 0, event.window, XCB_EVENT_MASK_NO_EVENT,
                   reinterpret_cast<const char *>(&event));
    return xcb_flush(m_connection.get()) > 0;
}

quint32 DisplayServer::atom(const char *name) const
{
    xcb_connection_t *c = m_connection.get();
    const auto reply = own(
        xcb_intern_atom_reply(c, xcb_intern_atom(c, 0, quint16(std::strlen(name)), name), nullptr));
    return reply ? reply->atom : 0;
}

QByteArray complaintsOf(const TestProcess &process)
{
    QByteArray rest;
    for (const QByteArray &line : process.standardError().split('\n')) {
        if (!line.isEmpty() && !line.contains("PulseAudioService") &&
            !line.contains("No audio device"))
            rest += line + '\n';
    }
    return rest;
}

} // namespace Runnel
