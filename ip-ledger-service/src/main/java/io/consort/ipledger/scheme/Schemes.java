package io.consort.ipledger.scheme;

import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * The schemes of a consortium.
 *
 * @param byId the versions of each, in order
 */
public record Schemes(PSortedMap<SchemeId, PVector<Scheme>> byId) {

    /** Without schemes. */
    public static final Schemes EMPTY = new Schemes(TreePMap.empty());

    /** All versions of a scheme, in order; none where there is no such scheme. */
    public List<Scheme> versions(SchemeId id) {
        return vector(id);
    }

    /** The last version of a scheme. */
    public Optional<Scheme> latest(SchemeId id) {
        PVector<Scheme> versions = vector(id);
        return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
    }

    /** One version of a scheme. */
    public Optional<Scheme> version(SchemeId id, int version) {
        PVector<Scheme> versions = vector(id);
        return version >= 1 && version <= versions.size() ? Optional.of(versions.get(version - 1)) : Optional.empty();
    }

    /**
     * One version of a scheme.
     *
     * @throws DomainException NOT_FOUND
     */
    public Scheme require(SchemeId id, int version) {
        return version(id, version)
                .orElseThrow(() -> DomainException.notFound("scheme", id + " in version " + version));
    }

    /** With one version more. */
    public Schemes with(SchemeAdopted adopted) {
        Scheme scheme = adopted.scheme();
        return new Schemes(byId.plus(scheme.id(), vector(scheme.id()).plus(scheme)));
    }

    private PVector<Scheme> vector(SchemeId id) {
        PVector<Scheme> versions = byId.get(id);
        return versions == null ? TreePVector.empty() : versions;
    }
}
