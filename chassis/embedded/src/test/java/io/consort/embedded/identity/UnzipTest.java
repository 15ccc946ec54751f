package io.consort.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnzipTest {

    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void inAFolder() {
        target = folder.resolve("target");
    }

    @Test
    void leavesTheTopFolderOut() throws IOException {
        Unzip.topFolder(archive("top/bin/run"), target);

        assertThat(target.resolve("bin/run")).hasContent("content");
    }

    @Test
    void refusesAnEntryOutsideAndLeavesNoTarget() throws IOException {
        Path archive = archive("top/bin/run", "top/../../escaped");

        assertThatIOException()
                .isThrownBy(() -> Unzip.topFolder(archive, target))
                .withMessageContaining("top/../../escaped");
        assertThat(target).doesNotExist();
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void beginsAgainAfterAnUnpackingThatWasCutShort() throws IOException {
        Files.createDirectories(folder.resolve("target.partial/left"));

        Unzip.topFolder(archive("top/run"), target);

        assertThat(target.resolve("left")).doesNotExist();
        assertThat(target.resolve("run")).exists();
    }

    private Path archive(String... entries) throws IOException {
        Path path = folder.resolve("archive.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(path))) {
            for (String entry : entries) {
                out.putNextEntry(new ZipEntry(entry));
                out.write("content".getBytes(StandardCharsets.UTF_8));
            }
        }
        return path;
    }
}
