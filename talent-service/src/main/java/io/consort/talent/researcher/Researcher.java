package io.consort.talent.researcher;

import io.consort.kernel.identity.OrganisationId;
import io.consort.talent.person.Commitment;
import io.consort.talent.person.Pseudonym;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person as the ledger knows them: by a pseudonym and by where they work. */
public sealed interface Researcher {

    /** The pseudonym, which is never given to another. */
    Pseudonym id();

    /** Where they work and worked. */
    List<Affiliation> affiliations();

    /** What stands for the personal data; null until it is kept. It goes on standing after an erasure, and says nothing then. */
    @Nullable
    Commitment commitment();

    /** The same with other affiliations. */
    Researcher with(List<Affiliation> other);

    /** Whether they work at an organisation, or once did. */
    default boolean worked(OrganisationId organisation) {
        return affiliations().stream().anyMatch(each -> each.organisation().equals(organisation));
    }

    /** The organisations they work at on a day. */
    default Set<OrganisationId> organisations(LocalDate day) {
        return affiliations().stream()
                .filter(affiliation -> affiliation.at(day))
                .map(Affiliation::organisation)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Registered, and not forgotten. */
    record Known(
            Pseudonym id,
            List<Affiliation> affiliations,
            Consent consent,
            @Nullable Commitment commitment) implements Researcher {
        public Known {
            affiliations = List.copyOf(affiliations);
        }

        @Override
        public Known with(List<Affiliation> other) {
            return new Known(id, other, consent, commitment);
        }

        Known with(Commitment given) {
            return new Known(id, affiliations, consent, given);
        }

        Forgotten forget() {
            return new Forgotten(id, affiliations, commitment, false);
        }
    }

    /**
     * To be forgotten, on order; nothing personal is shown any more.
     *
     * @param erased whether the personal data is known to be gone
     */
    record Forgotten(
            Pseudonym id,
            List<Affiliation> affiliations,
            @Nullable Commitment commitment,
            boolean erased) implements Researcher {
        public Forgotten {
            affiliations = List.copyOf(affiliations);
        }

        @Override
        public Forgotten with(List<Affiliation> other) {
            return new Forgotten(id, other, commitment, erased);
        }

        Forgotten with(Commitment given) {
            return new Forgotten(id, affiliations, given, erased);
        }

        Forgotten done() {
            return new Forgotten(id, affiliations, commitment, true);
        }
    }
}
