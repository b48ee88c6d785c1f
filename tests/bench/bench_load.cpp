// SPDX-License-Identifier: Apache-2.0
// The load of the benchmarks: cameras that send a known number of events.
//
// bench_load [--cameras N] [--padding BYTES] [--heartbeats] [--framing chunked|close]
//            [--one-address]
// Commands: "send COUNT RATE" (events in all and a second, 0 for as fast as they are taken),
// "stop". Reports: listening (port), connected (all cameras), lost, sent (count, unsent, when).
#include "controlpipe.h"
#include "loadserver.h"

#include <sys/prctl.h>

#include <cstdlib>

using namespace Runnel;

int main(int argc, char **argv)
{
    prctl(PR_SET_TIMERSLACK, 1);
    LoadOptions options;
    options.cameras = int(numberOption(argc, argv, "--cameras", 1));
    options.padding = int(numberOption(argc, argv, "--padding", 0));
    options.heartbeatsOnly = hasOption(argc, argv, "--heartbeats");
    options.oneAddress = hasOption(argc, argv, "--one-address");
    options.chunked = textOption(argc, argv, "--framing", "chunked") != "close";

    ControlPipe control;
    LoadServer server(options);
    JsonLine("listening").add("port", int64_t{server.port()});
    for (;;) {
        server.serve();
        const auto commands = control.read();
        if (!commands)
            return 0;
        for (const auto &words : *commands) {
            if (words[0] == "send" && words.size() == 3)
                server.send(std::atoll(words[1].c_str()), std::atof(words[2].c_str()));
            else if (words[0] == "stop")
                server.stop();
        }
    }
}
