package io.consort.embedded.documents;

import static io.consort.embedded.documents.SimulatedDisk.Operation.FORCE;
import static io.consort.embedded.documents.SimulatedDisk.Operation.RENAME;
import static io.consort.embedded.documents.SimulatedDisk.Operation.ROOM;
import static io.consort.embedded.documents.SimulatedDisk.Operation.SYNC;
import static io.consort.embedded.documents.SimulatedDisk.Operation.WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.embedded.documents.SimulatedDisk.Fault;
import io.consort.embedded.documents.SimulatedDisk.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * A store whose disk or whose machine fails at each instant in turn. A journal is a sequence of changes: what is found afterwards
 * is what some first part of them made, never less of them than were acknowledged.
 */
@Timeout(1200)
class CrashTest {

    private static final Path FOLDER = Path.of("/simulated");
    private static final Fault NONE = (_, _, _) -> null;
    private static final String FULL = "No space left on device";
    private static final String BROKEN = "Input/output error";
    private static final int LARGE = 3 << 20;

    /** All states there were, in order, and how many of the changes between them were acknowledged. */
    private final List<Map<String, String>> states = new ArrayList<>(List.of(Map.of()));

    private int acknowledged;

    private static Bytes bytes(String text) {
        return Bytes.owning(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static Map<String, String> content(DocumentStore store) {
        Map<String, String> content = new TreeMap<>();
        store.collection("a")
                .inOrder((key, document) ->
                        Map.entry(new String(key.content(), StandardCharsets.US_ASCII), summary(document)))
                .forEach(entry -> content.put(entry.getKey(), entry.getValue()));
        return content;
    }

    private static String summary(Bytes document) {
        String text = new String(document.content(), StandardCharsets.US_ASCII);
        return text.substring(0, Math.min(text.length(), 24)) + " of " + text.length();
    }

    private static DocumentStore open(SimulatedDisk disk) throws IOException {
        return DocumentStore.open(FOLDER, disk, () -> {});
    }

    private static Fault from(int first, String failure) {
        return (number, _, _) -> number >= first ? failure : null;
    }

    /** Opens, changes and acknowledges, until the disk fails; and closes, as whoever runs it does. */
    private void use(SimulatedDisk disk, int changes) {
        try (DocumentStore store = open(disk)) {
            Map<String, String> found = content(store);
            assertThat(found).isIn(states.subList(acknowledged, states.size()));
            states.add(found);
            acknowledged = states.size() - 1;
            for (int n = 0; n < changes; n++) {
                change(store, states.size());
                if (n % 3 == 2) {
                    store.durable().join();
                    acknowledged = states.size() - 1;
                }
            }
        } catch (IOException
                | UncheckedIOException
                | WriteRefusedException
                | StoreRefusedException
                | CompletionException failed) {
            assertThat(failed).hasStackTraceContaining("SimulatedDisk");
        }
    }

    private void change(DocumentStore store, int number) {
        Map<String, String> next = new TreeMap<>(states.getLast());
        String key = "key " + number % 4;
        Bytes document = bytes("document " + number + " " + "x".repeat(number % 5 * 9));
        states.add(next); // before it is known whether it was refused: it may then be found in part of the cases
        if (number % 7 == 6) {
            next.remove(key);
            store.collection("a").remove(bytes(key));
        } else {
            next.put(key, summary(document));
            store.collection("a").put(bytes(key), document);
        }
    }

    private void requireAllAcknowledged(SimulatedDisk disk) {
        try (DocumentStore store = open(disk)) {
            assertThat(content(store)).isIn(states.subList(acknowledged, states.size()));
            store.collection("b").put(bytes("goes"), bytes("on"));
            store.durable().join();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        assertThat(disk.has("journal.new")).isFalse();
    }

    private void begin() {
        states.clear();
        states.add(Map.of());
        acknowledged = 0;
    }

    @Test
    void findsAllThatWasAcknowledgedAfterACrashAtEachInstant() {
        int instants = 1;
        for (int instant = 0; instant < instants; instant++) {
            for (int seed = 0; seed < 20; seed++) {
                begin();
                SimulatedDisk disk = SimulatedDisk.empty(seed, from(instant, "the machine has stopped"));
                use(disk, 20);
                instants = Math.max(instants, disk.operations() < instant ? 0 : instant + 2);
                SimulatedDisk second = disk.afterCrash(from(instant % 17, "the machine has stopped"));
                use(second, 5);
                requireAllAcknowledged(second.afterCrash(NONE));
            }
        }
        assertThat(instants).isGreaterThan(50);
    }

    @Test
    void keepsAllThatWasAcknowledgedWhateverKindOfOperationFails() {
        for (Operation operation : Operation.values()) {
            for (int instant = 0; instant < 60; instant++) {
                int failing = instant;
                for (String failure : List.of(FULL, BROKEN)) {
                    begin();
                    SimulatedDisk disk = SimulatedDisk.empty(
                            instant, (number, kind, _) -> number >= failing && kind == operation ? failure : null);
                    use(disk, 20);
                    SimulatedDisk again = disk.afterRestart(NONE);
                    use(again, 5);
                    requireAllAcknowledged(again.afterCrash(NONE));
                }
            }
        }
    }

    @Test
    void doesNotTakeForWrittenWhatAFailedFlushGaveUp() throws IOException {
        SimulatedDisk disk = SimulatedDisk.empty(1, failing(FORCE, "journal", 2));
        try (DocumentStore store = open(disk)) {
            store.collection("a").put(bytes("1"), bytes("one"));
            store.durable().join();
            store.collection("a").put(bytes("2"), bytes("two"));
            assertThatThrownBy(() -> store.durable().join()).hasRootCauseMessage(BROKEN);
            assertThatThrownBy(() -> store.collection("a").put(bytes("3"), bytes("three")))
                    .isInstanceOf(WriteRefusedException.class)
                    .hasMessageContaining("started anew");
            assertThatThrownBy(() -> store.durable().join()).hasRootCauseMessage(BROKEN);
        }
        SimulatedDisk again = disk.afterRestart(NONE);
        Map<String, String> vouchedFor;
        try (DocumentStore store = open(again)) {
            store.durable().join();
            vouchedFor = content(store);
        }
        try (DocumentStore store = open(again.afterCrash(NONE))) {
            assertThat(content(store)).isEqualTo(vouchedFor).containsKey("1");
        }
    }

    /** The numberth call of that operation on that file fails, and no other. */
    private static Fault failing(Operation operation, String file, int number) {
        int[] calls = {0};
        return (_, kind, name) -> kind == operation && name.equals(file) && ++calls[0] > number ? BROKEN : null;
    }

    /** A journal that is worth rewriting; all of it acknowledged. */
    private SimulatedDisk large() {
        begin();
        SimulatedDisk disk = SimulatedDisk.empty(7, NONE);
        try (DocumentStore store = open(disk)) {
            for (int n = 0; n < 7; n++) {
                store.collection("a").put(bytes("large"), bytes("version " + n + " " + "x".repeat(LARGE)));
                store.collection("a").put(bytes("small " + n), bytes("s" + n));
            }
            store.durable().join();
            states.add(content(store));
            acknowledged = states.size() - 1;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return disk;
    }

    @Test
    void startsWithoutRewritingWhereTheDiskDoesNotLetIt() {
        SimulatedDisk before = large();
        int length = before.length("journal");
        for (Operation operation : List.of(WRITE, FORCE, RENAME, ROOM)) {
            for (int number = 0; number < (operation == WRITE ? 4 : 1); number++) {
                SimulatedDisk disk =
                        before.afterRestart(failing(operation, operation == ROOM ? "" : "journal.new", number));
                requireAllAcknowledged(disk);
                assertThat(disk.length("journal"))
                        .as("%s %s", operation, number)
                        .isGreaterThanOrEqualTo(length);
            }
        }
        SimulatedDisk disk = before.afterRestart(NONE);
        requireAllAcknowledged(disk);
        assertThat(disk.length("journal")).isLessThan(length / 2);
        requireAllAcknowledged(disk.afterCrash(NONE));
    }

    @Test
    void doesNotGoOnInAJournalWhoseNameMayBeTheOldOnes() {
        SimulatedDisk disk = large().afterRestart(failing(SYNC, "", 1));

        assertThatThrownBy(() -> open(disk)).hasMessage(BROKEN);
        requireAllAcknowledged(disk.afterCrash(NONE));
    }

    @Test
    void findsAllThatWasAcknowledgedAfterACrashAtEachInstantOfRewriting() {
        SimulatedDisk before = large();
        for (int instant = 0; instant < 60; instant++) {
            SimulatedDisk disk = before.afterRestart(from(instant, "the machine has stopped"));
            use(disk, 0);
            requireAllAcknowledged(disk.afterCrash(NONE));
        }
    }
}
