package io.consort.kernel.ledger;

import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block whose entries are read and hashed: what can be done before it is known to follow.
 *
 * @param unread why not all of them could be read; null where they could
 */
record ReadBlock<E extends Event>(
        Block block,
        List<Entry<E>> entries,
        List<Hash> leaves,
        @Nullable RuntimeException unread) {

    static <E extends Event> ReadBlock<E> of(Block block, EntryCodec<E> codec) {
        List<Entry<E>> entries = new ArrayList<>(block.entries().size());
        List<Hash> leaves = new ArrayList<>(block.entries().size());
        RuntimeException unread = null;
        for (String text : block.entries()) {
            leaves.add(Hashing.leaf(text.getBytes(StandardCharsets.UTF_8)));
            if (unread == null) {
                try {
                    entries.add(codec.read(block.firstSeq() + entries.size(), text));
                } catch (CorruptLedgerException | UnknownEntryException unreadable) {
                    unread = unreadable; // which of the two it is, is known once the block is held against the head
                }
            }
        }
        return new ReadBlock<>(block, entries, leaves, unread);
    }
}
