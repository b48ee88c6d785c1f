// SPDX-License-Identifier: Apache-2.0
// A real X server without a screen (Xvfb), with hands and eyes: for tests of the real panel.
#pragma once

#include "testprocess.h"

#include <QImage>
#include <QPoint>
#include <QRect>
#include <QSize>

#include <memory>

struct xcb_connection_t;

namespace Runnel {

/// It takes a free display number by itself and has no window manager, as a kiosk has none. Input
/// comes through the XTEST extension, as from a keyboard and a mouse. It ends with this object.
class DisplayServer
{
public:
    /// Keysyms; those of letters and digits are their ASCII codes.
    enum Key : quint32 {
        Space = 0x20,
        Tab = 0xff09,
        Return = 0xff0d,
        Escape = 0xff1b,
        Right = 0xff53,
        F1 = 0xffbe
    };
    enum Modifier : unsigned { None = 0, Shift = 1, Control = 2 };

    DisplayServer();
    ~DisplayServer();

    static bool isInstalled();
    bool start(const QSize &size = {1280, 800}); ///< true once it takes clients
    void kill();                                 ///< as a graphics driver that crashes
    QByteArray errors() const { return m_process.standardError(); }
    QString name() const { return m_name; } ///< ":1"
    /// Before the process starts: this display and no other, whatever the test itself runs on.
    void showOn(TestProcess &process) const;

    /// The X window of that title which is on the screen; 0 when there is none.
    quint32 window(const QString &title) const;
    bool waitForWindow(const QString &title, int milliseconds = 20'000) const;
    /// Until that window has the keyboard.
    bool waitForFocus(const QString &title, int milliseconds = 10'000) const;
    QImage screenshot(const QRect &part) const;

    void press(quint32 key, unsigned modifiers = None);
    /// Key by key, on the keyboard as it is: letters, digits and signs that it has.
    void type(const QString &text);
    void click(const QPoint &place);
    /// What a window manager does whose close button is pressed (WM_DELETE_WINDOW).
    bool close(const QString &title);

private:
    void send(quint8 type, quint8 detail, const QPoint &place = {});
    void pressAll(quint32 key, unsigned modifiers, quint8 type);
    quint8 keycode(quint32 key) const;
    struct KeyPlace
    {
        quint8 code = 0;
        bool shifted = false;
    };
    KeyPlace find(quint32 key) const;
    quint32 atom(const char *name) const;

    TestProcess m_process;
    QString m_name;
    std::unique_ptr<xcb_connection_t, void (*)(xcb_connection_t *)> m_connection;
    quint32 m_root = 0;
};

/// What it said on stderr, but for Qt's own words about a computer without audio output.
QByteArray complaintsOf(const TestProcess &process);

} // namespace Runnel
