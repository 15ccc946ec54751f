package io.consort.talent.researcher;

import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;

/**
 * A researcher's consent to be registered.
 *
 * @param givenOn the day it was given
 * @param purposes to what; at least one, each once
 */
public record Consent(LocalDate givenOn, List<Purpose> purposes) {

    public Consent {
        purposes = List.copyOf(purposes);
        if (purposes.isEmpty() || purposes.stream().distinct().count() < purposes.size()) {
            throw DomainException.invalid("/purposes", "Consent is given to one purpose or more, each named once.");
        }
    }

    /** Whether it was given to a purpose. */
    public boolean covers(Purpose purpose) {
        return purposes.contains(purpose);
    }
}
