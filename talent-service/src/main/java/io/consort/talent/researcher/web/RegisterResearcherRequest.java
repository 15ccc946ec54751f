package io.consort.talent.researcher.web;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.Mandate;
import io.consort.talent.person.PersonalDetails;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Affiliation;
import io.consort.talent.researcher.Consent;
import io.consort.talent.researcher.RegisterResearcher;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * @param id the pseudonym; left out where the next free one will do
 * @param person who it is: kept apart from the ledger
 */
record RegisterResearcherRequest(
        @Schema(example = "R-17") @Nullable Pseudonym id,
        PersonalDetails person,
        List<Affiliation> affiliations,
        Consent consent) {

    RegisterResearcher toCommand(Mandate mandate) {
        return new RegisterResearcher(id, affiliations, consent, mandate);
    }

    /** The organisations, by the field that names each. */
    Map<String, OrganisationId> named() {
        Map<String, OrganisationId> named = new LinkedHashMap<>();
        for (int i = 0; i < affiliations.size(); i++) {
            named.put(
                    "/affiliations/" + i + "/organisation", affiliations.get(i).organisation());
        }
        return named;
    }

    /** Says nothing of the person, so that no log does. */
    @Override
    public String toString() {
        return "RegisterResearcherRequest[withheld]";
    }
}
