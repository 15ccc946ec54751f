package io.consort.ipledger.licence;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.licence.LicenceEvent.RoyaltyFellDue;
import io.consort.ipledger.right.Rights;
import io.consort.ipledger.right.RoyaltyTerms;
import io.consort.kernel.agenda.DailyRoutine;
import io.consort.kernel.agenda.Horizon;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Notes what falls due by the days of royalty terms: milestones, and what a year's royalty is short of its minimum. It opens the terms, which
 * the ledger's own rules never see.
 */
public final class RoyaltyDays extends DailyRoutine<IpLedgerState, IpLedgerEvent, RoyaltyFellDue> {

    private final RoyaltyTerms terms;

    public RoyaltyDays(RoyaltyTerms terms, Clock clock) {
        super(Actor.service("ip-ledger-service"), clock);
        this.terms = terms;
    }

    @Override
    protected Stream<RoyaltyFellDue> due(IpLedgerState state, LocalDate day) {
        return unnoted(opened(state), day);
    }

    @Override
    protected Recording<IpLedgerState, IpLedgerEvent> recording(
            Ledger<IpLedgerState, IpLedgerEvent> ledger, RoyaltyFellDue due) {
        return new Recording<>(
                "royalty-due-" + due.right() + "-" + due.what().path().replace('/', '-')
                        + again(ledger.latest().state(), due),
                new NoteRoyaltyDue(due.right(), due.what().path(), terms));
    }

    /** What fell due anew is another thing than what was taken back. */
    private static String again(IpLedgerState state, RoyaltyFellDue due) {
        int before = Royalties.of(state).takenBack(due.right(), due.what().path());
        return before == 0 ? "" : "-again-" + before;
    }

    /** The terms are opened once for all days. */
    @Override
    public Instant next(IpLedgerState state, Instant now) {
        List<Falling> opened = opened(state);
        return Horizon.first(now, day -> unnoted(opened, day).findAny().isPresent());
    }

    private static Stream<RoyaltyFellDue> unnoted(List<Falling> opened, LocalDate day) {
        return opened.stream().flatMap(each -> each.unnoted(day));
    }

    private List<Falling> opened(IpLedgerState state) {
        return Rights.of(state).granted().stream()
                .filter(each -> each.grant().terms().royalty() != null)
                .flatMap(each -> terms.of(each).map(opened -> new Falling(state, each, opened)).stream())
                .toList();
    }
}
