package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.decision.MotionEvent.AmendmentProposed;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the body, or the secretariat, wants another question in the place of a motion's. It is voted on before the motion,
 * unless the mover takes it over. Refused as {@link TableMotion} is, and with {@code motion-not-debated} and
 * {@code too-many-amendments}.
 */
public final class ProposeAmendment implements Command<ConsortiumState, ConsortiumEvent> {

    private static final int MOST = 50;

    private final MotionId id;
    private final @Nullable SeatId seat;
    private final Question question;

    private ProposeAmendment(MotionId id, @Nullable SeatId seat, Question question) {
        this.id = id;
        this.seat = seat;
        this.question = question;
    }

    /**
     * The command, for a proposal about organisations that are on the register.
     *
     * @param seat that proposes; null for the secretariat
     */
    public static ProposeAmendment of(
            MotionId id, @Nullable SeatId seat, Question question, OrganisationDirectory directory) {
        Known.require(question.proposal(), directory);
        return new ProposeAmendment(id, seat, question);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body = Motions.of(state).require(id).body();
        return Acts.requireSeatOrSecretariat(state, body, seat, context).authority();
    }

    @Override
    public List<MotionEvent> decide(ConsortiumState state, Context context) {
        Motion motion = Motions.of(state).require(id);
        motion.requireDebated();
        Kinds.require(state, motion.kind(), question.proposal(), context.today());
        if (motion.amendments().size() == MOST) {
            throw DomainException.refused("too-many-amendments", "A motion has at most " + MOST + " amendments.");
        }
        return List.of(new AmendmentProposed(id, motion.amendments().size() + 1, seat, question));
    }
}
