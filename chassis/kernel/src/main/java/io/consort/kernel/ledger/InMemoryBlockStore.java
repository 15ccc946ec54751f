package io.consort.kernel.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A store that forgets when the process ends: for tests of a domain, and for measuring what the runtime itself costs. */
public final class InMemoryBlockStore implements BlockStore {

    private final Map<BlockKey, Block> blocks = new ConcurrentHashMap<>();
    private final Map<TileKey, StoredTile> tiles = new ConcurrentHashMap<>();
    private final Map<LedgerId, Snapshot> snapshots = new ConcurrentHashMap<>();

    @Override
    public Append append(Block block) {
        return blocks.putIfAbsent(new BlockKey(block.ledger(), block.height()), block) == null
                ? Append.WRITTEN
                : Append.TAKEN;
    }

    @Override
    public Optional<Block> block(LedgerId ledger, long height) {
        return Optional.ofNullable(blocks.get(new BlockKey(ledger, height)));
    }

    @Override
    public List<Block> blocks(LedgerId ledger, long from, int atMost) {
        List<Block> found = new ArrayList<>();
        long bytes = 0;
        for (long height = from; height < from + atMost && bytes < ENOUGH_BYTES; height++) {
            Block block = blocks.get(new BlockKey(ledger, height));
            if (block == null) {
                break;
            }
            found.add(block);
            bytes += block.entries().stream().mapToLong(String::length).sum();
        }
        return found;
    }

    @Override
    public void writeTile(LedgerId ledger, StoredTile tile) {
        tiles.putIfAbsent(new TileKey(ledger, tile.tile().level(), tile.tile().index()), tile);
    }

    @Override
    public Optional<StoredTile> tile(LedgerId ledger, int level, long index) {
        return Optional.ofNullable(tiles.get(new TileKey(ledger, level, index)));
    }

    @Override
    public void writeSnapshot(Snapshot snapshot) {
        snapshots.merge(snapshot.ledger(), snapshot, (a, b) -> a.size() > b.size() ? a : b);
    }

    @Override
    public Optional<Snapshot> snapshot(LedgerId ledger) {
        return Optional.ofNullable(snapshots.get(ledger));
    }

    private record BlockKey(LedgerId ledger, long height) {}

    private record TileKey(LedgerId ledger, int level, long index) {}
}
