package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Ends a notice whose last day is over: silence is consent, and an objection that stands is a dispute.
 *
 * @param notice which notice
 */
public record CloseNotice(NoticeId notice) implements Command<IpLedgerState, IpLedgerEvent> {

    @Override
    public List<NoticeClosed> decide(IpLedgerState state, Context context) {
        Notice open = state.notices().require(notice);
        if (open.status() != NoticeStatus.OPEN) {
            throw DomainException.conflict(
                    "notice-closed",
                    "The notice " + notice + " is closed: it is " + Kebab.ofConstant(open.status()) + ".");
        }
        if (!context.today().isAfter(open.due())) {
            throw DomainException.conflict(
                    "notice-running", "The notice " + notice + " may be answered until " + open.due() + ".");
        }
        return List.of(open.closing(open.isObjected() ? NoticeStatus.DISPUTED : NoticeStatus.LAPSED, null));
    }
}
