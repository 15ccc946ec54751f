package io.consort.consortium.exit;

import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.profile;
import static io.consort.consortium.Runtime.onPlatform;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Postman;
import io.consort.consortium.Runtime;
import io.consort.consortium.founding.FoundConsortium;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.membership.Accede;
import io.consort.consortium.membership.ExpulsionGround;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.membership.Lapsing;
import io.consort.consortium.membership.Letters;
import io.consort.consortium.membership.MembershipEvent.MemberExpelled;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.consortium.separation.Engagement;
import io.consort.consortium.separation.Interests;
import io.consort.consortium.separation.Part;
import io.consort.consortium.separation.SeparationEvent.EngagementRecorded;
import io.consort.consortium.separation.Undertaking;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A member of a consortium that has given notice, on ledgers that outlive a process, and the desks of the other services. */
final class Leaver {

    static final OrganisationId HARRIS = organisation("harris");
    static final ExitId X1 = new ExitId("X-1");

    final Runtime runtime = new Runtime();
    final Ledgers<ConsortiumState, ConsortiumEvent> ledgers = runtime.start();
    final InMemoryExitDesk finance = new InMemoryExitDesk(ExitPart.FINANCE);
    final InMemoryExitDesk talent = new InMemoryExitDesk(ExitPart.TALENT);
    final InMemoryExitDesk work = new InMemoryExitDesk(ExitPart.WORK);
    final InMemoryExitDesk ipLedger = new InMemoryExitDesk(ExitPart.IP_LEDGER);
    final ExitDesks desks = new ExitDesks(finance, talent, work, ipLedger);

    Leaver() {
        this("1993-01-01");
    }

    /** @param effective the first day without it */
    Leaver(String effective) {
        onPlatform(ledgers, new RegisterOrganisation(OFFICE, profile("Office")));
        onPlatform(ledgers, new FoundConsortium(SEMATECH, FOUNDATION, Lapsing.charter(1, null)));
        new Postman(ledgers, new Founding(ledgers)).sweep();
        office(Invite.of(HARRIS, FULL, _ -> true));
        does("hugo", "harris", new Accede(1, LocalDate.parse("1988-01-01")));
        office((state, _) -> List.of(new EngagementRecorded(new Engagement(
                Interests.of(state).next(),
                new Undertaking(Undertaking.Kind.PROJECT, "P-1"),
                Part.PERFORMER,
                HARRIS,
                null,
                LocalDate.parse("1989-01-01"),
                null))));
        does("hugo", "harris", Letters.notice(LocalDate.parse("1992-01-01"), LocalDate.parse(effective)));
    }

    void office(Command<ConsortiumState, ConsortiumEvent> command) {
        does("olga", OFFICE.value(), command);
    }

    /** It is expelled from today on, as a resolution would have it. */
    void expelled() {
        office((_, context) ->
                List.of(new MemberExpelled(HARRIS, 1, ExpulsionGround.BREACH, "It leaks", context.today(), null)));
    }

    /** The member accedes again. */
    void comesBack(String from) {
        office(Invite.of(HARRIS, FULL, _ -> true));
        does("hugo", "harris", new Accede(1, LocalDate.parse(from)));
    }

    private void does(String person, String organisation, Command<ConsortiumState, ConsortiumEvent> command) {
        ledger().execute(
                        command,
                        Request.of(
                                Actor.of(person, organisation),
                                UUID.randomUUID().toString()));
    }

    Ledger<ConsortiumState, ConsortiumEvent> ledger() {
        return ledgers.ledger(LedgerId.of(SEMATECH));
    }

    ConsortiumState state() {
        return ledger().read().state();
    }

    Exit exit() {
        return Exits.of(state()).require(X1);
    }

    JointPreview preview() {
        return previews().of(SEMATECH, state(), HARRIS);
    }

    private Outlook outlook() {
        return previews().outlook(SEMATECH, state(), HARRIS);
    }

    private JointPreviews previews() {
        return new JointPreviews(desks, Clock.systemUTC());
    }

    void starts() {
        office(new StartExit(HARRIS, preview().digest(), outlook()));
    }

    void retries() {
        office(new RetryExit(X1, preview().digest(), outlook()));
    }

    /** A process that asks over this line. */
    Postman over(Line line) {
        return over(new ExitDesks(line.to(finance), line.to(talent), line.to(work), line.to(ipLedger)));
    }

    Postman settlements() {
        return over(desks);
    }

    Postman over(ExitDesks others) {
        return new Postman(runtime.start(), new Settlements(others));
    }

    List<Set<SettlementId>> settled() {
        return List.of(finance.settled, talent.settled, work.settled, ipLedger.settled);
    }
}
