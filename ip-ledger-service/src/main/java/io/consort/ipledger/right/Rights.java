package io.consort.ipledger.right;

import io.consort.ipledger.asset.AssetId;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The rights to a consortium's assets, such that no two contradict each other.
 *
 * @param granted in the order of recording, which is that of their numbers
 * @param byAsset where they lie
 * @param below which rights were granted out of a right
 * @param grants the last right of each grant, by which one that is made twice is noticed
 */
public record Rights(
        PVector<Right> granted,
        PMap<AssetId, AssetRights> byAsset,
        PMap<RightId, PVector<RightId>> below,
        PMap<String, RightId> grants) {

    /** Without rights. */
    public static final Rights EMPTY =
            new Rights(TreePVector.empty(), HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    /** The right with that number. */
    public Optional<Right> right(RightId id) {
        return id.number() <= granted.size() ? Optional.of(granted.get(id.number() - 1)) : Optional.empty();
    }

    /**
     * The right with that number.
     *
     * @throws DomainException NOT_FOUND
     */
    public Right require(RightId id) {
        return right(id).orElseThrow(() -> DomainException.notFound("right", id));
    }

    /** The rights to an asset, in the order of recording. */
    public List<RightId> of(AssetId asset) {
        return byAsset.getOrDefault(asset, AssetRights.NONE).ids();
    }

    RightId next() {
        return RightId.of(granted.size() + 1);
    }

    /** The rights that were granted out of one, and out of those, and so on. */
    List<Right> allBelow(RightId id) {
        List<Right> all = new ArrayList<>();
        Deque<RightId> parents = new ArrayDeque<>(List.of(id));
        while (!parents.isEmpty()) {
            for (RightId child : below.getOrDefault(parents.pop(), TreePVector.empty())) {
                all.add(require(child));
                parents.add(child);
            }
        }
        return all;
    }

    /**
     * Sees that a grant contradicts no right that was granted before. The rights that it is granted out of, one above the
     * other, are no bar to it.
     *
     * @throws DomainException CONFLICT, with the right that it meets and where they overlap
     */
    void requireFree(AssetId asset, Grant grant) {
        RightId twin = grants.get(likeness(asset, grant));
        if (twin != null && !require(twin).neverWas()) {
            throw DomainException.conflict(
                    "right-granted", "That is granted already, as " + require(twin) + ", and is not granted twice.");
        }
        Set<RightId> above = above(grant);
        RightId bar = byAsset.getOrDefault(asset, AssetRights.NONE)
                .against(
                        grant.terms(),
                        id -> !above.contains(id) && require(id).grant().excludes(grant));
        if (bar != null) {
            throw collision(grant, require(bar));
        }
    }

    /**
     * Sees that a right that ended may last as long as it would again. The rights above it and below it are no bar.
     *
     * @throws DomainException CONFLICT, with the right that was granted since and where the two overlap
     */
    void requireRoom(Right restored) {
        Grant grant = restored.grant();
        Terms terms = grant.terms();
        Set<RightId> kin = above(grant);
        kin.add(restored.id());
        allBelow(restored.id()).forEach(each -> kin.add(each.id()));
        RightId bar = byAsset.getOrDefault(restored.asset(), AssetRights.NONE)
                .against(
                        terms.over(restored.extent()),
                        id -> !kin.contains(id) && require(id).grant().excludes(grant));
        if (bar != null) {
            throw collision(grant, require(bar));
        }
    }

    private static DomainException collision(Grant grant, Right bar) {
        Extent both = bar.extent().and(grant.terms().extent());
        return new DomainException(
                Kind.CONFLICT,
                "right-conflicts",
                "It meets " + bar + ", and the two cannot both be: they overlap in " + both.uses() + ", in "
                        + both.territory() + ", " + both.days() + ".",
                new FieldError("/fields", bar.id() + " covers " + both.uses() + "."),
                new FieldError("/territory", bar.id() + " covers " + both.territory() + "."),
                new FieldError("/from", bar.id() + " covers the days " + both.days() + "."));
    }

    private Set<RightId> above(Grant grant) {
        Set<RightId> above = new HashSet<>();
        for (RightId each = grant.under();
                each != null;
                each = require(each).grant().under()) {
            above.add(each);
        }
        return above;
    }

    /** With a right more. */
    public Rights with(RightGranted event) {
        Right right = new Right(event.id(), event.asset(), event.grant(), null);
        RightId parent = event.grant().under();
        return new Rights(
                granted.plus(right),
                byAsset.plus(
                        right.asset(),
                        byAsset.getOrDefault(right.asset(), AssetRights.NONE).granted(right)),
                parent == null
                        ? below
                        : below.plus(
                                parent,
                                below.getOrDefault(parent, TreePVector.empty()).plus(right.id())),
                grants.plus(likeness(right.asset(), right.grant()), right.id()));
    }

    /** With a right that ended. */
    public Rights with(RightEnded event) {
        return with(require(event.id()).ended(event.ending()));
    }

    /** With a right that ended and lasts again. */
    public Rights with(RightRestored event) {
        return with(require(event.id()).ended(event.ending()));
    }

    private Rights with(Right right) {
        return new Rights(
                granted.with(right.id().number() - 1, right),
                byAsset.plus(
                        right.asset(),
                        byAsset.getOrDefault(right.asset(), AssetRights.NONE).lying(right)),
                below,
                grants);
    }

    /** What two records of the same grant would have in common. */
    private static String likeness(AssetId asset, Grant grant) {
        Terms terms = grant.terms();
        Extent extent = terms.extent();
        return String.join(
                "|",
                asset.value(),
                grant.grantor().value(),
                terms.kind().name(),
                String.valueOf(terms.project()),
                terms.holder().value(),
                String.valueOf(grant.under()),
                extent.uses(),
                extent.territory().ground().toString(Character.MAX_RADIX),
                extent.from().toString());
    }
}
