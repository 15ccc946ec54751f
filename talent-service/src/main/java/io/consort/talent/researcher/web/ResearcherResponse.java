package io.consort.talent.researcher.web;

import io.consort.talent.TalentEvent;
import io.consort.talent.person.Pseudonym;
import io.consort.talent.researcher.Affiliation;
import io.consort.talent.researcher.Consent;
import io.consort.talent.researcher.Researcher;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param consent absent once the person is forgotten */
record ResearcherResponse(
        Pseudonym id,
        Status status,
        List<Affiliation> affiliations,
        @Nullable Consent consent) {

    enum Status {
        /** Registered. */
        KNOWN,
        /** To be forgotten; whether the personal data is gone yet is not known. */
        BEING_FORGOTTEN,
        /** Forgotten; the personal data is gone. */
        FORGOTTEN
    }

    static ResearcherResponse of(Researcher researcher) {
        return switch (researcher) {
            case Researcher.Known known ->
                new ResearcherResponse(known.id(), Status.KNOWN, known.affiliations(), known.consent());
            case Researcher.Forgotten forgotten ->
                new ResearcherResponse(
                        forgotten.id(),
                        forgotten.erased() ? Status.FORGOTTEN : Status.BEING_FORGOTTEN,
                        forgotten.affiliations(),
                        null);
        };
    }

    static ResearcherResponse of(TalentEvent.ResearcherRegistered registered) {
        return new ResearcherResponse(
                registered.researcher(), Status.KNOWN, registered.affiliations(), registered.consent());
    }
}
