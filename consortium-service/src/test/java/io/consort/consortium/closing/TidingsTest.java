package io.consort.consortium.closing;

import static io.consort.consortium.Histories.SEMATECH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.consortium.life.LifeStage;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        closing.tidings().sweep();
        assertAll(Told.SUSPENDED);
        closing.tidings().sweep();
        assertThat(closing.told())
                .containsExactly("ConsortiumSuspended", "TurnConfirmed", "TurnConfirmed", "TurnConfirmed");
        assertThat(closing.life().last().orElseThrow().requireTurn().ends())
                .extracting(each -> each.service() + " " + each.size())
                .containsExactly("FINANCE 41", "TALENT 41", "IP_LEDGER 41");
        closing.root(new ResumeConsortium("Cleared"));
        closing.tidings().sweep();
        assertAll(Told.OPEN);
    }

    @Test
    void aServiceThatIsAwayKeepsNobodyFromTellingTheOthersAndIsShownOnce() {
        closing.root(new SuspendConsortium("An inquiry"));
        closing.talent.away = true;
        Tidings tidings = closing.tidings();
        tidings.sweep();
        tidings.sweep();
        assertThat(closing.states()).containsExactly(Told.SUSPENDED, Told.OPEN, Told.SUSPENDED);
        assertThat(closing.life().underWay().orElseThrow().requireTurn().awaited())
                .containsExactly(OtherService.TALENT);
        assertThat(closing.told()).filteredOn("TurnDelayed"::equals).hasSize(1);
        closing.talent.away = false;
        tidings.sweep();
        assertAll(Told.SUSPENDED);
    }

    @Test
    void whatIsLiftedBeforeAllWereToldOpensThemAll() {
        closing.root(new SuspendConsortium("An inquiry"));
        closing.finance.away = true;
        closing.tidings().sweep();
        closing.root(new ResumeConsortium("Cleared"));
        closing.finance.away = false;
        closing.tidings().sweep();
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
                        closing.tidings().sweep();
                    }
                    return Wire.Fate.OK;
                }))
                .sweep();
        assertAll(Told.OPEN);
        assertThat(closing.life().stage()).isEqualTo(LifeStage.ACTIVE);
    }

    @ParameterizedTest
    @CsvSource({"0,CRASH_BEFORE", "0,CRASH_AFTER", "1,CRASH_BEFORE", "1,CRASH_AFTER", "2,CRASH_BEFORE", "2,CRASH_AFTER"
    })
    void whereverItStopsTheNextProcessGoesOn(int calls, Wire.Fate crash) {
        closing.root(new SuspendConsortium("An inquiry"));
        Tidings first = closing.over(after(calls, crash));
        assertThatThrownBy(first::sweep).isInstanceOf(Wire.Crash.class);
        closing.tidings().sweep();
        assertAll(Told.SUSPENDED);
    }

    @ParameterizedTest
    @CsvSource({"0,LOST", "0,UNANSWERED", "1,LOST", "1,UNANSWERED", "2,LOST", "2,UNANSWERED", "2,REFUSED"})
    void aServiceWithoutAnswerIsToldAgain(int calls, Wire.Fate fate) {
        closing.root(new SuspendConsortium("An inquiry"));
        Tidings tidings = closing.over(after(calls, fate));
        tidings.sweep();
        tidings.sweep();
        assertAll(Told.SUSPENDED);
        assertThat(closing.told()).filteredOn("TurnDelayed"::equals).hasSize(1);
    }
}
