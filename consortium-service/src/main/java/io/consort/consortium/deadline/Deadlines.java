package io.consort.consortium.deadline;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.Candidacy;
import io.consort.consortium.admission.LapseCandidacy;
import io.consort.consortium.dues.RecordDefault;
import io.consort.consortium.founding.FoundedConsortium;
import io.consort.consortium.founding.FoundedConsortium.Stage;
import io.consort.consortium.membership.LapseInvitation;
import io.consort.consortium.membership.LapseMembership;
import io.consort.consortium.membership.Participation;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.problem.DomainException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The process that records what has come to pass by a date: invitations, applications and memberships that lapsed, and members that came to be
 * in default. Whoever asks meanwhile sees it already, since it follows from the dates; the entry is so that it can be followed
 * and proven. A deadline is a date, so each ledger is looked at once a day, and again until that succeeded; each entry has a name
 * of its own as idempotency key.
 */
public final class Deadlines {

    private static final System.Logger LOG = System.getLogger(Deadlines.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Clock clock;
    private final Map<ConsortiumId, LocalDate> done = new ConcurrentHashMap<>();

    public Deadlines(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Clock clock) {
        this.ledgers = ledgers;
        this.clock = clock;
    }

    /** Records what is due, in every ledger that was not looked at today. */
    public void sweep() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        for (FoundedConsortium each : ledgers.ledger(LedgerId.PLATFORM)
                .read()
                .state()
                .foundations()
                .byId()
                .values()) {
            if (each.stage() != Stage.OPENING && !today.equals(done.get(each.id())) && records(each.id(), today)) {
                done.put(each.id(), today);
            }
        }
    }

    /** Whether all that is due is recorded; what a suspended ledger does not take, and a failure, is left to the next sweep. */
    boolean records(ConsortiumId id, LocalDate today) {
        try {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(LedgerId.of(id));
            ConsortiumState state = ledger.read().state();
            if (!state.life().takesEntries()) {
                return state.life().hasEnded();
            }
            due(state, today).forEach((key, command) -> ledger.execute(command, Request.of(SELF, key)));
            return true;
        } catch (DomainException refusal) {
            LOG.log(Level.WARNING, "Deadlines of {0} are left to the next round: {1}", id, refusal.detail());
            return false;
        }
    }

    /** What is to be recorded on a date, each under its idempotency key. */
    static SortedMap<String, Command<ConsortiumState, ConsortiumEvent>> due(ConsortiumState state, LocalDate today) {
        SortedMap<String, Command<ConsortiumState, ConsortiumEvent>> due = new TreeMap<>();
        for (Participation each : state.members().byOrganisation().values()) {
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
        for (Candidacy each : state.applications().lapsed(today)) {
            due.put(
                    "application-lapsed-" + each.organisation() + "-" + each.lapsesOn(),
                    new LapseCandidacy(each.organisation()));
        }
        state.dues()
                .invoices()
                .unrecordedDefaults(today)
                .forEach(invoice -> due.put("dues-default-" + invoice, new RecordDefault(invoice)));
        return due;
    }
}
