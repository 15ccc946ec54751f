package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who is behind pseudonyms, as the identity provider says. Of each that is asked about there is an answer, also where nobody is there.
 *
 * <p>All throw {@link io.consort.kernel.problem.DomainException} UNAVAILABLE when the provider does not answer as it should.
 */
public interface Accounts {

    /** Whose accounts those are, at most fifty; empty for one that is not there, or no more. */
    Map<PersonId, Optional<Account>> find(Set<PersonId> people);

    /** To which organisations they belong now, by their ids on the register; to none who is not there. At most fifty people. */
    Map<PersonId, Set<OrganisationId>> organisations(Set<PersonId> people);
}
