package io.consort.talent.recognition;

import static io.consort.talent.Samples.BEGIN;
import static io.consort.talent.Samples.DAY;
import static io.consort.talent.Samples.FELLOW;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.POSTDOC;
import static io.consort.talent.Samples.PROFESSOR;
import static io.consort.talent.Samples.R1;
import static io.consort.talent.Samples.RA1;
import static io.consort.talent.Samples.UTEXAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.Mandate;
import io.consort.talent.Samples;
import io.consort.talent.TalentEvent;
import io.consort.talent.agreement.AcceptAgreement;
import io.consort.talent.agreement.Extent;
import io.consort.talent.agreement.Mapping;
import io.consort.talent.agreement.Mode;
import io.consort.talent.agreement.ProposeAgreement;
import io.consort.talent.agreement.ProposeVersion;
import io.consort.talent.agreement.Terms;
import io.consort.talent.agreement.Title;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.recognition.RecognitionDecided.RecognitionGranted;
import io.consort.talent.recognition.RecognitionDecided.RecognitionRefused;
import io.consort.talent.researcher.Ground;
import io.consort.talent.researcher.OrderErasure;
import io.consort.talent.researcher.Purpose;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RequestRecognitionTest {

    private static final RecognitionId RC1 = new RecognitionId("RC-1");

    @Test
    void recognisesWhatTheAgreementMapsAndNamesTheVersion() {
        Samples.agreed()
                .when(request(PROFESSOR, DAY))
                .then(new RecognitionGranted(
                        RC1, sought(PROFESSOR, DAY), new Award(RA1, 1, FELLOW, Extent.FULL, null)));
    }

    @Test
    void recognisesWithinTheLimitsOfTheMapping() {
        Terms terms = new Terms(
                BEGIN, null, List.of(new Mapping(PROFESSOR, FELLOW, Extent.PARTIAL, "no budget", Mode.AUTOMATIC)));

        Samples.agreed()
                .done(new ProposeVersion(RA1, terms))
                .by("ute", "utexas")
                .done(new AcceptAgreement(RA1, 2))
                .when(request(PROFESSOR, DAY))
                .then(new RecognitionGranted(
                        RC1, sought(PROFESSOR, DAY), new Award(RA1, 2, FELLOW, Extent.PARTIAL, "no budget")));
    }

    @Test
    void refusesATitleThatIsNotMapped() {
        Title lecturer = new Title("Lecturer", null);

        Samples.agreed()
                .when(request(lecturer, DAY))
                .then(refused(lecturer, DAY, new Reason.TitleNotMapped(RA1, 1, lecturer)));
    }

    @Test
    void takesAnotherGradeForAnotherTitle() {
        Title junior = new Title("Research Professor", "R3");

        Samples.agreed()
                .when(request(junior, DAY))
                .then(refused(junior, DAY, new Reason.TitleNotMapped(RA1, 1, junior)));
    }

    @Test
    void refusesWhatIsLeftToAnAssessment() {
        Samples.agreed()
                .when(request(POSTDOC, DAY))
                .then(refused(POSTDOC, DAY, new Reason.AssessmentRequired(RA1, 1, POSTDOC)));
    }

    @Test
    void refusesWithoutAnAgreement() {
        Samples.empty()
                .done(Samples.register(Purpose.RECOGNITION))
                .when(request(PROFESSOR, DAY))
                .then(refused(PROFESSOR, DAY, new Reason.NoAgreement(UTEXAS, IBM)));
    }

    @Test
    void refusesUnderAnAgreementThatOnePartyHasNotSigned() {
        Samples.empty()
                .done(Samples.register(Purpose.RECOGNITION))
                .done(new ProposeAgreement(UTEXAS, IBM, Samples.terms(BEGIN, null)))
                .when(request(PROFESSOR, DAY))
                .then(refused(PROFESSOR, DAY, new Reason.NotInForce(RA1, DAY)));
    }

    @Test
    void everyReasonSaysWhatItRestsOn() {
        assertThat(new Reason.NoAgreement(UTEXAS, IBM).sentence()).contains("utexas", "ibm");
        assertThat(new Reason.NotInForce(RA1, DAY).sentence()).contains("RA-1", "1990-05-14");
        assertThat(new Reason.TitleNotMapped(RA1, 3, PROFESSOR).sentence())
                .contains("RA-1", "3", "Research Professor (R4)");
        assertThat(new Reason.AssessmentRequired(RA1, 3, PROFESSOR).sentence())
                .contains("RA-1", "3", "Research Professor (R4)");
    }

    @Test
    void isAskedForByTheHomeOrganisationOrTheHost() {
        assertThat(Samples.agreed()
                        .when(new RequestRecognition(sought(PROFESSOR, DAY), new Mandate.Own(IBM)))
                        .events())
                .hasSize(1);
        Samples.agreed()
                .when(new RequestRecognition(sought(PROFESSOR, DAY), new Mandate.Own(new OrganisationId("intel"))))
                .thenRefused("belongs-to-others");
    }

    @Test
    void isNotGrantedTwiceAndMayBeAskedAgainAfterARefusal() {
        Samples.agreed()
                .done(request(POSTDOC, DAY))
                .done(request(POSTDOC, DAY))
                .done(request(PROFESSOR, DAY))
                .when(request(PROFESSOR, DAY.plusDays(1)))
                .thenRefused("already-recognised");
    }

    @Test
    void needsAnAffiliationOnTheDay() {
        Samples.agreed().when(request(PROFESSOR, BEGIN.minusDays(1))).thenRefused("not-affiliated");
    }

    @Test
    void needsConsent() {
        Samples.empty()
                .done(Samples.register(Purpose.CONTACT))
                .when(request(PROFESSOR, DAY))
                .thenRefused("consent-missing");
    }

    @Test
    void needsAResearcherWhoIsKnownAndNotForgotten() {
        Samples.empty().when(request(PROFESSOR, DAY)).thenRefused("unknown-researcher");
        Samples.agreed()
                .done(new OrderErasure(R1, Ground.CONSENT_WITHDRAWN, new Mandate.Whole()))
                .when(request(PROFESSOR, DAY))
                .thenRefused("researcher-forgotten");
    }

    @Test
    void isBetweenTwoOrganisations() {
        assertThatThrownBy(() -> new Sought(new Pseudonym("R-1"), IBM, IBM, PROFESSOR, DAY))
                .isInstanceOf(DomainException.class);
    }

    private static TalentEvent refused(Title title, LocalDate on, Reason reason) {
        return new RecognitionRefused(RC1, sought(title, on), reason);
    }

    private static RequestRecognition request(Title title, LocalDate on) {
        return new RequestRecognition(sought(title, on), new Mandate.Own(UTEXAS));
    }

    private static Sought sought(Title title, LocalDate on) {
        return new Sought(R1, UTEXAS, IBM, title, on);
    }
}
