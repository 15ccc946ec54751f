package io.consort.talent;

import static io.consort.talent.Samples.BEGIN;
import static io.consort.talent.Samples.DAY;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.POSTDOC;
import static io.consort.talent.Samples.PROFESSOR;
import static io.consort.talent.Samples.R1;
import static io.consort.talent.Samples.RA1;
import static io.consort.talent.Samples.UTEXAS;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.closure.ClosureOrder;
import io.consort.kernel.closure.ClosureState;
import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.note.Cosigner;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.witness.WitnessId;
import io.consort.starter.web.Role;
import io.consort.starter.web.Tenant;
import io.consort.talent.agreement.AgreementEvent.AgreementAccepted;
import io.consort.talent.agreement.ProposeAgreement;
import io.consort.talent.agreement.ProposeVersion;
import io.consort.talent.agreement.Title;
import io.consort.talent.assembly.TalentLedger;
import io.consort.talent.exit.ExitReckoning;
import io.consort.talent.exit.ExitTerms;
import io.consort.talent.exit.ReadmitMember;
import io.consort.talent.exit.RevokeExit;
import io.consort.talent.exit.SettleExit;
import io.consort.talent.person.Commitment;
import io.consort.talent.recognition.RequestRecognition;
import io.consort.talent.recognition.Sought;
import io.consort.talent.researcher.Ground;
import io.consort.talent.researcher.OrderErasure;
import io.consort.talent.researcher.Purpose;
import io.consort.talent.researcher.ResearcherEvent.PersonErased;
import io.consort.talent.researcher.ResearcherEvent.PersonalDataCommitted;
import io.consort.talent.succession.DemergeOrganisation;
import io.consort.talent.succession.SucceedOrganisation;
import io.consort.talent.succession.SuccessionEvent.OrganisationSucceeded;
import io.consort.testkit.ledger.Given;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds every type of entry against {@code audience-matrix.csv}, which says who may read it; a type without a row fails. */
class TalentAudiencesTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");
    private static final Tenant FORMER =
            new Tenant(new ConsortiumId("sematech"), Actor.of("ute", UTEXAS.value()), Role.FORMER);
    private static final Leaving<ExitTerms> LEAVING =
            new Leaving<>(UTEXAS, ExitGround.DISSOLUTION, DAY, ExitTerms.usual(ExitGround.DISSOLUTION));

    private static final List<Command<TalentState, TalentEvent>> STORY = List.of(
            Samples.register(Purpose.RECOGNITION),
            (_, _) -> List.of(new PersonalDataCommitted(R1, new Commitment("0f".repeat(32)))),
            new ProposeAgreement(UTEXAS, IBM, Samples.terms(BEGIN, null)),
            (_, _) -> List.of(new AgreementAccepted(RA1, 1, IBM)),
            request(PROFESSOR),
            request(POSTDOC),
            new ProposeVersion(RA1, Samples.terms(BEGIN, null)),
            settle("exit-1"),
            new RevokeExit(new ExitId("exit-1"), "It never was."),
            settle("exit-2"),
            new ReadmitMember(new ExitId("exit-2"), DAY),
            new SucceedOrganisation(new OrganisationId("ti"), IBM, DAY),
            new DemergeOrganisation(new Demerger(
                    DemergerId.of(1),
                    UTEXAS,
                    new OrganisationId("lexmark"),
                    LocalDate.parse("1980-01-01"),
                    "0".repeat(64),
                    List.of(new Allotment(Allotment.Kind.RESEARCHER, "R-1")))),
            new OrderErasure(R1, Ground.OBJECTION, new Mandate.Whole()),
            (_, _) -> List.of(new PersonErased(R1)),
            TalentLedger.WITNESSING.register(Cosigner.generate("w").verifier().toString()),
            TalentLedger.WITNESSING.retire(new WitnessId("W-1"), true),
            TalentLedger.CLOSING.carryOut(new ClosureOrder(1, ClosureState.SUSPENDED, "An inquiry", null)));

    @Test
    void everyTypeIsForEveryoneOrForThoseWhomItConcerns() throws IOException {
        Map<String, String> found = new TreeMap<>();
        Given<TalentState, TalentEvent> given = Samples.empty();
        for (Command<TalentState, TalentEvent> command : STORY) {
            List<? extends TalentEvent> events = given.when(command).events();
            given = given.happened(events);
            for (TalentEvent event : events) {
                Audience audience = TalentLedger.DEFINITION.audiences().of(given.state(), event, NOW);
                boolean open = !(audience instanceof Audience.Concerned);
                assertThat(audience.includes(UTEXAS))
                        .as("%s for who leaves", event)
                        .isTrue();
                assertThat(audience.includes(new OrganisationId("press")))
                        .as("%s for others", event)
                        .isEqualTo(open);
                if (audience instanceof Audience.EveryoneAnd) {
                    assertThat(FORMER.isIn(audience))
                            .as("%s for a party that has left", event)
                            .isEqualTo(!(event instanceof OrganisationSucceeded));
                }
                found.put(TalentLedger.DEFINITION.types().name(event), readers(audience));
            }
        }
        assertThat(found).isEqualTo(decided());
    }

    private static RequestRecognition request(Title title) {
        return new RequestRecognition(new Sought(R1, UTEXAS, IBM, title, BEGIN), new Mandate.Whole());
    }

    private static Command<TalentState, TalentEvent> settle(String id) {
        return (state, context) -> new SettleExit(
                        new ExitId(id),
                        LEAVING,
                        ExitReckoning.of(state, LEAVING).digest())
                .decide(state, context);
    }

    private static String readers(Audience audience) {
        return switch (audience) {
            case Audience.Everyone() -> "everyone";
            case Audience.EveryoneAnd(var named) -> {
                assertThat(named.test(new OrganisationId("press"))).isFalse();
                yield "everyone and named";
            }
            case Audience.EveryoneEver() -> "everyone ever";
            case Audience.Concerned _ -> "concerned";
        };
    }

    private static Map<String, String> decided() throws IOException {
        try (InputStream file = TalentAudiencesTest.class.getResourceAsStream("/audience-matrix.csv")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split(","))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (one, _) -> one, TreeMap::new));
        }
    }
}
