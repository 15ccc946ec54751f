package io.consort.embedded.documents;

import io.consort.embedded.documents.Content.Change;
import io.consort.embedded.documents.Content.Mark;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a journal from its beginning. It ends at its last whole frame. What follows that is what a crash cut short, and was
 * never acknowledged; unless a later mark says that it had reached the disk, in which case the journal is damaged.
 */
final class Recovery {

    private final Path path;
    private final MemorySegment all;

    private Recovery(Path path, MemorySegment all) {
        this.path = path;
        this.all = all;
    }

    /** Told of each change, in order. */
    interface Replay {

        /** A change at a place, and how many bytes it takes there. */
        void changed(long place, int size, Change change);
    }

    /**
     * @param from where the first frame begins
     * @return where the last whole frame ends
     * @throws StoreRefusedException when something that had reached the disk cannot be read
     */
    static long replay(Path path, FileChannel file, long from, Replay replay) throws IOException {
        try (Arena arena = Arena.ofConfined()) {
            return new Recovery(path, file.map(FileChannel.MapMode.READ_ONLY, 0, file.size(), arena))
                    .replay(from, replay);
        }
    }

    private long replay(long from, Replay replay) {
        long at = from;
        while (true) {
            Optional<ByteBuffer> frame = frame(at);
            if (frame.isEmpty()) {
                requireCutShort(at);
                return at;
            }
            if (Frame.decode(frame.get()) instanceof Change change) {
                replay.changed(at, frame.get().limit(), change);
            }
            at += frame.get().limit();
        }
    }

    /** The frame at a place, if a whole and intact one is there. */
    private Optional<ByteBuffer> frame(long at) {
        if (all.byteSize() - at < Frame.HEADER) {
            return Optional.empty();
        }
        return Frame.length(all.asSlice(at, Frame.HEADER).asByteBuffer())
                .filter(length -> length <= all.byteSize() - at)
                .map(length -> all.asSlice(at, length).asByteBuffer())
                .filter(Frame::isIntact);
    }

    private void requireCutShort(long end) {
        byte first = (byte) (Frame.MAGIC >>> 24);
        for (long at = end; at < all.byteSize(); at++) {
            if (all.get(ValueLayout.JAVA_BYTE, at) == first
                    && frame(at).map(Frame::decode).orElse(null) instanceof Mark(long durable)
                    && durable > end) {
                throw new StoreRefusedException("The journal " + path + " is damaged at byte " + end
                        + ": what was safely written there can no longer be read. Nothing was changed;"
                        + " put a copy of the folder in its place.");
            }
        }
    }
}
