package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.client.Reply;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(6000)
class ReplicasIT {

    private static final int WRITERS = 8;
    private static final int SENT_TWICE = 25;

    private final RunningPlatform platform = RunningPlatform.shared();

    @Test
    void twoReplicasKeepOneLedgerWithoutGapForkLossOrDouble() {
        Consortium consortium = platform.world().found("replicas");
        URI first = platform.ipLedger().origin();
        try (Replica replica = platform.replica("ip-ledger-second", Map.of())) {
            URI second = replica.server().origin();
            List<Acknowledged> acknowledged = new ArrayList<>();
            try (Writers writers = Writers.start(WRITERS, consortium, first, second)) {
                for (int number = 0; number < SENT_TWICE; number++) {
                    acknowledged.add(sendToBoth(consortium, "T-" + number, first, second));
                }
                writers.awaitMore(400);
                acknowledged.addAll(writers.end());
            }
            assertThat(acknowledged).extracting(Acknowledged::by).contains(first, second);

            Witness witness = consortium.witness();
            List<Entry> byTheFirst = witness.audit(first);
            List<Entry> byTheSecond = witness.audit(second);
            assertThat(byTheSecond).isEqualTo(byTheFirst);
            assertThat(witness.look(second).root())
                    .isEqualTo(witness.look(first).root());
            Acknowledged.requireKept(acknowledged, byTheFirst);
        }
    }

    /** The same request at the same time: done by one of the two, and answered alike by both. */
    private static Acknowledged sendToBoth(Consortium consortium, String asset, URI first, URI second) {
        List<Reply> replies = Stream.of(first, second)
                .map(door -> CompletableFuture.supplyAsync(
                        () -> consortium.register(door, asset), Thread::startVirtualThread))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies)
                .extracting(Reply::body)
                .containsOnly(replies.getFirst().body());
        assertThat(replies.stream()
                        .map(reply -> reply.header("ETag").orElse(""))
                        .distinct())
                .as("the entry that both name")
                .hasSize(1);
        assertThat(replies.stream()
                        .filter(reply -> reply.header("Idempotent-Replayed").isPresent()))
                .as("answers that repeat the other")
                .hasSize(1);
        return new Acknowledged(asset, replies.getFirst().header("ETag").orElse(""), first);
    }
}
