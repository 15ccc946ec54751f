package io.consort.quickstart.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * How one member leaves all services: it previews what that comes to, the office has exactly this settled, service by service, and
 * each part's statement is kept.
 */
final class Parting {

    private static final List<String> ELSEWHERE = List.of("finance", "talent", "ip-ledger");
    private static final String CONSORTIUM = "consortium";

    private final Stage stage;
    private final Script script;
    private final Desk desk;
    private final Papers papers;

    Parting(Stage stage, Script script, Papers papers) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage, CONSORTIUM);
        this.papers = papers;
    }

    /** Whether its exit has been begun, in this telling or before. */
    boolean isBegun() {
        return begun().isPresent();
    }

    void play() {
        JsonNode exit = settled(begun().orElseGet(this::begin));
        String settlement = exit.get("attempts")
                .valueStream()
                .toList()
                .getLast()
                .get("settlement")
                .asString();
        for (String service : ELSEWHERE) {
            part(
                    service,
                    new Desk(stage, service)
                            .read(member(), "/exits/" + settlement)
                            .get("items"));
        }
        part("membership", exit.get("items"));
        balances(exit.get("balances"));
        stage.story.figure(
                member() + " leaves on, as history has it",
                effective(),
                exit.get("effective").asString());
        keep(CONSORTIUM, exit.get("id").asString());
        ELSEWHERE.forEach(service -> keep(service, settlement));
    }

    private String member() {
        return script.text("/member");
    }

    private Optional<String> begun() {
        return desk.read(Sematech.OFFICE, "/exits?limit=200")
                .get("items")
                .valueStream()
                .filter(each -> each.get("member").asString().equals(member()))
                .map(each -> each.get("id").asString())
                .findFirst();
    }

    /** The leaver asks what it would come to, and the office has this done. */
    private String begin() {
        String key = script.text("/key");
        JsonNode preview = desk.submit(
                        "/exit-previews", new Act(member(), key + "/preview", Stage.node("member", member())))
                .ok()
                .json();
        stage.story.tell(
                "%s previews its exit; what stands against it: %s",
                member(), preview.get("ready").asBoolean() ? "nothing" : "something");
        return desk.submit(
                        "/exits",
                        new Act(Sematech.OFFICE, key, Stage.node("member", member(), "digest", preview.get("digest"))))
                .ok()
                .at("/id");
    }

    /** The services are asked one after another behind the scenes. */
    private JsonNode settled(String exit) {
        return stage.await(
                        "The exit of " + member(),
                        () -> desk.ask(Sematech.OFFICE, "/exits/" + exit),
                        reply -> reply.at("/progress/kind").equals("settled"))
                .json();
    }

    private void part(String service, JsonNode items) {
        List<JsonNode> expected = script.list("/expected/parts/" + service);
        stage.story.figure(
                member() + ": lines of the part " + service,
                Integer.toString(expected.size()),
                Integer.toString(items.size()));
        for (int i = 0; i < expected.size(); i++) {
            stage.story.figure(
                    member() + ", " + service + ", line " + (i + 1),
                    expected.get(i).asString(),
                    line(items.get(i)));
        }
    }

    private void balances(JsonNode balances) {
        stage.story.figure(
                "over all services " + member() + " owes, USD",
                script.text("/expected/owedBy"),
                balances.at("/0/owedBy/amount").asString("0.00"));
        stage.story.figure(
                "over all services " + member() + " is owed, USD",
                script.text("/expected/owedTo"),
                balances.at("/0/owedTo/amount").asString("0.00"));
    }

    private void keep(String service, String exit) {
        String file =
                Statements.proven(stage, service, member(), "/exits/" + exit + "/statement", "the exit of " + member());
        stage.story.tell("kept: ./consort verify %s", papers.keep("exit-" + member() + "-" + service, file));
    }

    private String effective() {
        return stage.data.withdrawals().stream()
                .filter(each -> each.get("organisation").asString().equals(member()))
                .map(each -> each.get("effective").asString())
                .findFirst()
                .orElse("never");
    }

    /** A line of the account without the numbers that a ledger gave, and without days that follow from the day of the telling. */
    static String line(JsonNode item) {
        String heading = item.get("heading").asString() + ": ";
        if (item.has("amount")) {
            return heading + item.at("/amount/amount").asString();
        }
        List<String> parts = new ArrayList<>();
        parts.add(item.get("what").asString());
        if (item.has("share")) {
            parts.add(item.get("share").asString());
        }
        if (item.has("until") && !item.get("heading").asString().equals("duty")) {
            parts.add("until " + item.get("until").asString());
        }
        return heading + String.join(", ", parts);
    }
}
