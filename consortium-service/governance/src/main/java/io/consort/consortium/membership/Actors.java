package io.consort.consortium.membership;

import io.consort.consortium.ConsortiumState;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.identity.PersonId;
import io.consort.kernel.ledger.Header;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * Who has acted in a consortium, and last for which organisation. Somebody is among them who acted by a standing that the organisation had then; not
 * who applied from outside, nor whoever somebody else's entry names: otherwise a name could be learnt by writing a pseudonym down.
 *
 * @param byPerson by their pseudonyms
 */
public record Actors(PSortedMap<String, OrganisationId> byPerson) {

    /** Nobody yet. */
    public static final Actors NOBODY = new Actors(TreePMap.empty());

    /** As a state has them. */
    public static Actors of(ConsortiumState state) {
        return state.get(Actors.class);
    }

    /** For which organisation somebody acted last; empty for who never did. */
    public Optional<OrganisationId> actedFor(PersonId person) {
        return Optional.ofNullable(byPerson.get(person.value()));
    }

    /** A state after one more entry. */
    public static ConsortiumState seen(ConsortiumState state, Header header) {
        OrganisationId organisation = header.actor().organisationOrNull();
        if (organisation == null || !isByStanding(header.authority())) {
            return state;
        }
        PSortedMap<String, OrganisationId> before = of(state).byPerson;
        String person = header.actor().person().value();
        return organisation.equals(before.get(person))
                ? state
                : state.with(new Actors(before.plus(person, organisation)));
    }

    /** Of entries that do not say on what they rest nothing is assumed. */
    private static boolean isByStanding(@Nullable Authority authority) {
        return switch (authority) {
            case null -> false;
            case Authority.OwnRight own -> own.capacity() != Capacity.PERSON && own.capacity() != Capacity.BALLOT;
            case Authority.Resolution _, Authority.Deed _ -> true;
            case Authority.Register _, Authority.Administrator _, Authority.Deadline _ -> false;
        };
    }
}
