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
    private final Map<Name, Memo> memos = new ConcurrentHashMap<>();
    private final Map<Name, byte[]> parts = new ConcurrentHashMap<>();

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
    public List<Block> blocks(LedgerId ledger, long from, int atMost, long enough) {
        List<Block> found = new ArrayList<>();
        long length = 0;
        for (long height = from; height < from + atMost && length < enough; height++) {
            Block block = blocks.get(new BlockKey(ledger, height));
            if (block == null) {
                break;
            }
            found.add(block);
            length += block.length();
        }
        return found;
    }

    @Override
    public void writeTiles(LedgerId ledger, List<StoredTile> written) {
        for (StoredTile each : written) {
            tiles.putIfAbsent(
                    new TileKey(ledger, each.tile().level(), each.tile().index()), each);
        }
    }

    @Override
    public Optional<StoredTile> tile(LedgerId ledger, int level, long index) {
        return Optional.ofNullable(tiles.get(new TileKey(ledger, level, index)));
    }

    @Override
    public Optional<Memo> memo(LedgerId ledger, String name) {
        return Optional.ofNullable(memos.get(new Name(ledger, name)));
    }

    @Override
    public boolean replaceMemo(Memo next) {
        Name name = new Name(next.ledger(), next.name());
        if (next.version() == 1) {
            return memos.putIfAbsent(name, next) == null;
        }
        Memo last = memos.get(name);
        return last != null && last.version() == next.version() - 1 && memos.replace(name, last, next);
    }

    @Override
    public void writePart(LedgerId ledger, String part, byte[] content) {
        parts.put(new Name(ledger, part), content.clone());
    }

    @Override
    public Optional<byte[]> part(LedgerId ledger, String part) {
        return Optional.ofNullable(parts.get(new Name(ledger, part))).map(byte[]::clone);
    }

    @Override
    public boolean removePart(LedgerId ledger, String part) {
        return parts.remove(new Name(ledger, part)) != null;
    }

    private record BlockKey(LedgerId ledger, long height) {}

    private record Name(LedgerId ledger, String name) {}

    private record TileKey(LedgerId ledger, int level, long index) {}
}
