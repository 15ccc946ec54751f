package io.consort.quickstart.replay;

import io.consort.quickstart.client.Reply;
import tools.jackson.databind.JsonNode;

/** 1991 to 1993: three members give notice and leave, each on its date. */
final class Leaving {

    private final Stage stage;

    Leaving(Stage stage) {
        this.stage = stage;
    }

    void play() {
        stage.story.chapter("1991 to 1993: three members leave");
        stage.data.withdrawals().forEach(this::leave);
        count("1992-01-30", "14");
        count("1992-01-31", "12");
        count("1993-01-30", "12");
        count("1993-01-31", "11");
        for (JsonNode each : stage.data.withdrawals()) {
            String leaver = each.get("organisation").asString();
            Reply refused = stage.as(leaver).get(stage.at("ip-ledger", "/assets"));
            stage.story.figure(leaver + " asks for the assets today", "404", Integer.toString(refused.status()));
        }
    }

    private void leave(JsonNode withdrawal) {
        String leaver = withdrawal.get("organisation").asString();
        JsonNode membership = stage.office()
                .get(stage.at("consortium", "/members/" + leaver))
                .ok()
                .json()
                .at("/memberships/0");
        if (!membership.has("until")) {
            stage.as(leaver)
                    .post(
                            stage.at("consortium", "/withdrawals"),
                            stage.key("withdrawal/" + leaver),
                            Stage.json(
                                    "noticeGivenOn",
                                    withdrawal.get("notice").asString(),
                                    "effectiveOn",
                                    withdrawal.get("effective").asString()))
                    .ok();
        }
        JsonNode read = stage.office()
                .get(stage.at("consortium", "/members/" + leaver))
                .ok()
                .json()
                .at("/memberships/0");
        stage.story.figure(
                leaver + " leaves on",
                withdrawal.get("effective").asString(),
                read.get("until").asString());
    }

    private void count(String on, String expected) {
        stage.story.figure(
                "full members on " + on,
                expected,
                Integer.toString(Members.full(stage, on).size()));
    }
}
