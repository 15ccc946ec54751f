package io.consort.quickstart.replay;

import io.consort.quickstart.client.Reply;
import tools.jackson.databind.JsonNode;

/** Joint owners: notice is given, objected to with a reason, compensated and agreed to; only then is the licence granted. */
final class JointOwners {

    private final Stage stage;
    private final Script script;
    private final Desk desk;

    JointOwners(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        desk.submit("/assets", script.act("/asset")).ok();
        desk.confirm(script.text("/asset/by"), script.text("/asset/body/id"), script.text("/asset/body/effective"));
        desk.refused(
                script.text("/unannounced/tell"),
                script.text("/expected/unannounced"),
                desk.submit(rights(), script.act("/unannounced")));
        String notice = "/notices/"
                + desk.submit("/notices", script.act("/notice")).ok().at("/id");
        stage.story.tell("%s tells its co-owners whom it wishes to license", script.text("/notice/by"));
        desk.change(notice, "/objections", script.act("/objection")).ok();
        stage.story.tell("%s objects: %s", script.text("/objection/by"), script.text("/objection/body/reason"));
        desk.change(notice, "/offers", script.act("/offer")).ok();
        Reply last = null;
        for (Act consent : script.acts("/consents")) {
            last = desk.change(notice, "/consents", consent).ok();
            stage.story.tell("%s consents", consent.by());
        }
        stage.story.figure(
                "the last consent ends the notice as",
                script.text("/expected/ended"),
                last == null ? "" : last.at("/ended"));
        read(notice);
        Reply granted = desk.submit(rights(), script.act("/licence")).ok();
        stage.story.figure("the licence, once notice has run", script.text("/expected/licence"), granted.at("/kind"));
    }

    private String rights() {
        return "/assets/" + script.text("/asset/body/id") + "/rights";
    }

    private void read(String notice) {
        JsonNode read = desk.read(script.text("/objection/by"), notice);
        stage.story.figure(
                "the notice, as read again",
                script.text("/expected/ended"),
                read.at("/status").asString());
        String objector = script.text("/objection/by");
        stage.story.figure(
                objector + " was offered, USD",
                script.text("/expected/offered"),
                read.at("/coOwners/" + objector + "/offered/amount").asString());
    }
}
