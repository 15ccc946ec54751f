package io.consort.ipledger.compensation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.NoticeAccess;
import io.consort.ipledger.notice.NoticeId;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Header;
import java.time.LocalDate;
import org.joda.money.Money;

/**
 * A compensation, or a part of it, was paid.
 *
 * @param notice under which notice it was taken
 * @param coOwner who got it
 * @param amount how much
 * @param reference by which the bank knows it
 * @param on when
 */
public record CompensationSettled(NoticeId notice, OrganisationId coOwner, Money amount, String reference, LocalDate on)
        implements IpLedgerEvent {
    @Override
    public IpLedgerState on(IpLedgerState state, Header header) {
        return state.with(Compensations.of(state).with(this));
    }

    @Override
    public Audience audience(IpLedgerState state, LocalDate today) {
        return NoticeAccess.of(state, notice);
    }

    CompensationSettled with(PlaceTaken taken) {
        return new CompensationSettled(notice, taken.now(coOwner), amount, reference, on);
    }

    @Override
    public String subject() {
        return "notices/" + notice + "/compensations/" + coOwner;
    }
}
