package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.NoticeEvent.NoticeConsented;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Agrees to what another owner wishes to do, and withdraws an objection. Once all have agreed the notice is at its end; so is
 * a dispute once nobody objects any more, also one that was decided against the wish: what bars it then is lifted.
 *
 * @param notice to which notice
 * @param coOwner who agrees
 */
public record ConsentToNotice(
        NoticeId notice, @Meaning(example = "ibm") OrganisationId coOwner)
        implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Answering.require(Notices.of(state).require(notice), coOwner, context);
    }

    @Override
    public List<NoticeEvent> decide(IpLedgerState state, Context context) {
        Notice open = Notices.of(state).require(notice);
        if (!open.isContested()) {
            open.requireOpen(context.today());
        }
        if (open.require(coOwner).stance() == Stance.CONSENTED) {
            throw DomainException.conflict("notice-consented", coOwner + " has agreed to " + notice + " already.");
        }
        NoticeConsented consented = new NoticeConsented(notice, coOwner);
        return open.isSettledBy(coOwner)
                ? List.of(consented, open.closing(NoticeStatus.CONSENTED, null))
                : List.of(consented);
    }
}
