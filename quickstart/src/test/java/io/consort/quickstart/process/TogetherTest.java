package io.consort.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.quickstart.console.RefusedException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(300)
class TogetherTest {

    @Test
    void doesEachThingOnceAndAFewAtOnce() {
        Set<Integer> done = new ConcurrentSkipListSet<>();
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        List<Runnable> tasks = IntStream.range(0, 8)
                .<Runnable>mapToObj(number -> () -> {
                    most.accumulateAndGet(now.incrementAndGet(), Math::max);
                    Pause.of(Duration.ofMillis(20));
                    now.decrementAndGet();
                    assertThat(done.add(number)).isTrue();
                })
                .toList();
        Together.run(tasks, 3);
        assertThat(done).hasSize(8);
        assertThat(most.get()).isBetween(1, 3);
    }

    @Test
    void givesUpAsSoonAsOneThingIsRefused() {
        CountDownLatch never = new CountDownLatch(1);
        Runnable patient = () -> {
            try {
                never.await();
            } catch (InterruptedException e) {
                throw new RefusedException("Interrupted.", e);
            }
        };
        Runnable refused = () -> {
            throw new RefusedException("No.");
        };
        assertThatThrownBy(() -> Together.run(List.of(patient, refused, patient), 2))
                .hasMessage("No.");
    }

    @Test
    void isDoneWithNothing() {
        Together.run(Collections.emptyList(), 1);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }
}
