package io.consort.quickstart.replay;

import io.consort.quickstart.client.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A motion of the board and the vote on it: tabled, opened by whoever presides, cast by each seat for itself, and counted; then
 * the account of the count is held against the one that was made by hand.
 */
final class Ballot {

    private final Stage stage;
    private final Script script;
    private final Desk desk;

    Ballot(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage, "consortium");
    }

    /** The seat that a member has on the board by right. */
    static String seat(String member) {
        return "board.full." + member;
    }

    String title() {
        return script.text("/motion/body/question/title");
    }

    /**
     * Tables the motion.
     *
     * @return its number
     */
    String table() {
        return desk.submit("/motions", script.act("/motion")).ok().at("/id");
    }

    /** When a motion was tabled, which is the same whenever the story is told. */
    static Instant tabled(Desk desk, String motion) {
        return Instant.parse(
                desk.read(Sematech.OFFICE, "/motions/" + motion).get("tabled").asString());
    }

    /**
     * Has votes taken. In writing, for as many days as the script says.
     *
     * @return the number of the voting
     */
    String open(String motion) {
        Act opening = script.act("/opening");
        if (script.data().has("days")) {
            Instant ends = tabled(desk, motion)
                    .plus(Duration.ofDays(script.node("/days").asInt()));
            opening = opening.with("ends", StringNode.valueOf(ends.toString()));
        }
        return desk.change("/motions/" + motion, "/votings", opening).ok().at("/id");
    }

    /** Has those stand aside who have an interest of their own, then those vote who have others do it, then everyone else. */
    void cast(String voting) {
        String at = "/votings/" + voting;
        script.texts("/conflicts").forEach((member, reason) -> {
            desk.submit(at + "/conflicts", act(member, "conflict", "seat", seat(member), "reason", reason))
                    .ok();
            stage.story.tell("%s stands aside: %s", member, reason);
        });
        script.texts("/proxies").forEach((member, other) -> {
            desk.submit(at + "/proxies", act(member, "proxy", "from", seat(member), "to", seat(other)))
                    .ok();
            stage.story.tell("%s is away and has %s vote for it", member, other);
        });
        script.texts("/votes").forEach((member, choice) -> vote(at, member, choice));
    }

    /** Who has left since voted when this was told before. */
    private void vote(String voting, String member, String choice) {
        if (!Members.hasLeft(stage, member)) {
            desk.submit(voting + "/votes", act(member, "vote", "seat", seat(member), "choice", choice))
                    .ok();
        }
    }

    /**
     * Has the votes counted, and holds the count against the one that is expected.
     *
     * @return the number of the resolution; empty text where the motion was not adopted
     */
    String count(String motion, String voting) {
        Reply closed = desk.submit("/votings/" + voting + "/closings", script.act("/closing"))
                .ok();
        JsonNode account = account(motion, "");
        steps(account.get("steps"));
        String outcome = script.text("/expected/outcome");
        stage.story.figure("\"" + title() + "\"", outcome, closed.at("/outcome"));
        JsonNode entry = ProvenEntry.read(
                stage,
                "consortium",
                script.text("/closing/by"),
                account.get("lastEntry").asLong());
        stage.story.figure(
                "as the entry says that is proven to be in the ledger",
                outcome,
                entry.at("/data/outcome").asString());
        stage.story.figure(
                "counted anew from the entries alone, it is the same",
                "true",
                desk.read(script.text("/closing/by"), "/votings/" + voting + "/verification")
                        .get("consistent")
                        .asString());
        return closed.at("/resolution");
    }

    /** The account of the vote, as it stood at a time, or as it stands. */
    JsonNode account(String motion, String at) {
        return desk.read(script.text("/closing/by"), "/motions/" + motion + "/account" + at)
                .get(0);
    }

    /** When votes began to be taken. */
    String opened(String voting) {
        return desk.read(script.text("/opening/by"), "/votings/" + voting)
                .get("opened")
                .asString();
    }

    static List<String> words(JsonNode steps) {
        return StreamSupport.stream(steps.spliterator(), false)
                .map(step -> step.at("/words/text/en").asString())
                .toList();
    }

    private void steps(JsonNode steps) {
        List<String> found = words(steps);
        List<JsonNode> expected = script.list("/expected/steps");
        stage.story.figure("steps of the count", Integer.toString(expected.size()), Integer.toString(found.size()));
        for (int i = 0; i < expected.size(); i++) {
            stage.story.figure("the count, step " + (i + 1), expected.get(i).asString(), found.get(i));
        }
    }

    private Act act(String member, String what, Object... body) {
        return new Act(member, script.text("/opening/key") + "/" + what + "/" + member, Stage.node(body));
    }
}
