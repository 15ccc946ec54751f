package io.consort.kernel.closure;

import static io.consort.kernel.closure.ClosureState.CLOSED;
import static io.consort.kernel.closure.ClosureState.OPEN;
import static io.consort.kernel.closure.ClosureState.SUSPENDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.kernel.closure.Diary.DiaryEvent;
import io.consort.kernel.closure.Diary.Excused;
import io.consort.kernel.closure.Diary.TaskDone;
import io.consort.kernel.closure.Diary.TaskSet;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class LedgerClosingTest {

    private static final Diary NEW = Diary.DEFINITION.empty();
    private static final Command<Diary, DiaryEvent> SET = Diary.recording(new TaskSet("a"));

    @Example
    void aSuspendedLedgerTakesNothingUntilThatIsLifted() {
        Diary suspended = NEW.done(order(1, SUSPENDED), 1);
        assertThat(refusal(suspended, SET).slug()).isEqualTo("consortium-suspended");
        assertThat(refusal(suspended, SET).detail())
                .isEqualTo(
                        "The consortium is suspended since 1970-01-01T00:00:01Z, and nothing is recorded until that is"
                                + " lifted: Because of turn 1.");
        Diary lifted = suspended.done(order(2, OPEN), 2);
        assertThat(lifted.done(SET, 3).open()).containsExactly("a");
    }

    @Example
    void aLedgerIsClosedOnceNothingIsOpenAndCanBeOpenedAgain() {
        Diary busy = NEW.done(SET, 1).done(Diary.recording(new TaskSet("b")), 2);
        DomainException refusal = refusal(busy, order(1, CLOSED));
        assertThat(refusal.slug()).isEqualTo("matters-open");
        assertThat(refusal.detail()).isEqualTo("2 matters are still to be dealt with.");
        assertThat(refusal.fields())
                .containsExactly(
                        new FieldError("", "tasks/a: a is to be done."),
                        new FieldError("", "tasks/b: b is to be done."));
        Diary closed = busy.done(Diary.recording(new TaskDone("a")), 3)
                .done(Diary.recording(new TaskDone("b")), 4)
                .done(order(1, CLOSED), 5);
        assertThat(closed.closure())
                .isEqualTo(new Closure(
                        new ClosureOrder(1, CLOSED, "Because of turn 1.", null), Instant.EPOCH.plusSeconds(5), 5));
        assertThat(refusal(closed, SET).slug()).isEqualTo("consortium-dissolved");
        assertThat(closed.done(order(2, OPEN), 6).done(SET, 7).open()).containsExactly("a");
    }

    @Example
    void ofManyMattersTheFirstAreNamed() {
        Diary busy = NEW;
        for (int task = 0; task < 21; task++) {
            busy = busy.done(Diary.recording(new TaskSet("t-" + task)), task + 1);
        }
        DomainException refusal = refusal(busy, order(1, CLOSED));
        assertThat(refusal.detail()).isEqualTo("21 matters are still to be dealt with; the first 20 are named.");
        assertThat(refusal.fields()).hasSize(20);
        assertThat(busy.done(order(1, SUSPENDED), 22).closure().state()).isEqualTo(SUSPENDED);
    }

    @Example
    void turnsOnlyGrow() {
        Diary suspended = NEW.done(order(7, SUSPENDED), 1);
        assertThat(refusal(suspended, order(6, OPEN)).detail())
                .isEqualTo("Turn 6 comes too late: the ledger is suspended by turn 7.");
        assertThat(refusal(suspended, order(7, OPEN)).slug()).isEqualTo("closure-outdated");
        assertThat(refusal(suspended, order(7, SUSPENDED)).slug()).isEqualTo("closure-outdated");
        assertThat(suspended.done(order(9, CLOSED), 2).closure().turn()).isEqualTo(9);
    }

    @Example
    void whatTheLawAsksForIsRecordedAllTheSameButNothingWithIt() {
        Diary closed = NEW.done(order(1, CLOSED), 1);
        assertThat(closed.done(Diary.recording(new Excused()), 2)).isEqualTo(closed);
        assertThat(refusal(closed, (_, _) -> List.of(new Excused(), new TaskSet("a")))
                        .slug())
                .isEqualTo("consortium-dissolved");
    }

    @Example
    void anOrderSaysWhatItMustAndComesBackFromASnapshot() {
        invalid("/turn", 0, "Why", null);
        invalid("/reason", 1, " ", null);
        invalid("/reason", 1, "x".repeat(ClosureOrder.MAX_REASON + 1), null);
        invalid("/resolution", 1, "Why", "not an id");
        Diary closed = NEW.done(Diary.CLOSING.carryOut(new ClosureOrder(1, CLOSED, "Why", "R-7")), 1);
        var snapshots = Json.snapshots();
        assertThat(snapshots.readValue(snapshots.writeValueAsBytes(closed), Diary.class))
                .isEqualTo(closed);
        assertThat(snapshots.readValue(snapshots.writeValueAsBytes(NEW), Diary.class))
                .isEqualTo(NEW);
    }

    @Property(tries = 500)
    void nothingIsRecordedWhileClosedAndTheHighestTurnThatWasTakenStands(@ForAll("asked") List<Asked> asked) {
        Diary diary = NEW;
        Map<Long, ClosureState> taken = new HashMap<>();
        long seq = 0;
        for (Asked each : asked) {
            Diary before = diary;
            try {
                diary = before.done(each.command(), ++seq);
            } catch (DomainException refused) {
                continue;
            }
            if (each.order() != null) {
                assertThat(taken.keySet()).allMatch(turn -> turn < each.order().turn());
                assertThat(each.order().state() == CLOSED && !before.open().isEmpty())
                        .as("closed over an open matter")
                        .isFalse();
                taken.put(each.order().turn(), each.order().state());
            } else {
                assertThat(before.closure().takesEntries())
                        .as("recorded although closed")
                        .isTrue();
            }
            long highest =
                    taken.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
            assertThat(diary.closure().turn()).isEqualTo(highest);
            assertThat(diary.closure().state()).isEqualTo(taken.getOrDefault(highest, OPEN));
        }
    }

    @Provide
    Arbitrary<List<Asked>> asked() {
        Arbitrary<Asked> orders = Combinators.combine(
                        Arbitraries.longs().between(1, 12), Arbitraries.of(ClosureState.values()))
                .as((turn, state) -> new ClosureOrder(turn, state, "Because.", null))
                .map(order -> new Asked(order, Diary.CLOSING.carryOut(order)));
        Arbitrary<Asked> ordinary = Arbitraries.<DiaryEvent>of(
                        new TaskSet("a"), new TaskSet("b"), new TaskDone("a"), new TaskDone("b"))
                .map(event -> new Asked(null, Diary.recording(event)));
        return Arbitraries.oneOf(orders, ordinary).list().ofMaxSize(40);
    }

    /** What is asked of the diary: an order, or something ordinary. */
    record Asked(@Nullable ClosureOrder order, Command<Diary, DiaryEvent> command) {}

    private static Command<Diary, DiaryEvent> order(long turn, ClosureState state) {
        return Diary.CLOSING.carryOut(new ClosureOrder(turn, state, "Because of turn " + turn + ".", null));
    }

    private static DomainException refusal(Diary diary, Command<Diary, DiaryEvent> command) {
        DomainException refusal = catchThrowableOfType(DomainException.class, () -> diary.done(command, 100));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static void invalid(String pointer, long turn, String reason, String resolution) {
        assertThatThrownBy(() -> new ClosureOrder(turn, OPEN, reason, resolution))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.fields())
                                .extracting(FieldError::pointer)
                                .containsExactly(pointer));
    }
}
