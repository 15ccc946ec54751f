package io.consort.quickstart.replay;

import io.consort.quickstart.client.Reply;
import java.math.BigDecimal;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** The dues of a year as a whole: reported, assessed, invoiced, booked by the finance service, and paid by all but those who leave. */
final class YearsDues {

    private final Stage stage;
    private final Script script;
    private final Desk consortium;
    private final Desk finance;

    YearsDues(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.consortium = new Desk(stage, "consortium");
        this.finance = new Desk(stage, "finance");
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        stage.data.payers().forEach(this::report);
        stage.story.figure(
                "dues for " + year() + ", USD",
                script.text("/expected/dues"),
                consortium
                        .submit("/dues", act("assessed", "year", script.node("/year")))
                        .ok()
                        .at("/total/amount"));
        consortium.submit("/dues/" + year() + "/invoices", act("invoiced")).ok();
        List<JsonNode> claims = awaitInBooks();
        stage.story.figure(
                "invoices in the finance service's books",
                script.text("/expected/invoices"),
                Integer.toString(claims.size()));
        claims.forEach(this::pay);
        claims.forEach(this::awaitPaid);
        open();
    }

    private String year() {
        return script.text("/year");
    }

    /** What it sold the year before; supposed to be what is known of 1987. */
    private void report(JsonNode member) {
        String id = member.get("id").asString();
        String basis = script.text("/basis");
        if (!consortium.ask(Sematech.OFFICE, "/bases/" + basis + "/" + id).isOk()) {
            consortium
                    .submit(
                            "/bases",
                            new Act(
                                    id,
                                    "supposed/basis/" + basis + "/" + id,
                                    Stage.node(
                                            "year",
                                            script.node("/basis"),
                                            "amount",
                                            stage.money(member.get("basis1987").asString()))))
                    .ok();
        }
    }

    /** The finance service is told behind the scenes. */
    private List<JsonNode> awaitInBooks() {
        String expected = script.text("/expected/invoices");
        Reply booked = stage.await(
                "The invoices of " + year(),
                () -> finance.ask(Sematech.OFFICE, "/dues-invoices?limit=200"),
                reply -> Integer.toString(ofTheYear(reply).size()).equals(expected));
        return ofTheYear(booked);
    }

    private List<JsonNode> ofTheYear(Reply booked) {
        return booked.json()
                .get("items")
                .valueStream()
                .filter(each -> each.get("year").asString().equals(year()))
                .toList();
    }

    private boolean pays(JsonNode claim) {
        return script.list("/unpaid").stream()
                .noneMatch(each -> each.asString().equals(claim.get("member").asString()));
    }

    private void pay(JsonNode claim) {
        String member = claim.get("member").asString();
        if (pays(claim)) {
            finance.submit(
                            "/dues-receipts",
                            act(
                                    "paid/" + member,
                                    "member",
                                    member,
                                    "year",
                                    script.node("/year"),
                                    "amount",
                                    claim.get("amount"),
                                    "received",
                                    script.text("/received"),
                                    "bank",
                                    "bank-usd",
                                    "income",
                                    "dues-usd",
                                    "invoice",
                                    claim.get("id")))
                    .ok();
        }
    }

    private void awaitPaid(JsonNode claim) {
        if (pays(claim)) {
            String invoice = claim.get("id").asString();
            stage.await(
                    "That invoice " + invoice + " is known to be paid",
                    () -> consortium.ask(Sematech.OFFICE, "/dues-invoices/" + invoice),
                    reply -> reply.at("/status").equals("paid"));
        }
    }

    private void open() {
        BigDecimal sum = BigDecimal.ZERO;
        for (JsonNode claim : awaitInBooks()) {
            sum = sum.add(new BigDecimal(claim.at("/outstanding/amount").asString()));
        }
        stage.story.figure("of which is left to pay, USD", script.text("/expected/open"), sum.toPlainString());
    }

    private Act act(String what, Object... body) {
        return new Act(Sematech.OFFICE, "supposed/dues/" + year() + "/" + what, Stage.node(body));
    }
}
