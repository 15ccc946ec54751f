package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.Mandate;
import io.consort.ipledger.licence.LicenceEvent.ReportingSet;
import io.consort.ipledger.right.Right;
import io.consort.ipledger.right.RightId;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Has the holder of a right report. Asked by who granted the right. What is said later holds from
 * then on.
 *
 * @param right which
 * @param from the first year
 * @param days after the end of a period until its report is due, 1 to {@link #MOST_DAYS}
 * @param every how often; null for once a year
 */
public record SetReporting(
        RightId right,

        @Meaning(value = "The first calendar year", example = "1994")
        int from,

        @Meaning(value = "Days after the end of a period until its report is due", example = "60")
        int days,

        @Meaning("Once a year where it is left out") @Nullable
        Rhythm every)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Most days a report may take. */
    public static final int MOST_DAYS = 366;

    public SetReporting {
        if (days < 1 || days > MOST_DAYS) {
            throw DomainException.invalid("/days", "A report is due 1 to " + MOST_DAYS + " days after the period.");
        }
        Royalties.requireYear("/from", from);
    }

    /** Once a year. */
    public SetReporting(RightId right, int from, int days) {
        this(right, from, days, null);
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        Right granted = Royalties.requirePaid(state, right);
        return Mandate.requireOwn(
                context,
                granted.grant().capacity(),
                granted.grantor(),
                "not-a-party",
                "When its holder reports is said by " + granted.grantor() + ", who granted it, or by a resolution.");
    }

    @Override
    public List<ReportingSet> decide(IpLedgerState state, Context context) {
        var _ = Royalties.requirePaid(state, right);
        return List.of(new ReportingSet(right, from, days, every));
    }
}
