package io.consort.quickstart.replay;

import tools.jackson.databind.JsonNode;

/**
 * A scheme by which income is shared comes into effect because the board resolves so: the office lays it down, the board votes, and once
 * the resolution is in force the IP ledger does what it says, by itself, with the resolution's proof beside it.
 */
final class SchemeVote {

    private final Stage stage;
    private final Script script;
    private final Desk desk;

    SchemeVote(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
    }

    /** Lays down the scheme, and has the board put its first version into effect. */
    void play(Act scheme) {
        String path = "/schemes/" + scheme.body().get("id").asString();
        desk.submit("/schemes", scheme).ok();
        if (script.data().has("invented")) {
            Act invented = script.act("/invented");
            desk.refused(
                    "the office names resolution "
                            + invented.body().get("resolution").asString() + ", which nobody passed",
                    script.text("/expected/invented"),
                    desk.change(path, "/versions/1/enactments", invented));
        }
        String resolution = resolve();
        JsonNode inEffect = stage.await(
                        "The scheme",
                        () -> desk.ask(Sematech.OFFICE, path),
                        reply -> reply.json().path("resolution").isString())
                .json();
        stage.story.figure(
                "the scheme is in effect by resolution",
                resolution,
                inEffect.get("resolution").asString());
    }

    private String resolve() {
        Ballot ballot = new Ballot(stage, script);
        String motion = ballot.table();
        String voting = ballot.open(motion);
        ballot.cast(voting);
        String resolution = ballot.count(motion, voting);
        stage.story.figure("the board's resolution", script.text("/expected/resolution"), resolution);
        return resolution;
    }
}
