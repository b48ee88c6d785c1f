// SPDX-License-Identifier: Apache-2.0
// Makes the disk under SQLite fail on command.
#pragma once

#include <atomic>

namespace Runnel {

/// While it lives it is SQLite's default file system; everything goes to the real one unless
/// told otherwise. One at a time.
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// A result code of SQLite for every write and flush from now on; 0: none.
    void failWrites(int code);
    void failReads(int code);
};

} // namespace Runnel
