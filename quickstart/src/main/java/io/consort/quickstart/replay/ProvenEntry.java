package io.consort.quickstart.replay;

import io.consort.quickstart.proof.Inclusion;
import io.consort.quickstart.proof.SignedCheckpoint;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An entry of a service's ledger, believed only once it is proven to lie in what the ledger's key has signed. */
final class ProvenEntry {

    private ProvenEntry() {}

    /**
     * The entry of a number, as someone who may read it asks for it.
     *
     * @throws DifferenceException when the proof does not hold
     */
    static JsonNode read(Stage stage, String service, String reader, long seq) {
        String key =
                stage.office().get("/api/" + service + "/verifier-key").ok().body();
        JsonNode proof = stage.as(reader)
                .get(stage.at(service, "/proofs/inclusion?seq=" + seq))
                .ok()
                .json();
        SignedCheckpoint checkpoint =
                SignedCheckpoint.open(proof.get("checkpoint").asString(), key);
        String entry = proof.get("entry").asString();
        List<byte[]> path = proof.get("hashes")
                .valueStream()
                .map(hash -> Base64.getDecoder().decode(hash.asString()))
                .toList();
        if (!Inclusion.holds(entry, proof.get("leafIndex").asLong(), checkpoint.size(), path, checkpoint.root())) {
            throw new DifferenceException("the proof of entry " + seq, "a proof that holds", "one that does not");
        }
        return Stage.parsed(entry);
    }
}
