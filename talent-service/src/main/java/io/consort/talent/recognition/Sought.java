package io.consort.talent.recognition;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.agreement.Title;
import io.consort.talent.person.Pseudonym;
import java.time.LocalDate;

/**
 * What is to be recognised.
 *
 * @param researcher whose title
 * @param home the organisation that gave it
 * @param host the organisation that is to recognise it
 * @param title as the home organisation gives it
 * @param effective the day for which it is asked
 */
public record Sought(Pseudonym researcher, OrganisationId home, OrganisationId host, Title title, LocalDate effective) {

    public Sought {
        if (home.equals(host)) {
            throw DomainException.invalid("/host", "An organisation's own titles need no recognition.");
        }
    }
}
