package io.consort.ipledger.confirmation;

import io.consort.ipledger.IpLedgerEvent;
import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.party.Voices;
import io.consort.ipledger.title.Claims;
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

/** Ends owners' time to speak. In a ledger that is suspended it waits until that is lifted. */
public final class Silences implements Routine<IpLedgerState, IpLedgerEvent> {

    private static final Actor SELF = Actor.service("ip-ledger-service");

    private final Voices voices;
    private final Clock clock;

    public Silences(Voices voices, Clock clock) {
        this.voices = voices;
        this.clock = clock;
    }

    @Override
    public boolean run(Ledger<IpLedgerState, IpLedgerEvent> ledger) {
        IpLedgerState state = ledger.read().state();
        if (state.get(Closure.class).takesEntries()) {
            LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
            for (Claims.Key key : Claims.of(state).due(today)) {
                LocalDate due =
                        Claims.of(state).require(key.asset(), key.owner()).due();
                ledger.execute(
                        new EndSilence(key.asset(), key.owner(), voices.isMember(ledger.id(), key.owner())),
                        Request.of(SELF, "silence-" + key.asset() + "-" + key.owner() + "-" + due));
            }
        }
        return true;
    }

    @Override
    public Instant next(IpLedgerState state, Instant now) {
        return state.get(Closure.class).takesEntries()
                ? Horizon.first(now, day -> !Claims.of(state).due(day).isEmpty())
                : Agenda.NEVER;
    }
}
