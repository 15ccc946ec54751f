package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.licence.LicenceEvent.MilestoneTakenBack;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * Takes back that a milestone was reached, once who pays is bound by that, also after it fell due. Asked by who granted the right, since it gives
 * up what it is owed, or by a resolution. It may be reported anew.
 *
 * @param right under which right
 * @param milestone which
 * @param reached the day that was recorded, so that it takes back what it has seen
 * @param reason why
 */
public record TakeBackMilestone(
        RightId right,
        String milestone,

        @Meaning(value = "The day that was recorded", example = "1994-07-01")
        LocalDate reached,

        @Meaning(example = "It was a sample, and no sale") String reason)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public TakeBackMilestone {
        if (reason.isBlank() || reason.length() > AnswerMilestone.MAX_REASON) {
            throw DomainException.invalid(
                    "/reason", "A reason has 1 to " + AnswerMilestone.MAX_REASON + " characters.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        Right held = Royalties.requirePaid(state, right);
        return Mandate.requireOwn(
                context,
                held.grant().capacity(),
                held.grantor(),
                "not-your-word",
                "What is due under " + right + " is given up by " + held.grantor()
                        + ", to whom it is owed, or by a resolution.");
    }

    @Override
    public List<MilestoneTakenBack> decide(IpLedgerState state, Context context) {
        Reached said = AnswerMilestone.require(state, right, milestone);
        if (!said.on().equals(reached)) {
            throw DomainException.refused(
                    "another-day-reported",
                    "What is recorded is that " + milestone + " was reached on " + said.on() + ".");
        }
        if (said.standing() != Reached.Standing.CONFIRMED) {
            throw DomainException.conflict(
                    "milestone-unanswered",
                    "Nobody is bound by " + milestone + " yet: the other party disputes it, or answers it.");
        }
        return List.of(new MilestoneTakenBack(right, milestone, reached, reason));
    }
}
