package io.consort.consortium.organisation;

import io.consort.kernel.identity.PersonId;
import java.util.List;
import java.util.Optional;

/**
 * The people of organisations, as the identity provider keeps them. The organisations asked about are linked. Asking again
 * changes nothing more, so that it may be asked again after an answer was lost.
 *
 * <p>All throw {@link io.consort.kernel.problem.DomainException} UNAVAILABLE when the provider does not answer as it should.
 */
public interface PeopleDirectory {

    /** Sees that there is a person with that address and that it is one of the organisation's. */
    Invited invite(Organisation organisation, Invitee invitee);

    /** The organisation's people, a part at a time. */
    List<Person> people(Organisation organisation, int first, int most);

    /** One of the organisation's people. */
    Optional<Person> find(Organisation organisation, PersonId person);

    /**
     * Ends a person's sessions and keeps them from signing in.
     *
     * @throws io.consort.kernel.problem.DomainException REFUSED {@code person-of-others} when the person belongs to another
     *     organisation as well, which would be hit by it
     */
    void suspend(Organisation organisation, PersonId person);

    /** Lets a person sign in again; refused as {@link #suspend} is. */
    void reinstate(Organisation organisation, PersonId person);

    /** The person is none of the organisation's any more. */
    void remove(Organisation organisation, PersonId person);
}
