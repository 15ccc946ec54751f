package io.consort.consortium.organisation;

import io.consort.consortium.organisation.OrganisationEvent.OrganisationDemerged;
import io.consort.kernel.identity.OrganisationId;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Who points to whom on the register, so that a group is found from its head without looking at all there are.
 *
 * @param children by parent, those that ever belonged to it
 * @param heirs by successor, those that it succeeded as the only one
 * @param gone those that are no more, by id
 * @param demerged of which a part went to another, in the order of recording
 */
public record Links(
        PMap<OrganisationId, PSet<OrganisationId>> children,
        PMap<OrganisationId, PSet<OrganisationId>> heirs,
        PSortedMap<String, Succession> gone,
        PVector<OrganisationDemerged> demerged) {

    static final Links NONE =
            new Links(HashTreePMap.empty(), HashTreePMap.empty(), TreePMap.empty(), TreePVector.empty());

    PSet<OrganisationId> below(OrganisationId parent) {
        return children.getOrDefault(parent, HashTreePSet.empty());
    }

    /** Those that an organisation succeeded. */
    public PSet<OrganisationId> predecessors(OrganisationId successor) {
        return heirs.getOrDefault(successor, HashTreePSet.empty());
    }

    Links joined(OrganisationId child, OrganisationId parent) {
        return new Links(children.plus(parent, below(parent).plus(child)), heirs, gone, demerged);
    }

    Links succeeded(OrganisationId organisation, Succession succession) {
        PMap<OrganisationId, PSet<OrganisationId>> next = succession
                .heir()
                .map(heir -> heirs.plus(heir, predecessors(heir).plus(organisation)))
                .orElse(heirs);
        return new Links(children, next, gone.plus(organisation.value(), succession), demerged);
    }

    Links with(OrganisationDemerged event) {
        return new Links(children, heirs, gone, demerged.plus(event));
    }
}
