package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A fund whose givers and receivers are kept apart, over HTTP. */
@ServiceTest
@Import(InMemoryIdentity.class)
class SeparationStoryTest {

    private static final String FUND = "/api/consortium/consortia/apart-fund";

    @Autowired
    private Api api;

    private Api office() {
        return api.as("olga", "apart-office");
    }

    @Test
    void keepsGiversAndReceiversApartAndReportsWhoIsClose() {
        register("apart-office", "");
        register("apart-giver", "");
        register("apart-daughter", ",\"parent\":\"apart-giver\"");
        Answer founded = api.asAdministrator("root").post("/api/consortium/consortia", """
                {"id":"apart-fund","name":"Fund","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"apart-office","currency":"EUR","noticeMonths":12,"classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
                  "governance":{"bodies":[],"motions":[],"constraints":[
                   {"kind":"apart","id":"giver-is-not-receiver","why":"Nobody gives to themselves.","span":"group",
                    "one":{"kind":"engaged","as":"funder"},"other":{"kind":"engaged","as":"recipient"}}]}}}""");
        assertThat(founded.status()).as(founded.toString()).isEqualTo(201);

        Answer giver = engage("apart-giver", "funder", "F-1");
        assertThat(giver.status()).as(giver.toString()).isEqualTo(201);
        assertThat(giver.header("Location")).isEqualTo(FUND + "/engagements/E-1");
        assertThat(giver.text())
                .isEqualTo("{\"id\":\"E-1\",\"in\":{\"kind\":\"fund\",\"id\":\"F-1\"},\"as\":\"funder\","
                        + "\"organisation\":\"apart-giver\",\"from\":\"2021-01-01\"}");

        Answer refused = engage("apart-daughter", "recipient", "F-1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.at("/type")).isEqualTo("/problems/separation-of-duties");
        assertThat(refused.at("/detail"))
                .contains("giver-is-not-receiver", "apart-giver with its affiliates", "Nobody gives to themselves.");

        assertThat(engage("apart-daughter", "recipient", "F-2").status()).isEqualTo(201);
        Answer near = office().get(FUND + "/separation/near-breaches?on=2030-01-01");
        assertThat(near.at("/items/0/constraint")).isEqualTo("giver-is-not-receiver");
        assertThat(near.at("/items/0/party/id")).isEqualTo("apart-giver");
        assertThat(near.at("/items/0/facts/1/in/id")).isEqualTo("F-2");
        assertThat(office().get(FUND + "/exports/separation?on=2030-01-01").text())
                .isEqualTo("finding,constraint,span,party,fact,organisation,person,since,why\r\n"
                        + "near-breach,giver-is-not-receiver,group,apart-giver,"
                        + "apart-giver is funder by engagement E-1 in the fund F-1 since 2021-01-01,"
                        + "apart-giver,,2021-01-01,Nobody gives to themselves.\r\n"
                        + "near-breach,giver-is-not-receiver,group,apart-giver,"
                        + "apart-daughter is recipient by engagement E-2 in the fund F-2 since 2021-01-01,"
                        + "apart-daughter,,2021-01-01,Nobody gives to themselves.\r\n");
        assertThat(office().get(FUND + "/separation/breaches").text()).isEqualTo("{\"items\":[]}");
        Answer summary = office().get(FUND + "/separation?on=2030-01-01");
        assertThat(summary.at("/constraints/0/nearBreaches")).isEqualTo("1");
        assertThat(summary.at("/constraints/0/breaches")).isEqualTo("0");

        assertThat(office().post(FUND + "/charter/checks", keepingApart("funder", "director"))
                        .json()
                        .get("toCure"))
                .isEmpty();
        assertThat(engage("apart-giver", "director", "F-1").status()).isEqualTo(201);
        Answer tried = office().post(FUND + "/charter/checks", keepingApart("funder", "director"));
        assertThat(tried.at("/toCure/0/text/en"))
                .startsWith("By apart, apart-giver may not be all of this: apart-giver is funder by engagement E-1");

        Answer one = office().get(FUND + "/engagements/E-1");
        Answer ended = office().ifMatch(one.header("ETag"))
                .post(FUND + "/engagements/E-1/endings", "{\"until\":\"2021-06-01\"}");
        assertThat(ended.text()).isEqualTo("{\"id\":\"E-1\",\"until\":\"2021-06-01\"}");
        Answer other = office().post(FUND + "/engagements", """
                {"in":{"kind":"fund","id":"F-1"},"as":"recipient","organisation":"apart-daughter","from":"2021-06-01"}""");
        assertThat(other.status()).as(other.toString()).isEqualTo(201);
        assertThat(office().get(FUND + "/engagements").json().get("items")).hasSize(4);
    }

    private static String keepingApart(String one, String other) {
        return """
                {"secretariat":"apart-office","currency":"EUR","noticeMonths":12,"classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
                 "governance":{"bodies":[],"motions":[],"constraints":[
                  {"kind":"apart","id":"apart","why":"To try.","span":"organisation",
                   "one":{"kind":"engaged","as":"%s"},"other":{"kind":"engaged","as":"%s"}}]}}""".formatted(one, other);
    }

    private Answer engage(String organisation, String part, String fund) {
        return office().post(FUND + "/engagements", """
                {"in":{"kind":"fund","id":"%s"},"as":"%s","organisation":"%s","from":"2021-01-01"}""".formatted(fund, part, organisation));
    }

    private void register(String id, String more) {
        Answer registered =
                api.asAdministrator("root").post("/api/consortium/organisations", """
                {"id":"%s","legalName":"The %s","kind":"sme","country":"FR"%s}""".formatted(id, id, more));
        assertThat(registered.status()).as(registered.toString()).isEqualTo(201);
    }
}
