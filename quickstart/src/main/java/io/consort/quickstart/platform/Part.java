package io.consort.quickstart.platform;

import io.consort.quickstart.console.RefusedException;
import io.consort.quickstart.place.Port;
import io.consort.quickstart.process.Stage;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A module that is built here and runs as a process of its own. */
public enum Part {
    CONSORTIUM("consortium-service", Port.CONSORTIUM, Port.CONSORTIUM_METRICS, Stage.SERVICE),
    IP_LEDGER("ip-ledger-service", Port.IP_LEDGER, Port.IP_LEDGER_METRICS, Stage.SERVICE),
    TALENT("talent-service", Port.TALENT, Port.TALENT_METRICS, Stage.SERVICE),
    FINANCE("finance-service", Port.FINANCE, Port.FINANCE_METRICS, Stage.SERVICE),
    GATEWAY("gateway", Port.GATEWAY, Port.GATEWAY_METRICS, Stage.GATEWAY);

    private final String module;
    private final Port port;
    private final Port metrics;
    private final Stage stage;

    Part(String module, Port port, Port metrics, Stage stage) {
        this.module = module;
        this.port = port;
        this.metrics = metrics;
        this.stage = stage;
    }

    /** As its process is called. */
    public String title() {
        return port.owner();
    }

    Port port() {
        return port;
    }

    /** Where its figures are read, apart from what it serves. */
    Port metrics() {
        return metrics;
    }

    Stage stage() {
        return stage;
    }

    /** What the build made of it. Jars made beside it carry a further word in their names. */
    Path jar(Path checkout) {
        Path target = checkout.resolve(module).resolve("target");
        Path shortest = null;
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, module + "-*.jar")) {
            for (Path jar : jars) {
                if (shortest == null
                        || jar.toString().length() < shortest.toString().length()) {
                    shortest = jar;
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            throw new RefusedException(
                    "The module " + module + " has not been built: " + target + " cannot be read.", e);
        }
        if (shortest == null) {
            throw new RefusedException(
                    "The module " + module + " has not been built: there is no jar in " + target + ".");
        }
        return shortest;
    }
}
