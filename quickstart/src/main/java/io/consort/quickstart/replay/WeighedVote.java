package io.consort.quickstart.replay;

import java.util.Map;
import java.util.TreeMap;

/** A vote in writing of which the weights decide the outcome: those of affiliates, or those of what each pays. */
final class WeighedVote {

    private final Stage stage;
    private final Script script;

    WeighedVote(Stage stage, Script script) {
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
