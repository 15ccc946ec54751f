package io.consort.ipledger.title;

import io.consort.ipledger.IpLedgerState;
import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.asset.Organisations;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.ipledger.title.TitleEvent.TitleSucceeded;
import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.persistent.HashTrie;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.succession.Allotment;
import io.consort.kernel.succession.Division;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.pcollections.PMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Who has the place of organisations that are no more, and what passed from others that go on.
 *
 * @param byFormer how each was succeeded that is no more; by one that exists
 * @param divisions what came of demergers in part, in the order of recording
 */
public record Heirs(PMap<OrganisationId, PlaceTaken> byFormer, PVector<Division> divisions) implements Organisations {

    /** All exist. */
    public static final Heirs NONE = new Heirs(HashTrie.empty(), TreePVector.empty());

    /** Those of a ledger. */
    public static Heirs of(IpLedgerState state) {
        return state.get(Heirs.class);
    }

    /** Who stands where an organisation is named: itself while it exists. */
    public OrganisationId now(OrganisationId named) {
        PlaceTaken taken = byFormer.get(named);
        return taken == null ? named : taken.to();
    }

    /** Whether something is true of an organisation, or of one whose place it has. */
    public boolean isTrueFor(OrganisationId organisation, Predicate<OrganisationId> of) {
        return of.test(organisation)
                || byFormer.entrySet().stream()
                        .anyMatch(each -> each.getValue().to().equals(organisation) && of.test(each.getKey()));
    }

    @Override
    public void requireExists(OrganisationId organisation) {
        if (byFormer.containsKey(organisation)) {
            throw DomainException.refused(
                    "organisation-is-no-more",
                    organisation + " is no more, and " + now(organisation) + " has its place.");
        }
    }

    /** What went on to the heirs, as title to an asset is now, of those whom a transfer touches; nothing where all exist. */
    List<TitleSucceeded> onward(AssetId asset, Title title, Transfer touching) {
        return touching.postings().stream()
                .map(posting -> posting.account() instanceof Account.Holder(var holder) ? byFormer.get(holder) : null)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(each -> each.moved(asset, title).stream())
                .toList();
    }

    /** With one more. */
    public Heirs with(PlaceTaken taken) {
        PMap<OrganisationId, PlaceTaken> next = byFormer;
        for (PlaceTaken each : byFormer.values()) {
            next = next.plus(
                    each.from(),
                    new PlaceTaken(each.succession(), each.from(), taken.now(each.to()), each.effective()));
        }
        return new Heirs(next.plus(taken.from(), taken), divisions);
    }

    /** With a demerger that was carried out. */
    public Heirs with(Division division) {
        return new Heirs(byFormer, divisions.plus(division));
    }

    /** Whether a transfer is what a succession or a demerger that the register knows did to an asset. */
    boolean isOfRegister(AssetId asset, Succession transfer) {
        return byFormer.containsKey(transfer.from())
                || byFormer.containsKey(transfer.to())
                || divisions.stream()
                        .anyMatch(each -> each.from().equals(transfer.from())
                                && each.to().equals(transfer.to())
                                && each.effective().equals(transfer.effective())
                                && each.passed(Allotment.Kind.ASSET).anyMatch(asset.value()::equals));
    }
}
