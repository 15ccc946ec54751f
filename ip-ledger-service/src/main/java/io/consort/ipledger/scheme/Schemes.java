package io.consort.ipledger.scheme;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAdopted;
import io.consort.ipledger.scheme.SchemeEvent.SchemeAssigned;
import io.consort.ipledger.scheme.SchemeEvent.SchemeEnacted;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;

/**
 * The schemes of a consortium.
 *
 * @param byId the versions of each, in order
 * @param enacted what put versions into effect, in the order of recording
 * @param entries the seqs of all entries about each
 * @param ofAssets by which of them assets' incomes are distributed
 */
public record Schemes(
        PSortedMap<SchemeId, PVector<Scheme>> byId,
        PMap<SchemeId, PVector<Enactment>> enacted,
        PMap<SchemeId, PVector<Long>> entries,
        AssetSchemes ofAssets) {

    /** Without schemes. */
    public static final Schemes EMPTY =
            new Schemes(TreePMap.empty(), HashTrie.empty(), HashTrie.empty(), AssetSchemes.EMPTY);

    /** Those of a ledger. */
    public static Schemes of(IpLedgerState state) {
        return state.get(Schemes.class);
    }

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

    /** What put versions of a scheme into effect, in the order of recording. */
    public List<Enactment> enactments(SchemeId id) {
        return effects(id);
    }

    /** What put a version into effect last; empty where nothing did. */
    public Optional<Enactment> enactment(SchemeId id, int version) {
        return effects(id).reversed().stream()
                .filter(each -> each.version() == version)
                .findFirst();
    }

    /** The version in effect for income that takes effect on a date: that of the last resolution which covers the date. */
    public Optional<Scheme> inEffect(SchemeId id, LocalDate on) {
        return effects(id).reversed().stream()
                .filter(each -> each.covers(on))
                .findFirst()
                .flatMap(each -> version(id, each.version()));
    }

    /**
     * As the other.
     *
     * @throws DomainException NOT_FOUND where there is no such scheme; REFUSED where no version is in effect, or not that one
     */
    public Scheme requireInEffect(SchemeId id, @Nullable Integer version, LocalDate on) {
        Optional<Scheme> asked = version == null ? latest(id) : version(id, version);
        if (asked.isEmpty()) {
            throw DomainException.notFound("scheme", version == null ? id : id + " in version " + version);
        }
        Optional<Scheme> inEffect = inEffect(id, on);
        if (inEffect.isEmpty() || (version != null && inEffect.get().version() != version)) {
            String which = version == null ? "No version" : "Not version " + version;
            String instead =
                    inEffect.map(each -> ", but version " + each.version()).orElse("");
            throw DomainException.refused(
                    "scheme-not-in-effect",
                    which + " of " + id + " is in effect for income of " + on + instead
                            + ": a version takes effect by a resolution.");
        }
        return inEffect.get();
    }

    /** With one version more. */
    public Schemes with(SchemeAdopted adopted, Header header) {
        Scheme scheme = adopted.scheme();
        return new Schemes(
                byId.plus(scheme.id(), vector(scheme.id()).plus(scheme)),
                enacted,
                longer(scheme.id(), header.seq()),
                ofAssets);
    }

    /** With one enactment more. */
    public Schemes with(SchemeEnacted event, Header header) {
        SchemeId id = event.scheme();
        return new Schemes(
                byId, enacted.plus(id, effects(id).plus(event.enactment())), longer(id, header.seq()), ofAssets);
    }

    /** With what was decided of an asset. */
    public Schemes with(SchemeAssigned event, Header header) {
        return new Schemes(byId, enacted, entries, ofAssets.with(event, header.seq()));
    }

    private PMap<SchemeId, PVector<Long>> longer(SchemeId id, long seq) {
        return entries.plus(id, entries.getOrDefault(id, Row.empty()).plus(seq));
    }

    /** The seqs of all entries about a scheme. */
    public List<Long> entries(SchemeId id) {
        return entries.getOrDefault(id, Row.empty());
    }

    private PVector<Enactment> effects(SchemeId id) {
        PVector<Enactment> effects = enacted.get(id);
        return effects == null ? Row.empty() : effects;
    }

    private PVector<Scheme> vector(SchemeId id) {
        PVector<Scheme> versions = byId.get(id);
        return versions == null ? Row.empty() : versions;
    }
}
