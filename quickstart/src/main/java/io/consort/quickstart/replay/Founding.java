package io.consort.quickstart.replay;

import io.consort.quickstart.client.Browser;
import io.consort.quickstart.client.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** August 1987: the organisations are registered, the charter is written, and they accede to it. */
final class Founding {

    private final Stage stage;
    private final Script script;

    Founding(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
    }

    void play() {
        stage.story.chapter("1987: fourteen competitors found a consortium");
        registerOrganisations();
        found();
        stage.data.joinings().forEach(this::join);
        Members.count(stage, script);
    }

    private void registerOrganisations() {
        Browser administrator = stage.administrator();
        List<String> ids = new ArrayList<>();
        register(
                administrator,
                Stage.object(
                        "id",
                        Sematech.OFFICE,
                        "legalName",
                        "Sematech, Inc.",
                        "kind",
                        "service-provider",
                        "country",
                        "US"));
        ids.add(Sematech.OFFICE);
        for (JsonNode each : stage.data.organisations()) {
            Map<String, Object> body = Stage.object(
                    "id", each.get("id").asString(),
                    "legalName", each.get("name").asString(),
                    "kind", Sematech.kebab(each.get("kind").asString()),
                    "country", each.get("country").asString());
            if (each.has("ror")) {
                body.put("ror", each.get("ror").asString());
            }
            register(administrator, body);
            ids.add(each.get("id").asString());
        }
        for (String id : ids) {
            Reply organisation = stage.await(
                    "The identity of " + id,
                    () -> administrator.get("/api/consortium/organisations/" + id),
                    reply -> reply.at("/identity").equals("linked"));
            stage.cast(id, organisation.at("/legalName"));
        }
        stage.story.tell("%d organisations are registered; the identity provider knows each", ids.size());
        stage.data.groups().forEach(each -> group(administrator, each));
    }

    private void group(Browser administrator, JsonNode group) {
        String organisation = group.get("organisation").asString();
        String parent = group.get("parent").asString();
        String from = group.get("from").asString();
        administrator
                .post(
                        "/api/consortium/organisations/" + organisation + "/group-memberships",
                        stage.key("group/" + organisation),
                        Stage.json("parent", parent, "from", from))
                .ok();
        stage.story.tell("%s belongs to %s from %s on", organisation, parent, from);
    }

    private void register(Browser administrator, Map<String, Object> body) {
        administrator
                .post("/api/consortium/organisations", stage.key("organisation/" + body.get("id")), Stage.json(body))
                .ok();
    }

    private void found() {
        Map<String, Object> exempt = Stage.object("kind", "exempt");
        Map<String, Object> onSales = Stage.object(
                "kind", "clamp",
                "rate", stage.data.text("/dues/rate"),
                "basis", Stage.object("measure", "Semiconductor sales", "yearsBefore", 1),
                "minimum", stage.money(stage.data.text("/dues/minimum")),
                "maximum", stage.money(stage.data.text("/dues/maximum")));
        String body = Stage.json(
                "id", stage.data.id(),
                "name", stage.data.text("/consortium/name"),
                "model", Sematech.kebab(stage.data.text("/consortium/model")),
                "strategy", Sematech.kebab(stage.data.text("/consortium/strategy")),
                "purpose", stage.data.text("/consortium/purpose"),
                "foundedOn", stage.data.text("/consortium/founded"),
                "charter",
                        Stage.object(
                                "secretariat",
                                Sematech.OFFICE,
                                "currency",
                                stage.data.currency(),
                                "noticeMonths",
                                12,
                                "classes",
                                List.of(
                                        membershipClass("full", "Full members", true, onSales),
                                        membershipClass("government", "Government", false, exempt),
                                        membershipClass("associate", "Associates", false, exempt)),
                                "governance",
                                script.node("/governance")));
        stage.administrator()
                .post("/api/consortium/consortia", stage.key("founding"), body)
                .ok();
        stage.await("The consortium", () -> stage.office().get(stage.at("consortium", "")), _ -> true);
        stage.story.tell(
                "the charter: dues are %s of semiconductor sales, at least %s and at most %s",
                stage.data.text("/dues/rate"), stage.data.text("/dues/minimum"), stage.data.text("/dues/maximum"));
    }

    private static Map<String, Object> membershipClass(String id, String name, boolean votes, Object dues) {
        return Stage.object("id", id, "name", name, "standing", "member", "votes", votes, "dues", dues);
    }

    private void join(Sematech.Joining joining) {
        String organisation = joining.organisation();
        if (hasJoined(organisation)) {
            return;
        }
        stage.office()
                .post(
                        stage.at("consortium", "/invitations"),
                        stage.key("invitation/" + organisation),
                        Stage.json("organisation", organisation, "membershipClass", joining.membershipClass()))
                .ok();
        stage.as(organisation)
                .post(
                        stage.at("consortium", "/accessions"),
                        stage.key("accession/" + organisation),
                        Stage.json("charterVersion", 1, "effectiveOn", joining.from()))
                .ok();
        stage.story.tell("%s accedes on %s as %s", organisation, joining.from(), joining.membershipClass());
    }

    /** Whoever has left since cannot accede again by asking again. */
    private boolean hasJoined(String organisation) {
        Reply member = stage.office().get(stage.at("consortium", "/members/" + organisation));
        return member.isOk() && !member.json().at("/memberships").isEmpty();
    }
}
