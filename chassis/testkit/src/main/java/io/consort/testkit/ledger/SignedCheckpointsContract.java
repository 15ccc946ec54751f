package io.consort.testkit.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.note.SignedCheckpoints;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every implementation of {@link SignedCheckpoints} keeps to; a test of one extends this. */
public abstract class SignedCheckpointsContract {

    /** A store that nothing was put into yet. */
    protected abstract SignedCheckpoints fresh();

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
    void givesANoteBackToTheLastByte() {
        SignedCheckpoints signed = fresh();
        String note = "consort.example/ip-ledger/sematech\n3\nnJpK\n\n\u2014 consort.example/ip-ledger/sematech AbC=\n";
        signed.replace("a", Optional.empty(), note);

        assertThat(signed.last("a")).contains(note);
    }

    @Test
    void letsOneOfManyWin() throws InterruptedException {
        SignedCheckpoints signed = fresh();
        assertThat(winners(signed, Optional.empty())).isOne();
        assertThat(winners(signed, signed.last("a"))).isOne();
    }

    private static long winners(SignedCheckpoints signed, Optional<String> expected) throws InterruptedException {
        List<Callable<Boolean>> racers = IntStream.range(0, 16)
                .<Callable<Boolean>>mapToObj(n -> () -> signed.replace("a", expected, expected.orElse("") + n))
                .toList();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.invokeAll(racers).stream().filter(Future::resultNow).count();
        }
    }
}
