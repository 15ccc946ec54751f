package io.consort.quickstart.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JarDigestTest {

    @TempDir
    Path folder;

    @Test
    void differsWithTheContentThoughTimeAndSizeAreTheSame() throws IOException {
        Path one = jar("one.jar", "same length A");
        Path two = jar("two.jar", "same length B");
        assertThat(Files.size(one)).isEqualTo(Files.size(two));
        assertThat(JarDigest.of(one)).isNotEqualTo(JarDigest.of(two));
        assertThat(JarDigest.of(one)).isEqualTo(JarDigest.of(jar("again.jar", "same length A")));
    }

    private Path jar(String name, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(jar))) {
            ZipEntry entry = new ZipEntry("Some.class");
            entry.setTime(0);
            out.putNextEntry(entry);
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }
}
