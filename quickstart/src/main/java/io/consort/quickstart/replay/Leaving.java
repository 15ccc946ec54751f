package io.consort.quickstart.replay;

import io.consort.kernel.merkle.Hashing;
import io.consort.quickstart.client.Reply;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** 1991 to 1993: three members give notice and leave, each on its date. */
final class Leaving {

    private final Stage stage;
    private final Script script;

    Leaving(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
    }

    void play() {
        stage.story.chapter("1991 to 1993: three members leave");
        stage.data.withdrawals().forEach(this::leave);
        Members.count(stage, script);
        for (JsonNode each : stage.data.withdrawals()) {
            String leaver = each.get("organisation").asString();
            Reply refused = stage.soon( // a standing is used for some seconds
                    () -> stage.as(leaver).get(stage.at("ip-ledger", "/assets")), reply -> !reply.isOk());
            stage.story.figure(
                    leaver + " asks for the assets today",
                    script.text("/expected/afterwards"),
                    Integer.toString(refused.status()));
        }
    }

    /** The digest of the letter; what it says is supposed. */
    private static String letter(JsonNode withdrawal) {
        String text = withdrawal.get("organisation").asString() + " withdraws. "
                + withdrawal.get("notice").asString();
        return Hashing.sha256(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private void leave(JsonNode withdrawal) {
        String leaver = withdrawal.get("organisation").asString();
        if (!Members.hasLeft(stage, leaver)) {
            stage.as(leaver)
                    .post(
                            stage.at("consortium", "/withdrawals"),
                            stage.key("withdrawal/" + leaver),
                            Stage.json(
                                    "noticeGivenOn",
                                    withdrawal.get("notice").asString(),
                                    "effectiveOn",
                                    withdrawal.get("effective").asString(),
                                    "letter",
                                    letter(withdrawal)))
                    .ok();
            stage.office()
                    .post(
                            stage.at("consortium", "/members/" + leaver + "/notice-confirmations"),
                            stage.key("withdrawal-confirmed/" + leaver),
                            Stage.json("letter", letter(withdrawal)))
                    .ok();
        }
        stage.story.figure(
                leaver + " leaves on",
                withdrawal.get("effective").asString(),
                String.valueOf(Members.membership(stage, leaver).until()));
    }
}
