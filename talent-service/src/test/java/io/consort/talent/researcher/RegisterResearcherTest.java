package io.consort.talent.researcher;

import static io.consort.talent.Samples.BEGIN;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.R1;
import static io.consort.talent.Samples.UTEXAS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import io.consort.talent.Mandate;
import io.consort.talent.Samples;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.ResearcherEvent.ResearcherRegistered;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RegisterResearcherTest {

    private static final Consent CONSENT = new Consent(BEGIN, List.of(Purpose.RECOGNITION));
    private static final List<Affiliation> AT_UTEXAS =
            List.of(new Affiliation(UTEXAS, AffiliationSource.ORGANISATION, BEGIN, null));

    @Test
    void givesTheNextFreePseudonym() {
        Samples.empty()
                .done(as(new Pseudonym("R-2")))
                .when(as(null))
                .then(new ResearcherRegistered(R1, AT_UTEXAS, CONSENT))
                .when(as(null))
                .then(new ResearcherRegistered(new Pseudonym("R-3"), AT_UTEXAS, CONSENT));
    }

    @Test
    void takesAPseudonymThatIsWished() {
        Samples.empty()
                .when(as(new Pseudonym("R-UT1")))
                .then(new ResearcherRegistered(new Pseudonym("R-UT1"), AT_UTEXAS, CONSENT));
    }

    @Test
    void givesNoPseudonymTwiceNotEvenThatOfAForgottenPerson() {
        Samples.empty()
                .done(as(R1))
                .done(new OrderErasure(R1, Ground.CONSENT_WITHDRAWN, new Mandate.Own(UTEXAS)))
                .done(new ConfirmErasure(R1))
                .when(as(R1))
                .thenRefused("pseudonym-taken");
    }

    @Test
    void refusesAPseudonymThatCouldBeAName() {
        assertThatThrownBy(() -> new Pseudonym("R-Josiah")).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Pseudonym("josiah.carberry")).isInstanceOf(DomainException.class);
    }

    @Test
    void refusesAMemberOfAnotherOrganisation() {
        var refusal = Samples.empty()
                .by("ira", "ibm")
                .when(new RegisterResearcher(null, peer(), CONSENT, new Mandate.Own(IBM)))
                .thenRefused("belongs-to-others");

        assertThat(refusal.kind()).isEqualTo(Kind.FORBIDDEN);
    }

    @Test
    void letsTheSecretariatRegisterForAnyOrganisation() {
        assertThat(Samples.empty()
                        .by("sam", "office")
                        .when(new RegisterResearcher(null, peer(), CONSENT, new Mandate.Whole()))
                        .events())
                .hasSize(1);
    }

    @Test
    void refusesTheWordOfAnOrganisationThatAnotherGives() {
        var refusal = Samples.empty()
                .by("sam", "office")
                .when(new RegisterResearcher(null, AT_UTEXAS, CONSENT, new Mandate.Whole()))
                .thenRefused("affiliation-not-attested");

        assertThat(refusal.fields().getFirst().pointer()).isEqualTo("/affiliations/0/source");
    }

    @Test
    void refusesConsentOfADayToCome() {
        Samples.empty().on("1987-12-31").when(as(null)).thenRefused("consent-in-future");
    }

    @Test
    void refusesAResearcherWithoutAffiliationAndConsentWithoutPurpose() {
        assertThatThrownBy(() -> new RegisterResearcher(null, List.of(), CONSENT, new Mandate.Whole()))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Consent(BEGIN, List.of())).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new Consent(BEGIN, List.of(Purpose.CONTACT, Purpose.CONTACT)))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void anAffiliationHoldsFromItsFirstToItsLastDay() {
        LocalDate last = LocalDate.parse("1990-12-31");
        Affiliation affiliation = new Affiliation(UTEXAS, AffiliationSource.SELF, BEGIN, last);

        assertThat(affiliation.at(BEGIN.minusDays(1))).isFalse();
        assertThat(affiliation.at(BEGIN)).isTrue();
        assertThat(affiliation.at(last)).isTrue();
        assertThat(affiliation.at(last.plusDays(1))).isFalse();
        assertThatThrownBy(() -> new Affiliation(UTEXAS, AffiliationSource.SELF, last, BEGIN))
                .isInstanceOf(DomainException.class);
    }

    private static RegisterResearcher as(Pseudonym wished) {
        return new RegisterResearcher(wished, AT_UTEXAS, CONSENT, new Mandate.Own(UTEXAS));
    }

    private static List<Affiliation> peer() {
        return List.of(new Affiliation(UTEXAS, AffiliationSource.PEER, BEGIN, null));
    }
}
