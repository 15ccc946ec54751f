package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Ends a right before its term, and with it the rights that were granted out of it. A surrender is asked by the holder; any
 * other ending by the grantor, whom nobody else needed to grant it: a co-owner of it does not undo what another has granted. Once
 * the grantor has no share any more, whoever has it from it stands in its place. Each also by a resolution.
 *
 * @param right which
 * @param effective the first day without it; its own first day, where it never was
 * @param ground why
 */
public record EndRight(RightId right, LocalDate effective, EndingGround ground)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        Right ended = Rights.of(state).require(right);
        Grant grant = ended.grant();
        boolean surrendered = ground == EndingGround.SURRENDER;
        return Mandate.requireOwn(
                context,
                surrendered ? Capacity.BENEFICIARY : grant.capacity(),
                surrendered ? Set.of(ended.holder()) : grantors(state, ended, context.today()),
                "not-a-party",
                "A right is surrendered by its holder, " + ended.holder() + ", and otherwise ended by "
                        + ended.grantor()
                        + (grant.under() == null ? ", or by who has its share once it has none" : "")
                        + ", or by a resolution.");
    }

    @Override
    public List<RightEnded> decide(IpLedgerState state, Context context) {
        Right ended = Rights.of(state).require(right);
        requireRunning(ended);
        List<RightEnded> events = new ArrayList<>();
        events.add(new RightEnded(right, new Ending(effective, ground, null)));
        for (Right fallen : Rights.of(state).allBelow(right)) {
            LocalDate from = fallen.from().isAfter(effective) ? fallen.from() : effective;
            if (lasts(fallen, from)) {
                events.add(new RightEnded(fallen.id(), new Ending(from, ground, right)));
            }
        }
        return events;
    }

    /** A right that rests on no title, since that was corrected, is every owner's to end. */
    private static Set<OrganisationId> grantors(IpLedgerState state, Right ended, LocalDate today) {
        if (ended.grant().under() != null) {
            return Set.of(ended.grantor());
        }
        Title title = Titles.of(state).require(ended.asset());
        Set<OrganisationId> grantors = new HashSet<>(title.inPlaceOf(ended.grantor(), today));
        if (Rights.of(state).withoutGround().containsKey(ended.id())) {
            grantors.addAll(title.on(today).keySet());
        }
        return grantors;
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
