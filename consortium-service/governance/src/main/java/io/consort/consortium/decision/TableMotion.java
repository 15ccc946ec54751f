package io.consort.consortium.decision;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.decision.MotionEvent.MotionTabled;
import io.consort.consortium.membership.OrganisationDirectory;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.consortium.rule.SeatId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seat of the body that decides, or the secretariat, asks something. Refused with {@code motion-kind-unknown},
 * {@code proposal-does-not-fit}, {@code seat-elected-elsewhere}, {@code seat-of-another-body} and
 * {@code organisation-unknown}; forbidden with {@code not-on-the-seat} and {@code not-the-secretariat}.
 */
public final class TableMotion implements Command<ConsortiumState, ConsortiumEvent> {

    private final MotionKindId kind;
    private final @Nullable SeatId seat;
    private final Question question;

    private TableMotion(MotionKindId kind, @Nullable SeatId seat, Question question) {
        this.kind = kind;
        this.seat = seat;
        this.question = question;
    }

    /**
     * The command, for a proposal about organisations that are on the register.
     *
     * @param seat that asks; null for the secretariat
     */
    public static TableMotion of(
            MotionKindId kind, @Nullable SeatId seat, Question question, OrganisationDirectory directory) {
        Known.require(question.proposal(), directory);
        return new TableMotion(kind, seat, question);
    }

    @Override
    public Authority authority(ConsortiumState state, Context context) {
        BodyId body =
                Kinds.require(state, kind, question.proposal(), context.today()).body();
        return Acts.requireSeatOrSecretariat(state, body, seat, context).authority();
    }

    @Override
    public List<MotionEvent> decide(ConsortiumState state, Context context) {
        MotionRule rule = Kinds.require(state, kind, question.proposal(), context.today());
        return List.of(new MotionTabled(
                Motions.of(state).next(),
                kind,
                rule.body(),
                seat,
                Charter.of(state).version(),
                question));
    }
}
