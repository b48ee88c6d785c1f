// SPDX-License-Identifier: Apache-2.0
// minizip into memory, then one file in one step.
#include "support/bundlefile.h"

#include "base/escape.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstring>
#include <zip.h>

namespace Runnel {

namespace {

// minizip's way to write somewhere else than into a file it opens by itself.
QBuffer &bufferOf(voidpf stream)
{
    return *static_cast<QBuffer *>(stream);
}

voidpf ZCALLBACK openBuffer(voidpf opaque, const void *, int)
{
    return opaque;
}

uLong ZCALLBACK readBuffer(voidpf, voidpf stream, void *to, uLong size)
{
    const qint64 got = bufferOf(stream).read(static_cast<char *>(to), qint64(size));
    return got < 0 ? 0 : uLong(got);
}

uLong ZCALLBACK writeBuffer(voidpf, voidpf stream, const void *from, uLong size)
{
    const qint64 put = bufferOf(stream).write(static_cast<const char *>(from), qint64(size));
    return put < 0 ? 0 : uLong(put);
}

ZPOS64_T ZCALLBACK tellBuffer(voidpf, voidpf stream)
{
    return ZPOS64_T(bufferOf(stream).pos());
}

long ZCALLBACK seekBuffer(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QBuffer &buffer = bufferOf(stream);
    const qint64 from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? buffer.pos()
                        : origin == ZLIB_FILEFUNC_SEEK_END ? buffer.size()
                                                           : 0;
    return buffer.seek(from + qint64(offset)) ? 0 : -1;
}

int ZCALLBACK closeBuffer(voidpf, voidpf)
{
    return 0;
}

int ZCALLBACK errorOfBuffer(voidpf, voidpf)
{
    return 0;
}

bool addPart(zipFile zip, const SupportPart &part, const QDateTime &now)
{
    zip_fileinfo info{};
    info.tmz_date.tm_year = uInt(now.date().year());
    info.tmz_date.tm_mon = now.date().month() - 1;
    info.tmz_date.tm_mday = now.date().day();
    info.tmz_date.tm_hour = now.time().hour();
    info.tmz_date.tm_min = now.time().minute();
    info.tmz_date.tm_sec = now.time().second();
    info.external_fa = 0100600UL << 16; // a regular file, its owner's
    constexpr uLong madeByUnix = 3UL << 8 | 20;
    if (zipOpenNewFileInZip4_64(zip, part.name.toUtf8().constData(), &info, nullptr, 0, nullptr, 0,
                                nullptr, Z_DEFLATED, Z_DEFAULT_COMPRESSION, 0, -MAX_WBITS,
                                DEF_MEM_LEVEL, Z_DEFAULT_STRATEGY, nullptr, 0, madeByUnix, 0,
                                0) != ZIP_OK)
        return false;
    const bool stored =
        zipWriteInFileInZip(zip, part.content.constData(), unsigned(part.content.size())) == ZIP_OK;
    return zipCloseFileInZip(zip) == ZIP_OK && stored;
}

bool pack(const std::vector<SupportPart> &parts, QBuffer &buffer)
{
    zlib_filefunc64_def functions{openBuffer, readBuffer,  writeBuffer,   tellBuffer,
                                  seekBuffer, closeBuffer, errorOfBuffer, &buffer};
    const zipFile zip = zipOpen2_64("", APPEND_STATUS_CREATE, nullptr, &functions);
    if (!zip)
        return false;
    bool good = true;
    const QDateTime now = QDateTime::currentDateTime();
    for (const SupportPart &part : parts)
        good = good && addPart(zip, part, now);
    return zipClose(zip, nullptr) == ZIP_OK && good;
}

Fault cannotWrite(const QString &path, const QString &why, int code)
{
    if (code == ENOSPC || code == EDQUOT || code == EFBIG)
        return {FaultKind::DiskFull,
                QStringLiteral("There is no room for %1 (%2).").arg(escapedForDisplay(path), why),
                QStringLiteral("Make room, or choose another place."), code, RetryAdvice::Never};
    return {FaultKind::ConfigurationUnreadable,
            QStringLiteral("%1 cannot be written (%2).").arg(escapedForDisplay(path), why),
            QStringLiteral("Choose another place."), code, RetryAdvice::Never};
}

} // namespace

Fault writeBundle(const std::vector<SupportPart> &parts, const QString &path)
{
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return cannotWrite(path, QStringLiteral("there is a file of that name"), EEXIST);
    QBuffer packed;
    packed.open(QIODevice::ReadWrite);
    if (!pack(parts, packed))
        return {FaultKind::Internal, QStringLiteral("The support bundle could not be packed."),
                QStringLiteral("Please report it."), 0, RetryAdvice::Never};
    QSaveFile file(path);
    errno = 0;
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                         file.write(packed.data()) == packed.size() && file.flush();
    const int code = errno;
    if (!written || !file.commit())
        return cannotWrite(path, file.errorString(), written ? errno : code);
    return {};
}

} // namespace Runnel
