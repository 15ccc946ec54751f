package io.consort.quickstart.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void waitsTwiceAsLongAfterEachDeathUpToItsLongest() {
        List<Long> seconds = IntStream.rangeClosed(0, 7)
                .mapToObj(deaths -> Backoff.USUAL.after(deaths).toSeconds())
                .toList();
        assertThat(seconds).containsExactly(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L);
        assertThat(Backoff.USUAL.after(Integer.MAX_VALUE)).isEqualTo(Backoff.USUAL.longest());
    }
}
