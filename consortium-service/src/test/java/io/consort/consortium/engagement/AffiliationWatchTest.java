package io.consort.consortium.engagement;

import static io.consort.consortium.Histories.CHARTER;
import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.organisation;
import static io.consort.consortium.Histories.profile;
import static io.consort.consortium.Runtime.onPlatform;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.Runtime;
import io.consort.consortium.founding.FoundConsortium;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.organisation.Affiliations;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AffiliationWatchTest {

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Runtime runtime = new Runtime();
    private final AtomicInteger asked = new AtomicInteger();
    private final Affiliations merged = (organisation, _) -> {
        asked.incrementAndGet();
        return organisation.equals(organisation("lotus")) ? organisation("ibm") : organisation;
    };

    @Test
    void aConsortiumNotesWhoBelongsTogether() {
        try (var ledgers = runtime.start()) {
            found(ledgers);
            AffiliationWatch watch = new AffiliationWatch(ledgers, merged, Clock.systemUTC());
            watch.sweep();
            assertThat(head(ledgers))
                    .as("nothing is noted of who is not involved")
                    .isEqualTo(organisation("lotus"));
            invite(ledgers);
            watch.sweep();
            assertThat(head(ledgers)).isEqualTo(organisation("ibm"));
        }
    }

    @Test
    void itLooksNoFurtherWhileNothingChanges() {
        try (var ledgers = runtime.start()) {
            found(ledgers);
            invite(ledgers);
            AffiliationWatch watch = new AffiliationWatch(ledgers, merged, Clock.systemUTC());
            watch.sweep();
            watch.sweep();
            int before = asked.get();
            long size = ledger(ledgers).read().size();
            watch.sweep();
            assertThat(asked.get()).isEqualTo(before);
            assertThat(ledger(ledgers).read().size()).isEqualTo(size);
        }
    }

    @Test
    void anotherProcessNotesWhatTheFirstDidNotAndNothingTwice() {
        try (var ledgers = runtime.start()) {
            found(ledgers);
            invite(ledgers);
            new AffiliationWatch(ledgers, merged, Clock.systemUTC()).sweep();
        }
        try (var ledgers = runtime.start()) {
            long size = ledger(ledgers).read().size();
            new AffiliationWatch(ledgers, merged, Clock.systemUTC()).sweep();
            assertThat(ledger(ledgers).read().size()).isEqualTo(size);
            new AffiliationWatch(ledgers, (organisation, _) -> organisation, Clock.systemUTC()).sweep();
            assertThat(head(ledgers)).isEqualTo(organisation("lotus"));
        }
    }

    private static void found(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        for (OrganisationId each : new OrganisationId[] {OFFICE, organisation("ibm"), organisation("lotus")}) {
            onPlatform(ledgers, new RegisterOrganisation(each, profile(each.value())));
        }
        onPlatform(ledgers, new FoundConsortium(SEMATECH, FOUNDATION, CHARTER));
        new Founding(ledgers).sweep();
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
        return ledger(ledgers).read().state().interests().groups().headOf(organisation("lotus"), TODAY);
    }
}
