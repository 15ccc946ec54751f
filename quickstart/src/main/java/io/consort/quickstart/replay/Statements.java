package io.consort.quickstart.replay;

import io.consort.quickstart.proof.Inclusion;
import io.consort.quickstart.proof.SignedCheckpoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The statements of a distribution, each read by whoever is paid and checked with nothing but the ledger's public key. */
final class Statements {

    private final Stage stage;
    private final String distribution;
    private final String key;

    Statements(Stage stage, String distribution) {
        this.stage = stage;
        this.distribution = distribution;
        this.key = stage.office().get("/api/ip-ledger/verifier-key").ok().body();
    }

    /** A line of a payee's statement, as someone who may read it sees it. */
    void line(String what, String reader, String payee, String tier, String expected) {
        JsonNode statement = stage.as(reader)
                .get(stage.at("ip-ledger", "/distributions/" + distribution + "/statements/" + payee))
                .ok()
                .json();
        String amount = "nothing";
        for (JsonNode line : statement.get("lines")) {
            if (line.get("tier").asString().equals(tier)) {
                amount = line.at("/amount/amount").asString();
            }
        }
        stage.story.figure(what + ", USD", expected, amount);
        check(statement, payee);
    }

    private void check(JsonNode statement, String payee) {
        JsonNode proof = statement.get("proof");
        SignedCheckpoint checkpoint =
                SignedCheckpoint.open(proof.get("checkpoint").asString(), key);
        List<byte[]> path = new ArrayList<>();
        proof.get("hashes").forEach(hash -> path.add(Base64.getDecoder().decode(hash.asString())));
        String entry = proof.get("entry").asString();
        boolean proven =
                Inclusion.holds(entry, proof.get("leafIndex").asLong(), checkpoint.size(), path, checkpoint.root());
        if (!proven || !saysTheSame(statement, entry)) {
            throw new DifferenceException(
                    "the proof of the statement of " + payee, "a proof that holds", proof.toString());
        }
    }

    /** The proven entry must credit the same payee with the same money as the statement it comes with. */
    private static boolean saysTheSame(JsonNode statement, String entry) {
        JsonNode credited = JsonMapper.shared().readTree(entry).get("data");
        return credited.get("payee").equals(statement.get("payee"))
                && credited.get("lines").equals(statement.get("lines"));
    }

    String sum(JsonNode whole) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode credit : whole.get("payees")) {
            sum = sum.add(new BigDecimal(credit.at("/total/amount").asString()));
        }
        return sum.toPlainString();
    }
}
