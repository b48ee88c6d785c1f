// SPDX-License-Identifier: Apache-2.0
// Reads the literal part of HCL in which Terraform's variable files are written.
#pragma once

#include "config/jsonvalue.h"

namespace Runnel {

/// A tfvars file is a list of `name = value`, and its values are literals: strings (here-documents,
/// too), numbers, true, false, null, lists and objects (HCL native syntax specification). What
/// would have to be computed (`${…}`, functions, references) is an error that says so. The result
/// is the tree that JsonParser makes of a tfvars.json of the same content; every value knows its
/// place. The bounds are JsonParser's. Any thread; touches no file.
class HclReader
{
public:
    /// The error's offset is -1 on success; `value` is then complete, an object.
    static JsonError parse(const QByteArray &text, JsonValue &value);
};

} // namespace Runnel
