package io.consort.quickstart.replay;

import java.util.Map;
import java.util.TreeMap;

/** Two members of one group vote alike: by seats they would carry the motion, by weight they do not, as they weigh as one. */
final class Affiliates {

    private final Stage stage;
    private final Script script;

    Affiliates(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        Ballot ballot = new Ballot(stage, script);
        String motion = ballot.table();
        String voting = ballot.open(motion);
        ballot.cast(voting);
        ballot.count(motion, voting);
        Map<String, String> weights = weights(voting);
        script.texts("/expected/weights")
                .forEach((member, expected) -> stage.story.figure(
                        "what " + member + " weighs", expected, weights.getOrDefault(Ballot.seat(member), "nothing")));
    }

    private Map<String, String> weights(String voting) {
        Map<String, String> weights = new TreeMap<>();
        new Desk(stage, "consortium")
                .read(Sematech.OFFICE, "/votings/" + voting + "/electors")
                .get("items")
                .forEach(each -> weights.put(
                        each.get("seat").asString(),
                        each.get("weight").asString() + " of "
                                + each.get("full").asString()));
        return weights;
    }
}
