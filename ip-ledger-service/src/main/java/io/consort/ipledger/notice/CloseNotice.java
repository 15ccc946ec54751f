package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Ends a notice whose last day is over: silence is consent, and an objection that stands is a dispute.
 *
 * @param notice which notice
 * @param unheard co-owners whose silence is none, since they could not speak: nothing is cleared towards them
 */
public record CloseNotice(NoticeId notice, List<OrganisationId> unheard)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public CloseNotice {
        unheard = List.copyOf(unheard);
    }

    /** Where everyone could speak. */
    public CloseNotice(NoticeId notice) {
        this(notice, List.of());
    }

    @Override
    public List<NoticeClosed> decide(IpLedgerState state, Context context) {
        Notice open = Notices.of(state).require(notice);
        if (open.status() != NoticeStatus.OPEN) {
            throw DomainException.conflict(
                    "notice-closed",
                    "The notice " + notice + " is closed: it is " + Kebab.ofConstant(open.status()) + ".");
        }
        if (!context.today().isAfter(open.due())) {
            throw DomainException.conflict(
                    "notice-running", "The notice " + notice + " may be answered until " + open.due() + ".");
        }
        NoticeClosed closed = open.closing(open.isObjected() ? NoticeStatus.DISPUTED : NoticeStatus.LAPSED, null);
        List<OrganisationId> silent =
                unheard.stream().filter(open.silent()::contains).toList();
        return List.of(closed.without(silent));
    }
}
