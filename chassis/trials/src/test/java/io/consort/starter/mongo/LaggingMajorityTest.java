package io.consort.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.problem.DomainException;
import io.consort.testkit.mongo.ReplicaSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** After a failover, reads with majority concern may not show yet what a linearizable read does. */
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LaggingMajorityTest {

    private final ReplicaSet set = ReplicaSet.begin();

    @AfterEach
    void close() {
        set.close();
    }

    @Test
    void takesABlockThatAMajorityReadDoesNotShowYetForOneThatIsThere() {
        Counter.run(
                set.uri(),
                one -> Counter.run(set.uri(), other -> {
                    one.count("first");
                    assertThat(other.value()).isOne();
                    set.lag();
                    one.count("second");

                    assertNeverStale(other, 2);
                    catchUp();
                    assertThat(other.value()).isEqualTo(2);
                    other.count("third");
                    assertThat(one.value()).isEqualTo(3);
                }));
    }

    /** A reader is told what is true, or that nobody knows. */
    private static void assertNeverStale(Counter counter, int value) {
        try {
            assertThat(counter.value()).isEqualTo(value);
        } catch (DomainException honest) {
            assertThat(honest.slug()).isEqualTo("store-unavailable");
        }
    }

    @Test
    void writesOnAfterABlockThatAMajorityReadDoesNotShowYetOrSaysThatItCannot() {
        Counter.run(
                set.uri(),
                one -> Counter.run(set.uri(), other -> {
                    one.count("first");
                    assertThat(other.value()).isOne();
                    set.lag();
                    one.count("second");

                    try {
                        other.count("third");
                    } catch (DomainException honest) {
                        assertThat(honest.slug()).isEqualTo("store-unavailable");
                    }
                    catchUp();
                    other.count("third");
                    assertThat(one.value()).isEqualTo(3);
                    assertThat(other.value()).isEqualTo(3);
                }));
    }

    @Test
    void doesNotTakeForTamperingThatAMajorityReadLagsBehindWhatWasSigned() {
        Counter.run(set.uri(), one -> {
            one.count("first");
            set.lag();
            one.count("second");
            one.ledgers().checkpoint(Counter.LEDGER);
            set.next("find", exchange -> exchange.performUpToDate()); // what was signed last
            Counter.run(set.uri(), other -> {
                assertNeverStale(other, 2);
                assertThat(other.ledgers().refused()).isEmpty();
                catchUp();
                assertThat(other.value()).isEqualTo(2);
            });
        });
    }

    @Test
    void signsOnAfterASignatureThatAMajorityReadDoesNotShowYet() {
        Counter.run(set.uri(), one -> {
            one.count("first");
            one.ledgers().checkpoint(Counter.LEDGER);
            set.lag();
            one.count("second");
            one.ledgers().checkpoint(Counter.LEDGER);
            one.count("third");

            assertThat(one.ledgers().checkpoint(Counter.LEDGER).lines().skip(1)).startsWith("3");
            assertThat(one.ledgers().refused()).isEmpty();
        });
    }

    private void catchUp() {
        try {
            set.catchUp();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
