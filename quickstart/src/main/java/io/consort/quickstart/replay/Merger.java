package io.consort.quickstart.replay;

import io.consort.quickstart.client.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Two members that joined later merge. The platform's register says so, nobody does anything else, and every service has put the one in the place of
 * the other: seat, title, licence, what it is still to be paid, what it still owes, and what it agreed on about people.
 */
final class Merger {

    private static final List<String> SERVICES = List.of("ip-ledger", "finance", "talent");

    private final Stage stage;
    private final Script script;
    private final Desk desk;
    private final Desk consortium;
    private final Desk finance;
    private final Desk talent;
    private final String gone;
    private final String heir;

    Merger(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage);
        this.consortium = new Desk(stage, "consortium");
        this.finance = new Desk(stage, "finance");
        this.talent = new Desk(stage, "talent");
        this.gone = script.text("/gone");
        this.heir = script.text("/heir");
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        String distribution = script.text("/statement/distribution");
        if (!isMerged()) {
            script.list("/joining").forEach(this::join);
            figure("seats that vote, before", "/expected/before/seats", seats(script.text("/day")));
            own();
            agree();
            owe();
            figure("the number of the distribution", "/statement/distribution", pay());
            byHand();
            merge();
        }
        after(distribution);
    }

    private boolean isMerged() {
        return !succession().isMissingNode();
    }

    /** What the consortium knows of it; missing where it knows of none. */
    private JsonNode succession() {
        return consortium
                .read(Sematech.OFFICE, "/successions")
                .path("items")
                .valueStream()
                .filter(each -> each.path("organisation").asString("").equals(gone))
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private void figure(String what, String pointer, String found) {
        stage.story.figure(what, script.text(pointer), found);
    }

    private void join(JsonNode organisation) {
        String id = organisation.get("id").asString();
        stage.administrator()
                .post("/api/consortium/organisations", stage.key("organisation/" + id), Stage.json(organisation))
                .ok();
        Reply linked = stage.await(
                "The identity of " + id,
                () -> stage.administrator().get("/api/consortium/organisations/" + id),
                reply -> reply.at("/identity").equals("linked"));
        stage.cast(id, linked.at("/legalName"));
        consortium
                .submit(
                        "/invitations",
                        act(Sematech.OFFICE, "invited/" + id, "organisation", id, "membershipClass", "full"))
                .ok();
        consortium
                .submit(
                        "/accessions",
                        act(id, "acceded/" + id, "charterVersion", 1, "effectiveOn", script.text("/joined")))
                .ok();
        stage.story.tell("%s accedes on %s", id, script.text("/joined"));
    }

    private static Act act(String by, String what, Object... body) {
        return new Act(by, "supposed/merger/" + what, Stage.node(body));
    }

    /** How many seats of the board vote on a date; today where none is said. */
    private String seats(String on) {
        return consortium
                .read(Sematech.OFFICE, "/bodies/board" + (on.isEmpty() ? "" : "?on=" + on))
                .get("voting")
                .asString();
    }

    /** An asset of which it owns a part, and a licence. */
    private void own() {
        desk.submit("/assets", script.act("/asset")).ok();
        desk.confirm(script.text("/asset/by"), script.text("/asset/body/id"), script.text("/asset/body/effective"));
        desk.submit(script.text("/licence/at"), script.act("/licence")).ok();
        stage.story.tell("%s: %s", gone, script.text("/licence/tell"));
    }

    /** An agreement about people. */
    private void agree() {
        Reply proposed = talent.submit("/agreements", script.act("/agreement")).ok();
        String agreement = "/agreements/" + proposed.at("/id");
        talent.change(agreement, "/acceptance", act(gone, "acceptance", "version", 1))
                .ok();
        stage.story.tell("%s: %s", gone, script.text("/agreement/tell"));
    }

    /** Dues of a year, which all others pay. */
    private void owe() {
        String year = script.text("/dues/year");
        for (String member : new TreeSet<>(Members.full(stage, year + "-01-01"))) {
            consortium
                    .submit(
                            "/bases",
                            act(
                                    member,
                                    "basis/" + member,
                                    "year",
                                    script.node("/dues/basis"),
                                    "amount",
                                    stage.money(sales(member))))
                    .ok();
        }
        figure(
                "dues for " + year + ", USD",
                "/expected/dues",
                consortium
                        .submit("/dues", act(Sematech.OFFICE, "assessed", "year", script.node("/dues/year")))
                        .ok()
                        .at("/total/amount"));
        consortium
                .submit("/dues/" + year + "/invoices", act(Sematech.OFFICE, "invoiced"))
                .ok();
        stage.await(
                "The invoices of " + year,
                () -> finance.ask(Sematech.OFFICE, "/dues-invoices?limit=200"),
                reply -> !invoices(reply.json()).isEmpty());
    }

    private String sales(String member) {
        return stage.data.payers().stream()
                .filter(each -> each.get("id").asString().equals(member))
                .map(each -> each.get("basis1987").asString())
                .findFirst()
                .orElse(script.text("/dues/sales"));
    }

    /** The invoices of the year that are the one's or the other's. */
    private List<JsonNode> invoices(JsonNode page) {
        return page.get("items")
                .valueStream()
                .filter(each -> each.get("year").asString().equals(script.text("/dues/year")))
                .filter(each -> List.of(gone, heir).contains(each.get("member").asString()))
                .toList();
    }

    private String pay() {
        return new Royalty(stage, script.part("/royalty")).distribute();
    }

    /** The office cannot say that there was a merger. */
    private void byHand() {
        for (String service : SERVICES) {
            desk.refused(
                    "the office puts " + heir + " in its place by hand, " + service,
                    script.text("/expected/byHand"),
                    new Desk(stage, service)
                            .submit(
                                    "/successions",
                                    act(
                                            Sematech.OFFICE,
                                            "by-hand/" + service,
                                            "from",
                                            gone,
                                            "to",
                                            heir,
                                            "effective",
                                            script.text("/effective"))));
        }
    }

    /** The register of the platform says so. */
    private void merge() {
        stage.administrator()
                .post(
                        "/api/consortium/successions",
                        stage.key("supposed/merger"),
                        Stage.json(
                                "organisations",
                                List.of(gone),
                                "successors",
                                List.of(heir),
                                "effectiveOn",
                                script.text("/effective")))
                .ok();
        stage.story.tell(
                "the register says that %s was merged into %s, from %s on", gone, heir, script.text("/effective"));
        stage.soon(
                () -> consortium.ask(Sematech.OFFICE, "/successions"),
                _ -> isMerged() && succession().get("awaiting").isEmpty());
    }

    private void after(String distribution) {
        JsonNode known = succession();
        figure(
                "who has its place in the consortium",
                "/expected/passedTo",
                known.path("passedTo").asString(""));
        figure(
                "services that are still to carry it out",
                "/expected/awaiting",
                texts(known.path("awaiting"), JsonNode::asString));
        figure("seats that vote, today", "/expected/after/seats", seats(""));
        String asset = script.text("/asset/body/id");
        Map<String, String> titles = script.texts("/expected/titles");
        titles.forEach((on, expected) -> stage.story.figure(
                "title to " + asset + " on " + on, expected, desk.title(Sematech.OFFICE, asset, "on=" + on)));
        figure(
                "rights of " + heir + " on " + script.text("/effective"),
                "/expected/rights",
                texts(
                        desk.read(Sematech.OFFICE, "/rights?holder=" + heir + "&on=" + script.text("/effective"))
                                .get("items"),
                        right -> right.get("kind").asString() + " of "
                                + right.get("asset").asString()));
        JsonNode statement =
                Stage.parsed(new Statements(stage, distribution).file(heir, script.text("/statement/payee")));
        figure(
                "what the statement of " + gone + " comes to, USD",
                "/expected/owed",
                statement.at("/outstanding/amount").asString());
        figure(
                "whom to pay it to",
                "/expected/passedTo",
                statement.path("payTo").asString(""));
        List<String> open = new ArrayList<>();
        invoices(finance.read(Sematech.OFFICE, "/dues-invoices?limit=200"))
                .forEach(each -> open.add(each.get("member").asString() + " "
                        + each.at("/outstanding/amount").asString()));
        figure(
                "invoices of " + script.text("/dues/year") + " of the two, USD",
                "/expected/invoices",
                String.join(", ", open));
        figure(
                "who is bound by the agreement about people",
                "/expected/agreement",
                texts(
                        talent.read(heir, "/agreements").get("items"),
                        each -> each.get("home").asString() + " and "
                                + each.get("host").asString(),
                        each -> each.get("host").asString().equals(heir)));
        Reply refused = stage.soon( // a standing is used for some seconds
                () -> stage.as(gone).get(stage.at("ip-ledger", "/assets")), reply -> !reply.isOk());
        figure(gone + " asks for the assets today", "/expected/afterwards", Integer.toString(refused.status()));
    }

    private static String texts(JsonNode list, Function<JsonNode, String> words) {
        return texts(list, words, _ -> true);
    }

    private static String texts(JsonNode list, Function<JsonNode, String> words, Predicate<JsonNode> which) {
        String all = list.valueStream().filter(which).map(words).collect(Collectors.joining("; "));
        return all.isEmpty() ? "none" : all;
    }
}
