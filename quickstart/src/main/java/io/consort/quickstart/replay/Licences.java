package io.consort.quickstart.replay;

import io.consort.quickstart.client.Reply;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Two licences that cannot both be: the second is refused, with where it meets the first, and is granted once it keeps clear. */
final class Licences {

    private final Stage stage;
    private final Script script;
    private final Desk desk;

    Licences(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        desk.submit("/assets", script.act("/asset")).ok();
        desk.confirm(script.text("/asset/by"), script.text("/asset/body/id"), script.text("/asset/body/effective"));
        String first = grant("/first");
        collide(first);
        grant("/third");
        stage.story.figure(
                "rights in force on " + script.text("/expected/on"), script.text("/expected/inForce"), inForce());
    }

    private String rights() {
        return "/assets/" + script.text("/asset/body/id") + "/rights";
    }

    private String grant(String pointer) {
        Act act = script.act(pointer);
        Reply granted = desk.submit(rights(), act).ok();
        stage.story.tell("%s is granted: %s", granted.at("/id"), script.text(pointer + "/tell"));
        return granted.at("/id");
    }

    private void collide(String first) {
        Reply second = desk.submit(rights(), script.act("/second"));
        desk.refused(script.text("/second/tell"), script.text("/expected/slug"), second);
        stage.story.figure(
                "the problem names the right that it meets",
                "true",
                Boolean.toString(second.at("/detail").startsWith("It meets " + first + " (")));
        for (JsonNode error : second.json().get("errors")) {
            String pointer = error.get("pointer").asString();
            stage.story.figure(
                    "where they overlap: " + pointer.substring(1),
                    script.node("/expected/overlap").get(pointer).asString(),
                    error.get("detail").asString().replace(first + " covers ", ""));
        }
    }

    private String inForce() {
        List<String> found = new ArrayList<>();
        for (JsonNode right : desk.read("rockwell", rights() + "?on=" + script.text("/expected/on"))
                .get("items")) {
            found.add(right.get("holder").asString() + " " + right.get("kind").asString());
        }
        return String.join(", ", found);
    }
}
