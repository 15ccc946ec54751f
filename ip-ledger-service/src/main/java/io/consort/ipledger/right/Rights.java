package io.consort.ipledger.right;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Title;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.FieldError;
import io.consort.kernel.problem.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * The rights to a consortium's assets, such that no two contradict each other.
 *
 * @param granted in the order of recording, which is that of their numbers
 * @param byAsset where they lie
 * @param byParty which of them an organisation holds or granted
 * @param below which rights were granted out of a right
 * @param grants the last right of each grant, by which one that is made twice is noticed
 * @param withoutGround those whose grantor has no title on the day they begin, as title is known now, and those granted out of
 *     them: a correction of title may leave a right so, which stands until its parties, an owner or the secretariat end it
 */
public record Rights(
        PVector<Right> granted,
        PMap<AssetId, AssetRights> byAsset,
        PMap<OrganisationId, PartyRights> byParty,
        PMap<RightId, PVector<RightId>> below,
        PMap<String, RightId> grants,
        PSortedMap<RightId, Boolean> withoutGround) {

    /** Without rights. */
    public static final Rights EMPTY = new Rights(
            TreePVector.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            HashTreePMap.empty(),
            TreePMap.empty());

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

    /** The rights that an organisation holds, in the order of recording. */
    public List<RightId> heldBy(OrganisationId holder) {
        return byParty.getOrDefault(holder, PartyRights.NONE).held();
    }

    /** The rights that an organisation granted, in the order of recording. */
    public List<RightId> grantedBy(OrganisationId grantor) {
        return byParty.getOrDefault(grantor, PartyRights.NONE).granted();
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

    /**
     * Sees that co-owners had notice of a licence that shuts them out. Whoever owns a part of an asset may use it and license
     * others to; an exclusive licence takes both from the co-owners, and a sole one the second. So, other than an assignment,
     * which moves what is the assignor's own, such a licence rests on their consent or their silence whatever the charter says
     * of assignments. Joint ownership in DESCA (Model Consortium Agreement, section 8.2) is like that: it lets an owner grant
     * non-exclusive licences alone.
     *
     * @throws DomainException REFUSED
     */
    void requireNoticed(Title title, AssetId asset, Grant grant) {
        Terms terms = grant.terms();
        Extent extent = terms.extent();
        if (terms.kind().isOpen()
                || title.isOwnedAlone(grant.grantor(), extent.from(), extent.until())
                || byAsset.getOrDefault(asset, AssetRights.NONE)
                        .clearance(grant)
                        .isPresent()) {
            return;
        }
        throw DomainException.refused(
                "notice-required",
                grant.grantor() + " does not own " + asset + " alone " + extent.days()
                        + ", and notice to its co-owners of a"
                        + " licence to " + terms.holder() + " that is " + Kebab.ofConstant(terms.kind())
                        + " and reaches as far as this has not run.");
    }

    /** With a licence whose notice has run. */
    public Rights cleared(AssetId asset, Clearance clearance) {
        return new Rights(
                granted,
                byAsset.plus(
                        asset, byAsset.getOrDefault(asset, AssetRights.NONE).cleared(clearance)),
                byParty,
                below,
                grants,
                withoutGround);
    }

    /**
     * With title to an asset as it is known now, on which its rights rest. Looks at every right to the asset, since title may
     * change on any day.
     */
    public Rights grounded(AssetId asset, Title title) {
        PSortedMap<RightId, Boolean> without = withoutGround;
        for (RightId id : of(asset)) { // what a right is granted out of comes before it
            Right right = require(id);
            without = !right.neverWas() && lacksGround(right, title, without)
                    ? without.plus(id, true)
                    : without.minus(id);
        }
        return new Rights(granted, byAsset, byParty, below, grants, without);
    }

    private static boolean lacksGround(Right right, Title title, Map<RightId, Boolean> without) {
        RightId under = right.grant().under();
        return under == null
                ? title.share(right.grant().grantor(), right.from()).signum() <= 0
                : without.containsKey(under);
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
                parties(right),
                parent == null
                        ? below
                        : below.plus(
                                parent,
                                below.getOrDefault(parent, TreePVector.empty()).plus(right.id())),
                grants.plus(likeness(right.asset(), right.grant()), right.id()),
                parent != null && withoutGround.containsKey(parent)
                        ? withoutGround.plus(right.id(), true)
                        : withoutGround);
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
                byParty,
                below,
                grants,
                right.neverWas() ? withoutGround.minus(right.id()) : withoutGround);
    }

    private PMap<OrganisationId, PartyRights> parties(Right right) {
        OrganisationId grantor = right.grant().grantor();
        OrganisationId holder = right.grant().terms().holder();
        PMap<OrganisationId, PartyRights> granting = byParty.plus(
                grantor, byParty.getOrDefault(grantor, PartyRights.NONE).granting(right.id()));
        return granting.plus(
                holder, granting.getOrDefault(holder, PartyRights.NONE).holding(right.id()));
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
