package io.consort.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.connection.ClusterType;
import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore.Memo;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.StoreUnavailableException;
import io.consort.kernel.merkle.Hash;
import io.consort.testkit.mongo.Fault;
import io.consort.testkit.mongo.ReplicaSet;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What stores make of an answer that does not say what became of a write: they say that they do not know, or they know. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ReplicaSetAnswersTest {

    private static final LedgerId LEDGER = new LedgerId("sematech");
    private static final String[] WRITES = {"insert", "update", "findAndModify", "delete"};

    private final ReplicaSet set = ReplicaSet.withoutSessions();
    private final MongoClient client = MongoClients.create(settings(set));
    private final MongoBlockStore store = new MongoBlockStore(client, "d");
    private final MongoSignedCheckpoints checkpoints = new MongoSignedCheckpoints(client, "d");

    @AfterEach
    void close() {
        client.close();
        set.close();
    }

    private static MongoClientSettings settings(ReplicaSet set) {
        MongoClientSettings.Builder settings = MongoClientSettings.builder();
        new MongoLedgerAutoConfiguration().consortStoreSettings().customize(settings);
        return settings.applyConnectionString(new ConnectionString(set.uri())).build();
    }

    static List<Fault> faults() {
        return List.of(
                Fault.refused(10107, "NotWritablePrimary"),
                Fault.doneAndRefused(11602, "InterruptedDueToReplStateChange"),
                Fault.unconfirmed(),
                Fault.cut(),
                Fault.doneAndCut());
    }

    private void next(Fault fault) {
        Arrays.stream(WRITES).forEach(command -> set.next(command, fault));
    }

    /** What was answered; nothing where it is not known. */
    private static <T> Optional<T> known(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (StoreUnavailableException unknown) {
            return Optional.empty();
        }
    }

    @Test
    void seesAReplicaSet() {
        store.block(LEDGER, 1);

        assertThat(client.getClusterDescription().getType()).isEqualTo(ClusterType.REPLICA_SET);
        set.next("find", exchange -> exchange.error(50, "MaxTimeMSExpired"));
        assertThatThrownBy(() -> store.block(LEDGER, 1)).isInstanceOf(StoreUnavailableException.class);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void neverSaysOfACheckpointWhatIsNotSo(Fault fault) {
        next(fault);
        Optional<Boolean> first = known(() -> checkpoints.replace("a", Optional.empty(), "one"));
        assertThat(first).isNotEqualTo(Optional.of(false));
        if (!checkpoints.last("a").equals(Optional.of("one"))) {
            assertThat(first).isEmpty();
            assertThat(checkpoints.replace("a", Optional.empty(), "one")).isTrue();
        }
        Optional<Boolean> second = known(() -> checkpoints.replace("a", Optional.of("one"), "two"));
        assertThat(second).isNotEqualTo(Optional.of(false));
        if (!checkpoints.last("a").equals(Optional.of("two"))) {
            assertThat(second).isEmpty();
            assertThat(checkpoints.replace("a", Optional.of("one"), "two")).isTrue();
        }
        assertThat(checkpoints.replace("a", Optional.of("one"), "three")).isFalse();
        assertThat(checkpoints.last("a")).contains("two");
    }

    @ParameterizedTest
    @MethodSource("faults")
    void neverSaysOfAMemoOrAPartWhatIsNotSo(Fault fault) {
        for (long version = 1; version <= 2; version++) {
            Memo memo = new Memo(LEDGER, "note", version, "text " + version);
            set.next(version == 1 ? "insert" : "update", fault);
            Optional<Boolean> replaced = known(() -> store.replaceMemo(memo));
            assertThat(replaced).isNotEqualTo(Optional.of(false));
            if (!store.memo(LEDGER, "note").equals(Optional.of(memo))) {
                assertThat(replaced).isEmpty();
                assertThat(store.replaceMemo(memo)).isTrue();
            }
        }
        byte[] content = "content".getBytes(StandardCharsets.US_ASCII);
        set.next("update", fault);
        Optional<Boolean> written = known(() -> {
            store.writePart(LEDGER, "one", content);
            return true;
        });
        assertThat(written.isEmpty() || store.part(LEDGER, "one").isPresent()).isTrue();
        store.writePart(LEDGER, "one", content);
        assertThat(store.part(LEDGER, "one"))
                .hasValueSatisfying(part -> assertThat(part).isEqualTo(content));
    }

    @Test
    void readsBlocksInSeveralAnswersAndSaysWhenOneOfThemIsLost() {
        String large = "x".repeat(12 * 1024 * 1024);
        for (long height = 1; height <= 4; height++) {
            store.append(new Block(
                    LEDGER,
                    height,
                    height,
                    List.of(large),
                    Hash.EMPTY_ROOT,
                    height,
                    Hash.EMPTY_ROOT,
                    List.of(),
                    Instant.EPOCH));
        }
        set.next("getMore", Fault.refused(43, "CursorNotFound"));
        assertThat(known(() -> store.blocks(LEDGER, 1, 4, Long.MAX_VALUE).size())
                        .orElse(4))
                .isEqualTo(4);
        assertThat(known(() -> store.blocks(LEDGER, 1, 4, Long.MAX_VALUE).size()))
                .contains(4);
    }
}
