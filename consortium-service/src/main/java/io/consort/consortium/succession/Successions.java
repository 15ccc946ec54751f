package io.consort.consortium.succession;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.charter.Secretariat;
import io.consort.consortium.engagement.RegisterWatch;
import io.consort.consortium.life.Life;
import io.consort.consortium.membership.Entrusting;
import io.consort.consortium.membership.Members;
import io.consort.consortium.organisation.CarryDemerger;
import io.consort.consortium.organisation.CarrySuccession;
import io.consort.consortium.organisation.Organisation;
import io.consort.consortium.organisation.OrganisationEvent;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationDemerged;
import io.consort.consortium.organisation.OrganisationEvent.OrganisationSucceeded;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.Portion;
import io.consort.consortium.organisation.Succession;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.succession.Demerger;
import java.lang.System.Logger.Level;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * The process that tells every consortium in which an organisation has a part that it is no more, and those of which a demerger's plan
 * names something of that, before what comes of it whole. Each step has a name of its
 * own as idempotency key, so it happens once however often it is tried, and {@link #sweep()} takes up what a crash left.
 */
public final class Successions {

    private static final System.Logger LOG = System.getLogger(Successions.class.getName());
    private static final Actor SELF = Actor.service("consortium-service");

    private final Ledgers<ConsortiumState, ConsortiumEvent> ledgers;
    private final Agenda agenda;

    /**
     * @param agenda knows in which consortia an organisation has a part
     */
    public Successions(Ledgers<ConsortiumState, ConsortiumEvent> ledgers, Agenda agenda) {
        this.ledgers = ledgers;
        this.agenda = agenda;
    }

    /** Tells those that have not been told. */
    public void sweep() {
        for (OrganisationDemerged each :
                Organisations.of(platform().read().state()).links().demerged()) {
            if (Organisations.of(platform().read().state())
                    .unfinished()
                    .demergers()
                    .contains(each.demerger())) {
                carry(each);
            }
        }
        Organisations.of(platform().read().state()).unfinished().successions().forEach(this::carry);
    }

    private void carry(OrganisationDemerged demerged) {
        boolean everywhere = true;
        for (Portion each : demerged.portions()) {
            everywhere &= tells(LedgerId.of(each.consortium()), demerged, demerged.of(each));
        }
        if (everywhere) {
            platform()
                    .execute(
                            new CarryDemerger(demerged.organisation(), demerged.demerger()),
                            Request.of(SELF, "demerger-carried-" + demerged.demerger()));
        }
    }

    private boolean tells(LedgerId consortium, OrganisationDemerged demerged, Demerger demerger) {
        Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(consortium);
        ConsortiumState state = ledger.read().state();
        if (Successors.of(state).demergers().find(demerger.id()).isPresent()) {
            return true;
        }
        if (!Life.of(state).takesEntries()) {
            return Life.of(state).hasEnded();
        }
        ledger.execute(new NoteDemerger(demerger, recorded(demerged)), Request.of(SELF, "demerger-" + demerger.id()));
        return true;
    }

    private void carry(OrganisationId id) {
        ConsortiumState state = platform().read().state();
        Succession succession = Organisations.of(state)
                .find(id)
                .map(Organisation::chronicle)
                .map(each -> each.succession())
                .orElseThrow();
        boolean everywhere = true;
        for (LedgerId each : agenda.about(RegisterWatch.topic(id))) {
            everywhere &= each.equals(LedgerId.PLATFORM) || tells(each, id, succession);
        }
        if (everywhere) {
            platform().execute(new CarrySuccession(id), Request.of(SELF, "succession-carried-" + id));
        }
    }

    /** Whether a consortium knows it, or is over; one that is suspended is told once it is not. */
    private boolean tells(LedgerId consortium, OrganisationId id, Succession succession) {
        Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(consortium);
        ConsortiumState state = ledger.read().state();
        boolean concerned = Members.of(state).find(id).isPresent()
                || Secretariat.of(state).equals(id)
                || state.get(Entrusting.class).isEntrusted(state, id, succession.effectiveOn());
        if (!concerned || Successors.of(state).find(id).isPresent()) {
            return true;
        }
        if (!Life.of(state).takesEntries()) {
            return Life.of(state).hasEnded();
        }
        if (Secretariat.of(state).equals(id) && succession.heir().isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "{0} kept the office of {1} and was split: nobody keeps it until the charter names another",
                    id,
                    consortium);
        }
        ledger.execute(
                new NoteSuccession(id, succession, recorded(id, succession)), Request.of(SELF, "succession-" + id));
        return true;
    }

    private @Nullable Long recorded(OrganisationId id, Succession succession) {
        return recorded(new OrganisationSucceeded(id, succession));
    }

    private @Nullable Long recorded(OrganisationEvent event) {
        OptionalLong seq = platform().read().version(event.subject());
        return seq.isPresent() ? seq.getAsLong() : null;
    }

    private Ledger<ConsortiumState, ConsortiumEvent> platform() {
        return ledgers.ledger(LedgerId.PLATFORM);
    }
}
