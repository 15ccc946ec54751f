package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.membership.Letters;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import java.util.List;

/** Two consortia, {@code alpha} and {@code beta}, with an organisation of every standing in the first. */
final class Alpha {

    private static final String LAST = "stranger-org";

    private final Api api;

    private Alpha(Api api) {
        this.api = api;
    }

    /** Sees that they exist. */
    static void exists(Api api) {
        if (api.as("anyone", LAST).get("/api/consortium/consortia/beta/members").status() != 200) {
            new Alpha(api).make();
        }
    }

    /** Sees that there is another consortium with the office and the member of the first, for a test that tells it what others must not meet. */
    static void beside(Api api, String id) {
        exists(api);
        if (api.as("olga", "secretariat-org")
                        .get("/api/consortium/consortia/" + id + "/members")
                        .status()
                != 200) {
            Alpha beside = new Alpha(api);
            beside.found(id, "secretariat-org");
            beside.invite(id, "secretariat-org", "member-org", "full");
            beside.accede(id, "member-org");
        }
    }

    /** Whoever may do most of what an endpoint does. */
    static Api caller(Api api, String endpoint) {
        if (endpoint.contains("/internal/")) {
            return api.asService("ip-ledger");
        }
        if (endpoint.matches(".*\\{consortiumId}/(suspensions|suspension-liftings|abandonment)")) {
            return api.asAdministrator("root");
        }
        return endpoint.contains("{consortiumId}") ? secretariat(api) : api.asAdministrator("root");
    }

    /** What is recorded: of the platform's ledger only what can be changed here, organisations and consortia. */
    static String recorded(Api api) {
        Api root = api.asAdministrator("root");
        return secretariat(api)
                        .get("/api/consortium/consortia/alpha/checkpoint")
                        .text()
                + root.get("/api/consortium/organisations").text()
                + root.get("/api/consortium/consortia").text();
    }

    private static Api secretariat(Api api) {
        return api.as("olga", "secretariat-org");
    }

    private void make() {
        for (String id : List.of(
                "secretariat-org",
                "member-org",
                "observer-org",
                "invited-org",
                "former-org",
                "stranger-org",
                "beta-office")) {
            accepted(api.asAdministrator("root"), "/api/consortium/organisations", """
                    {"id":"%s","legalName":"The %s","kind":"sme","country":"FR"}""".formatted(id, id));
        }
        found("alpha", "secretariat-org");
        found("beta", "beta-office");
        invite("alpha", "secretariat-org", "member-org", "full");
        invite("alpha", "secretariat-org", "observer-org", "watching");
        invite("alpha", "secretariat-org", "invited-org", "full");
        invite("alpha", "secretariat-org", "former-org", "full");
        invite("beta", "beta-office", LAST, "full");
        accede("alpha", "member-org");
        accede("alpha", "observer-org");
        accede("alpha", "former-org");
        accepted(
                api.as("head-of-former-org", "former-org"),
                "/api/consortium/consortia/alpha/withdrawals",
                """
                {"noticeGivenOn":"2021-01-01","effectiveOn":"2022-01-01","letter":"%s"}""".formatted(Letters.LETTER));
        accepted(
                api.as("head-of-secretariat-org", "secretariat-org"),
                "/api/consortium/consortia/alpha/members/former-org/notice-confirmations",
                "{\"letter\":\"%s\"}".formatted(Letters.LETTER));
        accede("beta", LAST);
    }

    private void found(String consortium, String secretariat) {
        accepted(api.asAdministrator("root"), "/api/consortium/consortia", """
                {"id":"%s","name":"%s","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"%s","currency":"EUR","classes":[
                  {"id":"full","name":"Full","standing":"member","votes":true,
                   "dues":{"kind":"fixed","amount":{"amount":"100.00","currency":"EUR"}}},
                  {"id":"watching","name":"Watching","standing":"observer","votes":false,"dues":{"kind":"exempt"}}]}}""".formatted(
                        consortium, consortium, secretariat));
    }

    private void invite(String consortium, String secretariat, String organisation, String membershipClass) {
        accepted(api.as("olga", secretariat), "/api/consortium/consortia/" + consortium + "/invitations", """
                {"organisation":"%s","membershipClass":"%s"}""".formatted(
                        organisation, membershipClass));
    }

    private void accede(String consortium, String organisation) {
        accepted(
                api.as("head-of-" + organisation, organisation),
                "/api/consortium/consortia/" + consortium + "/accessions",
                """
                {"charterVersion":1,"effectiveOn":"2020-01-01"}""");
    }

    private static void accepted(Api caller, String path, String body) {
        Answer answer = caller.post(path, body);
        assertThat(answer.status()).as("%s: %s", path, answer).isEqualTo(201);
    }
}
