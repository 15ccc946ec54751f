package io.consort.consortium.decision;

import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.decision.Boards.R1;
import static io.consort.consortium.decision.Boards.V1;
import static io.consort.consortium.decision.Boards.board;
import static io.consort.consortium.decision.Boards.cast;
import static io.consort.consortium.decision.Boards.voting;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.Awaited;
import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.ResolutionEvent.EffectCarriedOut;
import io.consort.testkit.ledger.Given;
import org.junit.jupiter.api.Test;

class RefusedEffectsTest {

    private static final String KIND = "refused-effect";

    @Test
    void whatARuleStandsAgainstAwaitsWhoeverPresidesAndTheOfficeUntilItIsCarriedOut() {
        Given<ConsortiumState, ConsortiumEvent> open =
                voting(board("ibm", "ti", "amd"), "admission", new Proposal.Admit(organisation("ti"), FULL));
        assertThat(Awaited.of(open, KIND)).isEmpty();
        var refused = cast(open, "ibm+ ti+ amd+").done(new CloseVoting(V1));
        assertThat(Resolutions.of(refused.state()).require(R1).effect().stage()).isEqualTo(EffectStage.REFUSED);

        assertThat(Awaited.of(refused, KIND)).containsExactly("resolutions/R-1 ibm");
        assertThat(Awaited.of(refused.by("olga", OFFICE.value()), KIND))
                .containsExactly("resolutions/R-1 sematech-office");
        assertThat(Awaited.of(refused.by("ti", "ti"), KIND)).isEmpty();
        assertThat(Awaited.of(refused.done(new RetryEffect(R1)), KIND))
                .as("in vain")
                .hasSize(1);
        assertThat(Awaited.of(refused.happened(new EffectCarriedOut(R1)), KIND)).isEmpty();
    }
}
