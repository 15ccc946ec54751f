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

    /**
     * Sees that there is an account with that address, belonging to no organisation by that. Whoever cannot sign in yet is written to
     * by the way, where the provider can and the organisation's people do not sign in elsewhere. An answer takes as long for an account that
     * was there as for a new one.
     *
     * @return empty where the address is somebody's user name and nobody's address, or in an account whose holder has not shown that it is theirs
     */
    Optional<PersonId> account(Organisation organisation, Invitee invitee);

    /** The account of a person who may belong to no organisation. */
    Optional<Person> find(PersonId person);

    /** The organisation's people, a part at a time. */
    List<Person> people(Organisation organisation, int first, int most);

    /** One of the organisation's people. */
    Optional<Person> find(Organisation organisation, PersonId person);

    /** Whether one of the organisation's people belongs to another as well. */
    boolean isElsewhere(Organisation organisation, PersonId person);

    /** The person is one of the organisation's, so that new tokens name it. */
    void join(Organisation organisation, PersonId person);

    /** The person is none of the organisation's any more, so that new tokens do not name it. Nothing else about them changes. */
    void leave(Organisation organisation, PersonId person);
}
