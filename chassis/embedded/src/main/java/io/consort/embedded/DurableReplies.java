package io.consort.embedded;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * Holds each reply back until what it rests on is on disk: the write it acknowledges, or the document it found, which another
 * connection may have written a moment ago. Where the disk failed, no reply is given and the connection ends.
 */
final class DurableReplies extends ChannelOutboundHandlerAdapter {

    private final Supplier<CompletableFuture<Void>> durability;

    /**
     * @param durability completes when all that was changed so far is on disk
     */
    DurableReplies(Supplier<CompletableFuture<Void>> durability) {
        this.durability = durability;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the promise tells what became of it
    public void write(ChannelHandlerContext context, Object reply, ChannelPromise promise) {
        CompletableFuture<Void> durable = durability.get();
        if (durable.isDone() && !durable.isCompletedExceptionally()) {
            context.write(reply, promise);
            return;
        }
        durable.whenComplete((_, failure) -> context.executor().execute(() -> {
            if (failure == null) {
                context.writeAndFlush(reply, promise);
            } else {
                context.close(promise);
            }
        }));
    }
}
