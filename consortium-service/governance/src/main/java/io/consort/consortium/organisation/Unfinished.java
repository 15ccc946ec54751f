package io.consort.consortium.organisation;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.succession.DemergerId;
import org.pcollections.HashTreePSet;
import org.pcollections.PSet;

/**
 * What the platform still has to do for organisations; it is taken up again until it is done.
 *
 * @param links those that the identity provider is not known to know
 * @param federations those whose own provider is not known to be linked
 * @param successions those whose consortia have not all been told that they are no more
 * @param demergers those of which not all consortia have been told
 */
public record Unfinished(
        PSet<OrganisationId> links,
        PSet<OrganisationId> federations,
        PSet<OrganisationId> successions,
        PSet<DemergerId> demergers) {

    static final Unfinished NOTHING =
            new Unfinished(HashTreePSet.empty(), HashTreePSet.empty(), HashTreePSet.empty(), HashTreePSet.empty());

    Unfinished registered(OrganisationId id) {
        return new Unfinished(links.plus(id), federations, successions, demergers);
    }

    Unfinished linked(OrganisationId id) {
        return new Unfinished(links.minus(id), federations, successions, demergers);
    }

    Unfinished federating(OrganisationId id) {
        return new Unfinished(links, federations.plus(id), successions, demergers);
    }

    Unfinished federated(OrganisationId id) {
        return new Unfinished(links, federations.minus(id), successions, demergers);
    }

    Unfinished succeeded(OrganisationId id) {
        return new Unfinished(links, federations, successions.plus(id), demergers);
    }

    Unfinished carried(OrganisationId id) {
        return new Unfinished(links, federations, successions.minus(id), demergers);
    }

    Unfinished demerged(DemergerId id) {
        return new Unfinished(links, federations, successions, demergers.plus(id));
    }

    Unfinished carried(DemergerId id) {
        return new Unfinished(links, federations, successions, demergers.minus(id));
    }
}
