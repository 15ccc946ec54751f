package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.NoticeEvent.CompensationOffered;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import org.joda.money.Money;

/**
 * Offers a co-owner compensation for what one wishes to do. The co-owner takes it by agreeing.
 *
 * @param notice under which notice
 * @param coOwner to whom
 * @param amount above zero; it replaces what was offered before
 */
public record OfferCompensation(
        NoticeId notice, @Meaning(example = "ibm") OrganisationId coOwner, Money amount)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public OfferCompensation {
        if (!amount.isPositive()) {
            throw DomainException.invalid("/amount", "Compensation is above zero.");
        }
    }

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Answering.requireFor(Notices.of(state).require(notice).owner(), context);
    }

    @Override
    public List<CompensationOffered> decide(IpLedgerState state, Context context) {
        Notice open = Notices.of(state).require(notice);
        if (!open.isContested()) {
            open.requireOpen(context.today());
        }
        if (open.require(coOwner).stance() == Stance.CONSENTED) {
            throw DomainException.conflict("notice-consented", coOwner + " has agreed to " + notice + " already.");
        }
        return List.of(new CompensationOffered(notice, coOwner, amount));
    }
}
