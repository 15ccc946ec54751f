package io.consort.starter.witness;

import io.consort.kernel.ledger.Checkpoints;
import io.consort.kernel.ledger.Event;
import io.consort.kernel.note.CosignedCheckpoints;
import io.consort.kernel.note.NoteVerifier;
import io.consort.kernel.note.SignedCheckpoints;
import io.consort.kernel.witness.Cosigning;
import io.consort.kernel.witness.Witnessing;
import io.consort.starter.web.Answers;
import io.consort.starter.web.Standings;
import java.time.Clock;

/** What the witnesses of all ledgers of a service share; a desk is made of it for each kind. */
public final class WitnessDesks {

    private final Cosigning cosigning;
    private final Checkpoints checkpoints;
    private final Standings standings;
    private final Clock clock;

    WitnessDesks(SignedCheckpoints signed, Checkpoints checkpoints, Standings standings, Clock clock) {
        this.cosigning = new Cosigning(
                new CosignedCheckpoints(signed, checkpoints.keys().verifiers().toArray(NoteVerifier[]::new)));
        this.checkpoints = checkpoints;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * The witnesses of some ledgers.
     *
     * @param answers of the ledgers
     * @param witnessing what witnesses are in them
     */
    public <S, E extends Event> WitnessDesk<S, E> desk(Answers<S, E> answers, Witnessing<S, E> witnessing) {
        return new WitnessDesk<>(
                answers,
                witnessing,
                cosigning,
                ledger -> checkpoints.origin(ledger, answers.definition()),
                standings,
                clock);
    }
}
