package io.consort.consortium.separation;

import io.consort.consortium.separation.SeparationEvent.AffiliationNoted;
import io.consort.kernel.identity.OrganisationId;
import java.time.LocalDate;
import java.util.Collection;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * Which organisations belong together, as far as this ledger has noted it.
 *
 * @param heads of each organisation's group, by the first day
 */
public record Groups(PMap<OrganisationId, PSortedMap<LocalDate, OrganisationId>> heads) {

    static final Groups EMPTY = new Groups(HashTreePMap.empty());

    /** The head of an organisation's group on a date; the organisation itself where none is noted. */
    public OrganisationId headOf(OrganisationId organisation, LocalDate on) {
        PSortedMap<LocalDate, OrganisationId> noted = heads.get(organisation);
        var last = noted == null ? null : noted.floorEntry(on);
        return last == null ? organisation : last.getValue();
    }

    /** The days on which somebody's group changes. */
    Collection<LocalDate> turns() {
        return heads.values().stream().flatMap(each -> each.keySet().stream()).toList();
    }

    Groups noted(AffiliationNoted event) {
        PSortedMap<LocalDate, OrganisationId> before = heads.getOrDefault(event.organisation(), TreePMap.empty());
        return new Groups(heads.plus(event.organisation(), before.plus(event.from(), event.head())));
    }
}
