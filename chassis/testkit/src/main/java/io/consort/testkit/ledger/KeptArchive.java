package io.consort.testkit.ledger;

import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore;
import io.consort.kernel.ledger.BlockStore.StoredTile;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Tree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import tools.jackson.databind.JsonNode;

/**
 * An archive that an earlier version of a service wrote, from the resources of its tests.
 *
 * @param ledger whose
 * @param entries each as it stands
 * @param root what it came to
 */
public record KeptArchive(LedgerId ledger, List<String> entries, Hash root) {

    /** Copies the list. */
    public KeptArchive {
        entries = List.copyOf(entries);
    }

    /** One in the folder {@code kept} beside a test. */
    public static KeptArchive of(Class<?> test, String name) {
        JsonNode manifest = Json.entries().readTree(file(test, name, "manifest.json"));
        String path = manifest.get("ledger").asString();
        return new KeptArchive(
                new LedgerId(path.substring(path.lastIndexOf('/') + 1)),
                file(test, name, "entries.jsonl").lines().toList(),
                Hash.fromBase64(manifest.get("root").asString()));
    }

    /** Puts it back, as one block, into a store that has no such ledger yet. */
    public void putBack(BlockStore store) {
        putBack(store, ledger);
    }

    /** As the other, as a ledger of another name. */
    public void putBack(BlockStore store, LedgerId id) {
        Tree.Appended appended = Tree.EMPTY.append(entries.stream()
                .map(line -> Hashing.leaf(line.getBytes(StandardCharsets.UTF_8)))
                .toList());
        Tree tree = appended.tree();
        store.writeTiles(
                id,
                appended.completed().stream()
                        .map(tile -> new StoredTile(tile, 1))
                        .toList());
        store.append(new Block(
                id,
                1,
                1,
                entries,
                Block.GENESIS,
                entries.size(),
                tree.root(),
                tree.frontier(),
                Clock.systemUTC().instant()));
    }

    private static String file(Class<?> test, String archive, String name) {
        try (InputStream file = Objects.requireNonNull(test.getResourceAsStream("/kept/" + archive), archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("/" + name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IllegalArgumentException("There is no " + name + " in " + archive);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
