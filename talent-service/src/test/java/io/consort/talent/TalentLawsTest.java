package io.consort.talent;

import static io.consort.talent.Samples.BEGIN;
import static io.consort.talent.Samples.DAY;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.POSTDOC;
import static io.consort.talent.Samples.PROFESSOR;
import static io.consort.talent.Samples.RA1;
import static io.consort.talent.Samples.UTEXAS;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.exit.ExitGround;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.exit.ExitStatus;
import io.consort.kernel.exit.Leaving;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Command;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.agreement.AcceptAgreement;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.agreement.ProposeAgreement;
import io.consort.talent.agreement.ProposeVersion;
import io.consort.talent.assembly.TalentParts;
import io.consort.talent.exit.ExitEvent;
import io.consort.talent.exit.ExitReckoning;
import io.consort.talent.exit.ExitTerms;
import io.consort.talent.exit.ReadmitMember;
import io.consort.talent.exit.RevokeExit;
import io.consort.talent.exit.SettleExit;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.recognition.Outcome;
import io.consort.talent.recognition.Recognitions;
import io.consort.talent.recognition.RequestRecognition;
import io.consort.talent.recognition.Sought;
import io.consort.talent.researcher.Ground;
import io.consort.talent.researcher.OrderErasure;
import io.consort.talent.researcher.Purpose;
import io.consort.talent.researcher.ResearcherEvent.PersonErased;
import io.consort.talent.researcher.ResearcherEvent.PersonalDataCommitted;
import io.consort.talent.researcher.Researchers;
import io.consort.testkit.ledger.Given;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TalentLawsTest {

    @Property(tries = 100)
    void stateAndEventsComeBackFromJsonAsTheyWere(@ForAll("history") List<Step> history) {
        var snapshots = Json.snapshots();
        Given<TalentState, TalentEvent> given = Samples.empty();
        for (Step step : history) {
            Given<TalentState, TalentEvent> before = given.by("someone", step.organisation());
            given = step.after(before);
            for (TalentEvent event : step.events(before)) {
                assertThat(Json.entries().readValue(Json.entries().writeValueAsString(event), event.getClass()))
                        .isEqualTo(event);
            }
        }
        assertThat(snapshots.readValue(snapshots.writeValueAsBytes(given.state()), TalentParts.class))
                .isEqualTo(given.state());
    }

    @Property(tries = 200)
    void everyRecognitionRestsOnAVersionThatBothPartiesHaveSigned(@ForAll("history") List<Step> history) {
        Given<TalentState, TalentEvent> given = Samples.empty();
        for (Step step : history) {
            given = step.after(given.by("someone", step.organisation()));
        }
        TalentState state = given.state();
        for (var recognition : Recognitions.of(state).all()) {
            if (recognition.outcome() instanceof Outcome.Recognised(var award)) {
                assertThat(Agreements.of(state).require(award.agreement()).signed())
                        .anySatisfy(version -> assertThat(version.number()).isEqualTo(award.version()));
            }
        }
    }

    @Property(tries = 200)
    void anExitIsWhatWasPreviewedAndLeavesNothingOnceItIsRevoked(@ForAll("history") List<Step> history) {
        Given<TalentState, TalentEvent> given = Samples.empty();
        for (Step step : history) {
            given = step.after(given.by("someone", step.organisation()));
        }
        if (ExitEvent.exits(given.state()).of(UTEXAS).stream().anyMatch(exit -> exit.status() == ExitStatus.SETTLED)) {
            return;
        }
        var plan = ExitReckoning.of(given.state(), leaving(UTEXAS));
        var settled = given.done(new SettleExit(new ExitId("exit-3"), leaving(UTEXAS), plan.digest()));
        assertThat(ExitEvent.exits(settled.state())
                        .require(new ExitId("exit-3"))
                        .items())
                .isEqualTo(plan.items());
        assertThat(Agreements.of(settled.state()).all().values())
                .noneMatch(each -> each.parties().contains(UTEXAS) && each.proposal() != null);
        assertThat(Recognitions.of(settled.state())).isEqualTo(Recognitions.of(given.state()));
        var undone = settled.done(new RevokeExit(new ExitId("exit-3"), "It never was."));
        assertThat(Researchers.of(undone.state())).isEqualTo(Researchers.of(given.state()));
        for (var agreement : Agreements.of(given.state()).all().values()) {
            var now = Agreements.of(undone.state()).require(agreement.id());
            assertThat(now.proposal()).isEqualTo(agreement.proposal());
            assertThat(now.signed()).isEqualTo(agreement.signed());
        }
    }

    private static Leaving<ExitTerms> leaving(OrganisationId member) {
        return new Leaving<>(member, ExitGround.WITHDRAWAL, DAY, ExitTerms.usual(ExitGround.WITHDRAWAL));
    }

    private static Command<TalentState, TalentEvent> settle(String id, OrganisationId member) {
        return (state, context) -> new SettleExit(
                        new ExitId(id),
                        leaving(member),
                        ExitReckoning.of(state, leaving(member)).digest())
                .decide(state, context);
    }

    @Provide
    Arbitrary<List<Step>> history() {
        List<Command<TalentState, TalentEvent>> commands = List.of(
                Samples.register(Purpose.RECOGNITION),
                Samples.register(Purpose.CONTACT, Purpose.PUBLICATION),
                new ProposeAgreement(UTEXAS, IBM, Samples.terms(BEGIN, null)),
                new ProposeVersion(RA1, Samples.terms(BEGIN.plusYears(1), DAY)),
                new AcceptAgreement(RA1, 1),
                new AcceptAgreement(RA1, 2),
                settle("exit-1", UTEXAS),
                settle("exit-2", IBM),
                new RevokeExit(new ExitId("exit-1"), "The bank refused."),
                new ReadmitMember(new ExitId("exit-2"), DAY.plusYears(9)),
                request("R-1", true),
                request("R-2", false),
                (state, context) -> {
                    Researchers.of(state).require(Samples.R1);
                    return List.of(new PersonalDataCommitted(Samples.R1, new Commitment("0f".repeat(32))));
                },
                new OrderErasure(new Pseudonym("R-2"), Ground.CONSENT_WITHDRAWN, new Mandate.Whole()),
                (state, context) -> {
                    Researchers.of(state).require(Samples.R1);
                    return List.of(new PersonErased(Samples.R1));
                });
        return Combinators.combine(Arbitraries.of(commands), Arbitraries.of("utexas", "ibm"))
                .as(Step::new)
                .list()
                .ofMaxSize(40);
    }

    private static RequestRecognition request(String researcher, boolean professor) {
        return new RequestRecognition(
                new Sought(new Pseudonym(researcher), UTEXAS, IBM, professor ? PROFESSOR : POSTDOC, DAY),
                new Mandate.Whole());
    }

    record Step(Command<TalentState, TalentEvent> command, String organisation) {

        List<? extends TalentEvent> events(Given<TalentState, TalentEvent> given) {
            try {
                return given.when(command).events();
            } catch (DomainException refused) {
                return List.of();
            }
        }

        Given<TalentState, TalentEvent> after(Given<TalentState, TalentEvent> given) {
            return given.happened(events(given));
        }
    }
}
