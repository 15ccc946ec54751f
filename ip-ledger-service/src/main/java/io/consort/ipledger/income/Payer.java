package io.consort.ipledger.income;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.problem.DomainException;
import org.jspecify.annotations.Nullable;

/**
 * Who paid: an organisation that the consortium or the platform's register knows, or somebody outside by name, for whom nobody vouches and who
 * sees nothing here.
 *
 * @param organisation which; null where it is somebody outside. Entries of before outside parties had a field of their own name any
 * @param outsider the name of somebody outside; null where it is an organisation
 */
public record Payer(
        @Nullable OrganisationId organisation, @Nullable String outsider) {

    /** Longest name of somebody outside, in characters. */
    public static final int MAX_NAME = 200;

    public Payer {
        if ((organisation == null) == (outsider == null)) {
            throw DomainException.invalid(
                    "/payer",
                    "Name who paid: an organisation in payer, or somebody outside in outsidePayer, and not both.");
        }
        if (outsider != null && (outsider.isBlank() || outsider.length() > MAX_NAME)) {
            throw DomainException.invalid("/outsidePayer", "A name has 1 to " + MAX_NAME + " characters.");
        }
    }

    /** Whether it is an organisation. */
    public boolean is(OrganisationId other) {
        return other.equals(organisation);
    }

    /** By which it is known: an id, or a name in quotes, so that nobody outside is taken for an organisation. */
    @Override
    public String toString() {
        return organisation == null ? '"' + outsider + '"' : organisation.value();
    }
}
