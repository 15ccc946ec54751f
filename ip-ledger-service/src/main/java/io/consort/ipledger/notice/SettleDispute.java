package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.notice.NoticeEvent.NoticeClosed;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.json.Meaning;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Context;
import io.consort.kernel.problem.DomainException;
import java.util.List;

/**
 * Records how a dispute between owners was decided. What was decided against may be allowed by a later resolution.
 *
 * @param notice which notice is disputed
 * @param allowed whether what is wished for may be done
 * @param resolution by which it was decided
 */
public record SettleDispute(
        NoticeId notice,
        @Meaning("Whether what is wished for may be done") boolean allowed,

        @Meaning(value = "By which it was decided", example = "R-7")
        String resolution)
        implements Command<IpLedgerState, IpLedgerEvent> {

    public SettleDispute {
        Authority.Resolution.requireName(resolution);
    }

    @Override
    public List<NoticeClosed> decide(IpLedgerState state, Context context) {
        Notice disputed = Notices.of(state).require(notice);
        boolean again = disputed.status() == NoticeStatus.BARRED && allowed;
        if (disputed.status() != NoticeStatus.DISPUTED && !again) {
            throw DomainException.conflict(
                    "not-disputed",
                    "The notice " + notice + " is not disputed: it is " + Kebab.ofConstant(disputed.status()) + ".");
        }
        return List.of(disputed.closing(allowed ? NoticeStatus.ALLOWED : NoticeStatus.BARRED, resolution));
    }
}
