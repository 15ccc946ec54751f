package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.body.Charges;
import io.consort.consortium.decision.MotionEvent.MotionRevised;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Whoever moved a motion asks something else, before votes are taken on it. Refused as {@link TableMotion} is, and with
 * {@code motion-not-debated}.
 */
public final class ReviseMotion implements Command<ConsortiumState, ConsortiumEvent> {

    private final MotionId id;
    private final Question question;

    private ReviseMotion(MotionId id, Question question) {
        this.id = id;
        this.question = question;
    }

    /** The command, for a proposal about organisations that are on the register. */
    public static ReviseMotion of(MotionId id, Question question, OrganisationDirectory directory) {
        Known.require(question.proposal(), directory);
        return new ReviseMotion(id, question);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        SeatId mover = Motions.of(state).require(id).mover();
        return Charges.of(state, context).requireSeatOrSecretariat(mover).authority();
    }

    @Override
    public List<MotionEvent> decide(ConsortiumState state, Context context) {
        Motion motion = Motions.of(state).require(id);
        motion.requireDebated();
        Kinds.require(state, motion.kind(), question.proposal(), context.today());
        return List.of(new MotionRevised(id, question));
    }
}
