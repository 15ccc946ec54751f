package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import java.util.List;

/**
 * Gives a wish up, while its notice runs or is disputed.
 *
 * @param notice which notice
 */
public record WithdrawNotice(NoticeId notice) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public Authority authority(IpLedgerState state, Context context) {
        return Answering.requireFor(Notices.of(state).require(notice).owner(), context);
    }

    @Override
    public List<NoticeClosed> decide(IpLedgerState state, Context context) {
        Notice open = Notices.of(state).require(notice);
        if (open.status() != NoticeStatus.DISPUTED) {
            open.requireOpen(context.today());
        }
        return List.of(open.closing(NoticeStatus.WITHDRAWN, null));
    }
}
