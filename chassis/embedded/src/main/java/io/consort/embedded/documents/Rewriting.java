package io.consort.embedded.documents;

import io.consort.embedded.documents.Content.Mark;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.PrimitiveIterator;
import java.util.stream.LongStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes a journal anew with only what is still worth keeping, and puts it in the old one's place, all at once. Where that does
 * not succeed, the old one is as it was.
 */
final class Rewriting {

    private static final Logger LOG = LoggerFactory.getLogger(Rewriting.class);
    private static final long NOT_WORTH_IT = 16L * 1024 * 1024;
    private static final int AT_ONCE = 1 << 20;

    private final Disk disk;
    private final Path folder;
    private final Path path;
    private final Path fresh;

    /**
     * @param folder of the journal
     * @param path the journal's
     */
    Rewriting(Disk disk, Path folder, Path path) {
        this.disk = disk;
        this.folder = folder;
        this.path = path;
        this.fresh = folder.resolve("journal.new");
    }

    /** Whether more than half of it is of no use, and that is much. */
    static boolean isWorthIt(long length, long worthKeeping) {
        return length > NOT_WORTH_IT && length > 2 * worthKeeping;
    }

    /** Removes what a crash may have left of an earlier attempt. */
    void tidy() {
        try {
            disk.remove(fresh);
        } catch (IOException stillThere) {
            LOG.warn("{} is of no use, and cannot be removed", fresh, stillThere);
        }
    }

    /**
     * Rewrites the journal, if the disk lets it.
     *
     * @param journal the old one
     * @param places of what is worth keeping
     * @param worthKeeping how many bytes that is
     * @return whether a new one is there, which is to be opened; whose name is on disk once the folder is
     */
    boolean rewrite(FileJournal journal, LongStream places, long worthKeeping) {
        try {
            if (disk.room(folder) < worthKeeping) {
                throw new IOException("No space left for " + worthKeeping + " bytes");
            }
            copy(journal, places.iterator());
            disk.rename(fresh, path);
        } catch (IOException noRoom) {
            LOG.warn("{} is kept as it is: {} cannot be written", path, fresh, noRoom);
            tidy();
            return false;
        }
        return true;
    }

    /** Returns when the copy is on disk, whole. Its last part says so. */
    private void copy(FileJournal journal, PrimitiveIterator.OfLong places) throws IOException {
        tidy();
        try (Disk.File copy = disk.open(fresh)) {
            ByteBuffer some = ByteBuffer.allocate(AT_ONCE).put(FileJournal.FORM.duplicate());
            long end = 0;
            while (places.hasNext()) {
                ByteBuffer frame = journal.frame(places.nextLong());
                if (frame.remaining() > some.remaining()) {
                    end = write(copy, some, end);
                }
                if (frame.remaining() > some.remaining()) {
                    copy.write(frame, end);
                    end += frame.remaining();
                } else {
                    some.put(frame);
                }
            }
            end = write(copy, some, end);
            copy.write(Frame.encode(new Mark(end)), end);
            copy.force();
        }
    }

    private static long write(Disk.File copy, ByteBuffer some, long at) throws IOException {
        int length = some.flip().remaining();
        copy.write(some, at);
        some.clear();
        return at + length;
    }
}
