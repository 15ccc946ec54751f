package io.consort.quickstart.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    Path parent;

    private Path folder;

    @BeforeEach
    void name() {
        folder = parent.resolve("secrets");
    }

    @Test
    void areMadeOnceAndKept() {
        String made = new Secrets(folder, false).password("one");
        assertThat(made).hasSize(32).matches("[A-Za-z0-9_-]+");
        assertThat(new Secrets(folder, true).password("one")).isEqualTo(made);
        assertThat(new Secrets(folder, false).password("two")).isNotEqualTo(made);
    }

    @Test
    void areForTheirOwnerAlone() throws IOException {
        new Secrets(folder, false).password("one");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("one"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)))
                .isEqualTo("rwx------");
    }

    @Test
    void areNotMadeAnewWhenDataDependsOnThem() {
        Secrets secrets = new Secrets(folder, true);
        assertThatThrownBy(() -> secrets.password("lost"))
                .hasMessageContaining(folder.resolve("lost") + " is missing")
                .hasMessageContaining("restore it, or forget the data with ./consort reset");
        assertThat(folder.resolve("lost")).doesNotExist();
    }
}
