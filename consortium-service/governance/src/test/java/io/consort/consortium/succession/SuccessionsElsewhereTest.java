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
import io.consort.consortium.decision.ServiceActs;
import io.consort.consortium.founding.FoundConsortium;
import io.consort.consortium.founding.Founding;
import io.consort.consortium.membership.Invite;
import io.consort.consortium.organisation.Organisations;
import io.consort.consortium.organisation.Portion;
import io.consort.consortium.organisation.RecordDemerger;
import io.consort.consortium.organisation.RecordSuccession;
import io.consort.consortium.organisation.RegisterOrganisation;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Terms;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.ledger.LedgerId;
import io.consort.kernel.ledger.Ledgers;
import io.consort.kernel.ledger.Request;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.kernel.succession.Allotment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessionsElsewhereTest {

    private final Runtime runtime = new Runtime();
    private final List<String> asked = new ArrayList<>();
    private @Nullable DomainException answer;

    @Test
    void isAskedForUntilItIsDoneAndThenNoMore() {
        try (var ledgers = runtime.start()) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = noted(ledgers);
            answer = new DomainException(Kind.UNAVAILABLE, "service-unavailable", "Away.");
            assertThat(isAllTold(ledgers)).isFalse();
            answer = DomainException.refused("something-odd", "Not like this.");
            assertThat(isAllTold(ledgers)).isFalse();
            assertThat(Successors.of(ledger.read().state()).passing()).containsExactly(organisation("ti"));
            answer = null;
            assertThat(isAllTold(ledgers)).isTrue();
            assertThat(asked).contains("ip-ledger/succeed-organisation succession-sematech-ti 4");
        }
        try (var ledgers = runtime.start()) {
            int before = asked.size();
            assertThat(isAllTold(ledgers)).isTrue();
            assertThat(asked).hasSize(before);
        }
    }

    @Test
    void whatWasDoneBeforeAnAnswerWasLostIsDone() {
        try (var ledgers = runtime.start()) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = noted(ledgers);
            answer = DomainException.conflict("resolution-carried-out", "Done already.");
            assertThat(isAllTold(ledgers)).isTrue();
            assertThat(Successors.of(ledger.read().state()).passing()).isEmpty();
        }
    }

    @Test
    void aDemergerIsToldToThoseServicesAloneOfWhichSomethingIsNamedAndBeforeWhatPassesWhole() {
        try (var ledgers = runtime.start()) {
            Ledger<ConsortiumState, ConsortiumEvent> ledger = founded(ledgers);
            onPlatform(
                    ledgers,
                    new RecordDemerger(
                            organisation("ti"),
                            organisation("ibm"),
                            LocalDate.parse("1995-01-01"),
                            "a".repeat(64),
                            List.of(new Portion(
                                    SEMATECH,
                                    List.of(
                                            new Allotment(Allotment.Kind.MEMBERSHIP, "ti"),
                                            new Allotment(Allotment.Kind.ASSET, "A-1"))))));
            merged(ledgers);
            new Postman(ledgers, new Successions(ledgers, runtime.agenda())).sweep();
            new Postman(ledgers, new Successions(ledgers, runtime.agenda())).sweep();
            assertThat(Organisations.of(platform(ledgers).read().state())
                            .unfinished()
                            .demergers())
                    .isEmpty();
            answer = new DomainException(Kind.UNAVAILABLE, "service-unavailable", "Away.");
            assertThat(isAllTold(ledgers)).isFalse();
            assertThat(asked)
                    .contains("ip-ledger/demerge-organisation demerger-sematech-D-1 4")
                    .contains("finance/succeed-organisation succession-sematech-ti 6")
                    .noneMatch(each -> each.startsWith("ip-ledger/succeed"))
                    .noneMatch(each -> each.startsWith("finance/demerge"));
            answer = null;
            assertThat(isAllTold(ledgers)).isTrue();
            assertThat(Successors.of(ledger.read().state()).demergers().passing())
                    .isEmpty();
            assertThat(asked).contains("ip-ledger/succeed-organisation succession-sematech-ti 6");
        }
    }

    private boolean isAllTold(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        new Postman(ledgers, elsewhere()).advance(SEMATECH);
        return elsewhere()
                .messages(ledgers.ledger(LedgerId.of(SEMATECH)).read().state())
                .findAny()
                .isEmpty();
    }

    private SuccessionsElsewhere elsewhere() {
        return new SuccessionsElsewhere(
                new ServiceActs() {
                    @Override
                    public void attempt(ConsortiumId consortium, String act, Terms terms) {}

                    @Override
                    public void carryOut(ConsortiumId consortium, String act, String key, ProvenEntry proof) {
                        asked.add(act + " " + key + " " + proof.seq());
                        if (answer != null) {
                            throw answer;
                        }
                    }
                },
                (_, seq) -> new ProvenEntry(seq, "{}", seq, List.of(), ""));
    }

    private Ledger<ConsortiumState, ConsortiumEvent> noted(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        Ledger<ConsortiumState, ConsortiumEvent> ledger = founded(ledgers);
        merged(ledgers);
        new Postman(ledgers, new Successions(ledgers, runtime.agenda())).sweep();
        return ledger;
    }

    private static void merged(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        onPlatform(
                ledgers,
                new RecordSuccession(
                        List.of(organisation("ti")), List.of(organisation("ibm")), LocalDate.parse("1996-01-01")));
    }

    private static Ledger<ConsortiumState, ConsortiumEvent> founded(Ledgers<ConsortiumState, ConsortiumEvent> ledgers) {
        for (String id : List.of("sematech-office", "ibm", "ti")) {
            onPlatform(ledgers, new RegisterOrganisation(organisation(id), profile(id)));
        }
        onPlatform(ledgers, new FoundConsortium(SEMATECH, FOUNDATION, CHARTER));
        new Postman(ledgers, new Founding(ledgers)).sweep();
        Ledger<ConsortiumState, ConsortiumEvent> ledger = ledgers.ledger(LedgerId.of(SEMATECH));
        ledger.execute(
                Invite.of(organisation("ti"), FULL, each -> true),
                Request.of(Actor.of("olga", "sematech-office"), "invite-ti"));
        return ledger;
    }
}
