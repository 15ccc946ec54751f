package io.consort.embedded.identity;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How Keycloak's shell script calls Java (26.7), with the collector, heap and compiler of a small machine. */
final class Launch {

    /** A file that is empty for ever. */
    static final String NOTHING = System.getProperty("os.name", "").startsWith("Windows") ? "NUL" : "/dev/null";

    private static final List<String> SMALL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-Xms64m",
            "-Xmx256m",
            "-XX:MaxMetaspaceSize=256m",
            "-XX:+ExitOnOutOfMemoryError");

    private static final List<String> OPENED = List.of(
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");

    private static final List<String> HABITS = List.of(
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Dstderr.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US",
            "-Djava.security.egd=file:/dev/urandom",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dquarkus-log-max-startup-records=10000");

    private Launch() {}

    /** The command up to Keycloak's own arguments, with the Java that runs this. */
    static List<String> java(Path home) {
        String javaHome = Objects.requireNonNull(System.getProperty("java.home"), "java.home");
        return Stream.of(
                        List.of(Path.of(javaHome, "bin", "java").toString()),
                        SMALL,
                        OPENED,
                        HABITS,
                        List.of(
                                "-Dkc.home.dir=" + home,
                                "-Djboss.server.config.dir=" + home.resolve("conf"),
                                "-cp",
                                home.resolve(Path.of("lib", "quarkus-run.jar")).toString(),
                                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"))
                .flatMap(List::stream)
                .toList();
    }
}
