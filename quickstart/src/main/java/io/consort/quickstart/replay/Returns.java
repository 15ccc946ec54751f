package io.consort.quickstart.replay;

import io.consort.quickstart.client.Reply;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What was recorded and is put right: a milestone that was none, a part of an expense, and who made what. */
final class Returns {

    private final Stage stage;
    private final Script script;
    private final Desk desk;

    /** The number of the entry that says so. */
    private String second = "";

    Returns(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        desk.submit("/assets", script.act("/asset")).ok();
        desk.confirm(script.text("/asset/by"), script.text("/asset/body/id"), script.text("/asset/body/effective"));
        milestone();
        expense();
        inventors();
        tried();
    }

    /** Once a minute the ledger notes by itself what fell due: here the milestone that stands, among the hundred entries after its report. */
    void fellDue() {
        stage.await(
                "The royalty for " + script.text("/second/body/milestone"),
                () -> stage.office().get(stage.at("ip-ledger", "/events?limit=100&after=" + second)),
                entries -> entries.json().findValuesAsString("type").contains("ip.royalty-fell-due.v1"));
    }

    private String asset() {
        return "/assets/" + script.text("/asset/body/id");
    }

    private void milestone() {
        String right = "/rights/"
                + desk.submit(asset() + "/rights", script.act("/licence")).ok().at("/id");
        desk.submit(right + "/milestones", script.act("/first")).ok();
        second = desk.submit(right + "/milestones", script.act("/second"))
                .ok()
                .header("ETag")
                .orElseThrow()
                .replace("\"", "");
        String reversals = right + "/milestones/" + script.text("/first/body/milestone") + "/reversals";
        desk.refused(
                script.text("/refused/tell"),
                script.text("/expected/slug"),
                desk.submit(reversals, script.act("/refused")));
        desk.submit(reversals, script.act("/takenBack")).ok();
        stage.story.tell("%s takes it back: %s", script.text("/takenBack/by"), script.text("/takenBack/body/reason"));
        stage.story.figure(
                "due under the licence, USD",
                script.text("/expected/due"),
                desk.read(script.text("/licence/by"), right + "/account")
                        .at("/due/amount")
                        .asString());
    }

    private void expense() {
        String expense = "/expenses/"
                + desk.submit("/expenses", script.act("/expense")).ok().at("/id");
        desk.change(expense, "/answers", script.act("/agreed")).ok();
        desk.change(expense, "/reversals", script.act("/part")).ok();
        stage.story.figure(
                "to come back of what was spent, USD",
                script.text("/expected/left"),
                desk.read(script.text("/agreed/by"), expense)
                        .at("/outstanding/amount")
                        .asString());
    }

    private void inventors() {
        Reply corrected =
                desk.change(asset(), "/corrections", script.act("/inventors")).ok();
        List<String> before = new ArrayList<>();
        corrected
                .json()
                .at("/was/inventors")
                .forEach(each -> before.add(each.get("person").asString() + " "
                        + each.get("contribution").asString()));
        stage.story.figure("inventors until it was corrected", script.text("/expected/was"), String.join(", ", before));
    }

    private void tried() {
        Map<String, String> expected = script.texts("/expected/placed");
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode each : desk.submit("/simulations", script.act("/simulation"))
                .ok()
                .json()
                .get("placements")) {
            String what = each.get("tier").asString() + ": " + each.get("payee").asString();
            String amount = each.at("/amount/amount").asString();
            stage.story.figure(what + ", USD", expected.getOrDefault(what, "nothing"), amount);
            sum = sum.add(new BigDecimal(amount));
        }
        stage.story.figure("placed in all, USD", script.text("/expected/sum"), sum.toPlainString());
    }
}
