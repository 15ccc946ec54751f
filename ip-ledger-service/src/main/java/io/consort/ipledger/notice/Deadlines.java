package io.consort.ipledger.notice;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.party.Voices;
import io.consort.kernel.agenda.DailyRoutine;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Ends notices when their time is up. */
public final class Deadlines extends DailyRoutine<IpLedgerState, IpLedgerEvent, NoticeId> {

    private final Voices voices;

    public Deadlines(Voices voices, Clock clock) {
        super(Actor.service("ip-ledger-service"), clock);
        this.voices = voices;
    }

    @Override
    protected Stream<NoticeId> due(IpLedgerState state, LocalDate day) {
        return Notices.of(state).due(day).stream();
    }

    @Override
    protected Recording<IpLedgerState, IpLedgerEvent> recording(
            Ledger<IpLedgerState, IpLedgerEvent> ledger, NoticeId notice) {
        List<OrganisationId> unheard = Notices.of(ledger.latest().state()).require(notice).silent().stream()
                .filter(each -> !voices.isLetIn(ledger.id(), each))
                .toList();
        return new Recording<>("notice-due-" + notice, new CloseNotice(notice, unheard));
    }
}
