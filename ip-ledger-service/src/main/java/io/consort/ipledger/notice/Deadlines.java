package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.party.Voices;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Horizon;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.closure.Closure;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Ends notices when their time is up. In a ledger that is suspended they wait until that is lifted. */
public final class Deadlines implements Routine<IpLedgerState, IpLedgerEvent> {

    private static final Actor SELF = Actor.service("ip-ledger-service");

    private final Voices voices;
    private final Clock clock;

    public Deadlines(Voices voices, Clock clock) {
        this.voices = voices;
        this.clock = clock;
    }

    @Override
    public boolean run(Ledger<IpLedgerState, IpLedgerEvent> ledger) {
        IpLedgerState state = ledger.read().state();
        if (state.get(Closure.class).takesEntries()) {
            for (NoticeId notice : Notices.of(state).due(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
                List<OrganisationId> unheard = Notices.of(state).require(notice).silent().stream()
                        .filter(each -> !voices.isLetIn(ledger.id(), each))
                        .toList();
                ledger.execute(new CloseNotice(notice, unheard), Request.of(SELF, "notice-due-" + notice));
            }
        }
        return true;
    }

    @Override
    public Instant next(IpLedgerState state, Instant now) {
        return state.get(Closure.class).takesEntries()
                ? Horizon.first(now, day -> !Notices.of(state).due(day).isEmpty())
                : Agenda.NEVER;
    }
}
