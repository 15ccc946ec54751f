package io.consort.quickstart.replay;

import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Income is distributed and paid, and then a deed turns out to bear an earlier date: title is corrected, the distribution is
 * computed again, and what one was paid too much another gets.
 */
final class Correction {

    private final Stage stage;
    private final Script script;
    private final Desk desk;
    private final Evidence evidence;

    Correction(Stage stage, Script script, Evidence evidence) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
        this.evidence = evidence;
    }

    /**
     * Plays it.
     *
     * @return the number of the distribution that was corrected
     */
    String play() {
        stage.story.chapter(script.text("/chapter"));
        desk.submit("/assets", script.act("/asset")).ok();
        desk.confirm(script.text("/asset/by"), script.text("/asset/body/id"), script.text("/asset/body/effective"));
        Act assignment = script.act("/assignment");
        if (!Members.hasLeft(stage, assignment.by())) {
            desk.change(asset(), "/assignments", assignment).ok();
        }
        new SchemeVote(stage, script.part("/vote")).play(script.act("/scheme"));
        Royalty royalty = new Royalty(stage, script);
        String distribution = royalty.distribute();
        royalty.pay(distribution, "/payments");
        correct();
        recalculate(distribution);
        royalty.pay(distribution, "/topUp");
        states(distribution);
        verify(distribution);
        return distribution;
    }

    private String asset() {
        return "/assets/" + script.text("/asset/body/id");
    }

    private void correct() {
        JsonNode wrong = wrongLink();
        Act assent = script.act("/assent");
        desk.submit(asset() + "/assents", assent).ok();
        stage.story.tell("%s agrees to what the deed says", assent.by());
        Act reversal = script.act("/reversal").with("entry", wrong.get("seq"));
        desk.change(asset(), "/reversals", reversal).ok();
        stage.story.tell("title is corrected: %s", script.text("/reversal/body/reason"));
        String day = "on=" + script.text("/expected/on");
        String reader = script.text("/asset/by");
        stage.story.figure(
                "title on " + script.text("/expected/on") + ", as it was believed",
                script.text("/expected/believed"),
                desk.title(
                        reader,
                        script.text("/asset/body/id"),
                        day + "&knownAt=" + wrong.get("recorded").asString()));
        stage.story.figure(
                "the same day, as it is known since the correction",
                script.text("/expected/known"),
                desk.title(reader, script.text("/asset/body/id"), day));
    }

    /** The link of the chain with the date that is wrong. */
    private JsonNode wrongLink() {
        String date = script.text("/assignment/body/effective");
        for (JsonNode link :
                desk.read(script.text("/reversal/by"), asset() + "/chain").get("items")) {
            if (link.get("effective").asString().equals(date)) {
                return link;
            }
        }
        throw new DifferenceException("the chain of title", "a transfer on " + date, "none");
    }

    private void recalculate(String distribution) {
        JsonNode changes = desk.submit(
                        "/distributions/" + distribution + "/recalculations", script.act("/recalculation"))
                .ok()
                .json()
                .get("changes");
        Map<String, String> expected = script.texts("/expected/changes");
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode change : changes) {
            String payee = change.get("payee").asString();
            String amount = change.at("/change/amount").asString();
            String what = amount.startsWith("-") ? "clawback from " : "top-up to ";
            stage.story.figure(what + payee + ", USD", expected.getOrDefault(payee, "nothing"), amount);
            sum = sum.add(new BigDecimal(amount));
        }
        stage.story.figure("how many change", Integer.toString(expected.size()), Integer.toString(changes.size()));
        stage.story.figure("clawback and top-up together, USD", script.text("/expected/net"), sum.toPlainString());
    }

    /** Each of those it concerns reads why, and keeps the corrected statement. */
    private void states(String distribution) {
        Statements statements = new Statements(stage, distribution);
        Map<String, String> expected = script.texts("/expected/corrected");
        expected.forEach((payee, total) -> {
            String file = statements.file(payee, payee);
            JsonNode statement = Stage.parsed(file);
            stage.story.figure(
                    payee + " gets now, USD",
                    total,
                    statement.at("/total/amount").asString());
            stage.story.figure(
                    "why, on the statement of " + payee,
                    script.text("/recalculation/body/reason"),
                    statement.at("/adjustments/0/reason").asString());
            evidence.add("corrected-" + payee, file);
        });
    }

    private void verify(String distribution) {
        JsonNode verified = desk.read(script.text("/asset/by"), "/distributions/" + distribution + "/verify");
        stage.story.figure(
                "recomputed from the ledger's entries alone, it holds",
                "true",
                verified.get("holds").asString());
    }
}
