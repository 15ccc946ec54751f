package io.consort.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.channel.embedded.EmbeddedChannel;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DurableRepliesTest {

    private final CompletableFuture<Void> durable = new CompletableFuture<>();
    private final EmbeddedChannel channel = new EmbeddedChannel(new DurableReplies(() -> durable));

    @Test
    void holdsAReplyBackUntilWhatItRestsOnIsDurable() {
        channel.writeOneOutbound("done");
        channel.flushOutbound();
        channel.runPendingTasks();
        assertThat(channel.<Object>readOutbound()).isNull();

        durable.complete(null);
        channel.runPendingTasks();
        assertThat(channel.<Object>readOutbound()).isEqualTo("done");
    }

    @Test
    void answersAtOnceWhereNothingIsOnItsWay() {
        durable.complete(null);
        channel.writeOutbound("done");

        assertThat(channel.<Object>readOutbound()).isEqualTo("done");
    }

    @Test
    void endsTheConnectionInPlaceOfAReplyWhereTheDiskFailed() {
        channel.writeOneOutbound("done");
        durable.completeExceptionally(new IOException("I/O error"));
        channel.runPendingTasks();

        assertThat(channel.<Object>readOutbound()).isNull();
        assertThat(channel.isOpen()).isFalse();
    }
}
