package io.consort.generator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** From each document in a folder, a package of records and of classes that call: {@code Generate documents sources package}. */
public final class Generate {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Generate() {}

    /** Writes all anew. */
    public static void main(String... arguments) {
        Path sources = Path.of(arguments[1]);
        try {
            clear(sources);
            for (Path document : documents(Path.of(arguments[0]))) {
                String service = document.getFileName().toString().replace(".json", "");
                String name = arguments[2] + "." + service.replace("-", "");
                Sources files = new Sources(sources, name);
                files.write(
                        "package-info",
                        "/** What the API document of " + service + " says. */\n"
                                + "@org.jspecify.annotations.NullMarked\npackage " + name + ";\n");
                Api api = new Api(MAPPER.readTree(document));
                new Calls(api, files).write();
                new Values(api, files).write(); // last, when all that is one of several cases is known
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<Path> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path each : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
