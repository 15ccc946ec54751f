package io.consort.starter.memory;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.HeapBudget;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.note.NoteSigner;
import io.consort.starter.memory.Library.Add;
import io.consort.starter.memory.Library.LibraryEvent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One ledger that is larger than the heap ends nothing but itself. */
@Timeout(6000)
class LargeLedgerIT {

    private static final int BOOKS = 150_000;
    private static final int TOGETHER = 1_000;

    @Test
    void aLedgerThatDoesNotFitIsRefusedByNameAndAllOthersGoOn(@TempDir Path folder) throws Exception {
        NoteSigner signer = NoteSigner.generate("test");
        try (EmbeddedStore store = EmbeddedStore.open(folder, 0)) {
            makeHuge(store.uri(), signer);

            Process process = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Xmx192m",
                            "-XX:+UseSerialGC",
                            "-XX:+UseCompactObjectHeaders",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SmallHeap.class.getName(),
                            store.uri(),
                            signer.secretText()))
                    .redirectErrorStream(true)
                    .start();
            String said = said(process);

            assertThat(process.waitFor(10, TimeUnit.MINUTES)).as(said).isTrue();
            assertThat(said)
                    .contains("served before")
                    .contains("refused by what its snapshot says")
                    .contains("refused while it was folded")
                    .contains("refused what it would have outgrown")
                    .contains("made room for those that are used")
                    .contains("served after")
                    .doesNotContain("OutOfMemoryError");
            assertThat(process.exitValue()).as(said).isZero();
        }
    }

    private static String said(Process process) throws IOException {
        try (var out = process.getInputStream()) {
            return new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Written by a replica that has more memory, which leaves a snapshot behind. */
    private static void makeHuge(String uri, NoteSigner signer) {
        HeapBudget plenty = new HeapBudget(1L << 40, Clock.systemUTC());
        try (MongoClient client = MongoClients.create(uri);
                Ledgers<Library, LibraryEvent> ledgers =
                        SmallHeap.ledgers(client, signer, Library.DEFINITION, plenty)) {
            for (int first = 0; first < BOOKS; first += TOGETHER) {
                ledgers.ledger(SmallHeap.HUGE)
                        .execute(new Add(first, TOGETHER), Request.of(Actor.of("anna", "acme"), "k" + first));
            }
        }
    }
}
