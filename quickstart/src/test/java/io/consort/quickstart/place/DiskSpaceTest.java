package io.consort.quickstart.place;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskSpaceTest {

    @TempDir
    Path folder;

    @Test
    void refusesADiskWithoutRoom() {
        assertThatThrownBy(() -> DiskSpace.require(folder, Long.MAX_VALUE))
                .hasMessageStartingWith("The disk is full: " + folder + " has ")
                .hasMessageEndingWith("and Consort needs 9223372036854 MB.");
    }

    @Test
    void acceptsADiskWithRoom() {
        assertThatCode(() -> DiskSpace.require(folder, 1)).doesNotThrowAnyException();
    }
}
