// SPDX-License-Identifier: Apache-2.0
// The support bundle: what goes in, looked at before it is written.
#pragma once

#include "base/fault.h"
#include "help/programplaces.h"
#include "runtime/snapshot.h"
#include "session/panelcontext.h"
#include "support/supportreport.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <optional>
#include <vector>

class QCheckBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Runnel {
class BundleMaker;
class PlainText;

/// For engineers: it shows the configuration and writes a file. Collected anew whenever it is
/// shown. The picture is in it only when somebody says so.
class BundleView final : public QWidget
{
    Q_OBJECT
public:
    /// `picture`: of the panel, as it was before the manual was opened; may be null.
    BundleView(const PanelContext &context, const ProgramPlaces &places,
               std::function<QImage()> picture, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    struct Part
    {
        SupportPart part;
        bool included = true;
    };

    void build();
    void collect();
    void take(const std::vector<SupportPart> &parts);
    void showPart(int row);
    void showRows();
    void browse();
    void write();
    void say(const QString &text, bool error);
    void allow();
    void retranslate();
    void measure();
    static QString nameOf(SupportPart::Kind kind);

    PanelContext m_context;
    ProgramPlaces m_places;
    std::function<QImage()> m_picture;
    std::optional<Config> m_config;
    std::optional<Snapshot> m_snapshot;
    std::vector<Part> m_parts;
    BundleMaker &m_maker;
    QLabel &m_intro;
    QLabel &m_refused;
    QWidget &m_body;
    QListWidget &m_list;
    QStackedWidget &m_look;
    QPlainTextEdit &m_text;
    QLabel &m_image;
    QCheckBox &m_include;
    QLabel &m_pathName;
    QLineEdit &m_path;
    QPushButton &m_browse;
    QPushButton &m_write;
    PlainText &m_said;
};

} // namespace Runnel
