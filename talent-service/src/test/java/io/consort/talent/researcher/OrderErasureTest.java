package io.consort.talent.researcher;

import static io.consort.talent.Samples.IBM;
import static io.consort.talent.Samples.R1;
import static io.consort.talent.Samples.UTEXAS;

import io.consort.talent.Mandate;
import io.consort.talent.Samples;
import io.consort.talent.researcher.ResearcherEvent.ErasureOrdered;
import org.junit.jupiter.api.Test;

class OrderErasureTest {

    @Test
    void ordersThatAPersonBeForgotten() {
        Samples.empty()
                .done(Samples.register(Purpose.CONTACT))
                .when(new OrderErasure(R1, Ground.CONSENT_WITHDRAWN, new Mandate.Own(UTEXAS)))
                .then(new ErasureOrdered(R1, Ground.CONSENT_WITHDRAWN));
    }

    @Test
    void refusesAnotherOrganisation() {
        Samples.empty()
                .done(Samples.register(Purpose.CONTACT))
                .by("ira", "ibm")
                .when(new OrderErasure(R1, Ground.CONSENT_WITHDRAWN, new Mandate.Own(IBM)))
                .thenRefused("belongs-to-others");
    }

    @Test
    void refusesToForgetTwice() {
        Samples.empty()
                .done(Samples.register(Purpose.CONTACT))
                .done(new OrderErasure(R1, Ground.CONSENT_WITHDRAWN, new Mandate.Own(UTEXAS)))
                .when(new OrderErasure(R1, Ground.CONSENT_WITHDRAWN, new Mandate.Own(UTEXAS)))
                .thenRefused("already-forgotten");
    }

    @Test
    void refusesSomeoneUnknown() {
        Samples.empty()
                .when(new OrderErasure(R1, Ground.CONSENT_WITHDRAWN, new Mandate.Whole()))
                .thenRefused("not-found");
    }
}
