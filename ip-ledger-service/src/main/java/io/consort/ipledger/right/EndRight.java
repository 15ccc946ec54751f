package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends a right before its term, and with it the rights that were granted out of it. A surrender is asked by the holder; any
 * other ending by the grantor, or by who owns the asset then; each also by the secretariat.
 *
 * @param right which
 * @param effective the first day without it; its own first day, where it never was
 * @param ground why
 * @param mandate for whom the actor may decide
 */
public record EndRight(RightId right, LocalDate effective, EndingGround ground, Mandate mandate)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<RightEnded> decide(IpLedgerState state, Context context) {
        Right ended = state.rights().require(right);
        requireParty(state, ended, context.actor());
        requireRunning(ended);
        List<RightEnded> events = new ArrayList<>();
        events.add(new RightEnded(right, new Ending(effective, ground, null)));
        for (Right fallen : state.rights().allBelow(right)) {
            LocalDate from = fallen.from().isAfter(effective) ? fallen.from() : effective;
            if (lasts(fallen, from)) {
                events.add(new RightEnded(fallen.id(), new Ending(from, ground, right)));
            }
        }
        return events;
    }

    private void requireParty(IpLedgerState state, Right ended, Actor actor) {
        Grant grant = ended.grant();
        boolean party = ground == EndingGround.SURRENDER
                ? mandate.covers(actor, grant.terms().holder())
                : mandate.covers(actor, grant.grantor())
                        || (grant.under() == null
                                && state.titles().require(ended.asset()).on(effective).keySet().stream()
                                        .anyMatch(owner -> mandate.covers(actor, owner)));
        if (!party) {
            throw new DomainException(
                    Kind.FORBIDDEN,
                    "not-a-party",
                    "A right is surrendered by its holder, " + grant.terms().holder() + ", and otherwise ended by "
                            + grant.grantor() + (grant.under() == null ? ", by who owns the asset then" : "")
                            + ", or by the secretariat.");
        }
    }

    private void requireRunning(Right ended) {
        if (effective.isBefore(ended.from()) || !lasts(ended, effective)) {
            throw DomainException.conflict(
                    "right-not-in-force",
                    (ended.neverWas()
                                    ? ended + " never was in force"
                                    : ended + " is in force " + ended.extent().days())
                            + ", and so cannot end on " + effective + ".");
        }
    }

    private static boolean lasts(Right right, LocalDate day) {
        LocalDate last = right.lastDay();
        return last == null || !last.isBefore(day);
    }
}
