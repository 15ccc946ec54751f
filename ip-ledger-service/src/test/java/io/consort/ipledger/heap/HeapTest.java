package io.consort.ipledger.heap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a registered asset takes must not creep up: one ledger of many must not end a service for all. */
class HeapTest {

    private static final int ASSETS = 20_000;
    private static final Pattern SAID =
            Pattern.compile("live (\\d+) opened (\\d+) snapshot (\\d+) kept (\\d+) estimated (\\d+)");

    @ParameterizedTest
    @CsvSource({"plain, 1000, 600", "full, 1600, 800"})
    void anAssetTakesFewBytesInMemoryAndInASnapshot(String kind, long heap, long stored) throws Exception {
        Matcher bytes = run(kind);

        assertThat(Long.parseLong(bytes.group(1))).as("registered here").isLessThanOrEqualTo(heap);
        assertThat(Long.parseLong(bytes.group(2))).as("opened from a snapshot").isLessThanOrEqualTo(heap);
        assertThat(Long.parseLong(bytes.group(3))).as("in a snapshot").isLessThanOrEqualTo(stored);
        assertThat(Long.parseLong(bytes.group(4))).as("kept of a snapshot").isLessThanOrEqualTo(stored / 4);
        assertThat(Long.parseLong(bytes.group(5)))
                .as("what its snapshot says it takes")
                .isBetween(Long.parseLong(bytes.group(2)), heap * 3 / 2);
    }

    private static Matcher run(String kind) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-XX:+UseCompactObjectHeaders",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Registered.class.getName(),
                        Integer.toString(ASSETS),
                        kind)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        Matcher bytes = SAID.matcher(said);
        assertThat(bytes.find()).as(said).isTrue();
        return bytes;
    }
}
