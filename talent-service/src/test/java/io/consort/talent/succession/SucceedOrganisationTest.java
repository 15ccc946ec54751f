package io.consort.talent.succession;

import static io.consort.talent.Samples.BEGIN;
import static io.consort.talent.Samples.DAY;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.PROFESSOR;
import static io.consort.talent.Samples.R1;
import static io.consort.talent.Samples.RA1;
import static io.consort.talent.Samples.UTEXAS;
import static io.consort.talent.Samples.agreed;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.Mandate;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.Agreement;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.recognition.Recognitions;
import io.consort.talent.recognition.RequestRecognition;
import io.consort.talent.recognition.Sought;
import io.consort.talent.researcher.Researchers;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SucceedOrganisationTest {

    private static final OrganisationId SYSTEM = new OrganisationId("utsystem");
    private static final SucceedOrganisation SUCCEED = new SucceedOrganisation(UTEXAS, SYSTEM, DAY);

    @Test
    void agreementsWorkAndTitlesAreTheSuccessors() {
        TalentState after = agreed().done(
                        new RequestRecognition(new Sought(R1, UTEXAS, IBM, PROFESSOR, BEGIN), new Mandate.Whole()))
                .done(SUCCEED)
                .state();
        Agreement agreement = Agreements.of(after).require(RA1);
        assertThat(agreement.parties()).containsExactly(SYSTEM, IBM);
        assertThat(agreement.signed()).allMatch(each -> each.proposedBy().equals(SYSTEM));
        assertThat(Agreements.of(after).between(SYSTEM, IBM)).contains(agreement);
        assertThat(Agreements.of(after).between(UTEXAS, IBM)).isEmpty();
        assertThat(Researchers.of(after).require(R1).organisations(DAY.minusDays(1)))
                .isEqualTo(Set.of(UTEXAS));
        assertThat(Researchers.of(after).require(R1).organisations(DAY)).isEqualTo(Set.of(SYSTEM));
        assertThat(Recognitions.of(after).all())
                .allMatch(each -> each.sought().home().equals(SYSTEM));
    }

    @Test
    void betweenTwoThatAreOneNothingIsOpenAnyMore() {
        Agreement agreement = Agreements.of(
                        agreed().done(new SucceedOrganisation(UTEXAS, IBM, DAY)).state())
                .require(RA1);
        assertThat(agreement.parties()).containsExactly(IBM, IBM);
        assertThat(agreement.proposal()).isNull();
    }

    @Test
    void isDoneOnce() {
        agreed().done(SUCCEED).when(SUCCEED).thenRefused("organisation-is-no-more");
    }
}
