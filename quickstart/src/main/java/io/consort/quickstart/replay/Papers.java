package io.consort.quickstart.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
        return keep(name + ".json", text.getBytes(StandardCharsets.UTF_8));
    }

    /** Keeps one that is to be read on paper. */
    Path keepPdf(String name, byte[] document) {
        return keep(name + ".pdf", document);
    }

    /** Keeps the archive of a ledger. */
    Path keepArchive(String name, byte[] archive) {
        return keep(name + ".zip", archive);
    }

    private Path keep(String name, byte[] content) {
        try {
            return Files.write(Files.createDirectories(folder).resolve(name), content);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(folder + " cannot be written", unwritable);
        }
    }
}
