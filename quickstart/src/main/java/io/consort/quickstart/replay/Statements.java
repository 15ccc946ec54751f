package io.consort.quickstart.replay;

import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** The statements of a distribution, each read by whoever is paid and checked with nothing but the ledger's public key. */
final class Statements {

    private final Stage stage;
    private final String distribution;

    Statements(Stage stage, String distribution) {
        this.stage = stage;
        this.distribution = distribution;
    }

    /** A line of a payee's statement, as someone who may read it sees it. */
    void line(String what, String reader, String payee, String tier, String expected) {
        JsonNode statement = Stage.parsed(file(reader, payee));
        String amount = "nothing";
        for (JsonNode line : statement.get("lines")) {
            if (line.get("tier").asString().equals(tier)) {
                amount = line.at("/amount/amount").asString();
            }
        }
        stage.story.figure(what + ", USD", expected, amount);
    }

    /** A payee's statement as it would be kept, once its proof is found to hold. */
    String file(String reader, String payee) {
        return proven(
                stage,
                "ip-ledger",
                reader,
                "/distributions/" + distribution + "/statements/" + payee,
                "the statement of " + payee);
    }

    /** A statement, once its proof is found to hold, with nothing but the ledger's public key. */
    static String proven(Stage stage, String service, String reader, String path, String what) {
        String key =
                stage.office().get("/api/" + service + "/verifier-key").ok().body();
        String file = stage.as(reader).get(stage.at(service, path)).ok().body();
        Verdict verdict = StatementFile.parse(file).check(key);
        if (verdict instanceof Verdict.NotProven(String sentence)) {
            throw new DifferenceException("the proof of " + what, "a proof that holds", sentence);
        }
        return file;
    }

    String sum(JsonNode whole) {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode credit : whole.get("payees")) {
            sum = sum.add(new BigDecimal(credit.at("/total/amount").asString()));
        }
        return sum.toPlainString();
    }
}
