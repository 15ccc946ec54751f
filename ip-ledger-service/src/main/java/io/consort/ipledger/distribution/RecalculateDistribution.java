package io.consort.ipledger.distribution;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.distribution.DistributionEvent.DistributionRecalculated;
import io.consort.ipledger.distribution.DistributionEvent.PayeeAdjusted;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes a distribution again after title or its income was corrected, and records what each payee gets more or less. What was
 * paid too much is to be given back, what was paid too little is payable; together they come to what the income changed by.
 *
 * @param distribution which
 * @param reason as it will stand on the statements of those it concerns
 */
public record RecalculateDistribution(
        DistributionId distribution,

        @Meaning(
                value = "As it will stand on the statements of those it concerns",
                example = "ti had assigned a sixth to intel before the royalty came in")
        String reason)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 500;

    public RecalculateDistribution {
        requireReason(reason);
    }

    static void requireReason(String reason) {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    @Override
    public List<IpLedgerEvent> decide(IpLedgerState state, Context context) {
        return decide(state, false);
    }

    /**
     * @param formerly whether it is decided as earlier versions did, to hold against what they recorded
     */
    List<IpLedgerEvent> decide(IpLedgerState state, boolean formerly) {
        Distribution made = Distributions.of(state).require(distribution);
        Recalculation again = Recalculation.of(state, made, formerly);
        if (!again.differs()) {
            throw DomainException.refused(
                    "nothing-to-recalculate",
                    "Distribution " + distribution + " comes to the same again: the income, title on "
                            + again.pins().titleOn() + " and what earlier distributions used are as they were.");
        }
        int number = made.recalculations() + 1;
        List<IpLedgerEvent> events = new ArrayList<>();
        events.add(new DistributionRecalculated(
                distribution,
                number,
                again.pins(),
                reason,
                again.uses(),
                again.changes().size(),
                formerly ? null : again.gross(),
                formerly ? null : again.received()));
        for (Recalculation.Change change : again.changes()) {
            events.add(new PayeeAdjusted(
                    distribution,
                    number,
                    again.pins(),
                    reason,
                    change.payee(),
                    change.lines(),
                    change.before(),
                    change.total(),
                    change.difference()));
        }
        return events;
    }
}
