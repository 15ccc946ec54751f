package io.consort.gateway.page;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;
import org.slf4j.MDC;

/** An answer gathered from all services, kept for a while, so that a public page cannot be used to burden them. */
final class Kept<T> implements Supplier<T> {

    private final LoadingCache<String, T> value;

    Kept(Duration life, Supplier<T> gather) {
        this.value = Caffeine.newBuilder().expireAfterWrite(life).build(key -> gather.get());
    }

    @Override
    public T get() {
        return value.get("value");
    }

    /** Asks each of them at the same time and waits for all. */
    static <I, O> List<O> each(List<I> items, Function<I, O> ask) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var context = MDC.getCopyOfContextMap();
            var answers = items.stream()
                    .<Future<O>>map(item -> threads.submit((Callable<O>) () -> {
                        if (context != null) {
                            MDC.setContextMap(context);
                        }
                        return ask.apply(item);
                    }))
                    .toList();
            return answers.stream().map(Kept::result).toList();
        }
    }

    private static <O> O result(Future<O> answer) {
        try {
            return answer.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while asking the services", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("Asking a service failed", e.getCause());
        }
    }
}
