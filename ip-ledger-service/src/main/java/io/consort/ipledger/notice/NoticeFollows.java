package io.consort.ipledger.notice;

import io.consort.ipledger.Consequence;
import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.ledger.Header;

/** Who has another's place has it in notices. */
public final class NoticeFollows implements Consequence {

    @Override
    public IpLedgerState of(IpLedgerEvent event, Header header, IpLedgerState before, IpLedgerState after) {
        return switch (event) {
            case PlaceTaken taken -> after.with(Notices.of(after).with(taken));
            default -> after;
        };
    }
}
