package io.consort.consortium.succession;

import static io.consort.consortium.Histories.CHARTER;
import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.FULL;
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
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.RecordSuccession;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.consortium.organisation.Succession;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SuccessionsTest {

    private static final Succession BY_IBM =
            new Succession(List.of(organisation("ibm")), LocalDate.parse("1996-01-01"));

    private final Runtime runtime = new Runtime();

    @Test
    void tellsEachConsortiumConcernedOnceWhateverHappensMeanwhile() {
        try (var ledgers = runtime.start()) {
            sematech(ledgers);
            onPlatform(
                    ledgers,
                    new RecordSuccession(List.of(organisation("ti")), BY_IBM.successors(), BY_IBM.effectiveOn()));
        }
        try (var one = runtime.start();
                var two = runtime.start()) {
            new Postman(one, new Successions(one, runtime.agenda())).sweep();
            new Postman(two, new Successions(two, runtime.agenda())).sweep();
            new Postman(one, new Successions(one, runtime.agenda())).sweep();
            assertThat(Successors.of(sematechs(two).read().state()).find(organisation("ti")))
                    .contains(BY_IBM);
            assertThat(Organisations.of(platform(one).read().state())
                            .unfinished()
                            .successions())
                    .isEmpty();
            assertThat(sematechs(one).read().size()).isEqualTo(5);
        }
    }

    @Test
    void doesNotTellAConsortiumThatItDoesNotConcern() {
        try (var ledgers = runtime.start()) {
            sematech(ledgers);
            long before = sematechs(ledgers).read().size();
            onPlatform(
                    ledgers,
                    new RecordSuccession(List.of(organisation("amd")), BY_IBM.successors(), BY_IBM.effectiveOn()));
            new Postman(ledgers, new Successions(ledgers, runtime.agenda())).sweep();
            assertThat(sematechs(ledgers).read().size()).isEqualTo(before);
        }
    }

    private static void sematech(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        for (String id : List.of("sematech-office", "ibm", "ti", "amd")) {
            onPlatform(ledgers, new RegisterOrganisation(organisation(id), profile(id)));
        }
        onPlatform(ledgers, new FoundConsortium(SEMATECH, FOUNDATION, CHARTER));
        new Postman(ledgers, new Founding(ledgers)).sweep();
        sematechs(ledgers)
                .execute(
                        Invite.of(organisation("ti"), FULL, each -> true),
                        Request.of(Actor.of("olga", "sematech-office"), "invite-ti"));
    }

    private static Ledger<ConsortiumState, ConsortiumEvent> sematechs(
            Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        return ledgers.ledger(LedgerId.of(SEMATECH));
    }
}
