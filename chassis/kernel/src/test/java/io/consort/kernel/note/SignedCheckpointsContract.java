package io.consort.kernel.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SignedCheckpoints} keeps to. */
abstract class SignedCheckpointsContract {

    /** A store that nothing was put into yet. */
    abstract SignedCheckpoints fresh();

    @Test
    void knowsNothingBeforeTheFirst() {
        assertThat(fresh().last("a")).isEmpty();
    }

    @Test
    void replacesOnlyWhatIsExpected() {
        SignedCheckpoints signed = fresh();

        assertThat(signed.replace("a", Optional.of("one"), "two")).isFalse();
        assertThat(signed.last("a")).isEmpty();
        assertThat(signed.replace("a", Optional.empty(), "one")).isTrue();
        assertThat(signed.replace("a", Optional.empty(), "two")).isFalse();
        assertThat(signed.replace("a", Optional.of("zero"), "two")).isFalse();
        assertThat(signed.last("a")).contains("one");
        assertThat(signed.replace("a", Optional.of("one"), "two")).isTrue();
        assertThat(signed.last("a")).contains("two");
    }

    @Test
    void keepsLogsApart() {
        SignedCheckpoints signed = fresh();
        signed.replace("a", Optional.empty(), "one");

        assertThat(signed.last("b")).isEmpty();
        assertThat(signed.replace("b", Optional.empty(), "two")).isTrue();
        assertThat(signed.last("a")).contains("one");
    }

    @Test
    void letsOneOfManyWin() throws Exception {
        SignedCheckpoints signed = fresh();
        List<Callable<Boolean>> racers = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(n -> () -> signed.replace("a", Optional.empty(), "note " + n))
                .toList();
        int winners = 0;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Boolean> racer : threads.invokeAll(racers)) {
                winners += racer.get() ? 1 : 0;
            }
        }

        assertThat(winners).isOne();
    }
}
