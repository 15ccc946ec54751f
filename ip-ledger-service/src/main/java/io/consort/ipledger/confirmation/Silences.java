package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.party.Voices;
import io.consort.ipledger.title.Claims;
import io.consort.kernel.agenda.DailyRoutine;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Ends owners' time to speak. */
public final class Silences extends DailyRoutine<IpLedgerState, IpLedgerEvent, Claims.Key> {

    private final Voices voices;

    public Silences(Voices voices, Clock clock) {
        super(Actor.service("ip-ledger-service"), clock);
        this.voices = voices;
    }

    @Override
    protected Stream<Claims.Key> due(IpLedgerState state, LocalDate day) {
        return Claims.of(state).due(day).stream();
    }

    @Override
    protected Recording<IpLedgerState, IpLedgerEvent> recording(
            Ledger<IpLedgerState, IpLedgerEvent> ledger, Claims.Key key) {
        LocalDate due = Claims.of(ledger.latest().state())
                .require(key.asset(), key.owner())
                .due();
        return new Recording<>(
                "silence-" + key.asset() + "-" + key.owner() + "-" + due,
                new EndSilence(key.asset(), key.owner(), voices.isMember(ledger.id(), key.owner())));
    }
}
