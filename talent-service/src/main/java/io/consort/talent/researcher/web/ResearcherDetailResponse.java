package io.consort.talent.researcher.web;

import io.consort.talent.person.Commitment;
import io.consort.talent.person.Dossier;
import io.consort.talent.person.Orcid;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Affiliation;
import io.consort.talent.researcher.Consent;
import io.consort.talent.researcher.Researcher;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param commitment what the ledger holds in the place of the personal data; absent until that is kept
 * @param person who it is, for the organisations they work at
 */
record ResearcherDetailResponse(
        Pseudonym id,
        ResearcherResponse.Status status,
        List<Affiliation> affiliations,
        @Nullable Consent consent,
        @Nullable Commitment commitment,
        @Nullable Person person) {

    /** @param salt with which the commitment can be checked */
    record Person(String name, String email, @Nullable Orcid orcid, String salt) {

        static Person of(Dossier dossier) {
            return new Person(
                    dossier.details().name(),
                    dossier.details().email(),
                    dossier.details().orcid(),
                    dossier.salt().hex());
        }

        /** Says nothing of the person, so that no log does. */
        @Override
        public String toString() {
            return "Person[withheld]";
        }
    }

    static ResearcherDetailResponse of(Researcher researcher, Optional<Dossier> dossier) {
        ResearcherResponse known = ResearcherResponse.of(researcher);
        return new ResearcherDetailResponse(
                known.id(),
                known.status(),
                known.affiliations(),
                known.consent(),
                researcher.commitment(),
                dossier.map(Person::of).orElse(null));
    }
}
