package io.consort.quickstart.replay;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** How one member leaves: it previews what that comes to, the office settles exactly this, and the statement is kept. */
final class Parting {

    private final Stage stage;
    private final Script script;
    private final Desk desk;
    private final Papers papers;

    Parting(Stage stage, Script script, Papers papers) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
        this.papers = papers;
    }

    String member() {
        return script.text("/leaving/member");
    }

    /** What it would come to now, as the leaver itself asks. */
    JsonNode preview() {
        return desk.submit(
                        "/exit-previews", new Act(member(), script.text("/key") + "/preview", script.node("/leaving")))
                .ok()
                .json();
    }

    /** To settle exactly what was previewed under a digest. */
    Act settling(String digest) {
        ObjectNode body = (ObjectNode) script.node("/leaving").deepCopy();
        body.set("id", script.node("/id"));
        return new Act(Sematech.OFFICE, script.text("/key"), body).with("digest", StringNode.valueOf(digest));
    }

    void play() {
        String exit = "/exits/" + script.text("/id");
        boolean settledBefore = desk.ask(Sematech.OFFICE, exit).isOk();
        JsonNode account = settledBefore ? desk.read(Sematech.OFFICE, exit) : preview();
        List<JsonNode> expected = script.list("/expected");
        for (int i = 0; i < expected.size(); i++) {
            stage.story.figure(
                    "what " + member() + " leaves with, line " + (i + 1),
                    expected.get(i).asString(),
                    line(account.get("items").path(i)));
        }
        String digest = account.get("digest").asString();
        JsonNode settled = desk.submit("/exits", settling(digest)).ok().json();
        stage.story.figure(
                "lines of the account that is settled",
                Integer.toString(expected.size()),
                Integer.toString(settled.get("items").size()));
        stage.story.figure(
                member() + " leaves on, as history has it",
                effective(),
                settled.get("effective").asString());
        String file = Statements.proven(stage, "ip-ledger", member(), exit + "/statement", "the exit of " + member());
        stage.story.tell("kept: ./consort verify %s", papers.keep(script.text("/id"), file));
    }

    private String effective() {
        return stage.data.withdrawals().stream()
                .filter(each -> each.get("organisation").asString().equals(member()))
                .map(each -> each.get("effective").asString())
                .findFirst()
                .orElse("never");
    }

    /** A line of the account without the numbers that the ledger gave. */
    private static String line(JsonNode item) {
        if (item.isMissingNode()) {
            return "nothing";
        }
        List<String> parts = new ArrayList<>();
        String heading = item.get("heading").asString() + ": ";
        if (item.has("amount")) {
            return heading + item.at("/amount/amount").asString();
        }
        parts.add(item.get("what").asString());
        if (item.has("share")) {
            parts.add(item.get("share").asString());
        }
        if (item.has("until")) {
            parts.add("until " + item.get("until").asString());
        }
        return heading + String.join(", ", parts);
    }
}
