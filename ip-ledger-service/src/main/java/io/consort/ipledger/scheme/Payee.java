package io.consort.ipledger.scheme;

import io.consort.kernel.identity.Id;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.problem.DomainException;
import java.util.Optional;

/**
 * Who is paid: an organisation by its own id ({@code ibm}), a person ({@code person:R-17}), or the consortium's common fund
 * ({@code consortium:fund}). No id contains a colon, so one is never taken for another.
 */
public record Payee(String value) implements Id {

    /** The consortium itself. */
    public static final Payee FUND = new Payee("consortium:fund");

    private static final String PERSON = "person:";

    public Payee {
        if (!value.equals("consortium:fund")) {
            String id = value.startsWith(PERSON) ? value.substring(PERSON.length()) : value;
            if (!SYNTAX.matcher(id).matches()) {
                throw DomainException.invalid(
                        "", "Not a payee: write an organisation's id, person: and a person's id, or consortium:fund.");
            }
        }
    }

    /** An organisation. */
    public static Payee of(OrganisationId organisation) {
        return new Payee(organisation.value());
    }

    /** A person. */
    public static Payee of(PersonId person) {
        return new Payee(PERSON + person);
    }

    /** The organisation, where it is one. */
    public Optional<OrganisationId> organisation() {
        return value.indexOf(':') < 0 ? Optional.of(new OrganisationId(value)) : Optional.empty();
    }

    /** Whether it is a person. */
    public boolean person() {
        return value.startsWith(PERSON);
    }

    @Override
    public String toString() {
        return value;
    }
}
