package io.consort.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore.StoredTile;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Tree;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Archives that earlier versions of a service wrote: put back into a store, they open as any ledger does, come to the root that was
 * signed, and every entry is written again as it stands. A test of a service names its archives, which lie whole in its
 * resources under {@code kept}; none is ever taken out.
 */
public abstract class KeptLedgerContract<S, E extends Event> {

    private final LedgerDefinition<S, E> definition;

    /** Of the ledgers of that definition. */
    protected KeptLedgerContract(LedgerDefinition<S, E> definition) {
        this.definition = definition;
    }

    /** What the ledger of Sematech came to when its archive was made. */
    protected abstract void knowsSematech(S state);

    @ParameterizedTest
    @MethodSource("archives")
    void opensAndIsWrittenAsItWas(String name) throws IOException {
        List<String> lines = file(name, "entries.jsonl").lines().toList();
        JsonNode manifest = Json.entries().readTree(file(name, "manifest.json"));
        String path = manifest.get("ledger").asString();
        LedgerId id = new LedgerId(path.substring(path.lastIndexOf('/') + 1));
        InMemoryBlockStore store = new InMemoryBlockStore();
        putBack(id, lines, store);

        try (Ledgers<S, E> ledgers = ledgers(store)) {
            Ledger<S, E> ledger = ledgers.ledger(id);
            assertThat(ledger.treeHead().root())
                    .isEqualTo(Hash.fromBase64(manifest.get("root").asString()));
            List<Entry<E>> entries = ledger.entries(0, lines.size());
            assertThat(entries).hasSize(lines.size());
            for (Entry<E> each : entries) {
                String type = definition.types().name(each.event());
                String data = Json.entries().writeValueAsString(each.event());
                assertThat(each.text())
                        .contains("\"type\":\"" + type + "\"")
                        .contains("\"subject\":\"" + each.event().subject() + "\"")
                        .endsWith("\"data\":" + data + "}");
            }
            knowsSematech(ledger.read().state());
        }
    }

    static List<String> archives() {
        return List.of("sematech.zip");
    }

    private Ledgers<S, E> ledgers(InMemoryBlockStore store) {
        return new Ledgers<>(
                definition,
                store,
                new Checkpoints("kept", new InMemorySignedCheckpoints(), NoteSigner.generate("kept")),
                new Seal(new byte[] {1}),
                LedgerSettings.standard(),
                Clock.systemUTC());
    }

    private static void putBack(LedgerId id, List<String> lines, InMemoryBlockStore store) {
        Tree.Appended appended = Tree.EMPTY.append(lines.stream()
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
                lines,
                Block.GENESIS,
                lines.size(),
                tree.root(),
                tree.frontier(),
                Clock.systemUTC().instant()));
    }

    private String file(String archive, String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(getClass().getResourceAsStream("/kept/" + archive), archive);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith("/" + name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            throw new IOException("There is no " + name + " in " + archive);
        }
    }
}
