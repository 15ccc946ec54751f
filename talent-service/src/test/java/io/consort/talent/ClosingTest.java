package io.consort.talent;

import static io.consort.talent.Samples.BEGIN;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.PROFESSOR;
import static io.consort.talent.Samples.R1;
import static io.consort.talent.Samples.RA1;
import static io.consort.talent.Samples.UTEXAS;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.closure.Closure;
import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.ClosureState;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.FieldError;
import io.consort.talent.agreement.ProposeVersion;
import io.consort.talent.assembly.TalentLedger;
import io.consort.talent.assembly.TalentParts;
import io.consort.talent.recognition.RequestRecognition;
import io.consort.talent.recognition.Sought;
import io.consort.talent.researcher.Ground;
import io.consort.talent.researcher.OrderErasure;
import io.consort.talent.researcher.Purpose;
import io.consort.talent.researcher.ResearcherEvent.PersonErased;
import io.consort.talent.researcher.Researchers;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClosingTest {

    private static final OrderErasure FORGET = new OrderErasure(R1, Ground.CONSENT_WITHDRAWN, new Mandate.Whole());

    private static final Command<TalentState, TalentEvent> FORGOTTEN = (_, _) -> List.of(new PersonErased(R1));

    @Test
    void nothingIsAgreedOrRecognisedDuringASuspension() {
        var sought = new Sought(R1, UTEXAS, IBM, PROFESSOR, BEGIN);
        var suspended = Samples.agreed().done(order(1, ClosureState.SUSPENDED));
        suspended.by("ute", "utexas").when(Samples.register(Purpose.CONTACT)).thenRefused("consortium-suspended");
        suspended.when(new ProposeVersion(RA1, Samples.terms(BEGIN, null))).thenRefused("consortium-suspended");
        suspended.when(new RequestRecognition(sought, new Mandate.Whole())).thenRefused("consortium-suspended");
        suspended.done(order(2, ClosureState.OPEN)).done(new RequestRecognition(sought, new Mandate.Whole()));
    }

    @Test
    void aPersonIsForgottenWhateverHasBecomeOfTheConsortium() {
        var suspended = Samples.agreed().done(order(1, ClosureState.SUSPENDED)).done(FORGET);
        assertThat(suspended
                        .when(order(2, ClosureState.CLOSED))
                        .thenRefused("matters-open")
                        .fields())
                .containsExactly(new FieldError(
                        "", "researchers/R-1: The erasure of R-1 was ordered and is not confirmed yet."));
        suspended.done(FORGOTTEN).done(order(2, ClosureState.CLOSED));

        var closed = Samples.agreed().done(order(1, ClosureState.CLOSED));
        var forgotten = closed.done(FORGET).done(FORGOTTEN);
        assertThat(Researchers.of(forgotten.state()).erasing()).isEmpty();
        forgotten.by("ute", "utexas").when(Samples.register(Purpose.CONTACT)).thenRefused("consortium-dissolved");
    }

    @Test
    void aSnapshotKeepsThatItIsClosed() {
        TalentState closed =
                Samples.agreed().done(order(3, ClosureState.CLOSED)).state();
        assertThat(closed.get(Closure.class).turn()).isEqualTo(3);
        var snapshots = Json.snapshots();
        assertThat(snapshots.readValue(snapshots.writeValueAsBytes(closed), TalentParts.class))
                .isEqualTo(closed);
    }

    private static Command<TalentState, TalentEvent> order(long turn, ClosureState state) {
        return TalentLedger.CLOSING.carryOut(new ClosureOrder(turn, state, "By its members", "R-7"));
    }
}
