package io.consort.starter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import io.consort.testkit.mongo.Fault;
import io.consort.testkit.mongo.ReplicaSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a ledger makes of everything that a replica set may answer: what was acknowledged is there, once. Most of it is waiting, so all wait at once. */
@Execution(ExecutionMode.CONCURRENT)
@Timeout(value = 600, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LedgerOnAReplicaSetTest {

    private ReplicaSet set = ReplicaSet.begin();

    @AfterEach
    void close() {
        set.close();
    }

    private static void assertUnavailable(ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("store-unavailable"));
    }

    /** Fault, and whether drivers have sessions to retry in. */
    static Stream<Arguments> failingWrites() {
        return Stream.of(true, false)
                .flatMap(sessions -> Stream.of(
                                Arguments.of("not primary", Fault.refused(10107, "NotWritablePrimary")),
                                Arguments.of("stepping down", Fault.refused(189, "PrimarySteppedDown")),
                                Arguments.of("shutting down", Fault.refused(91, "ShutdownInProgress")),
                                Arguments.of(
                                        "done, interrupted",
                                        Fault.doneAndRefused(11602, "InterruptedDueToReplStateChange")),
                                Arguments.of("done, stepped down", Fault.doneAndRefused(189, "PrimarySteppedDown")),
                                Arguments.of("done, timed out", Fault.doneAndRefused(50, "MaxTimeMSExpired")),
                                Arguments.of("done, not confirmed", Fault.unconfirmed()),
                                Arguments.of("cut", Fault.cut()),
                                Arguments.of("done and cut", Fault.doneAndCut()))
                        .map(fault -> Arguments.of(fault.get()[0], fault.get()[1], sessions)));
    }

    @ParameterizedTest(name = "{0}, sessions {2}")
    @MethodSource("failingWrites")
    void recordsOnceWhatAFailingWriteMayHaveDone(String name, Fault fault, boolean sessions) {
        if (!sessions) {
            set.close();
            set = ReplicaSet.withoutSessions();
        }
        Counter.runPatiently(set.uri(), counter -> {
            counter.count("first");
            set.next("insert", fault, fault, fault);

            assertThat(counter.count("second").replayed()).isFalse();
            assertThat(counter.value()).isEqualTo(2);
            assertThat(counter.count("second").replayed()).isTrue();
            assertThat(counter.count("third").replayed()).isFalse();
        });
        Counter.runPatiently(set.uri(), counter -> assertThat(counter.value()).isEqualTo(3));
    }

    @Test
    void recordsOnceWhatAPrimaryWroteThatSteppedDownMeanwhile() {
        Counter.runPatiently(set.uri(), counter -> {
            counter.count("first");
            set.next("insert", exchange -> {
                exchange.perform();
                set.stepDown();
                Thread.startVirtualThread(set::elect);
                return exchange.error(11602, "InterruptedDueToReplStateChange");
            });
            counter.count("second");

            assertThat(counter.value()).isEqualTo(2);
            assertThat(counter.count("second").replayed()).isTrue();
        });
    }

    @Test
    void saysInTimeThatNobodyIsPrimaryAndGoesOnWhenSomebodyIs() {
        Counter.run(set.uri(), counter -> {
            counter.count("first");
            set.stepDown();

            assertUnavailable(() -> counter.count("second"));
            assertUnavailable(counter::value);
            set.elect();
            awaitPrimary(counter);
            counter.count("second");
            assertThat(counter.value()).isEqualTo(2);
        });
    }

    @Test
    void saysInTimeThatAWriteIsNotAnswered() {
        Counter.run(set.uri(), counter -> {
            counter.count("first");
            set.next("insert", Fault.silence(), Fault.silence());

            assertUnavailable(() -> counter.count("second"));
            counter.count("second");
            assertThat(counter.value()).isEqualTo(2);
        });
    }

    static Stream<Arguments> failingReads() {
        return Stream.of(
                Arguments.of("timed out", Fault.refused(50, "MaxTimeMSExpired")),
                Arguments.of("interrupted", Fault.refused(11602, "InterruptedDueToReplStateChange")),
                Arguments.of("not primary", Fault.refused(13435, "NotPrimaryNoSecondaryOk")),
                Arguments.of("no majority yet", Fault.refused(134, "ReadConcernMajorityNotAvailableYet")),
                Arguments.of("cursor gone", Fault.refused(43, "CursorNotFound")),
                Arguments.of("cut", Fault.cut()),
                Arguments.of("silence", Fault.silence()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failingReads")
    void saysThatAReadIsNotAnsweredAndGoesOn(String name, Fault fault) {
        Counter.run(set.uri(), counter -> {
            counter.count("first");
            set.next("find", fault);
            assertUnavailable(counter::value);
            assertThat(counter.value()).isOne();
            assertThat(set.pending()).isZero();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("failingReads")
    void saysThatALedgerCannotBeOpenedAndOpensItLater(String name, Fault fault) {
        Counter.run(set.uri(), counter -> counter.count("first"));
        for (int answered = 0; answered < 3; answered++) {
            int before = answered;
            Counter.run(set.uri(), counter -> {
                for (int n = 0; n < before; n++) {
                    set.next("find", exchange -> exchange.perform());
                }
                set.next("find", fault);
                assertUnavailable(counter::value);
                assertThat(counter.value()).isOne();
            });
        }
    }

    @Test
    void acknowledgesNothingBehindAPrimaryThatIsCutOff() {
        Counter.run(set.primaryAlone(), behind -> {
            behind.count("first");
            set.partition();
            Counter.run(set.uri(), before -> {
                awaitPrimary(before);
                before.count("second");
                assertUnavailable(() -> behind.count("third"));
                assertUnavailable(behind::value);
                before.count("fourth");
                assertThat(before.value()).isEqualTo(3);
            });
            heal();
            set.elect();
            awaitPrimary(behind);

            assertThat(behind.count("third").replayed()).isFalse();
            assertThat(behind.value()).isEqualTo(4);
            assertThat(behind.count("second").replayed()).isTrue();
        });
    }

    /** A driver hears of an election in its own time, which on a busy machine is longer than a command waits. */
    private static void awaitPrimary(Counter counter) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .ignoreException(DomainException.class)
                .until(() -> counter.value() >= 0);
    }

    private void heal() {
        try {
            set.heal();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
