package io.consort.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RotatingLogTest {

    @TempDir
    Path folder;

    @Test
    void putsAsideWhatHasGrownTooLongAndDeletesTheOldest() throws IOException {
        Path file = folder.resolve("x.log");
        try (RotatingLog log = new RotatingLog(file, 10, 2)) {
            for (String line : new String[] {"first 89\n", "second 9\n", "third 89\n", "fourth 9\n"}) {
                log.write(line.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(file).hasContent("fourth 9\n");
        assertThat(folder.resolve("x.log.1")).hasContent("third 89\n");
        assertThat(folder.resolve("x.log.2")).hasContent("second 9\n");
        assertThat(folder.resolve("x.log.3")).doesNotExist();
    }

    @Test
    void goesOnWhereItStopped() throws IOException {
        Path file = folder.resolve("x.log");
        Files.writeString(file, "12345678");
        try (RotatingLog log = new RotatingLog(file, 10, 1)) {
            log.write('9');
            log.write('0');
            log.write('1');
        }
        assertThat(folder.resolve("x.log.1")).hasContent("1234567890");
        assertThat(file).hasContent("1");
    }
}
