package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.MilestoneAnswered;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Records that a milestone is reached although the other party disputes it or does not answer, by the resolution that decided so.
 *
 * @param right under which right
 * @param milestone which
 * @param resolution by which it was decided
 */
public record SettleMilestone(
        RightId right,
        String milestone,
        @Meaning(example = "R-9") String resolution) implements Command<IpLedgerState, IpLedgerEvent> {

    public SettleMilestone {
        Authority.Resolution.requireName(resolution);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return new Authority.Resolution(resolution);
    }

    @Override
    public List<MilestoneAnswered> decide(IpLedgerState state, Context context) {
        var _ = Royalties.requirePaid(state, right);
        Reached said = AnswerMilestone.require(state, right, milestone);
        if (said.standing() == Reached.Standing.CONFIRMED) {
            throw DomainException.conflict("milestone-answered", milestone + " is confirmed already.");
        }
        return List.of(new MilestoneAnswered(right, milestone, true, null, resolution));
    }
}
