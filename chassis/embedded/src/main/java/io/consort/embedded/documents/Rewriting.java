package io.consort.embedded.documents;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.stream.LongStream;

/** Writes a journal anew with only what is still worth keeping, and puts it in the old one's place, all at once. */
final class Rewriting {

    private static final long NOT_WORTH_IT = 16L * 1024 * 1024;

    private Rewriting() {}

    /** Whether more than half of it is of no use, and that is much. */
    static boolean isWorthIt(long length, long worthKeeping) {
        return length > NOT_WORTH_IT && length > 2 * worthKeeping;
    }

    /**
     * @param journal the old one, closed by this
     * @param places of what is worth keeping
     */
    static void rewrite(Path path, FileJournal journal, LongStream places) throws IOException {
        Path fresh = path.resolveSibling("journal.new");
        Files.deleteIfExists(fresh);
        try (FileJournal copy = FileJournal.open(fresh)) {
            copy.replay((_, _, _) -> {});
            places.forEach(place -> copy.append(journal.read(place)));
        }
        journal.close();
        Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Brings a folder's names to disk. */
    static void sync(Path folder) throws IOException {
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        }
    }
}
