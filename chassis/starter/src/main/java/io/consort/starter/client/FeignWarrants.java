package io.consort.starter.client;

import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.note.NoteVerifier;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.note.VerifiedCheckpoints;
import io.consort.kernel.problem.DomainException;
import io.consort.starter.web.Warrants;
import org.jspecify.annotations.Nullable;

/**
 * Asks consortium-service for proofs, and checks them with its public keys, which are asked for once, and again when a proof is signed by one
 * that was not among them. A checkpoint that comes with many proofs is checked once.
 */
final class FeignWarrants implements Warrants {

    private final ServiceClient<WarrantsApi> consortium;
    private final String installation;
    private volatile @Nullable VerifiedCheckpoints known;

    /**
     * @param installation what the origins of all its ledgers begin with
     */
    FeignWarrants(ServiceClient<WarrantsApi> consortium, String installation) {
        this.consortium = consortium;
        this.installation = installation;
    }

    @Override
    public Warrant ofResolution(ConsortiumId id, String resolution) {
        return proven(id, consortium.ask(api -> api.ofResolution(id.value(), resolution)));
    }

    @Override
    public Warrant proven(ConsortiumId id, ProvenEntry proof) {
        String origin = installation + "/api/consortium/consortia/" + id;
        VerifiedCheckpoints keys = known;
        try {
            return Warrant.of(proof, origin, keys == null ? learn() : keys);
        } catch (ProvenEntry.UnknownSignerException replaced) {
            return again(proof, origin);
        }
    }

    private Warrant again(ProvenEntry proof, String origin) {
        try {
            return Warrant.of(proof, origin, learn());
        } catch (ProvenEntry.UnknownSignerException stranger) {
            throw DomainException.refused("proof-does-not-hold", "The proof does not hold: " + stranger.getMessage());
        }
    }

    private VerifiedCheckpoints learn() {
        NoteVerifier[] keys = consortium
                .ask(WarrantsApi::keys)
                .keys()
                .lines()
                .map(NoteVerifier::parse)
                .toArray(NoteVerifier[]::new);
        VerifiedCheckpoints learnt = new VerifiedCheckpoints(keys);
        known = learnt;
        return learnt;
    }
}
