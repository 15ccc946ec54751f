package io.consort.quickstart.replay;

import io.consort.quickstart.client.Reply;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A pledged share: it is assigned only as the pledgee consents, the pledge goes along, and is released in part. */
final class PledgedShare {

    private final Stage stage;
    private final Script script;
    private final Desk desk;

    PledgedShare(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        desk.submit("/assets", script.act("/asset")).ok();
        desk.confirm(script.text("/asset/by"), script.text("/asset/body/id"), script.text("/asset/body/effective"));
        Reply placed = desk.submit("/pledges", script.act("/pledge")).ok();
        stage.story.figure(
                "pledged at first",
                script.text("/expected/pledged"),
                shares(placed.json().get("shares")));
        String asset = "/assets/" + script.text("/asset/body/id");
        Reply refused = desk.change(asset, "/assignments", script.act("/refused"));
        desk.refused(script.text("/refused/tell"), script.text("/expected/slug"), refused);
        String pledge = "/pledges/" + script.text("/pledge/body/id");
        desk.change(pledge, "/consents", script.act("/consent")).ok();
        desk.change(asset, "/assignments", script.act("/assignment")).ok();
        stage.story.tell("%s consents to %s, and the pledge goes along", script.text("/consent/by"), assignment());
        stage.story.figure(
                "title on " + script.text("/expected/on"),
                script.text("/expected/title"),
                desk.title(
                        script.text("/assignment/by"),
                        script.text("/asset/body/id"),
                        "on=" + script.text("/expected/on")));
        Reply released =
                desk.change(pledge, "/releases", script.act("/release")).ok();
        stage.story.figure(
                "still pledged after the release",
                script.text("/expected/remaining"),
                shares(released.json().get("remaining")));
        JsonNode read = desk.read(script.text("/consent/by"), pledge);
        stage.story.figure(
                "which secures, USD",
                script.text("/expected/secured"),
                read.at("/secured/amount").asString());
    }

    private String assignment() {
        return script.text("/assignment/body/share") + " from " + script.text("/assignment/body/from") + " to "
                + script.text("/assignment/body/to");
    }

    private static String shares(JsonNode byHolder) {
        List<String> parts = new ArrayList<>();
        byHolder.properties()
                .forEach(each -> parts.add(each.getKey() + " " + each.getValue().asString()));
        return String.join(", ", parts);
    }
}
