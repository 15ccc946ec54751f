package io.consort.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.InMemorySignedCheckpoints;
import io.consort.kernel.note.NoteSigner;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Archives that earlier versions of a service wrote: put back into a store, they open as any ledger does, come to the root that was
 * signed, and every entry is written again as it stands. They lie whole in the resources of the service's tests, under {@code kept}; none
 * is ever taken out.
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
    void opensAndIsWrittenAsItWas(String name) {
        KeptArchive archive = KeptArchive.of(getClass(), name);
        InMemoryBlockStore store = new InMemoryBlockStore();
        archive.putBack(store);

        try (Ledgers<S, E> ledgers = ledgers(store)) {
            Ledger<S, E> ledger = ledgers.ledger(archive.ledger());
            int size = archive.entries().size();
            assertThat(ledger.treeHead().root()).isEqualTo(archive.root());
            List<Entry<E>> entries = ledger.entries(0, size);
            assertThat(entries).hasSize(size);
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
}
