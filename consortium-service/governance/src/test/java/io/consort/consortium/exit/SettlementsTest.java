package io.consort.consortium.exit;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.Postman;
import io.consort.consortium.exit.ExitEvent.ExitFailed;
import io.consort.consortium.exit.ExitEvent.StepDelayed;
import io.consort.consortium.exit.ExitEvent.StepRefused;
import io.consort.consortium.exit.ExitEvent.StepRevoked;
import io.consort.consortium.exit.ExitEvent.StepSettled;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.SeparationEvent.EngagementEnded;
import io.consort.kernel.exit.ExitItem;
import io.consort.kernel.exit.Heading;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An exit is settled everywhere or nowhere, whatever stops or refuses on the way. */
class SettlementsTest {

    private final Leaver leaver = new Leaver();

    private static Line line(Line.Fate... fates) {
        Deque<Line.Fate> left = new ArrayDeque<>(List.of(fates));
        return new Line(() -> left.isEmpty() ? Line.Fate.OK : left.pop());
    }

    /** All is well for so many calls, then that happens. */
    private static Line after(int calls, Line.Fate fate) {
        Line.Fate[] fates = new Line.Fate[calls + 1];
        Arrays.fill(fates, Line.Fate.OK);
        fates[calls] = fate;
        return line(fates);
    }

    private void assertSettledEverywhere() {
        assertThat(leaver.exit().progress()).isEqualTo(new Progress.Settled());
        SettlementId last = leaver.exit().last().settlement();
        assertThat(leaver.settled()).allSatisfy(each -> assertThat(each).containsExactly(last));
    }

    private void assertSettledNowhere() {
        assertThat(leaver.exit().progress()).isEqualTo(new Progress.Failed());
        assertThat(leaver.settled()).allSatisfy(each -> assertThat(each).isEmpty());
    }

    private List<String> told() {
        return leaver.ledger().entries(0, 1_000).stream()
                .map(Entry::event)
                .filter(event -> event instanceof ExitEvent || event instanceof EngagementEnded)
                .map(SettlementsTest::told)
                .toList();
    }

    private static String told(ConsortiumEvent event) {
        return switch (event) {
            case StepSettled(var _, int attempt, var part) -> "settled " + part + " " + attempt;
            case StepRefused refused -> "refused " + refused.part() + " " + refused.slug();
            case StepDelayed delayed -> "delayed " + delayed.part() + " " + delayed.slug();
            case StepRevoked(var _, int attempt, var part) -> "revoked " + part + " " + attempt;
            case ExitFailed failed -> "failed by " + failed.part() + " " + failed.slug();
            default -> event.getClass().getSimpleName();
        };
    }

    /** A member that has settled its withdrawal for a later day, and is expelled before it. */
    @Test
    void anExpulsionAfterASettledExitHasAWayOut() {
        Leaver leaver = new Leaver("2099-01-01");
        leaver.starts();
        leaver.settlements().advance(SEMATECH);
        assertThat(leaver.exit().progress()).isInstanceOf(Progress.Settled.class);
        assertThatThrownBy(() -> leaver.office(new OverturnExit(Leaver.X1, "It was expelled")))
                .hasMessageContaining("as it was settled");

        leaver.expelled();
        leaver.office(new OverturnExit(Leaver.X1, "It was expelled"));
        leaver.settlements().advance(SEMATECH);
        assertThat(leaver.exit().progress()).isInstanceOf(Progress.Failed.class);
        assertThat(leaver.settled()).allMatch(Set::isEmpty);

        leaver.retries();
        leaver.settlements().advance(SEMATECH);
        assertThat(leaver.exit().progress()).isInstanceOf(Progress.Settled.class);
        assertThat(leaver.exit().leaving().ground()).isEqualTo(ExitGround.BREACH);
        assertThat(leaver.exit().leaving().effective()).isBefore(LocalDate.parse("2099-01-01"));
        assertThatThrownBy(() -> leaver.office(new OverturnExit(Leaver.X1, "Again")))
                .hasMessageContaining("as it was settled");
    }

    @Test
    void theServicesAreAskedInOrderAndWhatTheConsortiumKeepsEndsInTheLastBlock() {
        leaver.starts();
        leaver.settlements().advance(SEMATECH);
        assertSettledEverywhere();
        assertThat(told())
                .containsExactly(
                        "ExitStarted",
                        "ExitAccounted",
                        "settled FINANCE 1",
                        "settled TALENT 1",
                        "settled WORK 1",
                        "settled IP_LEDGER 1",
                        "ExitSettled",
                        "EngagementEnded");
        assertThat(Interests.of(leaver.state()).engagements().getFirst().until())
                .isEqualTo(LocalDate.parse("1993-01-01"));
        assertThat(Exits.of(leaver.state()).unfinished()).isEmpty();
        assertThat(leaver.exit().last().settlement().value())
                .isEqualTo("X-1.1." + leaver.exit().last().digest().substring(0, 12));
    }

    @Test
    void aRefusalUndoesWhatWasSettledInReverseOrderAndTheRefusedStepFirst() {
        leaver.starts();
        leaver.over(after(3, Line.Fate.REFUSED)).advance(SEMATECH);
        assertSettledNowhere();
        assertThat(told())
                .containsExactly(
                        "ExitStarted",
                        "ExitAccounted",
                        "settled FINANCE 1",
                        "settled TALENT 1",
                        "settled WORK 1",
                        "refused IP_LEDGER exit-blocked",
                        "revoked IP_LEDGER 1",
                        "revoked WORK 1",
                        "revoked TALENT 1",
                        "revoked FINANCE 1",
                        "failed by IP_LEDGER exit-blocked");
        assertThat(Interests.of(leaver.state()).engagements().getFirst().until())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void whoeverRefusesNothingIsSettledAndItCanBeTriedAgain(int calls) {
        leaver.starts();
        leaver.over(after(calls, Line.Fate.REFUSED)).advance(SEMATECH);
        assertSettledNowhere();
        leaver.retries();
        leaver.settlements().advance(SEMATECH);
        assertSettledEverywhere();
        assertThat(leaver.exit().attempts()).hasSize(2);
        assertThat(leaver.exit().last().settlement().value()).startsWith("X-1.2.");
    }

    @ParameterizedTest
    @CsvSource({"0,CRASH_BEFORE", "0,CRASH_AFTER", "1,CRASH_BEFORE", "1,CRASH_AFTER", "2,CRASH_BEFORE", "2,CRASH_AFTER"
    })
    void whereverItStopsTheNextProcessGoesOn(int calls, Line.Fate crash) {
        leaver.starts();
        Postman first = leaver.over(after(calls, crash));
        assertThatThrownBy(() -> first.advance(SEMATECH)).isInstanceOf(Line.Crash.class);
        leaver.settlements().advance(SEMATECH);
        assertSettledEverywhere();
    }

    @ParameterizedTest
    @CsvSource({"0,CRASH_BEFORE", "0,CRASH_AFTER", "1,CRASH_BEFORE", "1,CRASH_AFTER", "2,CRASH_BEFORE", "2,CRASH_AFTER"
    })
    void whereverItStopsToUndoTheNextProcessGoesOn(int revocations, Line.Fate crash) {
        leaver.starts();
        Line.Fate[] fates = new Line.Fate[4 + revocations];
        Arrays.fill(fates, Line.Fate.OK);
        fates[2] = Line.Fate.REFUSED;
        fates[3 + revocations] = crash;
        Postman first = leaver.over(line(fates));
        assertThatThrownBy(() -> first.advance(SEMATECH)).isInstanceOf(Line.Crash.class);
        leaver.settlements().advance(SEMATECH);
        assertSettledNowhere();
    }

    @ParameterizedTest
    @CsvSource({"0,LOST", "0,UNANSWERED", "1,LOST", "1,UNANSWERED", "2,LOST", "2,UNANSWERED", "3,LOST", "3,UNANSWERED"})
    void aStepWithoutAnswerIsMadeAgainAndTheDelayIsToldOnce(int calls, Line.Fate fate) {
        leaver.starts();
        Line.Fate[] fates = new Line.Fate[calls + 2];
        Arrays.fill(fates, Line.Fate.OK);
        fates[calls] = fate;
        fates[calls + 1] = fate;
        Postman settlements = leaver.over(line(fates));
        settlements.advance(SEMATECH);
        assertThat(leaver.exit().progress()).isEqualTo(new Progress.Settling(ExitPart.ELSEWHERE.get(calls)));
        settlements.advance(SEMATECH);
        assertThat(told()).filteredOn(each -> each.startsWith("delayed")).hasSize(1);
        settlements.advance(SEMATECH);
        assertSettledEverywhere();
    }

    @Test
    void aRevocationThatIsRefusedIsShownAndTriedUntilItSucceeds() {
        leaver.starts();
        Postman settlements = leaver.over(
                line(Line.Fate.OK, Line.Fate.REFUSED, Line.Fate.OK, Line.Fate.REFUSED, Line.Fate.LOST, Line.Fate.OK));
        settlements.advance(SEMATECH);
        assertThat(leaver.exit().progress()).isEqualTo(new Progress.Compensating(ExitPart.FINANCE));
        assertThat(leaver.exit().last().steps().getLast()).isInstanceOf(Step.Delayed.class);
        settlements.advance(SEMATECH);
        assertThat(told()).contains("delayed FINANCE exit-blocked", "delayed FINANCE service-unavailable");
        settlements.advance(SEMATECH);
        assertSettledNowhere();
    }

    @Test
    void whatMovesAfterTheStartIsRefusedWhereItMovedAndUndoesTheRest() {
        leaver.starts();
        leaver.ipLedger.items.add(ExitItem.of(Heading.KEPT, "rights/G-1", "a right that came meanwhile", null));
        leaver.settlements().advance(SEMATECH);
        assertSettledNowhere();
        assertThat(told()).contains("refused IP_LEDGER preview-outdated");
    }

    /** One replica's request is still on its way when another has heard a refusal and undone everything. */
    @Test
    void aRequestThatIsLateSettlesNothing() {
        leaver.starts();
        Postman other = leaver.over(line(Line.Fate.REFUSED));
        boolean[] overtaken = {false};
        Postman late = leaver.over(new Line(() -> {
            if (!overtaken[0]) {
                overtaken[0] = true;
                other.advance(SEMATECH);
            }
            return Line.Fate.OK;
        }));
        late.advance(SEMATECH);
        assertSettledNowhere();
        assertThat(leaver.finance.revoked).contains(leaver.exit().last().settlement());
    }

    /** One replica has settled when another hears a refusal of the same request, since a rule stood against it just then. */
    @Test
    void aRequestThatWasSettledElsewhereIsUndoneOnceARefusalIsRecorded() {
        leaver.starts();
        Postman other = leaver.over(line(Line.Fate.REFUSED, Line.Fate.LOST));
        InMemoryExitDesk finance = leaver.finance;
        ExitDesk slow = new SlowDesk(finance, () -> other.advance(SEMATECH));
        leaver.over(new ExitDesks(slow, leaver.talent, leaver.work, leaver.ipLedger))
                .advance(SEMATECH);
        assertSettledNowhere();
    }

    @Test
    void twoReplicasComeToTheSame() {
        leaver.starts();
        Postman other = leaver.settlements();
        leaver.over(new Line(() -> {
                    other.advance(SEMATECH);
                    return Line.Fate.OK;
                }))
                .advance(SEMATECH);
        assertSettledEverywhere();
        assertThat(told()).filteredOn(each -> each.equals("ExitSettled")).hasSize(1);
    }

    @Test
    void theOfficeStopsAnExitThatHangsAndWhatMayHaveBeenSettledIsUndone() {
        leaver.starts();
        Postman settlements = leaver.over(line(Line.Fate.OK, Line.Fate.UNANSWERED));
        settlements.advance(SEMATECH);
        assertThat(leaver.talent.settled).isNotEmpty();
        leaver.office(new StopExit(Leaver.X1, "Talent-service is away"));
        settlements.advance(SEMATECH);
        assertSettledNowhere();
        assertThat(told())
                .containsSubsequence(
                        "ExitStopped", "revoked TALENT 1", "revoked FINANCE 1", "failed by TALENT exit-stopped");
        assertThat(catchThrowableOfType(
                                DomainException.class, () -> leaver.office(new StopExit(Leaver.X1, "Once more")))
                        .slug())
                .isEqualTo("exit-not-settling");
        leaver.retries();
        settlements.advance(SEMATECH);
        assertSettledEverywhere();
    }

    @ParameterizedTest
    @ValueSource(strings = {"OK", "REFUSED", "LOST", "UNANSWERED", "CRASH_BEFORE", "CRASH_AFTER"})
    void whoComesBackIsAMemberAgainEverywhere(Line.Fate fate) {
        leaver.starts();
        leaver.settlements().advance(SEMATECH);
        leaver.comesBack("1995-01-01");
        Postman settlements = leaver.over(after(1, fate));
        try {
            settlements.advance(SEMATECH);
        } catch (Line.Crash stopped) {
            assertThat(fate.name()).startsWith("CRASH");
        }
        settlements.advance(SEMATECH);
        assertThat(leaver.exit().progress()).isEqualTo(new Progress.Readmitted());
        assertThat(List.of(
                        leaver.finance.readmitted,
                        leaver.talent.readmitted,
                        leaver.work.readmitted,
                        leaver.ipLedger.readmitted))
                .allSatisfy(each -> assertThat(each.values()).containsExactly(LocalDate.parse("1995-01-01")));
        assertThat(told()).filteredOn(each -> each.equals("StepReadmitted")).hasSize(4);
        settlements.advance(SEMATECH);
        assertThat(told()).filteredOn(each -> each.equals("StepReadmitted")).hasSize(4);
    }

    @Test
    void whoComesBackBeforeItsExitWasSettledHasNothingToBeTakenBack() {
        leaver.comesBack("1995-01-01");
        leaver.settlements().advance(SEMATECH);
        assertThat(Exits.of(leaver.state()).all()).isEmpty();
        assertThat(catchThrowableOfType(DomainException.class, leaver::preview).slug())
                .isEqualTo("not-leaving");
    }
}
