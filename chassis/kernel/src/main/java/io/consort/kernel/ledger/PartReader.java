package io.consort.kernel.ledger;

import io.consort.kernel.ledger.SnapshotPointer.Part;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** The parts of a snapshot as one stream, each held against its hash; the next is fetched and inflated while one is read. */
final class PartReader extends InputStream {

    private final BlockStore store;
    private final LedgerId ledger;
    private final Iterator<Part> parts;
    private @Nullable CompletableFuture<byte[]> next;
    private byte[] part = new byte[0];
    private int at;

    PartReader(BlockStore store, LedgerId ledger, List<Part> parts) {
        this.store = store;
        this.ledger = ledger;
        this.parts = parts.iterator();
        fetch();
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : part[at++] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        if (isAtEnd()) {
            return -1;
        }
        int some = Math.min(count, part.length - at);
        System.arraycopy(part, at, into, offset, some);
        at += some;
        return some;
    }

    private boolean isAtEnd() throws IOException {
        while (at == part.length) {
            if (next == null) {
                return true;
            }
            part = join(next);
            at = 0;
            fetch();
        }
        return false;
    }

    private void fetch() {
        if (!parts.hasNext()) {
            next = null;
            return;
        }
        Part wanted = parts.next();
        next = CompletableFuture.supplyAsync(() -> fetched(wanted), Thread::startVirtualThread);
    }

    private byte[] fetched(Part wanted) {
        try {
            return inflated(wanted, store.part(ledger, wanted.name()));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    private static byte[] inflated(Part wanted, Optional<byte[]> found) throws IOException {
        byte[] deflated = found.orElseThrow(() -> new EOFException("a part of the snapshot is missing"));
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            byte[] content = in.readNBytes(PartWriter.LONGEST + 1);
            if (!PartWriter.hash(content, content.length).equals(wanted.hash())) {
                throw new IOException("a part of the snapshot is not what was written");
            }
            return content;
        }
    }

    private static byte[] join(CompletableFuture<byte[]> next) throws IOException {
        try {
            return next.join();
        } catch (CompletionException failure) {
            if (failure.getCause() instanceof UncheckedIOException damaged) {
                throw damaged.getCause();
            }
            if (failure.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failure;
        }
    }
}
