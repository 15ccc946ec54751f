package io.consort.ipledger.departure;

import io.consort.ipledger.IpLedgerState;
import io.consort.kernel.exit.ExitId;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PVector;

/**
 * Who has left, each with its last departure. A leaver takes nothing new: no share is assigned to it and no right granted for
 * days on which it is no member. What it has is not touched here.
 *
 * @param byMember the last departure of each member that ever left
 * @param forgoings those who had or have no part in what came in after an exit, in the order of their exits
 */
public record Departures(PMap<OrganisationId, Departure> byMember, PVector<Forgoing> forgoings) {

    /** Nobody has left. */
    public static final Departures EMPTY = new Departures(HashTrie.empty(), Row.empty());

    /** Those of a ledger. */
    public static Departures of(IpLedgerState state) {
        return state.get(Departures.class);
    }

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
        return new Departures(byMember.plus(member, departure), forgoings);
    }

    /** With an organisation that is no more, and so never comes back. */
    public Departures succeeded(OrganisationId from, LocalDate effective) {
        return isAway(from, effective) ? this : with(from, new Departure(effective, effective, null));
    }

    /** With a member whose last departure never was; what was before it stands again. */
    public Departures without(OrganisationId member, @Nullable Departure before) {
        return new Departures(before == null ? byMember.minus(member) : byMember.plus(member, before), forgoings);
    }

    /** With a member that came back. */
    public Departures back(OrganisationId member, LocalDate day) {
        Departure departure = byMember.get(member);
        return departure == null ? this : with(member, departure.until(day));
    }

    /** Who has no part in income of a day, in the order of their exits. */
    public SequencedMap<OrganisationId, Forgoing> forgoing(LocalDate day) {
        SequencedMap<OrganisationId, Forgoing> forgoing = new LinkedHashMap<>();
        forgoings.stream().filter(each -> each.covers(day)).forEach(each -> forgoing.put(each.member(), each));
        return forgoing;
    }

    /** With a member that has no part in what comes in after its exit. */
    public Departures with(Forgoing forgoing) {
        return new Departures(byMember, forgoings.plus(forgoing));
    }

    /**
     * With a member that has one again.
     *
     * @param day from which on; null where its exit never was
     * @param seq of the entry that says so
     */
    public Departures having(ExitId exit, @Nullable LocalDate day, long seq) {
        PVector<Forgoing> next = forgoings;
        for (int place = 0; place < next.size(); place++) {
            Forgoing each = next.get(place);
            if (each.exit().equals(exit)) {
                next = next.with(place, each.over(day == null ? each.from() : day, seq));
            }
        }
        return new Departures(byMember, next);
    }
}
