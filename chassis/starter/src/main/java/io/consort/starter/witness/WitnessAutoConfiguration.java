package io.consort.starter.witness;

import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.ledger.LedgerDefinition;
import io.consort.kernel.note.CosignedCheckpoints;
import io.consort.kernel.note.NoteVerifier;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.kernel.witness.Cosigning;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.ledger.LedgersAutoConfiguration;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Standings;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A service that says what witnesses are in its ledgers, by a {@link Witnessing}, has them. */
@AutoConfiguration(after = LedgersAutoConfiguration.class)
@ConditionalOnBean(Witnessing.class)
@Import(WitnessController.class)
public class WitnessAutoConfiguration {

    @Bean
    Cosigning cosigning(SignedCheckpoints signed, Checkpoints checkpoints) {
        return new Cosigning(
                new CosignedCheckpoints(signed, checkpoints.keys().verifiers().toArray(NoteVerifier[]::new)));
    }

    @Bean
    <S, E extends Event> WitnessDesk<S, E> witnessDesk(
            Answers<S, E> answers,
            Witnessing<S, E> witnessing,
            Cosigning cosigning,
            Checkpoints checkpoints,
            LedgerDefinition<S, E> definition,
            Standings standings,
            Clock clock) {
        return new WitnessDesk<>(
                answers, witnessing, cosigning, ledger -> checkpoints.origin(ledger, definition), standings, clock);
    }
}
