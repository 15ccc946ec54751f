package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.MilestoneReported;
import io.consort.ipledger.right.Milestone;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.ipledger.right.RoyaltyTerms;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * A party to a right says that a milestone of its terms is reached. Where that is the holder, who pays, it is bound by its own word;
 * else the holder answers. A milestone that is disputed may be reported again.
 *
 * @param right under which right
 * @param milestone which
 * @param reached on which day; one on which the right is in force, and none to come
 * @param terms opens the terms
 */
public record ReportMilestone(RightId right, String milestone, LocalDate reached, RoyaltyTerms terms)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        Right held = Royalties.requirePaid(state, right);
        return Parties.authority(held, Parties.speaker(held, context));
    }

    @Override
    public List<MilestoneReported> decide(IpLedgerState state, Context context) {
        Right held = Royalties.requirePaid(state, right);
        OrganisationId by = Parties.speaker(held, context);
        Milestone agreed = terms.of(held)
                .flatMap(opened -> opened.milestone(milestone))
                .orElseThrow(() -> DomainException.notFound("milestone", milestone));
        if (agreed.on() != null) {
            throw DomainException.refused(
                    "milestone-on-a-day", milestone + " is due on " + agreed.on() + ", whatever is reported.");
        }
        if (reached.isAfter(context.today())) {
            throw DomainException.refused("date-in-the-future", reached + " has not come yet.");
        }
        if (!held.isInForce(reached)) {
            throw DomainException.refused("right-not-in-force", right + " is not in force on " + reached + ".");
        }
        Reached before = Royalties.of(state).milestones(right).get(milestone);
        if (before != null && before.standing() != Reached.Standing.DISPUTED) {
            throw DomainException.conflict(
                    "milestone-reported",
                    milestone + " is reported as reached on " + before.on() + ", by " + before.by() + ".");
        }
        return List.of(new MilestoneReported(right, milestone, reached, by, by.equals(held.holder())));
    }
}
