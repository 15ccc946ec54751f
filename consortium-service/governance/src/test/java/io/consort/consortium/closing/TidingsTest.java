package io.consort.consortium.closing;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.consortium.Postman;
import io.consort.consortium.decision.EffectStage;
import io.consort.consortium.decision.Resolutions;
import io.consort.consortium.life.LifeEvent.ConsortiumDissolved;
import io.consort.consortium.life.LifeEvent.ConsortiumSuspended;
import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import io.consort.kernel.exit.OpenMatter;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The other services learn of a consortium's life, whatever stops or refuses on the way. */
class TidingsTest {

    private final Closing closing = new Closing().joined();

    private static Wire wire(Wire.Fate... fates) {
        Deque<Wire.Fate> left = new ArrayDeque<>(List.of(fates));
        return new Wire(() -> left.isEmpty() ? Wire.Fate.OK : left.pop());
    }

    /** All is well for so many calls, then that happens. */
    private static Wire after(int calls, Wire.Fate fate) {
        Wire.Fate[] fates = new Wire.Fate[calls + 1];
        Arrays.fill(fates, Wire.Fate.OK);
        fates[calls] = fate;
        return wire(fates);
    }

    private void assertAll(Told told) {
        assertThat(closing.states()).containsOnly(told);
        assertThat(closing.life().underWay()).isEmpty();
    }

    @Test
    void eachServiceIsToldAndConfirmsOnce() {
        closing.root(new SuspendConsortium("An inquiry"));
        closing.tidings().advance(SEMATECH);
        assertAll(Told.SUSPENDED);
        closing.tidings().advance(SEMATECH);
        assertThat(closing.told())
                .containsExactly(
                        "ConsortiumSuspended", "TurnConfirmed", "TurnConfirmed", "TurnConfirmed", "TurnConfirmed");
        assertThat(closing.life().last().orElseThrow().requireTurn().ends())
                .extracting(each -> each.service() + " " + each.size())
                .containsExactly("FINANCE 41", "TALENT 41", "IP_LEDGER 41", "WORK 41");
        closing.root(new ResumeConsortium("Cleared"));
        closing.tidings().advance(SEMATECH);
        assertAll(Told.OPEN);
    }

    @Test
    void aServiceThatIsAwayKeepsNobodyFromTellingTheOthersAndIsShownOnce() {
        closing.root(new SuspendConsortium("An inquiry"));
        closing.talent.away = true;
        Postman tidings = closing.tidings();
        tidings.advance(SEMATECH);
        tidings.advance(SEMATECH);
        assertThat(closing.states()).containsExactly(Told.SUSPENDED, Told.OPEN, Told.SUSPENDED, Told.SUSPENDED);
        assertThat(closing.life().underWay().orElseThrow().requireTurn().awaited())
                .containsExactly(OtherService.TALENT);
        assertThat(closing.told()).filteredOn("TurnDelayed"::equals).hasSize(1);
        closing.talent.away = false;
        tidings.advance(SEMATECH);
        assertAll(Told.SUSPENDED);
    }

    @Test
    void whatIsLiftedBeforeAllWereToldOpensThemAll() {
        closing.root(new SuspendConsortium("An inquiry"));
        closing.finance.away = true;
        closing.tidings().advance(SEMATECH);
        closing.root(new ResumeConsortium("Cleared"));
        closing.finance.away = false;
        closing.tidings().advance(SEMATECH);
        assertAll(Told.OPEN);
        assertThat(closing.finance.end(SEMATECH).orElseThrow().size()).isEqualTo(42);
    }

    @Test
    void aRequestThatIsLateChangesNothing() {
        closing.root(new SuspendConsortium("An inquiry"));
        boolean[] overtaken = {false};
        closing.over(new Wire(() -> {
                    if (!overtaken[0]) {
                        overtaken[0] = true;
                        closing.root(new ResumeConsortium("Cleared"));
                        closing.tidings().advance(SEMATECH);
                    }
                    return Wire.Fate.OK;
                }))
                .advance(SEMATECH);
        assertAll(Told.OPEN);
        assertThat(closing.life().stage()).isEqualTo(LifeStage.ACTIVE);
    }

    /** As a replica recorded it that knew no ledger of the work: its turn is over when those have confirmed that it told. */
    @Test
    void aTurnOfBeforeThereWasALedgerOfTheWorkAwaitsTheOthersAlone() {
        closing.root((_, _) -> List.of(new ConsortiumSuspended(1, "An inquiry", null)));
        closing.tidings().advance(SEMATECH);
        assertThat(closing.states()).containsExactly(Told.SUSPENDED, Told.SUSPENDED, Told.SUSPENDED, Told.OPEN);
        assertThat(closing.life().underWay()).isEmpty();
        closing.root(new ResumeConsortium("Cleared"));
        closing.tidings().advance(SEMATECH);
        assertAll(Told.OPEN);
        assertThat(closing.work.end(SEMATECH)).isPresent();
    }

    private void dissolves() {
        closing.resolved().office(new StartDissolution(Closing.R1));
    }

    private void assertDissolved() {
        assertThat(closing.states()).containsOnly(Told.CLOSED);
        assertThat(closing.life().stage()).isEqualTo(LifeStage.DISSOLVED);
        assertThat(Resolutions.of(closing.state()).require(Closing.R1).effect().stage())
                .isEqualTo(EffectStage.CARRIED_OUT);
    }

    @Test
    void whenAllHaveClosedTheConsortiumIsDissolvedAndSaysWhereEachLedgerEnded() {
        dissolves();
        closing.tidings().advance(SEMATECH);
        assertDissolved();
        assertThat(closing.told().subList(1, 7))
                .containsExactly(
                        "DissolutionStarted",
                        "TurnConfirmed",
                        "TurnConfirmed",
                        "TurnConfirmed",
                        "TurnConfirmed",
                        "ConsortiumDissolved");
        ConsortiumDissolved dissolved = closing.ledger().entries(0, 1_000).stream()
                .map(Entry::event)
                .filter(ConsortiumDissolved.class::isInstance)
                .map(ConsortiumDissolved.class::cast)
                .findFirst()
                .orElseThrow();
        assertThat(dissolved.resolution()).isEqualTo(Closing.R1);
        assertThat(dissolved.ledgers())
                .containsExactly(
                        closing.finance.end(SEMATECH).orElseThrow(),
                        closing.talent.end(SEMATECH).orElseThrow(),
                        closing.ipLedger.end(SEMATECH).orElseThrow(),
                        closing.work.end(SEMATECH).orElseThrow());
        closing.tidings().advance(SEMATECH);
        assertDissolved();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aServiceThatRefusesHasTheOthersOpenAgainAndItCanBeTriedAgain(int place) {
        InMemoryServiceLedger refusing =
                List.of(closing.finance, closing.talent, closing.ipLedger).get(place);
        refusing.matters(SEMATECH)
                .add(OpenMatter.ofSecretariat("engagements/E-1", "engagement-running", "chip design"));
        dissolves();
        closing.tidings().advance(SEMATECH);
        assertAll(Told.OPEN);
        assertThat(closing.life().stage()).isEqualTo(LifeStage.WINDING_UP);
        assertThat(closing.life().last().orElseThrow().reason()).contains("engagements/E-1", "chip design");
        assertThat(closing.told()).filteredOn("DissolutionRefused"::equals).hasSize(1);
        refusing.matters(SEMATECH).clear();
        closing.office(new StartDissolution(Closing.R1));
        closing.tidings().advance(SEMATECH);
        assertDissolved();
    }

    @Test
    void aServiceThatIsAwayDelaysTheDissolutionAndNothingElseIsRecorded() {
        closing.ipLedger.away = true;
        dissolves();
        closing.tidings().advance(SEMATECH);
        assertThat(closing.life().stage()).isEqualTo(LifeStage.DISSOLVING);
        assertThat(closing.life().underWay().orElseThrow().requireTurn().awaited())
                .containsExactly(OtherService.IP_LEDGER);
        assertThatThrownBy(() -> closing.root(new SuspendConsortium("Stop")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.slug()).isEqualTo("dissolution-under-way"));
        closing.ipLedger.away = false;
        closing.tidings().advance(SEMATECH);
        assertDissolved();
    }

    /** One replica hears a refusal, while the other's request of the same turn is let in over there a moment later. */
    @Test
    void aRequestToCloseThatIsLateIsUndoneToo() {
        dissolves();
        Postman other = closing.over(wire(Wire.Fate.REFUSED));
        boolean[] overtaken = {false};
        closing.over(new Wire(() -> {
                    if (!overtaken[0]) {
                        overtaken[0] = true;
                        other.advance(SEMATECH);
                    }
                    return Wire.Fate.OK;
                }))
                .advance(SEMATECH);
        assertAll(Told.OPEN);
        assertThat(closing.life().stage()).isEqualTo(LifeStage.WINDING_UP);
    }

    @ParameterizedTest
    @CsvSource({
        "0,CRASH_BEFORE",
        "0,CRASH_AFTER",
        "1,CRASH_BEFORE",
        "1,CRASH_AFTER",
        "2,CRASH_BEFORE",
        "2,CRASH_AFTER",
        "0,LOST",
        "1,UNANSWERED",
        "2,UNANSWERED"
    })
    void whereverADissolutionStopsTheNextProcessGoesOn(int calls, Wire.Fate fate) {
        dissolves();
        runs(closing.over(after(calls, fate)));
        closing.tidings().advance(SEMATECH);
        assertDissolved();
        assertThat(closing.told()).filteredOn("ConsortiumDissolved"::equals).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"3,CRASH_BEFORE", "3,CRASH_AFTER", "4,CRASH_BEFORE", "4,CRASH_AFTER", "5,CRASH_AFTER", "4,LOST"})
    void whereverOpeningAgainStopsTheNextProcessGoesOn(int calls, Wire.Fate fate) {
        dissolves();
        Wire.Fate[] fates = new Wire.Fate[calls + 1];
        Arrays.fill(fates, Wire.Fate.OK);
        fates[2] = Wire.Fate.REFUSED;
        fates[calls] = fate;
        runs(closing.over(wire(fates)));
        closing.tidings().advance(SEMATECH);
        assertAll(Told.OPEN);
        assertThat(closing.life().stage()).isEqualTo(LifeStage.WINDING_UP);
    }

    private static void runs(Postman process) {
        try {
            process.advance(SEMATECH);
        } catch (Wire.Crash stopped) {
            assertThat(stopped).isNotNull(); // the next one begins on the same ledger
        }
    }

    @ParameterizedTest
    @CsvSource({"0,CRASH_BEFORE", "0,CRASH_AFTER", "1,CRASH_BEFORE", "1,CRASH_AFTER", "2,CRASH_BEFORE", "2,CRASH_AFTER"
    })
    void whereverItStopsTheNextProcessGoesOn(int calls, Wire.Fate crash) {
        closing.root(new SuspendConsortium("An inquiry"));
        Postman first = closing.over(after(calls, crash));
        assertThatThrownBy(() -> first.advance(SEMATECH)).isInstanceOf(Wire.Crash.class);
        closing.tidings().advance(SEMATECH);
        assertAll(Told.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({"0,LOST", "0,UNANSWERED", "1,LOST", "1,UNANSWERED", "2,LOST", "2,UNANSWERED", "2,REFUSED"})
    void aServiceWithoutAnswerIsToldAgain(int calls, Wire.Fate fate) {
        closing.root(new SuspendConsortium("An inquiry"));
        Postman tidings = closing.over(after(calls, fate));
        tidings.advance(SEMATECH);
        tidings.advance(SEMATECH);
        assertAll(Told.SUSPENDED);
        assertThat(closing.told()).filteredOn("TurnDelayed"::equals).hasSize(1);
    }
}
