package io.consort.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a document that has of everything one, classes are generated, compiled with the client's own, and used by a program. */
class GenerateTest {

    private static final Path CLIENT = Path.of("..", "client", "src", "main", "java", "io", "consort", "client");

    @TempDir
    Path folder;

    private Path sources;

    @BeforeEach
    void generates() throws IOException {
        sources = folder.resolve("sources");
        copy("zoo.json", folder.resolve("documents"));
        generate();
    }

    private void generate() {
        Generate.main(folder.resolve("documents").toString(), sources.toString(), "io.consort.generated");
    }

    @Test
    void aProgramSendsAndReadsWhatTheDocumentSays() throws Exception {
        copy("Visit.java", sources);
        assertThat(visit())
                .containsExactly(
                        "POST /api/zoo/animals/to%20m%2F1/moves/7?quiet=true {Idempotency-Key=key-1, If-Match=\"3\"} "
                                + "{\"cost\":{\"amount\":\"10.00\",\"currency\":\"EUR\"},\"share\":0.5,\"to\":\"north\","
                                + "\"way\":{\"days\":2,\"kind\":\"lorry\",\"plate\":\"ZOO 1\"},\"when\":[\"2026-03-01\"]}",
                        "tom 2020 1767268800 4 null null {en=[Tom, Tommy]} cat",
                        "GET /api/zoo/animals?diet=meat {} null",
                        "null",
                        "missing: to",
                        "GET /api/zoo/map {} null",
                        "GET /api/zoo/rules {} null",
                        "5 bytes",
                        "PUT /api/zoo/closing {} null",
                        "200 lorry of 2 days foot");
    }

    @Test
    void whatMayBeMissingSaysSoAndWhatIsAlwaysThereDoesNot() throws IOException {
        assertThat(text("Animal"))
                .contains("        java.lang.String id,")
                .contains("        int legs,", "        java.time.Instant fed,", "        java.lang.String diet,")
                .contains("        java.lang.@org.jspecify.annotations.Nullable String keeper,")
                .contains("        java.lang.@org.jspecify.annotations.Nullable Long weight)");
        assertThat(text("PageAnimal")).contains("        java.util.List<Animal> items,");
        assertThat(text("Move"))
                .contains("        tools.jackson.databind.@org.jspecify.annotations.Nullable JsonNode anything,");
        assertThat(text("ZooAnimalsApi"))
                .contains("java.lang.@org.jspecify.annotations.Nullable Integer limit)")
                .doesNotContain("If-None-Match");
    }

    @Test
    void commentsSayWhatTheDocumentSays() throws IOException {
        assertThat(text("Animal"))
                .contains(" * One that lives here.", " * @param diet What it eats. One of grass, meat");
        assertThat(text("ZooAnimalsApi")).contains("/** All &lt;animals&gt;. ");
    }

    @Test
    void onlyWhatIsSentIsDrafted() throws IOException {
        assertThat(text("Move")).contains("class Draft");
        assertThat(text("WayLorry")).contains("class Draft");
        assertThat(text("Animal")).doesNotContain("Draft");
    }

    @Test
    void whatWasGeneratedBeforeIsGone() throws IOException {
        Path old = Files.writeString(sources.resolve("Old.java"), "class Old {}");
        generate();
        assertThat(old).doesNotExist();
        assertThat(text("Animal")).isNotEmpty();
    }

    private String text(String type) throws IOException {
        return Files.readString(sources.resolve("io/consort/generated/zoo/" + type + ".java"));
    }

    private static void copy(String name, Path to) throws IOException {
        Files.createDirectories(to);
        try (InputStream file = Objects.requireNonNull(GenerateTest.class.getResourceAsStream("/zoo/" + name))) {
            Files.copy(file, to.resolve(name));
        }
    }

    private List<Object> visit() throws Exception {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (Stream<Path> generated = Files.walk(sources);
                Stream<Path> client = Files.list(CLIENT);
                StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<Path> all = Stream.concat(generated, client)
                    .filter(each -> each.toString().endsWith(".java"))
                    .toList();
            List<String> options = List.of(
                    "-parameters",
                    "-Xlint:all,-processing,-path,-classfile,-serial",
                    "-Werror",
                    "-d",
                    classes.toString());
            assertThat(compiler.getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(all))
                            .call())
                    .as(said.toString())
                    .isTrue();
        }
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            Class<?> visit = loader.loadClass("io.consort.generated.Visit");
            Callable<?> visitor = (Callable<?>) visit.getConstructor().newInstance();
            return List.copyOf((List<?>) visitor.call());
        }
    }
}
