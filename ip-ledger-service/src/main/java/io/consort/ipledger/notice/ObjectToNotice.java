package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.NoticeEvent.NoticeObjected;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Objects to what another owner wishes to do, until the last day of the notice.
 *
 * @param notice to which notice
 * @param coOwner who objects
 * @param reason why, in 1 to {@link #MAX_REASON} characters
 */
public record ObjectToNotice(
        NoticeId notice,
        @Meaning(example = "ibm") OrganisationId coOwner,

        @Meaning(example = "The licensee competes with our own line.")
        String reason)
        implements Command<IpLedgerState, IpLedgerEvent> {

    /** Longest reason, in characters. */
    public static final int MAX_REASON = 1_000;

    public ObjectToNotice {
        if (reason.isBlank() || reason.length() > MAX_REASON) {
            throw DomainException.invalid("/reason", "A reason has 1 to " + MAX_REASON + " characters.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Answering.require(Notices.of(state).require(notice), coOwner, context);
    }

    @Override
    public List<NoticeObjected> decide(IpLedgerState state, Context context) {
        Notice open = Notices.of(state).require(notice);
        open.requireOpen(context.today());
        return List.of(new NoticeObjected(notice, coOwner, reason));
    }
}
