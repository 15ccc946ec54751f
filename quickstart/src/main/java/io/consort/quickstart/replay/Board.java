package io.consort.quickstart.replay;

import io.consort.quickstart.client.Browser;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The board: which seats there are on which date, who sits on them, and who presides. */
final class Board {

    private final Stage stage;
    private final Script script;
    private final Desk desk;

    Board(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage, "consortium");
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        Map<String, String> seats = new LinkedHashMap<>();
        Members.full(stage, script.text("/from")).forEach(member -> seats.put(Ballot.seat(member), member));
        seats.putAll(script.texts("/onlookers"));
        seats.forEach(this::name);
        stage.story.tell(
                "%d organisations name an administrator, who names who sits on its seat from %s on",
                seats.size(), script.text("/from"));
        for (String office : new String[] {"/chair", "/secretary"}) {
            desk.submit("/bodies/board/offices", script.act(office)).ok();
            stage.story.tell(
                    "%s is held by %s", script.text(office + "/body/office"), script.text(office + "/body/seat"));
        }
        script.texts("/expected/voting")
                .forEach((on, expected) -> stage.story.figure(
                        "seats of the board that vote on " + on,
                        expected,
                        on(on).get("voting").asString()));
        script.texts("/expected/seats")
                .forEach((on, expected) -> stage.story.figure(
                        "seats in all on " + on,
                        expected,
                        on(on).get("seats").asString() + ", "
                                + on(on).get("vacant").asString() + " of them vacant"));
    }

    private JsonNode on(String date) {
        return desk.read(Sematech.OFFICE, "/bodies/board?on=" + date);
    }

    /** The platform lets the organisation's representative administer it, who then takes its seat. */
    private void name(String seat, String organisation) {
        Browser browser = stage.as(organisation);
        String person = browser.get("/me").ok().at("/person");
        stage.administrator()
                .post(
                        "/api/consortium/organisations/" + organisation + "/administrators",
                        stage.key("administrator/" + organisation),
                        Stage.json("person", person))
                .ok();
        desk.submit(
                        "/seats/" + seat + "/holders",
                        new Act(
                                organisation,
                                "supposed/board/" + seat,
                                Stage.node("holder", person, "from", script.text("/from"))))
                .ok();
    }
}
