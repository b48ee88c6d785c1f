// SPDX-License-Identifier: Apache-2.0
// Whatever a variable file holds: an error inside the text, or a document and bounded notes.
#include "config/configreader.h"
#include "import/tfvarsimport.h"

#include <QJsonDocument>

#include <cstdint>
#include <cstdlib>

using namespace Runnel;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data + 1), qsizetype(size - 1));
    const auto syntax = data[0] == 'J' ? TfvarsImport::Syntax::Json : TfvarsImport::Syntax::Hcl;
    const TfvarsImport import = TfvarsImport::read(text, syntax);
    if (import.error() && (import.error()->message.isEmpty() || !import.document().isEmpty()))
        std::abort();
    if (import.notes().size() > 200)
        std::abort();
    (void)ConfigReader::read(QJsonDocument(import.document()).toJson());
    return 0;
}
