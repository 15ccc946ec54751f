package io.consort.talent.recognition;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import io.consort.talent.agreement.Title;
import io.consort.talent.person.Pseudonym;
import java.time.LocalDate;
import java.util.Optional;

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

    /** The same once another has a party's place; empty where it is none, and where both are one, which is of the past. */
    Optional<Sought> succeeded(OrganisationId from, OrganisationId to) {
        OrganisationId gave = home.equals(from) ? to : home;
        OrganisationId recognises = host.equals(from) ? to : host;
        return gave.equals(recognises) || (gave.equals(home) && recognises.equals(host))
                ? Optional.empty()
                : Optional.of(new Sought(researcher, gave, recognises, title, effective));
    }
}
