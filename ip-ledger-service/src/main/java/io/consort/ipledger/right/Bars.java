package io.consort.ipledger.right;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.Title;
import io.consort.ipledger.title.Titles;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.json.Kebab;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What stands against a grant: the rights that there are, and the co-owners who have not been told.
 *
 * @param rights those that were granted before
 */
record Bars(Rights rights) {

    /**
     * Sees that a grant contradicts no right that was granted before. The rights that it is granted out of, one above the
     * other, are no bar to it.
     *
     * @throws DomainException CONFLICT, with the right that it meets and where they overlap
     */
    void requireFree(AssetId asset, Grant grant) {
        RightId twin = rights.byAsset()
                .getOrDefault(asset, AssetRights.NONE)
                .alike(grant.terms(), each -> rights.require(each).grant().isLike(grant));
        if (twin != null) {
            throw DomainException.conflict(
                    "right-granted",
                    "That is granted already, as " + rights.require(twin) + ", and is not granted twice.");
        }
        requireNoBar(asset, grant, grant.terms(), above(grant));
    }

    /**
     * Sees that a right that ended may last as long as it would again. The rights above it and below it are no bar.
     *
     * @throws DomainException CONFLICT, with the right that was granted since and where the two overlap
     */
    void requireRoom(Right restored) {
        Grant grant = restored.grant();
        Set<RightId> kin = above(grant);
        kin.add(restored.id());
        rights.allBelow(restored.id()).forEach(each -> kin.add(each.id()));
        requireNoBar(restored.asset(), grant, grant.terms().over(restored.extent()), kin);
    }

    /**
     * Sees that co-owners had notice of a licence. An exclusive licence takes from the co-owners their own use and their power to
     * license, a sole one the second; so such a licence rests on their consent or their silence whatever the charter says. One that
     * shuts nobody out does where the charter asks for notices among joint owners, and then silence is enough only towards those
     * who were offered compensation: DESCA (Model Consortium Agreement, section 8.2) lets a joint owner grant non-exclusive licences
     * to third parties, without the right to sublicense, once the others had 45 days' notice and fair and reasonable compensation.
     * How far the holder may sublicense is as the notice said. Access, which is asked for, needs none unless it may be passed on.
     *
     * @throws DomainException REFUSED
     */
    void requireNoticed(Titles titles, boolean required, AssetId asset, Grant grant, LocalDate today) {
        Title title = titles.require(asset);
        Terms terms = grant.terms();
        Extent extent = terms.extent();
        boolean passedOn = terms.sublicensing() != Sublicensing.NONE;
        boolean asked = !terms.kind().isOpen() || (required && (!terms.kind().isAccess() || passedOn));
        if (!asked || title.isOwnedAlone(grant.grantor(), extent.from(), extent.until())) {
            return;
        }
        Set<OrganisationId> waiting =
                new LinkedHashSet<>(title.others(grant.grantor(), extent.from().isBefore(today) ? today : extent.from())
                        .keySet());
        waiting.removeAll(titles.succeeding(
                rights.byAsset().getOrDefault(asset, AssetRights.NONE).clearedTowards(grant)));
        if (!waiting.isEmpty()) {
            throw DomainException.refused(
                    "notice-required",
                    grant.grantor() + " does not own " + asset + " alone " + extent.days()
                            + ", and notice to its co-owners of a"
                            + " licence to " + terms.holder() + " that is " + Kebab.ofConstant(terms.kind())
                            + (passedOn ? ", with sublicensing " + Kebab.ofConstant(terms.sublicensing()) + "," : "")
                            + " and reaches as far as this has not run"
                            + (terms.kind().isOpen() ? ", or offered them no compensation" : "") + ": "
                            + waiting.stream().map(OrganisationId::value).collect(Collectors.joining(", ")) + ".");
        }
    }

    private void requireNoBar(AssetId asset, Grant grant, Terms terms, Set<RightId> kin) {
        RightId bar = rights.byAsset()
                .getOrDefault(asset, AssetRights.NONE)
                .against(
                        terms,
                        id -> !kin.contains(id) && rights.require(id).grant().excludes(grant));
        if (bar != null) {
            Right met = rights.require(bar);
            throw new Collision(met, met.extent().and(grant.terms().extent())).refusal();
        }
    }

    private Set<RightId> above(Grant grant) {
        Set<RightId> above = new HashSet<>();
        for (RightId each = grant.under();
                each != null;
                each = rights.require(each).grant().under()) {
            above.add(each);
        }
        return above;
    }
}
