package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.NoticeEvent.NoticePeriodSet;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Puts into force what the charter says of notices.
 *
 * @param period what it says
 */
public record SetNoticePeriod(NoticePeriod period) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<NoticePeriodSet> decide(IpLedgerState state, Context context) {
        return List.of(new NoticePeriodSet(period));
    }
}
