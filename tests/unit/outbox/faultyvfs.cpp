// SPDX-License-Identifier: Apache-2.0
// A shim over SQLite's default file system.
#include "faultyvfs.h"

#include <sqlite3.h>

#include <cstdlib>
#include <cstring>
#include <new>

namespace Runnel {

namespace {

struct FaultyState
{
    sqlite3_vfs shim = {};
    sqlite3_vfs *real = nullptr;
    std::atomic<int> writeCode{0};
    std::atomic<int> readCode{0};
    sqlite3_io_methods methods = {};
};
FaultyState &faultyState()
{
    static FaultyState state;
    return state;
}

struct FaultyFile
{
    sqlite3_file base;
    sqlite3_file *real() { return reinterpret_cast<sqlite3_file *>(this + 1); }
};
sqlite3_file *realFile(sqlite3_file *file)
{
    return reinterpret_cast<FaultyFile *>(file)->real();
}

int failing(const std::atomic<int> &code)
{
    return code.load();
}

int openFile(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *outFlags)
{
    FaultyState &state = faultyState();
    file->pMethods = nullptr;
    sqlite3_file *real = realFile(file);
    std::memset(real, 0, static_cast<size_t>(state.real->szOsFile));
    const int code = state.real->xOpen(state.real, name, real, flags, outFlags);
    if (code == SQLITE_OK)
        file->pMethods = &state.methods;
    return code;
}

void fillMethods(sqlite3_io_methods &methods)
{
    methods.iVersion = 3;
    methods.xClose = [](sqlite3_file *f) { return realFile(f)->pMethods->xClose(realFile(f)); };
    methods.xRead = [](sqlite3_file *f, void *to, int n, sqlite3_int64 at) {
        if (const int code = failing(faultyState().readCode))
            return code;
        return realFile(f)->pMethods->xRead(realFile(f), to, n, at);
    };
    methods.xWrite = [](sqlite3_file *f, const void *from, int n, sqlite3_int64 at) {
        if (const int code = failing(faultyState().writeCode))
            return code;
        return realFile(f)->pMethods->xWrite(realFile(f), from, n, at);
    };
    methods.xTruncate = [](sqlite3_file *f, sqlite3_int64 size) {
        if (const int code = failing(faultyState().writeCode))
            return code;
        return realFile(f)->pMethods->xTruncate(realFile(f), size);
    };
    methods.xSync = [](sqlite3_file *f, int flags) {
        if (const int code = failing(faultyState().writeCode))
            return code;
        return realFile(f)->pMethods->xSync(realFile(f), flags);
    };
    methods.xFileSize = [](sqlite3_file *f, sqlite3_int64 *size) {
        return realFile(f)->pMethods->xFileSize(realFile(f), size);
    };
    methods.xLock = [](sqlite3_file *f, int level) {
        return realFile(f)->pMethods->xLock(realFile(f), level);
    };
    methods.xUnlock = [](sqlite3_file *f, int level) {
        return realFile(f)->pMethods->xUnlock(realFile(f), level);
    };
    methods.xCheckReservedLock = [](sqlite3_file *f, int *out) {
        return realFile(f)->pMethods->xCheckReservedLock(realFile(f), out);
    };
    methods.xFileControl = [](sqlite3_file *f, int op, void *arg) {
        return realFile(f)->pMethods->xFileControl(realFile(f), op, arg);
    };
    methods.xSectorSize = [](sqlite3_file *f) {
        return realFile(f)->pMethods->xSectorSize(realFile(f));
    };
    methods.xDeviceCharacteristics = [](sqlite3_file *f) {
        return realFile(f)->pMethods->xDeviceCharacteristics(realFile(f));
    };
    methods.xShmMap = [](sqlite3_file *f, int page, int size, int extend, void volatile **out) {
        return realFile(f)->pMethods->xShmMap(realFile(f), page, size, extend, out);
    };
    methods.xShmLock = [](sqlite3_file *f, int offset, int n, int flags) {
        return realFile(f)->pMethods->xShmLock(realFile(f), offset, n, flags);
    };
    methods.xShmBarrier = [](sqlite3_file *f) { realFile(f)->pMethods->xShmBarrier(realFile(f)); };
    methods.xShmUnmap = [](sqlite3_file *f, int remove) {
        return realFile(f)->pMethods->xShmUnmap(realFile(f), remove);
    };
    methods.xFetch = [](sqlite3_file *f, sqlite3_int64 at, int n, void **out) {
        return realFile(f)->pMethods->xFetch(realFile(f), at, n, out);
    };
    methods.xUnfetch = [](sqlite3_file *f, sqlite3_int64 at, void *page) {
        return realFile(f)->pMethods->xUnfetch(realFile(f), at, page);
    };
}

} // namespace

FaultyVfs::FaultyVfs()
{
    FaultyState &state = faultyState();
    state.real = sqlite3_vfs_find(nullptr);
    state.shim = *state.real; // all but opening goes straight through
    state.shim.zName = "faulty";
    state.shim.szOsFile = static_cast<int>(sizeof(FaultyFile)) + state.real->szOsFile;
    state.shim.xOpen = openFile;
    state.shim.pNext = nullptr;
    fillMethods(state.methods);
    sqlite3_vfs_register(&state.shim, 1);
}

FaultyVfs::~FaultyVfs()
{
    FaultyState &state = faultyState();
    state.writeCode = 0;
    state.readCode = 0;
    sqlite3_vfs_unregister(&state.shim);
    sqlite3_vfs_register(state.real, 1);
}

void FaultyVfs::failWrites(int code)
{
    faultyState().writeCode = code;
}

void FaultyVfs::failReads(int code)
{
    faultyState().readCode = code;
}

} // namespace Runnel
