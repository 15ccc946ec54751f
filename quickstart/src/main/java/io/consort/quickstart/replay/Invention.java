package io.consort.quickstart.replay;

import io.consort.quickstart.client.Browser;
import io.consort.quickstart.client.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An invention: who owns it on which date, what it earned, and who was paid, each with a proof in hand. */
final class Invention {

    private static final String ASSET = "/illustration/asset";
    private static final String SCHEME = "standard";

    private final Stage stage;
    private final Script script;
    private final List<String> inventors;
    private final Evidence evidence;

    Invention(Stage stage, Script script, List<String> inventors, Evidence evidence) {
        this.stage = stage;
        this.script = script;
        this.inventors = inventors;
        this.evidence = evidence;
    }

    void play() {
        stage.story.chapter("1990 to 1993: an invention, its owners and its income");
        register();
        assign();
        script.texts("/expected/titles").forEach(this::title);
        String income = recordIncome();
        List<Map<String, Object>> tiers = tiers();
        simulate(tiers);
        adopt(tiers);
        distribute(income);
    }

    private String asset() {
        return stage.data.text(ASSET + "/id");
    }

    private void register() {
        List<Map<String, Object>> makers = new ArrayList<>();
        inventors.forEach(person -> makers.add(Stage.object("person", person, "contribution", "1/3")));
        stage.as("ibm")
                .post(
                        stage.at("ip-ledger", "/assets"),
                        stage.key("asset"),
                        Stage.json(
                                "id", asset(),
                                "kind", stage.data.text(ASSET + "/kind"),
                                "title", stage.data.text(ASSET + "/title"),
                                "ground", "foreground",
                                "origin", Stage.object("project", "stepper", "workPackage", "overlay"),
                                "owners", stage.data.node(ASSET + "/owners"),
                                "effective", stage.data.text(ASSET + "/created"),
                                "inventors", makers))
                .ok();
        stage.story.tell("%s: %s, owned by three in thirds", asset(), stage.data.text(ASSET + "/title"));
    }

    private void assign() {
        String assignment = "/illustration/assignment";
        String from = stage.data.text(assignment + "/from");
        Browser assignor = stage.as(from);
        String path = stage.at("ip-ledger", "/assets/" + asset());
        String seen = assignor.get(path).ok().header("ETag").orElseThrow();
        assignor.post(
                        path + "/assignments",
                        stage.key("assignment"),
                        Stage.json(
                                "from",
                                from,
                                "to",
                                stage.data.text(assignment + "/to"),
                                "share",
                                stage.data.text(assignment + "/share"),
                                "effective",
                                stage.data.text(assignment + "/effective")),
                        seen)
                .ok();
        stage.story.tell(
                "%s assigns %s of the whole to %s from %s on",
                from,
                stage.data.text(assignment + "/share"),
                stage.data.text(assignment + "/to"),
                stage.data.text(assignment + "/effective"));
    }

    private void title(String on, String expected) {
        stage.story.figure("title on " + on, expected, new Desk(stage).title("utexas", asset(), "on=" + on));
    }

    private String recordIncome() {
        String income = "/illustration/income";
        return stage.as("ibm")
                .post(
                        stage.at("ip-ledger", "/incomes"),
                        stage.key("income"),
                        Stage.json(
                                "asset",
                                stage.data.text(income + "/asset"),
                                "kind",
                                stage.data.text(income + "/kind"),
                                "gross",
                                stage.money(stage.data.text(income + "/amount")),
                                "payer",
                                "semi-sematech",
                                "effective",
                                stage.data.text(income + "/effective")))
                .ok()
                .at("/id");
    }

    private List<Map<String, Object>> tiers() {
        List<Map<String, Object>> tiers = new ArrayList<>();
        for (JsonNode tier : stage.data.node("/illustration/scheme/tiers")) {
            Map<String, Object> each = new LinkedHashMap<>();
            tier.properties()
                    .forEach(field -> each.put(
                            field.getKey(),
                            field.getKey().equals("cap")
                                    ? stage.money(field.getValue().asString())
                                    : field.getValue()));
            tiers.add(each);
        }
        return tiers;
    }

    private void adopt(List<Map<String, Object>> tiers) {
        new SchemeVote(stage, script.part("/vote"))
                .play(new Act(
                        Sematech.OFFICE,
                        "scheme",
                        Stage.node("id", SCHEME, "name", "Standard scheme", "tiers", tiers)));
    }

    private void simulate(List<Map<String, Object>> tiers) {
        JsonNode simulated = stage.as("utexas")
                .post(
                        stage.at("ip-ledger", "/simulations"),
                        stage.key("simulation"),
                        Stage.json(
                                "asset",
                                asset(),
                                "gross",
                                stage.money(stage.data.text("/illustration/income/amount")),
                                "effective",
                                stage.data.text("/illustration/income/effective"),
                                "tiers",
                                tiers))
                .ok()
                .json();
        stage.story.figure(
                "simulated before anyone decides: each owner",
                script.text("/expected/owner"),
                asOwner(simulated, "ibm"));
    }

    private static String asOwner(JsonNode simulated, String owner) {
        for (JsonNode placement : simulated.get("placements")) {
            if (placement.get("tier").asString().equals("owners by title")
                    && placement.get("payee").asString().equals(owner)) {
                return placement.at("/amount/amount").asString();
            }
        }
        return "nothing";
    }

    private void distribute(String income) {
        Reply distribution = stage.office()
                .post(
                        stage.at("ip-ledger", "/distributions"),
                        stage.key("distribution"),
                        Stage.json("income", income, "scheme", SCHEME, "version", 1))
                .ok();
        Statements statements = new Statements(stage, distribution.at("/id"));
        statements.line(
                "the consortium's levy",
                Sematech.OFFICE,
                "consortium:fund",
                "consortium levy",
                script.text("/expected/levy"));
        statements.line(
                "filing costs, recovered by ti", "ti", "ti", "filing costs", script.text("/expected/recovered"));
        inventors.forEach(person -> statements.line(
                "inventor " + person,
                Sematech.OFFICE,
                "person:" + person,
                "inventors' reward",
                script.text("/expected/inventor")));
        List.of("ibm", "ti", "utexas")
                .forEach(owner -> statements.line(
                        "owner " + owner, owner, owner, "owners by title", script.text("/expected/owner")));
        evidence.add("statement-ibm", statements.file("ibm", "ibm"));
        stage.story.figure("paid out in all, USD", script.text("/expected/sum"), statements.sum(distribution.json()));
    }
}
