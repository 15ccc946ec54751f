package io.consort.quickstart.replay;

import io.consort.quickstart.client.Browser;
import io.consort.quickstart.client.Reply;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Where organisations hand in what is to be recorded in a service's ledger, each for itself, and read what is. */
final class Desk {

    private final Stage stage;
    private final String service;

    /** Of the IP ledger. */
    Desk(Stage stage) {
        this(stage, "ip-ledger");
    }

    Desk(Stage stage, String service) {
        this.stage = stage;
        this.service = service;
    }

    /** Hands in something new. */
    Reply submit(String path, Act act) {
        return stage.as(act.by()).post(at(path), stage.key(act.key()), Stage.json(act.body()));
    }

    /** Hands in a step that changes something, as it stands now. */
    Reply change(String resource, String step, Act act) {
        Browser browser = stage.as(act.by());
        String seen = browser.get(at(resource)).ok().header("ETag").orElseThrow();
        return browser.post(at(resource + step), stage.key(act.key()), Stage.json(act.body()), seen);
    }

    Reply ask(String reader, String path) {
        return stage.as(reader).get(at(path));
    }

    JsonNode read(String reader, String path) {
        return ask(reader, path).ok().json();
    }

    /** Who owns which share, in words. */
    String title(String reader, String asset, String question) {
        List<String> parts = new ArrayList<>();
        read(reader, "/assets/" + asset + "/title?" + question)
                .get("owners")
                .properties()
                .forEach(each -> parts.add(each.getKey() + " " + each.getValue().asString()));
        return String.join(", ", parts);
    }

    /** Has the co-owners of an asset confirm the shares that whoever registered it claimed for them. */
    void confirm(String registrant, String asset, String on) {
        String path = "/assets/" + asset;
        read(registrant, path + "/title?on=" + on)
                .path("unconfirmed")
                .properties()
                .forEach(claim -> {
                    String share = claim.getValue().get("share").asString();
                    stage.as(claim.getKey())
                            .post(
                                    at(path + "/title-confirmations"),
                                    stage.key("title/" + asset + "/" + claim.getKey()),
                                    Stage.json("share", share))
                            .ok();
                    stage.story.tell("%s confirms its share of %s of %s", claim.getKey(), share, asset);
                });
    }

    /** Sees that something was refused, and for the reason that was expected. */
    void refused(String what, String slug, Reply reply) {
        stage.story.figure(what, "refused: " + slug, reply.isOk() ? "accepted" : "refused: " + slug(reply));
    }

    private static String slug(Reply problem) {
        String type = problem.at("/type");
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private String at(String path) {
        return stage.at(service, path);
    }
}
