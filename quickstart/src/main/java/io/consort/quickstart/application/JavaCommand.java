package io.consort.quickstart.application;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** How Java is called: the one that runs this, on a machine it shares with a dozen of its kind. */
public final class JavaCommand {

    private static final List<String> SHARING =
            List.of("-XX:+UseSerialGC", "-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError");

    private JavaCommand() {}

    /**
     * @param heap largest, as {@code -Xmx} has it
     * @param arguments further options, then the class or jar and what it is given
     */
    public static List<String> of(String heap, List<String> arguments) {
        return Stream.of(List.of(executable()), SHARING, List.of("-Xmx" + heap), arguments)
                .flatMap(List::stream)
                .toList();
    }

    /**
     * A main class on this program's own class path.
     *
     * @param options for the virtual machine
     * @param main and what it is given
     */
    public static List<String> own(String heap, List<String> options, List<String> main) {
        return of(
                heap,
                Stream.of(options, List.of("-cp", property("java.class.path")), main)
                        .flatMap(List::stream)
                        .toList());
    }

    /** The program {@code java}. */
    static String executable() {
        return Path.of(property("java.home"), "bin", "java").toString();
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
