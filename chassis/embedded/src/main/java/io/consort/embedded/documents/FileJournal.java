package io.consort.embedded.documents;

import io.consort.embedded.documents.Content.Change;
import io.consort.embedded.documents.Content.Mark;
import io.consort.embedded.documents.Content.Put;
import io.consort.embedded.documents.Recovery.Replay;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A journal in a file that only grows. A change is handed to the operating system before the collections take it up, so that
 * where there is no room nothing has changed; and to the disk in groups.
 */
final class FileJournal implements Journal {

    private static final Logger LOG = LoggerFactory.getLogger(FileJournal.class);
    private static final ByteBuffer FORM =
            StandardCharsets.US_ASCII.encode("consort1").asReadOnlyBuffer();
    private static final int LIKELY_LENGTH = 4096;

    private final Path path;
    private final FileChannel file;
    private final GroupCommit commits;
    private long end;

    private FileJournal(Path path, FileChannel file) {
        this.path = path;
        this.file = file;
        this.commits = new GroupCommit(() -> file.force(false), this::mark);
    }

    /**
     * Opens a journal, or begins one. {@link #replay} must follow.
     *
     * @throws StoreRefusedException when the file is something else
     */
    static FileJournal open(Path path) throws IOException {
        FileChannel file =
                FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
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
        end = Recovery.replay(path, file, FORM.limit(), replay);
        if (end < file.size()) {
            LOG.warn(
                    "{} ended within a change that was never acknowledged; its {} bytes are dropped",
                    path,
                    file.size() - end);
            file.truncate(end);
        }
        file.force(true);
        commits.start(end);
    }

    private static void requireForm(Path path, FileChannel file) throws IOException {
        ByteBuffer beginning = ByteBuffer.allocate(FORM.limit());
        readFully(file, beginning, 0);
        if (!beginning.flip().equals(FORM.slice(0, beginning.limit()))) {
            throw new StoreRefusedException("The file " + path + " is not a journal that this software can read.");
        }
        if (beginning.limit() < FORM.limit()) {
            write(file, FORM.duplicate(), 0);
        }
    }

    @Override
    public long append(Change change) {
        return write(Frame.encode(change));
    }

    private synchronized long write(ByteBuffer frame) {
        long place = end;
        try {
            write(file, frame, place);
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
            write(file, frame, end);
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
            readFully(file, header, place);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return Frame.length(header.flip()).orElseThrow();
    }

    /** The frame at a place, intact. */
    ByteBuffer frame(long place) {
        try {
            ByteBuffer frame = ByteBuffer.allocate(LIKELY_LENGTH);
            readFully(file, frame, place);
            int length = Frame.length(frame.flip()).orElseThrow(() -> damaged(place));
            if (length > frame.limit()) {
                frame = ByteBuffer.allocate(length);
                readFully(file, frame, place);
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
    public CompletableFuture<Void> durable() {
        return commits.durable();
    }

    @Override
    public void close() {
        commits.close();
        try {
            if (file.isOpen()) {
                file.force(true);
                file.close();
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void write(FileChannel file, ByteBuffer bytes, long at) throws IOException {
        ByteBuffer rest = bytes.duplicate();
        while (rest.hasRemaining()) {
            file.write(rest, at + rest.position());
        }
    }

    /** Reads until the buffer is full or the file ends. */
    static void readFully(FileChannel file, ByteBuffer into, long at) throws IOException {
        while (into.hasRemaining()) {
            if (file.read(into, at + into.position()) < 0) {
                return;
            }
        }
    }
}
