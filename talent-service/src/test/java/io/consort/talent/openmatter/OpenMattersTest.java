package io.consort.talent.openmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.exit.OpenMatter;
import io.consort.talent.Mandate;
import io.consort.talent.Samples;
import io.consort.talent.researcher.Ground;
import io.consort.talent.researcher.OrderErasure;
import io.consort.talent.researcher.ResearcherEvent.PersonErased;
import org.junit.jupiter.api.Test;

class OpenMattersTest {

    @Test
    void whoIsToBeForgottenIsAnOpenMatterUntilTheDataIsGone() {
        var ordered =
                Samples.agreed().done(new OrderErasure(Samples.R1, Ground.CONSENT_WITHDRAWN, new Mandate.Whole()));
        assertThat(OpenMatters.of(ordered.state()))
                .containsExactly(OpenMatter.ofSecretariat("researchers/R-1", "erasure-pending", Samples.R1));
        assertThat(OpenMatters.of(ordered.happened(new PersonErased(Samples.R1)).state()))
                .isEmpty();
    }

    @Test
    void agreementsLiveOnWithoutTheConsortium() {
        assertThat(OpenMatters.of(Samples.agreed().state())).isEmpty();
    }
}
