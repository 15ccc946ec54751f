package io.consort.embedded.documents;

import io.consort.embedded.documents.Content.Change;
import io.consort.embedded.documents.Content.Mark;
import io.consort.embedded.documents.Content.Put;
import io.consort.embedded.documents.Recovery.Found;
import io.consort.embedded.documents.Recovery.Replay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A journal in a file that only grows. A change is handed to the operating system before the collections take it up, so that
 * where there is no room nothing has changed; and to the disk in groups.
 */
final class FileJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);
    static final ByteBuffer FORM = StandardCharsets.US_ASCII.encode("consort1").asReadOnlyBuffer();
    private static final int LIKELY_LENGTH = 4096;
    private static final int AT_ONCE = 1 << 20;

    private final Path path;
    private final Disk.File file;
    private final GroupCommit commits;
    private long end;

    private FileJournal(Path path, Disk.File file) {
        this.path = path;
        this.file = file;
        this.commits = new GroupCommit(file::force, this::mark);
    }

    /**
     * Opens a journal, or begins one. {@link #replay} must follow.
     *
     * @throws StoreRefusedException when the file is something else
     */
    static FileJournal open(Disk disk, Path path) throws IOException {
        Disk.File file = disk.open(path);
        try {
            requireForm(path, file);
        } catch (IOException | RuntimeException failure) {
            file.close();
            throw failure;
        }
        return new FileJournal(path, file);
    }

    /**
     * Tells of all changes it holds, which can be read meanwhile, and is ready for more.
     *
     * @throws StoreRefusedException when it is damaged
     */
    synchronized void replay(Replay replay) throws IOException {
        Found found = Recovery.replay(path, file, FORM.limit(), replay);
        end = found.end();
        if (end < file.size()) {
            LOG.warn(
                    "{} ended within a change that was never acknowledged; its {} bytes are dropped",
                    path,
                    file.size() - end);
            file.truncate(end);
        }
        writeAgain(found.vouched(), end);
        file.force();
        commits.start(end);
    }

    /**
     * Writes in place what no mark vouches for. After a flush that failed it can be read and yet is not on its way to the disk:
     * only what is written anew is flushed anew.
     */
    private void writeAgain(long from, long to) throws IOException {
        ByteBuffer some = ByteBuffer.allocate((int) Math.min(AT_ONCE, to - from));
        for (long at = from; at < to; at += some.limit()) {
            some.clear().limit((int) Math.min(some.capacity(), to - at));
            file.read(some, at);
            try {
                file.write(some.flip(), at);
            } catch (IOException noRoom) { // on a full disk that copies on writing
                LOG.warn("The last changes of {} cannot be written once more", path, noRoom);
                return;
            }
        }
    }

    private static void requireForm(Path path, Disk.File file) throws IOException {
        ByteBuffer beginning = ByteBuffer.allocate(FORM.limit());
        file.read(beginning, 0);
        if (!beginning.flip().equals(FORM.slice(0, beginning.limit()))) {
            throw new StoreRefusedException("The file " + path + " is not a journal that this software can read.");
        }
        if (beginning.limit() < FORM.limit()) {
            file.write(FORM.duplicate(), 0);
        }
    }

    @Override
    public long append(Change change) {
        return write(Frame.encode(change));
    }

    private synchronized long write(ByteBuffer frame) {
        commits.failure().ifPresent(failure -> {
            throw new WriteRefusedException(
                    "The store's disk failed; it takes nothing more until it is started anew.", failure);
        });
        long place = end;
        try {
            file.write(frame, place);
        } catch (IOException noRoom) {
            LOG.error("A change was refused because {} cannot be written", path, noRoom);
            cut(place, noRoom);
            throw new WriteRefusedException("The store cannot write to its disk: " + noRoom.getMessage(), noRoom);
        }
        end = place + frame.limit();
        commits.written(end);
        return place;
    }

    private void cut(long place, IOException noRoom) {
        try {
            file.truncate(place);
        } catch (IOException stillThere) {
            noRoom.addSuppressed(stillThere); // overwritten by the next change, or dropped when the journal is opened
        }
    }

    /** Needs not to reach the disk by itself: it matters only once it has. */
    private synchronized void mark(long durable) {
        ByteBuffer frame = Frame.encode(new Mark(durable));
        try {
            file.write(frame, end);
            end += frame.limit();
        } catch (IOException noRoom) {
            LOG.warn("No room in {} for a mark; damage to its last changes could not be told from a crash", path);
            cut(end, noRoom);
        }
    }

    @Override
    public Put read(long place) {
        if (Frame.decode(frame(place)) instanceof Put put) {
            return put;
        }
        throw new IllegalStateException("no document stands at byte " + place + " of " + path);
    }

    @Override
    public long sizeAt(long place) {
        ByteBuffer header = ByteBuffer.allocate(Frame.HEADER);
        try {
            file.read(header, place);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Frame.length(header.flip()).orElseThrow();
    }

    /** The frame at a place, intact. */
    ByteBuffer frame(long place) {
        try {
            ByteBuffer frame = ByteBuffer.allocate(LIKELY_LENGTH);
            file.read(frame, place);
            int length = Frame.length(frame.flip()).orElseThrow(() -> damaged(place));
            if (length > frame.limit()) {
                frame = ByteBuffer.allocate(length);
                file.read(frame, place);
                frame.flip();
            }
            frame.limit(Math.min(length, frame.limit()));
            if (frame.limit() < length || !Frame.isIntact(frame)) {
                throw damaged(place);
            }
            return frame;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private IllegalStateException damaged(long place) {
        return new IllegalStateException(path + " was damaged at byte " + place + " since it was opened");
    }

    /** Nothing is freed before the journal is rewritten, when it is opened. */
    @Override
    public void discard(long place) {}

    synchronized long length() {
        return end;
    }

    @Override
    public Written written() {
        return new Written(length(), commits.groups());
    }

    @Override
    public CompletableFuture<Void> durable() {
        return commits.durable();
    }

    /** After a flush that failed nothing is flushed any more: it would succeed, and mean nothing. */
    @Override
    public void close() {
        commits.close();
        try (file) {
            if (commits.failure().isEmpty()) {
                file.force();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
