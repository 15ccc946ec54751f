package io.consort.quickstart.replay;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** The exits of the three members that left, over all services: what each keeps, loses, owes and is owed, and until when. */
final class Exits {

    private final Stage stage;
    private final Script script;
    private final Desk desk;
    private final Papers papers;
    private final String distribution;

    /**
     * @param distribution the one of 1991, of which a leaver owes something back
     */
    Exits(Stage stage, Script script, Papers papers, String distribution) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
        this.papers = papers;
        this.distribution = distribution;
    }

    /** What LSI has before it leaves. */
    void before() {
        stage.story.chapter(script.text("/before"));
        grant();
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        leave("/lsi").play();
        stricter("micron");
        leave("/micron").play();
        payBack();
        Royalty later = new Royalty(stage, script.part("/royalty"));
        String run = later.distribute();
        stricter("harris");
        leave("/harris").play();
        later.pay(run, "/payments");
        afterwards();
    }

    private Parting leave(String pointer) {
        return new Parting(stage, script.part(pointer), papers);
    }

    /** LSI asks for access, which Digital grants, and gets a licence besides. */
    private void grant() {
        Act request = script.act("/request");
        if (!Members.hasLeft(stage, request.by())) {
            String asked = desk.submit(script.text("/rights") + "/requests", request)
                    .ok()
                    .at("/id");
            desk.change("/rights/requests/" + asked, "/grant", script.act("/access"))
                    .ok();
        }
        desk.submit(script.text("/rights"), script.act("/licence")).ok();
        stage.story.tell(
                "%s has access to wafer-track without an end, and a licence to %s",
                request.by(), script.text("/licence/body/until"));
    }

    /** What its part in the IP ledger would come to on stricter terms than the charter's: previewed, and nothing is recorded. */
    private void stricter(String member) {
        if (leave("/" + member).isBegun()) {
            return; // who has left is not previewed again
        }
        Script terms = script.part("/stricter/" + member);
        JsonNode preview =
                desk.submit("/exit-previews", terms.act("/preview")).ok().json();
        figures(terms.text("/tell"), terms.list("/expected/items"), preview.get("items"), Parting::line);
        figures(
                "what would stand against it",
                terms.list("/expected/matters"),
                preview.get("matters"),
                matter -> matter.get("rule").asString());
    }

    private void figures(String what, List<JsonNode> expected, JsonNode found, Function<JsonNode, String> words) {
        stage.story.figure(
                what,
                expected.stream().map(JsonNode::asString).collect(Collectors.joining("; ")),
                found.valueStream().map(words).collect(Collectors.joining("; ")));
    }

    /** What it was paid too much, and owed when it left. */
    private void payBack() {
        new Royalty(stage, script.part("/debt")).pay(distribution, "/payments");
        stage.story.figure(
                "after which is outstanding, USD",
                script.text("/debt/outstanding"),
                outstanding(script.text("/micron/member")).toPlainString());
    }

    private BigDecimal outstanding(String payee) {
        JsonNode statement = desk.read(Sematech.OFFICE, "/distributions/" + distribution + "/statements/" + payee);
        return new BigDecimal(statement.at("/outstanding/amount").asString());
    }

    private void afterwards() {
        script.texts("/expected/inForce").forEach((day, expected) -> {
            List<String> kinds = new ArrayList<>();
            for (JsonNode right : desk.read(script.text("/access/by"), "/rights?holder=lsi&on=" + day)
                    .get("items")) {
                kinds.add(right.get("kind").asString());
            }
            stage.story.figure(
                    "what lsi may use on " + day, expected, kinds.isEmpty() ? "nothing" : String.join(", ", kinds));
        });
        desk.refused(
                script.text("/late/tell"),
                script.text("/expected/late"),
                desk.submit(script.text("/rights"), script.act("/late")));
    }
}
