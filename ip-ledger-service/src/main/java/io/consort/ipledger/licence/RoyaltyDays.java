package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.RoyaltyTerms;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Horizon;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Notes what falls due by the days of royalty terms: milestones, and what a year's royalty is short of its minimum. In a ledger that is
 * suspended that waits until it is lifted. It opens the terms, which the ledger's own rules never see.
 */
public final class RoyaltyDays implements Routine<IpLedgerState, IpLedgerEvent> {

    private static final Actor SELF = Actor.service("ip-ledger-service");

    /** Most in one round, so that a ledger in which much is due does not keep others waiting. */
    private static final int ROUND = 200;

    private final RoyaltyTerms terms;
    private final Clock clock;

    public RoyaltyDays(RoyaltyTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    @Override
    public boolean run(Ledger<IpLedgerState, IpLedgerEvent> ledger) {
        IpLedgerState state = ledger.read().state();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (state.get(Closure.class).takesEntries()) {
            opened(state).stream()
                    .flatMap(each -> each.unnoted(today))
                    .limit(ROUND)
                    .toList()
                    .forEach(due -> ledger.execute(
                            new NoteRoyaltyDue(due.right(), due.what().path(), terms),
                            Request.of(
                                    SELF,
                                    "royalty-due-" + due.right() + "-"
                                            + due.what().path().replace('/', '-') + again(state, due))));
        }
        return true;
    }

    /** What fell due anew is another thing than what was taken back. */
    private static String again(IpLedgerState state, RoyaltyFellDue due) {
        int before = Royalties.of(state).takenBack(due.right(), due.what().path());
        return before == 0 ? "" : "-again-" + before;
    }

    @Override
    public Instant next(IpLedgerState state, Instant now) {
        if (!state.get(Closure.class).takesEntries()) {
            return Agenda.NEVER;
        }
        List<Falling> opened = opened(state);
        return Horizon.first(
                now,
                day -> opened.stream()
                        .anyMatch(each -> each.unnoted(day).findFirst().isPresent()));
    }

    private List<Falling> opened(IpLedgerState state) {
        return Rights.of(state).granted().stream()
                .filter(each -> each.grant().terms().royalty() != null)
                .flatMap(each -> terms.of(each).map(opened -> new Falling(state, each, opened)).stream())
                .toList();
    }
}
