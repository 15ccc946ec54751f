package io.consort.consortium.organisation;

import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Demerger;
import java.util.List;

/**
 * What a demerger's plan names of one consortium.
 *
 * @param consortium in which that is recorded
 * @param allotments what passes
 */
public record Portion(ConsortiumId consortium, List<Allotment> allotments) {
    public Portion {
        allotments = Demerger.requireAllotments(allotments);
    }
}
