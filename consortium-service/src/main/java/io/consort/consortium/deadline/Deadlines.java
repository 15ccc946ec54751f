package io.consort.consortium.deadline;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.Applications;
import io.consort.consortium.admission.Candidacy;
import io.consort.consortium.admission.LapseCandidacy;
import io.consort.consortium.dues.Dues;
import io.consort.consortium.dues.RecordDefault;
import io.consort.consortium.membership.LapseInvitation;
import io.consort.consortium.membership.LapseMembership;
import io.consort.consortium.membership.Members;
import io.consort.consortium.membership.Participation;
import io.consort.kernel.agenda.Horizon;
import io.consort.kernel.agenda.Routine;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Records what has come to pass by a date: invitations, applications and memberships that lapsed, and members that came to be
 * in default. Whoever asks meanwhile sees it already, since it follows from the dates; the entry is so that it can be followed
 * and proven.
 */
public final class Deadlines implements Routine<ConsortiumState, ConsortiumEvent> {

    private static final Actor SELF = Actor.service("consortium-service");

    private final Clock clock;

    public Deadlines(Clock clock) {
        this.clock = clock;
    }

    @Override
    public boolean run(Ledger<ConsortiumState, ConsortiumEvent> ledger) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        due(ledger.read().state(), today).forEach((key, command) -> ledger.execute(command, Request.of(SELF, key)));
        return true;
    }

    @Override
    public Instant next(ConsortiumState state, Instant now) {
        return Horizon.first(now, day -> !due(state, day).isEmpty());
    }

    /** What is to be recorded on a date, each under its idempotency key. */
    static SortedMap<String, Command<ConsortiumState, ConsortiumEvent>> due(ConsortiumState state, LocalDate today) {
        SortedMap<String, Command<ConsortiumState, ConsortiumEvent>> due = new TreeMap<>();
        for (Participation each : Members.of(state).byOrganisation().values()) {
            if (each.invitation() != null && each.open(today).isEmpty()) {
                due.put(
                        "invitation-lapsed-" + each.organisation() + "-"
                                + each.invitation().lapsesOn(),
                        new LapseInvitation(each.organisation()));
            }
            if (each.lapsesBy(today)) {
                due.put(
                        "membership-lapsed-" + each.organisation() + "-" + today,
                        new LapseMembership(each.organisation()));
            }
        }
        for (Candidacy each : Applications.of(state).lapsed(today)) {
            due.put(
                    "application-lapsed-" + each.organisation() + "-" + each.lapsesOn(),
                    new LapseCandidacy(each.organisation()));
        }
        Dues.of(state)
                .invoices()
                .unrecordedDefaults(today)
                .forEach(invoice -> due.put("dues-default-" + invoice, new RecordDefault(invoice)));
        return due;
    }
}
