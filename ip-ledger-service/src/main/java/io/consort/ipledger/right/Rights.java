package io.consort.ipledger.right;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.right.RightEvent.RightEnded;
import io.consort.ipledger.right.RightEvent.RightGranted;
import io.consort.ipledger.right.RightEvent.RightRestored;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.Row;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pcollections.PMap;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;

/**
 * The rights to a consortium's assets, such that no two contradict each other.
 *
 * @param granted in the order of recording, which is that of their numbers
 * @param byAsset where they lie
 * @param withoutGround those whose grantor has no title on the day they begin, as title is known now, and those granted out of
 *     them: a correction of title may leave a right so, which stands until its parties, an owner or the secretariat end it
 */
public record Rights(
        PVector<Right> granted, PMap<AssetId, AssetRights> byAsset, PSortedMap<RightId, Boolean> withoutGround) {

    /** Without rights. */
    public static final Rights EMPTY = new Rights(Row.empty(), HashTrie.empty(), TreePMap.empty());

    /** Those of a ledger. */
    public static Rights of(IpLedgerState state) {
        return state.get(Rights.class);
    }

    /** The right with that number. */
    public Optional<Right> right(RightId id) {
        return id.in(granted);
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

    /** The rights that were granted out of one, and out of those, and so on, in the order of recording. */
    List<Right> allBelow(RightId id) {
        List<Right> all = new ArrayList<>();
        Set<RightId> above = new HashSet<>(Set.of(id));
        for (Right each : granted) { // what a right is granted out of comes before it
            RightId under = each.grant().under();
            if (under != null && above.contains(under)) {
                above.add(each.id());
                all.add(each);
            }
        }
        return all;
    }

    /** With a licence whose notice has run. */
    public Rights cleared(AssetId asset, Clearance clearance) {
        return new Rights(
                granted,
                byAsset.plus(
                        asset, byAsset.getOrDefault(asset, AssetRights.NONE).cleared(clearance)),
                withoutGround);
    }

    /** With a dispute that was decided against a licence. */
    public Rights barring(AssetId asset, BarredLicence against) {
        AssetRights own = byAsset.getOrDefault(asset, AssetRights.NONE);
        return with(asset, own.barring(own.barred().plus(against)));
    }

    /** Without what the decision after a notice barred, since it is overtaken. */
    public Rights notBarring(AssetId asset, String notice) {
        AssetRights own = byAsset.getOrDefault(asset, AssetRights.NONE);
        return own.barred().isEmpty()
                ? this
                : with(
                        asset,
                        own.barring(Row.from(own.barred().stream()
                                .filter(each -> !each.notice().equals(notice))
                                .toList())));
    }

    private Rights with(AssetId asset, AssetRights own) {
        return new Rights(granted, byAsset.plus(asset, own), withoutGround);
    }

    /**
     * Sees that no dispute was decided against a licence like this.
     *
     * @param extent over what; null where that is not said
     * @throws DomainException REFUSED
     */
    public void requireNotBarred(
            AssetId asset, OrganisationId grantor, OrganisationId holder, RightKind kind, @Nullable Extent extent) {
        byAsset.getOrDefault(asset, AssetRights.NONE).barred().stream()
                .filter(each -> each.bars(grantor, holder, kind, extent))
                .findFirst()
                .ifPresent(each -> {
                    throw DomainException.refused(
                            "wish-barred",
                            "After the notice " + each.notice() + " the dispute was decided against a licence of "
                                    + grantor + " to " + holder + ", by " + each.resolution()
                                    + ". It waits for a resolution that allows it, or for those who object to agree.");
                });
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
        return new Rights(granted, byAsset, without);
    }

    private static boolean lacksGround(Right right, Title title, Map<RightId, Boolean> without) {
        RightId under = right.grant().under();
        return under == null
                ? title.share(right.grant().grantor(), right.from()).signum() <= 0
                : without.containsKey(under);
    }

    /** With a right more. */
    public Rights with(RightGranted event) {
        Right right = Right.of(event.id(), event.asset(), event.grant());
        RightId parent = event.grant().under();
        return new Rights(
                granted.plus(right),
                byAsset.plus(
                        right.asset(),
                        byAsset.getOrDefault(right.asset(), AssetRights.NONE).granted(right)),
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
                right.neverWas() ? withoutGround.minus(right.id()) : withoutGround);
    }

    /** With another in the place of a party to rights; which are still to be looked for by what they were, and rest on the same title. */
    public Rights with(PlaceTaken taken) {
        PVector<Right> next = granted;
        for (Right each : granted) {
            if (each.holder().equals(taken.from()) || each.grantor().equals(taken.from())) {
                next = next.with(each.id().number() - 1, each.with(taken));
            }
        }
        PMap<AssetId, AssetRights> lying = byAsset;
        for (var each : byAsset.entrySet()) {
            lying = lying.plus(each.getKey(), each.getValue().with(taken));
        }
        return new Rights(next, lying, withoutGround);
    }

    /** With those that a demerger's plan names, and what its organisation granted out of them. */
    public Rights divided(Division division) {
        PVector<Right> next = granted;
        for (String each : division.passed(Allotment.Kind.RIGHT).toList()) {
            Right passing = require(new RightId(each));
            int place = passing.id().number() - 1;
            next = next.with(place, next.get(place).passed(division.from(), division.to()));
            if (passing.holder().equals(division.from())) {
                for (Right out : granted) {
                    if (passing.id().equals(out.grant().under())) {
                        int lower = out.id().number() - 1;
                        next = next.with(lower, next.get(lower).grantedFor(division.from(), division.to()));
                    }
                }
            }
        }
        return new Rights(next, byAsset, withoutGround);
    }
}
