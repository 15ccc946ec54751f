package io.consort.consortium.engagement;

import static io.consort.consortium.Histories.CHARTER;
import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.profile;
import static io.consort.consortium.Runtime.onPlatform;
import static io.consort.consortium.Runtime.platform;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Postman;
import io.consort.consortium.Runtime;
import io.consort.consortium.founding.FoundConsortium;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.organisation.JoinGroup;
import io.consort.consortium.organisation.RegisterAffiliations;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.consortium.separation.Interests;
import io.consort.kernel.agenda.Agenda;
import io.consort.kernel.agenda.Horizon;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AffiliationWatchTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Runtime runtime = new Runtime();
    private final Affiliations merged =
            (organisation, _) -> organisation.equals(organisation("lotus")) ? organisation("ibm") : organisation;

    @Test
    void aConsortiumNotesWhoBelongsTogether() {
        try (var ledgers = runtime.start()) {
            found(ledgers);
            AffiliationWatch watch = new AffiliationWatch(merged, Clock.systemUTC());
            watch.run(ledger(ledgers));
            assertThat(head(ledgers))
                    .as("nothing is noted of who is not involved")
                    .isEqualTo(organisation("lotus"));
            invite(ledgers);
            watch.run(ledger(ledgers));
            assertThat(head(ledgers)).isEqualTo(organisation("ibm"));
        }
    }

    @Test
    void anotherProcessNotesWhatTheFirstDidNotAndNothingTwice() {
        try (var ledgers = runtime.start()) {
            found(ledgers);
            invite(ledgers);
            new AffiliationWatch(merged, Clock.systemUTC()).run(ledger(ledgers));
        }
        try (var ledgers = runtime.start()) {
            long size = ledger(ledgers).read().size();
            new AffiliationWatch(merged, Clock.systemUTC()).run(ledger(ledgers));
            assertThat(ledger(ledgers).read().size()).isEqualTo(size);
            new AffiliationWatch((organisation, _) -> organisation, Clock.systemUTC()).run(ledger(ledgers));
            assertThat(head(ledgers)).isEqualTo(organisation("lotus"));
        }
    }

    @Test
    void itIsDueAgainOnTheDayFromWhichTheRegisterSaysSomethingElse() {
        try (var ledgers = runtime.start()) {
            found(ledgers);
            invite(ledgers);
            AffiliationWatch watch = new AffiliationWatch(new RegisterAffiliations(ledgers), Clock.systemUTC());
            ConsortiumState state = ledger(ledgers).read().state();
            assertThat(watch.next(state, Instant.now())).isEqualTo(Agenda.NEVER);
            LocalDate soon = TODAY.plusDays(40);
            onPlatform(ledgers, new JoinGroup(organisation("lotus"), organisation("ibm"), soon));
            assertThat(watch.next(state, Instant.now())).isEqualTo(Horizon.start(soon));
            assertThat(watch.next(state, Horizon.start(soon))).isEqualTo(Agenda.NEVER);
        }
    }

    @Test
    void aChangeOfTheRegisterCallsTheConsortiaThatItConcerns() {
        try (var ledgers = runtime.start()) {
            found(ledgers);
            invite(ledgers);
            RegisterWatch register = new RegisterWatch(runtime.agenda());
            register.run(platform(ledgers));
            AffiliationWatch watch = new AffiliationWatch(new RegisterAffiliations(ledgers), Clock.systemUTC());
            settle(watch.topics(ledger(ledgers).read().state()));
            onPlatform(ledgers, new RegisterOrganisation(organisation("amd"), profile("amd")));
            register.run(platform(ledgers));
            assertThat(due()).as("it has nothing to do with it").isEqualTo(Agenda.NEVER);
            onPlatform(ledgers, new JoinGroup(organisation("lotus"), organisation("ibm"), TODAY));
            register.run(platform(ledgers));
            assertThat(due()).isEqualTo(Instant.EPOCH);
        }
    }

    private void settle(Set<String> topics) {
        Agenda agenda = runtime.agenda();
        agenda.settle(agenda.find(LedgerId.of(SEMATECH)).orElseThrow(), Agenda.NEVER, 1, topics);
    }

    private Instant due() {
        return runtime.agenda().find(LedgerId.of(SEMATECH)).orElseThrow().due();
    }

    private static void found(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        for (OrganisationId each : new OrganisationId[] {OFFICE, organisation("ibm"), organisation("lotus")}) {
            onPlatform(ledgers, new RegisterOrganisation(each, profile(each.value())));
        }
        onPlatform(ledgers, new FoundConsortium(SEMATECH, FOUNDATION, CHARTER));
        new Postman(ledgers, new Founding(ledgers)).sweep();
    }

    private static void invite(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        ledger(ledgers)
                .execute(
                        Invite.of(organisation("lotus"), FULL, _ -> true),
                        Request.of(Actor.of("olga", OFFICE.value()), "invite"));
    }

    private static Ledger<ConsortiumState, ConsortiumEvent> ledger(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return ledgers.ledger(LedgerId.of(SEMATECH));
    }

    private static OrganisationId head(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return Interests.of(ledger(ledgers).read().state()).groups().headOf(organisation("lotus"), TODAY);
    }
}
