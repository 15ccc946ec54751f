package io.consort.ipledger.departure;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;

/**
 * Who has left, each with its last departure. A leaver takes nothing new: no share is assigned to it and no right granted for
 * days on which it is no member. What it has is not touched here.
 *
 * @param byMember the last departure of each member that ever left
 */
public record Departures(PMap<OrganisationId, Departure> byMember) {

    /** Nobody has left. */
    public static final Departures EMPTY = new Departures(HashTrie.empty());

    /** The last departure of an organisation. */
    public Optional<Departure> of(OrganisationId organisation) {
        return Optional.ofNullable(byMember.get(organisation));
    }

    /** Whether an organisation has left and is away on a day. */
    public boolean isAway(OrganisationId organisation, LocalDate day) {
        return of(organisation).filter(each -> each.meets(day, day)).isPresent();
    }

    /**
     * Sees that an organisation is not away on any of these days.
     *
     * @param from the first day
     * @param until the last; null where there is none
     * @throws DomainException REFUSED
     */
    public void requirePresent(OrganisationId organisation, LocalDate from, @Nullable LocalDate until) {
        Departure departure = byMember.get(organisation);
        if (departure != null && departure.meets(from, until)) {
            throw DomainException.refused(
                    "member-left",
                    organisation + " left on " + departure.effective()
                            + (departure.back() == null ? "" : " and was back on " + departure.back())
                            + ": it is granted and assigned nothing for days on which it is no member.");
        }
    }

    /** With a member that left. */
    public Departures with(OrganisationId member, Departure departure) {
        return new Departures(byMember.plus(member, departure));
    }

    /** With an organisation that is no more, and so never comes back. */
    public Departures succeeded(OrganisationId from, LocalDate effective) {
        return isAway(from, effective) ? this : with(from, new Departure(effective, effective, null));
    }

    /** With a member whose last departure never was; what was before it stands again. */
    public Departures without(OrganisationId member, @Nullable Departure before) {
        return new Departures(before == null ? byMember.minus(member) : byMember.plus(member, before));
    }

    /** With a member that came back. */
    public Departures back(OrganisationId member, LocalDate day) {
        Departure departure = byMember.get(member);
        return departure == null ? this : with(member, departure.until(day));
    }
}
