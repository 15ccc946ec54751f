package io.consort.embedded.documents;

import io.consort.embedded.documents.Content.Change;
import io.consort.embedded.documents.Content.Mark;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a journal from its beginning. It ends at its last whole frame. What follows that is what a crash cut short, and was
 * never acknowledged; unless a later mark says that it had reached the disk, in which case the journal is damaged.
 */
final class Recovery {

    private static final int WINDOW = 8 * 1024 * 1024;

    private final Path path;
    private final Disk.File file;
    private final long size;
    private ByteBuffer window = ByteBuffer.allocate(WINDOW).limit(0);
    private long windowAt;

    private Recovery(Path path, Disk.File file) throws IOException {
        this.path = path;
        this.file = file;
        this.size = file.size();
    }

    /** Told of each change, in order. */
    interface Replay {

        /** A change at a place, and how many bytes it takes there. */
        void changed(long place, int size, Change change);
    }

    /**
     * A journal that was read.
     *
     * @param end where its last whole frame ends
     * @param vouched up to where a mark says that it is on disk
     */
    record Found(long end, long vouched) {}

    /**
     * @param from where the first frame begins
     * @throws StoreRefusedException when something that had reached the disk cannot be read
     */
    static Found replay(Path path, Disk.File file, long from, Replay replay) throws IOException {
        return new Recovery(path, file).replay(from, replay);
    }

    private Found replay(long from, Replay replay) throws IOException {
        long at = from;
        long vouched = 0;
        while (true) {
            Optional<ByteBuffer> frame = frame(at);
            if (frame.isEmpty()) {
                requireCutShort(at);
                return new Found(at, vouched);
            }
            int size = frame.get().limit();
            switch (Frame.decode(frame.get())) {
                case Change change -> replay.changed(at, size, change);
                case Mark(long durable) -> vouched = Math.max(vouched, durable);
            }
            at += size;
        }
    }

    /** The frame at a place, if a whole and intact one is there; to be used before the next is asked for. */
    private Optional<ByteBuffer> frame(long at) throws IOException {
        if (size - at < Frame.HEADER) {
            return Optional.empty();
        }
        Optional<Integer> length = Frame.length(bytes(at, Frame.HEADER)).filter(whole -> whole <= size - at);
        return length.isEmpty()
                ? Optional.empty()
                : Optional.of(bytes(at, length.get())).filter(Frame::isIntact);
    }

    private ByteBuffer bytes(long at, int length) throws IOException {
        if (at < windowAt || at + length > windowAt + window.limit()) {
            window = window.capacity() < length ? ByteBuffer.allocate(length) : window.clear();
            windowAt = at;
            file.read(window, at);
            window.flip();
        }
        return window.slice((int) (at - windowAt), length);
    }

    private void requireCutShort(long end) throws IOException {
        byte first = (byte) (Frame.MAGIC >>> 24);
        for (long at = end; at < size; at++) {
            if (bytes(at, 1).get(0) == first
                    && frame(at).map(Frame::decode).orElse(null) instanceof Mark(long durable)
                    && durable > end) {
                throw new StoreRefusedException("The journal " + path + " is damaged at byte " + end
                        + ": what was safely written there can no longer be read. Nothing was changed;"
                        + " put a copy of the folder in its place.");
            }
        }
    }
}
