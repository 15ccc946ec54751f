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
import io.consort.consortium.organisation.Succession;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Recording;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.outbox.Message;
import io.consort.kernel.outbox.Sender;
import io.consort.kernel.succession.Demerger;
import java.lang.System.Logger.Level;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What consortia are told of organisations that are no more, each in which such a one has a part, and of demergers, each of which the plan
 * names something. Each step has a name of its own as idempotency key, so it happens once however often it is tried.
 */
public final class Successions implements Sender<ConsortiumState, ConsortiumEvent> {

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

    @Override
    public Stream<Message<ConsortiumState, ConsortiumEvent>> messages(ConsortiumState state) {
        Organisations register = Organisations.of(state);
        return Stream.concat(
                register.links().demerged().stream()
                        .filter(each -> register.unfinished().demergers().contains(each.demerger()))
                        .map(this::message),
                register.unfinished().successions().stream()
                        .map(register::require)
                        .map(this::message));
    }

    private Message<ConsortiumState, ConsortiumEvent> message(OrganisationDemerged demerged) {
        return message(
                "demerger-carried-" + demerged.demerger(),
                () -> demerged.portions().stream(),
                each -> tells(LedgerId.of(each.consortium()), demerged, demerged.of(each)),
                new CarryDemerger(demerged.organisation(), demerged.demerger()));
    }

    private Message<ConsortiumState, ConsortiumEvent> message(Organisation gone) {
        Succession succession = Objects.requireNonNull(gone.chronicle().succession());
        return message(
                "succession-carried-" + gone.id(),
                () -> agenda.about(RegisterWatch.topic(gone.id())).stream()
                        .filter(each -> !each.equals(LedgerId.PLATFORM)),
                each -> tells(each, gone.id(), succession),
                new CarrySuccession(gone.id()));
    }

    /** One to all consortia concerned, which waits for those that take nothing now. */
    private static <T> Message<ConsortiumState, ConsortiumEvent> message(
            String key,
            Supplier<Stream<T>> concerned,
            Predicate<T> tells,
            Command<ConsortiumState, ConsortiumEvent> carried) {
        return new Message<>(
                key,
                key,
                () -> concerned.get().map(tells::test).reduce(true, Boolean::logicalAnd)
                        ? Optional.of(new Recording<>(key, carried))
                        : Optional.empty(),
                _ -> Optional.empty());
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
