package io.consort.quickstart.system;

import io.consort.quickstart.process.Probe;
import io.consort.quickstart.process.ProcessSpec;
import io.consort.quickstart.process.ServerSpec;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Servers that differ a little from those that the launcher would run. */
final class Variations {

    private Variations() {}

    /** One that lives for seconds, and so is not worth the better compiler. */
    static ServerSpec quick(ServerSpec server) {
        ProcessSpec process = server.process();
        List<String> command = new ArrayList<>(process.command());
        command.add(1, "-XX:TieredStopAtLevel=1");
        return new ServerSpec(
                process(process, process.name(), command, process.environment(), process.log()),
                server.probe(),
                server.address(),
                server.patience());
    }

    /** One more of its kind, on a port of its own. */
    static ServerSpec another(ServerSpec server, String name, int port, Map<String, String> differences) {
        ProcessSpec process = server.process();
        Map<String, String> environment = new HashMap<>(process.environment());
        environment.put("SERVER_PORT", String.valueOf(port));
        environment.put("CONSORT_METRICS_PORT", "0");
        environment.putAll(differences);
        String address = "http://127.0.0.1:" + port;
        return new ServerSpec(
                process(
                        process,
                        name,
                        process.command(),
                        environment,
                        process.log().resolveSibling(name + ".log")),
                Probe.http(server.probe().at().toString().replace(server.address(), address)),
                address,
                server.patience());
    }

    private static ProcessSpec process(
            ProcessSpec like, String name, List<String> command, Map<String, String> environment, Path log) {
        return new ProcessSpec(name, like.stage(), command, like.directory(), environment, log, like.grace());
    }
}
