package io.consort.ipledger.title;

import io.consort.ipledger.asset.AssetId;
import io.consort.ipledger.title.TitleEvent.PlaceTaken;
import io.consort.ipledger.title.TitleEvent.ShareAssigned;
import io.consort.kernel.identity.OrganisationId;
import java.util.Optional;
import org.pcollections.PSet;

/**
 * The way is free for an assignment: co-owners had notice of it, and it has run.
 *
 * @param assigned exactly what may be recorded
 * @param towards the co-owners who had notice; it says nothing to those who came later
 */
public record Cleared(ShareAssigned assigned, PSet<OrganisationId> towards) {

    /** The same once another has a party's place; empty where both are one now. */
    Optional<Cleared> with(PlaceTaken taken) {
        Assignment was = assigned.assignment();
        OrganisationId from = taken.now(was.from());
        OrganisationId to = taken.now(was.to());
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(new Cleared(
                        new ShareAssigned(assigned.asset(), new Assignment(from, to, was.share(), was.effective())),
                        taken.now(towards)));
    }

    boolean isOf(AssetId asset, Assignment assignment) {
        return assigned.asset().equals(asset) && assigned.assignment().equals(assignment);
    }
}
