package io.consort.talent.succession;

import static io.consort.talent.Samples.DAY;
import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.R1;
import static io.consort.talent.Samples.RA1;
import static io.consort.talent.Samples.UTEXAS;
import static io.consort.talent.Samples.agreed;
import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import io.consort.kernel.succession.DemergerId;
import io.consort.kernel.succession.Heirs;
import io.consort.kernel.succession.Unheld;
import io.consort.talent.TalentState;
import io.consort.talent.agreement.Agreements;
import io.consort.talent.researcher.Researchers;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DemergeOrganisationTest {

    private static final OrganisationId SYSTEM = new OrganisationId("utsystem");
    private static final Allotment AGREEMENT = new Allotment(Allotment.Kind.AGREEMENT, RA1.value());
    private static final Allotment PERSON = new Allotment(Allotment.Kind.RESEARCHER, R1.value());

    @Test
    void aPersonThatIsNamedWorksForTheReceiverFromTheDayOnAndTheAgreementStays() {
        TalentState state = agreed().done(demerging(PERSON)).state();
        assertThat(Researchers.of(state).require(R1).organisations(DAY.minusDays(1)))
                .isEqualTo(Set.of(UTEXAS));
        assertThat(Researchers.of(state).require(R1).organisations(DAY)).isEqualTo(Set.of(SYSTEM));
        assertThat(Agreements.of(state).require(RA1).parties()).containsExactly(UTEXAS, IBM);
    }

    @Test
    void anAgreementThatIsNamedPassesAndThePersonStays() {
        TalentState state = agreed().done(demerging(AGREEMENT)).state();
        assertThat(Agreements.of(state).between(SYSTEM, IBM))
                .contains(Agreements.of(state).require(RA1));
        assertThat(Agreements.of(state).between(UTEXAS, IBM)).isEmpty();
        assertThat(Researchers.of(state).require(R1).organisations(DAY)).isEqualTo(Set.of(UTEXAS));
    }

    @Test
    void whatIsNamedAndNotThereIsToldByName() {
        Allotment nobody = new Allotment(Allotment.Kind.RESEARCHER, "R-99");
        Allotment malformed = new Allotment(Allotment.Kind.RESEARCHER, "jane");
        Allotment none = new Allotment(Allotment.Kind.AGREEMENT, "RA-9");
        TalentState state =
                agreed().done(demerging(nobody, malformed, none, PERSON)).state();
        assertThat(state.get(Heirs.class).divisions()).singleElement().satisfies(each -> {
            assertThat(each.passed()).containsExactly(PERSON);
            assertThat(each.unheld()).extracting(Unheld::allotment).containsExactly(nobody, malformed, none);
        });
    }

    private static DemergeOrganisation demerging(Allotment... named) {
        return new DemergeOrganisation(
                new Demerger(DemergerId.of(1), UTEXAS, SYSTEM, DAY, "a".repeat(64), List.of(named)));
    }
}
