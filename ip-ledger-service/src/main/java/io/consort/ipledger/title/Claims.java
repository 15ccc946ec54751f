package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetEvent.AssetRegistered;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Claimed;
import io.consort.ipledger.title.TitleEvent.TitleRestated;
import io.consort.ipledger.title.TitleEvent.TitleSucceeded;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.persistent.OrderedMap;
import io.consort.kernel.problem.DomainException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/**
 * What owners are yet to confirm, and what they agreed to beforehand. Assets that were registered before shares were claimed are not
 * here: their shares count as confirmed.
 *
 * @param byAsset the first owners' shares of assets that were registered with claims
 * @param running of those, the ones where a period of silence runs
 * @param assents to which assignments parties agreed
 * @param agreements to which corrections owners agreed
 */
public record Claims(
        PMap<AssetId, OrderedMap<OrganisationId, Claim>> byAsset,
        PSet<Key> running,
        PSet<Assent> assents,
        PSet<Agreement> agreements) {

    /** Without claims. */
    public static final Claims EMPTY =
            new Claims(HashTrie.empty(), HashTreePSet.empty(), HashTreePSet.empty(), HashTreePSet.empty());

    /** Those of a ledger. */
    public static Claims of(IpLedgerState state) {
        return state.get(Claims.class);
    }

    /**
     * Whose share of what.
     *
     * @param asset of what
     * @param owner whose
     */
    public record Key(AssetId asset, OrganisationId owner) {}

    /** With those of a new asset. */
    public Claims with(AssetRegistered registered) {
        return registered.claims() == null
                ? this
                : claiming(registered.asset().id(), registered.owners(), registered.claims());
    }

    private Claims claiming(AssetId asset, OrderedMap<OrganisationId, Fraction> owners, Claimed claimed) {
        OrderedMap<OrganisationId, Claim> claims = OrderedMap.empty();
        for (var owner : owners.entrySet()) {
            Claim claim = Claim.of(owner.getValue(), claimed.deed());
            claims = claims.plus(owner.getKey(), claimed.of().contains(owner.getKey()) ? claim : claim.confirming());
        }
        return new Claims(byAsset.plus(asset, claims), running, assents, agreements);
    }

    /** The shares of an asset that are not confirmed, by owner. */
    public Map<OrganisationId, Claim> unconfirmed(AssetId asset) {
        OrderedMap<OrganisationId, Claim> open = OrderedMap.empty();
        for (var each : claims(asset).entrySet()) {
            open = each.getValue().confirmed() ? open : open.plus(each.getKey(), each.getValue());
        }
        return open;
    }

    /** All shares that are not confirmed. */
    public void forEachUnconfirmed(BiConsumer<Key, Claim> action) {
        byAsset.keySet()
                .forEach(asset ->
                        unconfirmed(asset).forEach((owner, claim) -> action.accept(new Key(asset, owner), claim)));
    }

    /** Where the owner's last day to speak lies before a date. */
    public List<Key> due(LocalDate today) {
        return running.stream()
                .filter(key -> {
                    Claim claim = claims(key.asset()).get(key.owner());
                    return claim != null && claim.due() != null && claim.due().isBefore(today);
                })
                .toList();
    }

    /**
     * A share that is claimed and not confirmed.
     *
     * @throws DomainException CONFLICT where there is nothing to confirm
     */
    public Claim require(AssetId asset, OrganisationId owner) {
        Claim claim = claims(asset).get(owner);
        if (claim == null || claim.confirmed()) {
            throw DomainException.conflict(
                    "nothing-to-confirm", "No share of " + asset + " waits for " + owner + " to confirm it.");
        }
        return claim;
    }

    /**
     * Sees that an owner confirmed what was registered for it.
     *
     * @throws DomainException REFUSED
     */
    public void requireConfirmed(AssetId asset, OrganisationId owner) {
        Claim claim = claims(asset).get(owner);
        if (claim != null && !claim.confirmed()) {
            throw DomainException.refused(
                    "share-unconfirmed",
                    "The share of " + claim.share() + " of " + asset + " was claimed for " + owner
                            + ", which has not confirmed it.");
        }
    }

    /** Whether a party agreed to exactly that. */
    public boolean isAssented(Assent assent) {
        return assents.contains(assent);
    }

    /**
     * Sees that all who lose by a correction agreed to exactly that.
     *
     * @param entry the seq of the entry that is wrong
     * @param losers who loses
     * @param self whose act it is, which agrees by it
     * @throws DomainException REFUSED
     */
    public void requireAgreed(
            AssetId asset,
            long entry,
            @Nullable Replacement replacement,
            Collection<OrganisationId> losers,
            @Nullable OrganisationId self) {
        List<String> silent = losers.stream()
                .filter(each ->
                        !each.equals(self) && !agreements.contains(new Agreement(asset, each, entry, replacement)))
                .map(OrganisationId::value)
                .toList();
        if (!silent.isEmpty()) {
            throw DomainException.refused(
                    "correction-unassented",
                    String.join(", ", silent) + " would own less of " + asset + ", on some day, and "
                            + (silent.size() == 1 ? "has" : "have") + " not agreed to exactly this correction of entry "
                            + entry + ". Each agrees, or a resolution has it done.");
        }
    }

    /** Whether what an owner has as a first owner is its own: it confirmed that or contests it, or nobody else said it for it. */
    public boolean isBound(AssetId asset, OrganisationId owner) {
        Claim claim = claims(asset).get(owner);
        return claim == null || claim.confirmed() || claim.contested() != null;
    }

    /** Whether an owner agreed to exactly that correction. */
    public boolean isAgreed(Agreement agreement) {
        return agreements.contains(agreement);
    }

    /** With a correction that an owner agrees to. */
    public Claims with(Agreement agreement) {
        return new Claims(byAsset, running, assents, agreements.plus(agreement));
    }

    /** Without those of an asset that was struck. */
    public Claims without(AssetId asset) {
        Claims none = byAsset.containsKey(asset) ? with(asset, OrderedMap.empty()) : this;
        return new Claims(none.byAsset.minus(asset), none.running, assents, agreements);
    }

    /** With what a party agrees to. */
    public Claims with(Assent assent) {
        return new Claims(byAsset, running, assents.plus(assent), agreements);
    }

    /** Without what a party agreed to, and takes back. */
    public Claims without(Assent assent) {
        return new Claims(byAsset, running, assents.minus(assent), agreements);
    }

    /** Without a correction that an owner agreed to, and takes back. */
    public Claims without(Agreement agreement) {
        return new Claims(byAsset, running, assents, agreements.minus(agreement));
    }

    /** With a share that is confirmed. */
    public Claims confirmed(AssetId asset, OrganisationId owner) {
        return with(asset, owner, Claim::confirming);
    }

    /** With a share that its owner says is wrong. */
    public Claims contested(AssetId asset, OrganisationId owner, String reason) {
        return with(asset, owner, claim -> claim.contesting(reason));
    }

    /** With a period of silence that runs. */
    public Claims delivered(AssetId asset, OrganisationId owner, LocalDate until) {
        return with(asset, owner, claim -> claim.running(until));
    }

    /** Without one. */
    public Claims lapsed(AssetId asset, OrganisationId owner) {
        return with(asset, owner, claim -> claim.running(null));
    }

    /** With what a succession makes of one owner's claim: the successor confirms what its predecessor had not. */
    public Claims with(TitleSucceeded succeeded) {
        OrderedMap<OrganisationId, Claim> claims = claims(succeeded.asset());
        Claim claim = claims.get(succeeded.transfer().from());
        if (claim == null) {
            return this;
        }
        OrganisationId to = succeeded.transfer().to();
        Claim own = claims.get(to);
        return with(
                succeeded.asset(),
                claims.minus(succeeded.transfer().from())
                        .plus(to, own == null ? claim.running(null) : own.merged(claim)));
    }

    /** With first owners in the place of others: who has another share than it confirmed, or agreed to, is to confirm that. */
    public Claims with(TitleRestated restated) {
        AssetId asset = restated.asset();
        OrderedMap<OrganisationId, Fraction> owners = restated.creation().owners();
        if (!byAsset.containsKey(asset)) {
            return restated.claims() == null ? this : claiming(asset, owners, restated.claims());
        }
        OrderedMap<OrganisationId, Claim> before = claims(asset);
        OrderedMap<OrganisationId, Claim> claims = OrderedMap.empty();
        for (var owner : owners.entrySet()) {
            Claim claim = before.get(owner.getKey());
            Claim anew = Claim.of(owner.getValue(), null);
            claims = claims.plus(
                    owner.getKey(),
                    claim != null && claim.share().equals(owner.getValue())
                            ? claim
                            : hasAgreed(owner.getKey(), restated) ? anew.confirming() : anew);
        }
        return with(asset, claims);
    }

    private boolean hasAgreed(OrganisationId owner, TitleRestated restated) {
        return agreements.stream()
                .anyMatch(each -> each.by().equals(owner)
                        && each.asset().equals(restated.asset())
                        && restated.creation().equals(each.replacement()));
    }

    private OrderedMap<OrganisationId, Claim> claims(AssetId asset) {
        return byAsset.getOrDefault(asset, OrderedMap.empty());
    }

    private Claims with(AssetId asset, OrganisationId owner, UnaryOperator<Claim> change) {
        OrderedMap<OrganisationId, Claim> claims = claims(asset);
        Claim claim = claims.get(owner);
        return claim == null ? this : with(asset, claims.plus(owner, change.apply(claim)));
    }

    private Claims with(AssetId asset, OrderedMap<OrganisationId, Claim> claims) {
        PSet<Key> due = running;
        for (OrganisationId owner : claims(asset).keySet()) {
            due = due.minus(new Key(asset, owner));
        }
        for (var each : claims.entrySet()) {
            due = each.getValue().due() == null ? due : due.plus(new Key(asset, each.getKey()));
        }
        return new Claims(byAsset.plus(asset, claims), due, assents, agreements);
    }
}
