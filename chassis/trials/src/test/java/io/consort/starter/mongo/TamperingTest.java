package io.consort.starter.mongo;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.EventTypes;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.LedgerSettings;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.ledger.Seal;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.problem.DomainException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is done to any field of what is stored: the ledger is refused by name or nothing is amiss, and nothing else ever. */
class TamperingTest {

    private static final LedgerId LEDGER = new LedgerId("sematech");
    private static final Actor ANNA = Actor.of("anna", "ibm");
    private static final NoteSigner SIGNER = NoteSigner.generate("test");

    private final EmbeddedStore embedded = EmbeddedStore.inMemory();
    private final MongoClient client = MongoClients.create(embedded.uri());
    private final MongoDatabase database = client.getDatabase("counter");

    sealed interface CountEvent extends Event {
        record Counted(int by) implements CountEvent {
            @Override
            public String subject() {
                return "count";
            }
        }
    }

    record Count(int value) {}

    private static final LedgerDefinition<Count, CountEvent> DEFINITION = new LedgerDefinition<>(
            "counter",
            Count.class,
            new Count(0),
            (count, event, header) -> switch (event) {
                case CountEvent.Counted(int by) -> new Count(count.value() + by);
            },
            EventTypes.of(CountEvent.class)
                    .with("counter.counted.v1", CountEvent.Counted.class)
                    .build());

    @AfterEach
    void close() {
        client.close();
        embedded.close();
    }

    private Ledgers<Count, CountEvent> ledgers() {
        return new Ledgers<>(
                DEFINITION,
                new MongoBlockStore(client, "counter"),
                new Checkpoints("test", new MongoSignedCheckpoints(client, "counter"), SIGNER),
                new Seal(new byte[] {1}),
                LedgerSettings.standard(),
                Clock.systemUTC());
    }

    private static Command<Count, CountEvent> count(int times) {
        return (state, context) -> IntStream.range(0, times)
                .<CountEvent>mapToObj(CountEvent.Counted::new)
                .toList();
    }

    private void fill(Ledgers<Count, CountEvent> ledgers) {
        ledgers.ledger(LEDGER).execute(count(200), Request.of(ANNA, "k1"));
        ledgers.ledger(LEDGER).execute(count(100), Request.of(ANNA, "k2"));
        ledgers.ledger(LEDGER).execute(count(1), Request.of(ANNA, "k3"));
        ledgers.checkpoint(LEDGER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"blocks", "tiles", "memos", "parts", "checkpoints"})
    void nothingThatIsStoredLeadsToAnythingButARefusalByName(String kind) {
        try (Ledgers<Count, CountEvent> ledgers = ledgers()) {
            fill(ledgers);
        }
        MongoCollection<Document> collection = database.getCollection(kind);
        List<Document> documents = collection.find().into(new ArrayList<>());
        assertThat(documents).isNotEmpty();
        int refused = 0;
        for (Document whole : documents) {
            for (Document mutant : mutants(whole)) {
                collection.replaceOne(eq(whole.get("_id")), mutant);
                try (Ledgers<Count, CountEvent> ledgers = ledgers()) {
                    refused += everythingIsAskedOf(ledgers, mutant) ? 1 : 0;
                }
                collection.replaceOne(eq(whole.get("_id")), whole);
            }
        }
        if (List.of("blocks", "tiles").contains(kind)) {
            assertThat(refused).isPositive(); // of the others, what cannot be read is as good as not there
        }
        try (Ledgers<Count, CountEvent> ledgers = ledgers()) {
            assertThat(everythingIsAskedOf(ledgers, new Document())).isFalse();
        }
    }

    @Test
    void neitherDoesWhatIsDoneToALedgerThatIsOpen() {
        try (Ledgers<Count, CountEvent> first = ledgers()) {
            fill(first);
            MongoCollection<Document> blocks = database.getCollection("blocks");
            for (Document whole : blocks.find().into(new ArrayList<>())) {
                for (Document mutant : mutants(whole)) {
                    try (Ledgers<Count, CountEvent> ledgers = ledgers()) {
                        ledgers.ledger(LEDGER).read();
                        blocks.replaceOne(eq(whole.get("_id")), mutant);
                        everythingIsAskedOf(ledgers, mutant);
                        blocks.replaceOne(eq(whole.get("_id")), whole);
                    }
                }
            }
        }
    }

    /** Whether any of it was refused. */
    private static boolean everythingIsAskedOf(Ledgers<Count, CountEvent> ledgers, Document mutant) {
        List<Runnable> questions = List.of(
                () -> ledgers.ledger(LEDGER).read(),
                () -> ledgers.ledger(LEDGER).entries(0, 300),
                () -> ledgers.ledger(LEDGER).entries(250, 51),
                () -> ledgers.ledger(LEDGER).inclusion(3, 301),
                () -> ledgers.ledger(LEDGER).consistency(201, 301),
                () -> ledgers.ledger(LEDGER).tile(0, 0),
                () -> ledgers.ledger(LEDGER).execute(count(1), Request.of(ANNA, "k1")),
                () -> ledgers.ledger(LEDGER).execute(count(1), Request.of(ANNA, "k2")),
                () -> ledgers.checkpoint(LEDGER),
                ledgers::tend);
        boolean refused = false;
        for (Runnable question : questions) {
            Optional<Throwable> thrown = thrownBy(question);
            thrown.ifPresent(each -> assertThat(each)
                    .as("after a document became %s", abridged(mutant))
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refusal -> assertThat(refusal.slug()).isEqualTo("ledger-refused")));
            refused |= thrown.isPresent();
        }
        return refused;
    }

    private static String abridged(Document mutant) {
        String text = mutant.toString();
        return text.length() > 2_000 ? text.substring(0, 2_000) + "…" : text;
    }

    private static Optional<Throwable> thrownBy(Runnable question) {
        try {
            question.run();
            return Optional.empty();
        } catch (Throwable thrown) {
            return Optional.of(thrown);
        }
    }

    /** The document with each of its fields removed, and each made into each of many other things. */
    private static List<Document> mutants(Document whole) {
        List<Document> mutants = new ArrayList<>();
        for (Map.Entry<String, Object> field : whole.entrySet()) {
            if (field.getKey().equals("_id")) {
                continue;
            }
            Document without = new Document(whole);
            without.remove(field.getKey());
            mutants.add(without);
            for (Object other : others(field.getValue())) {
                mutants.add(new Document(whole).append(field.getKey(), other));
            }
        }
        return mutants;
    }

    private static List<@Nullable Object> others(Object value) {
        List<@Nullable Object> others = new ArrayList<>(Arrays.asList(
                null,
                "",
                "one",
                "\u0000\uD83D\uDE80",
                "00".repeat(32),
                "x".repeat(100_000),
                7,
                0L,
                -1L,
                Long.MAX_VALUE,
                Long.MIN_VALUE,
                1.5,
                true,
                new Date(0),
                new Date(Long.MAX_VALUE),
                new Date(Long.MIN_VALUE),
                new Binary(new byte[0]),
                new Binary(new byte[31]),
                new Binary(new byte[32]),
                new Document("a", 1),
                List.of(),
                Arrays.asList((Object) null),
                List.of("{}"),
                List.of(1, 2, 3)));
        if (value instanceof List<?> list && !list.isEmpty() && list.getFirst() instanceof String first) {
            for (String text : List.of(
                    "",
                    "null",
                    "[".repeat(100_000),
                    "{\"data\":" + "{\"a\":".repeat(2_000),
                    first.substring(1),
                    first.substring(0, first.length() / 2),
                    first.replace("\"time\":\"", "\"time\":\"x"),
                    first.replace("\"actor\":\"anna\"", "\"actor\":\"\""),
                    first.replace("\"actor\":\"anna\"", "\"actor\":{}"),
                    first.replace("counter.counted.v1", "counter.counted.v2"),
                    first.replace("\"by\":", "\"by\":1e999,\"x\":"),
                    first.replace("\"by\":", "\"by\":\"y\",\"x\":"))) {
                List<Object> changed = new ArrayList<>(list);
                changed.set(0, text);
                others.add(changed);
            }
            others.add(list.subList(1, list.size()));
        }
        if (value instanceof String text && !text.isEmpty()) {
            others.add(text.substring(1));
            others.add(text + "\n");
            others.add(text.replace('\n', ' '));
            others.add(text.toUpperCase(java.util.Locale.ROOT));
        }
        if (value instanceof Binary bytes) {
            others.add(new Binary(Arrays.copyOf(bytes.getData(), bytes.getData().length - 1)));
            others.add(new Binary(Arrays.copyOf(bytes.getData(), bytes.getData().length - 32)));
            byte[] flipped = bytes.getData().clone();
            flipped[5] ^= 1;
            others.add(new Binary(flipped));
        }
        return others;
    }
}
