package io.consort.quickstart.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Statements kept as files, so that they can be checked when nothing runs.
 *
 * @param folder where they are kept
 */
record Papers(Path folder) {

    /** Keeps one, in the place of one of that name that was kept before. */
    Path keep(String name, String text) {
        try {
            return Files.writeString(Files.createDirectories(folder).resolve(name + ".json"), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(folder + " cannot be written", unwritable);
        }
    }
}
