package io.consort.consortium.closing;

import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.profile;
import static io.consort.consortium.Runtime.onPlatform;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Histories;
import io.consort.consortium.Postman;
import io.consort.consortium.Runtime;
import io.consort.consortium.decision.ResolutionEvent.ResolutionAdopted;
import io.consort.consortium.decision.ResolutionEvent.ResolutionInForce;
import io.consort.consortium.founding.FoundConsortium;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.life.Life;
import io.consort.consortium.life.LifeEvent;
import io.consort.consortium.life.LifeEvent.WindingUpBegun;
import io.consort.consortium.life.OtherService;
import io.consort.consortium.life.Told;
import io.consort.consortium.membership.Accede;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.consortium.rule.BodyId;
import io.consort.consortium.rule.EffectKind;
import io.consort.consortium.rule.MotionId;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.ResolutionId;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import java.util.List;
import java.util.UUID;

/** A consortium with one member, on ledgers that outlive a process, and the other services' ledgers of it. */
final class Closing {

    static final OrganisationId HARRIS = organisation("harris");
    static final ResolutionId R1 = new ResolutionId("R-1");

    final Runtime runtime = new Runtime();
    final Ledgers<ConsortiumState, ConsortiumEvent> ledgers = runtime.start();
    final InMemoryServiceLedger finance = new InMemoryServiceLedger(OtherService.FINANCE);
    final InMemoryServiceLedger talent = new InMemoryServiceLedger(OtherService.TALENT);
    final InMemoryServiceLedger ipLedger = new InMemoryServiceLedger(OtherService.IP_LEDGER);
    final InMemoryServiceLedger work = new InMemoryServiceLedger(OtherService.WORK);

    Closing() {
        onPlatform(ledgers, new RegisterOrganisation(OFFICE, profile("Office")));
        onPlatform(ledgers, new FoundConsortium(SEMATECH, FOUNDATION, Histories.CHARTER));
        new Postman(ledgers, new Founding(ledgers)).sweep();
    }

    /** With a member. */
    Closing joined() {
        office(Invite.of(HARRIS, FULL, _ -> true));
        does(Actor.of("hugo", "harris"), new Accede(1, Histories.FOUNDED));
        return this;
    }

    /** Wound up by one resolution, with another one to dissolve it. */
    Closing resolved() {
        office((_, _) -> List.of(new WindingUpBegun(new ResolutionId("R-0")), adopted(), new ResolutionInForce(R1)));
        return this;
    }

    static ResolutionAdopted adopted() {
        return new ResolutionAdopted(
                R1,
                new MotionId("M-1"),
                new VotingId("V-1"),
                new MotionKindId("end"),
                new BodyId("board"),
                EffectKind.DISSOLUTION,
                1,
                null,
                0,
                null);
    }

    void root(Command<ConsortiumState, ConsortiumEvent> command) {
        does(Actor.service("root"), command);
    }

    void office(Command<ConsortiumState, ConsortiumEvent> command) {
        does(Actor.of("olga", OFFICE.value()), command);
    }

    private void does(Actor actor, Command<ConsortiumState, ConsortiumEvent> command) {
        ledger().execute(command, Request.of(actor, UUID.randomUUID().toString()));
    }

    Ledger<ConsortiumState, ConsortiumEvent> ledger() {
        return ledgers.ledger(LedgerId.of(SEMATECH));
    }

    ConsortiumState state() {
        return ledger().read().state();
    }

    Life life() {
        return Life.of(state());
    }

    /** What the ledger says of the consortium's life, in short. */
    List<String> told() {
        return ledger().entries(0, 1_000).stream()
                .map(Entry::event)
                .filter(LifeEvent.class::isInstance)
                .map(event -> event.getClass().getSimpleName())
                .toList();
    }

    /** A process that tells the others over this wire. */
    Postman over(Wire wire) {
        return over(new ServiceLedgers(wire.to(finance), wire.to(talent), wire.to(ipLedger), wire.to(work)));
    }

    Postman tidings() {
        return over(new ServiceLedgers(finance, talent, ipLedger, work));
    }

    private Postman over(ServiceLedgers services) {
        return new Postman(runtime.start(), new Tidings(services));
    }

    List<Told> states() {
        return List.of(finance.state(SEMATECH), talent.state(SEMATECH), ipLedger.state(SEMATECH), work.state(SEMATECH));
    }
}
