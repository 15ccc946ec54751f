package io.consort.consortium.admission;

import static io.consort.consortium.Histories.FOUNDATION;
import static io.consort.consortium.Histories.FULL;
import static io.consort.consortium.Histories.OFFICE;
import static io.consort.consortium.Histories.SEMATECH;
import static io.consort.consortium.Histories.acceded;
import static io.consort.consortium.Histories.invited;
import static io.consort.consortium.Histories.nothing;
import static io.consort.consortium.Histories.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.ConsortiumState;
import io.consort.consortium.admission.AdmissionEvent.ApplicantAdmitted;
import io.consort.consortium.admission.AdmissionEvent.ApplicationLapsed;
import io.consort.consortium.admission.AdmissionEvent.ApplicationMade;
import io.consort.consortium.admission.AdmissionEvent.ApplicationRejected;
import io.consort.consortium.admission.AdmissionEvent.ApplicationWithdrawn;
import io.consort.consortium.admission.AdmissionEvent.StepAnswered;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.charter.AdmissionRule;
import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.CharterEvent.CharterAdopted;
import io.consort.consortium.charter.ExitRule;
import io.consort.consortium.charter.MembershipTerms;
import io.consort.consortium.charter.VettingStep;
import io.consort.consortium.charter.VettingStepId;
import io.consort.consortium.founding.FoundingEvent.ConsortiumCreated;
import io.consort.consortium.membership.Accede;
import io.consort.consortium.membership.Lapsing;
import io.consort.consortium.membership.MembershipEvent.OrganisationInvited;
import io.consort.consortium.rule.ClassId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.ledger.Audience;
import io.consort.testkit.ledger.Given;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AdmissionTest {

    private static final OrganisationId IBM = organisation("ibm");
    private static final LocalDate TODAY = LocalDate.parse("2026-01-01");
    private static final VettingStepId SOLVENT = new VettingStepId("solvency");
    private static final VettingStepId OPEN = new VettingStepId("no-conflict");

    private static Given<ConsortiumState, ConsortiumEvent> founded() {
        Charter charter = Lapsing.charter(
                1,
                new MembershipTerms(
                        new AdmissionRule(
                                List.of(
                                        new VettingStep(SOLVENT, "Is it solvent?", null),
                                        new VettingStep(OPEN, "Is it free of conflicts?", null)),
                                null),
                        null,
                        null,
                        ExitRule.USUAL,
                        null));
        return nothing().happened(new ConsortiumCreated(SEMATECH, FOUNDATION), new CharterAdopted(charter));
    }

    private static Given<ConsortiumState, ConsortiumEvent> applied() {
        return founded()
                .by("ida", "ibm")
                .when(apply())
                .then(new ApplicationMade(IBM, FULL, 1, TODAY, LocalDate.parse("2026-06-30")))
                .by("olga", OFFICE.value());
    }

    @Test
    void whoPassesEveryStepInOrderMayAccede() {
        var given = applied();
        given.when(new Admit(IBM, null)).thenRefused("vetting-open");
        given.when(answer(OPEN, true)).thenRefused("step-not-next");
        given.by("ida", "ibm").when(answer(SOLVENT, true)).thenRefused("not-the-vetter");
        var half =
                given.when(answer(SOLVENT, true)).then(new StepAnswered(IBM, SOLVENT, true, "Examined", null, TODAY));
        assertThat(half.when(new Admit(IBM, null)).thenRefused("vetting-open").detail())
                .isEqualTo("Step no-conflict is to be answered first.");
        half.when(answer(SOLVENT, true)).thenRefused("step-not-next");
        half.done(answer(OPEN, true))
                .when(new Admit(IBM, null))
                .then(new ApplicantAdmitted(IBM, null), new OrganisationInvited(IBM, FULL, 1, TODAY))
                .by("ida", "ibm")
                .done(new Accede(1, TODAY))
                .when(apply())
                .thenRefused("already-member");
    }

    @Test
    void whoWasInvitedMeanwhileIsNotInvitedAgainByItsApplication() {
        var vetted = applied().done(answer(SOLVENT, true)).done(answer(OPEN, true));
        var invited = vetted.happened(invited("ibm", FULL));
        invited.when(new Admit(IBM, null)).thenRefused("already-invited");
        invited.happened(acceded("ibm", FULL, "2026-01-01"))
                .when(new Admit(IBM, null))
                .thenRefused("already-member");
        invited.happened(acceded("ibm", FULL, "2027-01-01"))
                .when(new Admit(IBM, null))
                .thenRefused("already-member");
    }

    @Test
    void aStepAnsweredWithNoEndsTheVetting() {
        var failed = applied().done(answer(SOLVENT, false));
        failed.when(answer(OPEN, true)).thenRefused("vetting-failed");
        failed.when(new Admit(IBM, null)).thenRefused("vetting-failed");
        var rejected = failed.done(new Reject(IBM, "It is not solvent"));
        assertThat(Applications.of(rejected.state()).find(IBM).orElseThrow().status(TODAY))
                .isEqualTo(ApplicationStatus.REJECTED);
        rejected.when(new Reject(IBM, "Again")).thenRefused("application-ended");
        rejected.by("ida", "ibm").done(apply());
    }

    @Test
    void anApplicantTakesItsApplicationBackAndItLapsesByItself() {
        var given = applied().by("ida", "ibm");
        given.when(apply()).thenRefused("already-applied");
        given.when(new WithdrawApplication())
                .then(new ApplicationWithdrawn(IBM))
                .done(apply());
        given.by("tim", "ti").when(new WithdrawApplication()).thenRefused("not-found");
        given.on("2026-06-29").when(new LapseCandidacy(IBM)).thenRefused("not-due");
        var late = given.on("2026-06-30");
        late.when(new WithdrawApplication()).thenRefused("application-ended");
        late.when(new LapseCandidacy(IBM)).then(new ApplicationLapsed(IBM, LocalDate.parse("2026-06-30")));
        late.done(apply());
    }

    @Test
    void refusesAnApplicationThatCanComeToNothing() {
        Lapsing.founded(null).by("ida", "ibm").when(apply()).thenRefused("no-applications");
        var given = founded().by("ida", "ibm");
        given.when(Apply.to(FULL, _ -> false)).thenRefused("organisation-unknown");
        given.when(Apply.to(new ClassId("gold"), _ -> true)).thenRefused("class-unknown");
        given.happened(invited("ibm", FULL)).when(apply()).thenRefused("already-invited");
        given.happened(invited("ibm", FULL), acceded("ibm", FULL, "2020-01-01"))
                .when(apply())
                .thenRefused("already-member");
    }

    @Test
    void whatWasFoundOutIsForTheApplicant() {
        ConsortiumState state = applied().state();
        for (AdmissionEvent confidential :
                List.of(new StepAnswered(IBM, SOLVENT, false, "No", null, TODAY), new ApplicationRejected(IBM, "No"))) {
            Audience audience = ConsortiumLedger.DEFINITION.audiences().of(state, confidential, Instant.EPOCH);
            assertThat(audience.includes(IBM)).isTrue();
            assertThat(audience.includes(organisation("ti"))).isFalse();
        }
        assertThat(ConsortiumLedger.DEFINITION
                        .audiences()
                        .of(state, new ApplicationWithdrawn(IBM), Instant.EPOCH)
                        .includes(organisation("ti")))
                .isTrue();
    }

    private static Apply apply() {
        return Apply.to(FULL, _ -> true);
    }

    private static AnswerStep answer(VettingStepId step, boolean passed) {
        return new AnswerStep(IBM, step, passed, "Examined", null);
    }
}
