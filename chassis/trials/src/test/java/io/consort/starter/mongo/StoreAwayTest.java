package io.consort.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.consort.embedded.EmbeddedStore;
import io.consort.kernel.ledger.Block;
import io.consort.kernel.ledger.BlockStore.Append;
import io.consort.kernel.ledger.BlockStore.Memo;
import io.consort.kernel.ledger.BlockStore.StoredTile;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.StoreUnavailableException;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Tile;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreAwayTest {

    private static final LedgerId LEDGER = new LedgerId("sematech");
    private static final Hash HASH = Hash.EMPTY_ROOT;

    private static Block block(long height) {
        return new Block(LEDGER, height, 1, List.of("{}"), HASH, 1, HASH, List.of(), Instant.EPOCH);
    }

    private static void assertUnavailable(MongoClient client) {
        MongoBlockStore store = new MongoBlockStore(client, "d");
        MongoSignedCheckpoints checkpoints = new MongoSignedCheckpoints(client, "d");
        List<ThrowingCallable> everything = List.of(
                () -> store.append(block(1)),
                () -> store.block(LEDGER, 1),
                () -> store.blocks(LEDGER, 1, 2),
                () -> store.writeTiles(LEDGER, List.of(new StoredTile(new Tile(0, 0, List.of(HASH)), 1))),
                () -> store.tile(LEDGER, 0, 0),
                () -> store.replaceMemo(new Memo(LEDGER, "note", 1, "one")),
                () -> store.memo(LEDGER, "note"),
                () -> store.writePart(LEDGER, "one", new byte[] {1}),
                () -> store.part(LEDGER, "one"),
                () -> store.removePart(LEDGER, "one"),
                () -> checkpoints.last("a"),
                () -> checkpoints.replace("a", Optional.empty(), "one"),
                () -> checkpoints.replace("a", Optional.of("one"), "two"));
        for (ThrowingCallable each : everything) {
            assertThatThrownBy(each)
                    .isInstanceOf(StoreUnavailableException.class)
                    .hasMessageNotContaining("mongodb");
        }
    }

    @Test
    void saysThatItIsUnavailableWhereNobodyAnswers() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            free = socket.getLocalPort();
        }
        try (MongoClient client =
                MongoClients.create("mongodb://127.0.0.1:" + free + "/?serverSelectionTimeoutMS=50")) {
            assertUnavailable(client);
        }
    }

    @Test
    void saysThatItIsUnavailableAfterItsClientWasClosed() {
        try (EmbeddedStore embedded = EmbeddedStore.inMemory()) {
            MongoClient client = MongoClients.create(embedded.uri());
            client.close();
            assertUnavailable(client);
        }
    }

    @Test
    void goesOnWhenTheStoreIsBack(@TempDir Path folder) {
        EmbeddedStore first = EmbeddedStore.open(folder, 0);
        int port = Integer.parseInt(first.uri().substring(first.uri().lastIndexOf(':') + 1));
        try (MongoClient client = MongoClients.create(first.uri() + "/?serverSelectionTimeoutMS=2000")) {
            MongoBlockStore store = new MongoBlockStore(client, "d");
            store.append(block(1));
            first.close();
            assertThatThrownBy(() -> store.append(block(2))).isInstanceOf(StoreUnavailableException.class);

            try (EmbeddedStore second = EmbeddedStore.open(folder, port)) {
                assertThat(store.append(block(1))).isEqualTo(Append.TAKEN);
                assertThat(store.append(block(2))).isEqualTo(Append.WRITTEN);
                assertThat(second.uri()).isEqualTo(first.uri());
            }
        }
    }
}
