package io.consort.quickstart.replay;

import io.consort.quickstart.client.Browser;
import io.consort.quickstart.client.Reply;
import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;

/** 1988: the members report their sales, dues are assessed and paid, and the government matches them up to its ceiling. */
final class Money1988 {

    private static final String YEAR = "1988";

    private final Stage stage;
    private final Script script;

    Money1988(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
    }

    void play() {
        stage.story.chapter("1988: dues, and the government's match");
        stage.data.payers().forEach(this::report);
        JsonNode dues = assess();
        openAccounts();
        dues.get("assessments").forEach(this::receive);
        match();
        balance();
    }

    private void report(JsonNode member) {
        String id = member.get("id").asString();
        if (stage.office().get(stage.at("consortium", "/bases/1987/" + id)).isOk()) {
            return;
        }
        stage.as(id)
                .post(
                        stage.at("consortium", "/bases"),
                        stage.key("basis/1987/" + id),
                        Stage.json(
                                "year",
                                1987,
                                "amount",
                                stage.money(member.get("basis1987").asString())))
                .ok();
    }

    private JsonNode assess() {
        JsonNode dues = stage.office()
                .post(stage.at("consortium", "/dues"), stage.key("dues/" + YEAR), Stage.json("year", 1988))
                .ok()
                .json();
        stage.story.figure(
                "dues of the 14 members for 1988, USD",
                script.text("/expected/dues"),
                dues.at("/total/amount").asString());
        JsonNode read =
                stage.office().get(stage.at("consortium", "/dues/" + YEAR)).ok().json();
        stage.story.figure(
                "the same, as read again",
                script.text("/expected/dues"),
                read.at("/total/amount").asString());
        return read;
    }

    private void openAccounts() {
        account("bank-usd", "Bank, US dollars", "asset");
        account("dues-usd", "Dues of members", "income");
        account("grants-usd", "Grants of the government", "income");
    }

    private void account(String id, String name, String kind) {
        stage.office()
                .post(
                        stage.at("finance", "/accounts"),
                        stage.key("account/" + id),
                        Stage.json(
                                "id",
                                id,
                                "name",
                                name,
                                "kind",
                                kind,
                                "currency",
                                stage.data.currency(),
                                "owner",
                                Sematech.OFFICE))
                .ok();
    }

    private void receive(JsonNode assessment) {
        String amount = assessment.at("/amount/amount").asString();
        if (new BigDecimal(amount).signum() == 0) {
            return;
        }
        String member = assessment.get("organisation").asString();
        stage.office()
                .post(
                        stage.at("finance", "/dues-receipts"),
                        stage.key("receipt/" + YEAR + "/" + member),
                        Stage.json(
                                "member",
                                member,
                                "year",
                                1988,
                                "amount",
                                stage.money(amount),
                                "received",
                                "1988-03-31",
                                "bank",
                                "bank-usd",
                                "income",
                                "dues-usd",
                                "bankReference",
                                "dues-" + YEAR + "-" + member))
                .ok();
        stage.story.tell("%-10s pays %15s", member, amount);
    }

    private void match() {
        Browser office = stage.office();
        Reply grant = office.post(
                        stage.at("finance", "/grants"),
                        stage.key("grant"),
                        Stage.json(
                                "funder",
                                stage.data.text("/matching/funder"),
                                "ratio",
                                stage.data.text("/matching/ratio"),
                                "ceilingPerYear",
                                stage.money(stage.data.text("/matching/ceilingPerYear")),
                                "firstYear",
                                stage.data.node("/matching/firstYear").asInt(),
                                "lastYear",
                                stage.data.node("/matching/lastYear").asInt(),
                                "bank",
                                "bank-usd",
                                "income",
                                "grants-usd"))
                .ok();
        Reply match = office.post(
                        stage.at("finance", "/grants/" + grant.at("/id") + "/matches"),
                        stage.key("match/" + YEAR),
                        Stage.json("year", 1988, "received", "1988-06-30"))
                .ok();
        stage.story.figure(
                "the government's match, at its ceiling, USD",
                script.text("/expected/match"),
                match.at("/amount/amount"));
    }

    private void balance() {
        JsonNode dollars = stage.office()
                .get(stage.at("finance", "/trial-balance?on=1988-12-31"))
                .ok()
                .json()
                .at("/currencies/0");
        stage.story.figure(
                "trial balance on 1988-12-31: debits, USD",
                script.text("/expected/balance"),
                dollars.at("/debits/amount").asString());
        stage.story.figure(
                "trial balance on 1988-12-31: credits, USD",
                script.text("/expected/balance"),
                dollars.at("/credits/amount").asString());
    }
}
