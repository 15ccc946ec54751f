package io.consort.talent.researcher.web;

import io.consort.talent.Mandate;
import io.consort.talent.person.PersonalDetails;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Affiliation;
import io.consort.talent.researcher.Consent;
import io.consort.talent.researcher.RegisterResearcher;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
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

    /** Says nothing of the person, so that no log does. */
    @Override
    public String toString() {
        return "RegisterResearcherRequest[withheld]";
    }
}
