package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Lists that are long are narrowed by who answers them, and tell nobody more than they would otherwise. */
@ServiceTest
@Import(InMemoryIdentity.class)
class NarrowedListsTest {

    private static final String CONSORTIA = "/api/consortium/consortia";

    private final String id = "n" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
    private final String one = "one-" + id;
    private final String other = "other-" + id;
    private final String consortium = CONSORTIA + "/" + one;

    private final String since = LocalDate.now(ZoneOffset.UTC).minusDays(10).toString();

    @Autowired
    private Api api;

    /** Acme is in both, press in one alone, and nia is invited to the other. */
    @BeforeEach
    void twoConsortia() {
        for (String each : List.of("office", "acme", "press", "nia", "out")) {
            done(api.asAdministrator("root").post("/api/consortium/organisations", """
                    {"id":"%s","legalName":"%s","kind":"sme","country":"FR"}""".formatted(of(each), of(each))));
        }
        for (String each : List.of(one, other)) {
            done(api.asAdministrator("root").post(CONSORTIA, """
                    {"id":"%s","name":"%s","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                     "charter":{"secretariat":"%s","currency":"EUR","terms":{"admission":{"steps":[]},
                       "arrears":{"graceDays":10,"cureDays":20},"renewal":{"termMonths":12,"graceDays":30},
                       "exit":{"accessMonths":0,"duesOfTheYear":false}},"classes":[
                      {"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}]}}""".formatted(each, each, of("office"))));
        }
        acceded("acme", one);
        acceded("acme", other);
        acceded("press", one);
        invited("nia", other);
    }

    private String of(String who) {
        return who + "-" + id;
    }

    private Api as(String who) {
        return api.as("head-of-" + who, of(who));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer;
    }

    private void invited(String who, String where) {
        done(as("office").post(CONSORTIA + "/" + where + "/invitations", """
                {"organisation":"%s","membershipClass":"full"}""".formatted(of(who))));
    }

    private void acceded(String who, String where) {
        invited(who, where);
        done(as(who).post(CONSORTIA + "/" + where + "/accessions", """
                {"charterVersion":1,"effectiveOn":"%s"}""".formatted(since)));
    }

    private List<String> listed(Api who, String address, String pointer) {
        return done(who.get(address))
                .json()
                .get("items")
                .valueStream()
                .map(each -> each.at(pointer).asString())
                .toList();
    }

    private List<String> consortiaOf(Api who, String organisation) {
        return listed(who, CONSORTIA + "?limit=200&organisation=" + of(organisation), "/id");
    }

    @Test
    void theConsortiaOfAnOrganisationAreThoseWhoseMembersOneMayRead() {
        assertThat(consortiaOf(as("acme"), "acme")).containsExactly(one, other);
        assertThat(consortiaOf(as("press"), "acme")).containsExactly(one);
        assertThat(consortiaOf(as("acme"), "press")).containsExactly(one);
        assertThat(consortiaOf(as("office"), "nia")).containsExactly(other);
        assertThat(consortiaOf(as("nia"), "nia")).containsExactly(other);
        assertThat(consortiaOf(as("nia"), "acme"))
                .as("who is invited reads no members")
                .isEmpty();
        assertThat(consortiaOf(api.asAdministrator("root"), "acme"))
                .as("nor do administrators")
                .isEmpty();
        assertThat(consortiaOf(as("out"), "acme")).isEmpty();
        assertThat(listed(as("acme"), CONSORTIA + "?life=suspended&organisation=" + of("acme"), "/id"))
                .isEmpty();
    }

    @Test
    void applicationsAreNarrowedByHowFarTheyHaveCome() {
        for (String who : List.of("nia", "out")) {
            done(as(who).post("/api/consortium/applications", """
                    {"consortium":"%s","membershipClass":"full"}""".formatted(one)));
        }
        String applications = consortium + "/applications";
        String tag = as("office").get(applications + "/" + of("out")).etag();
        done(as("office")
                .ifMatch(tag)
                .post(applications + "/" + of("out") + "/rejections", "{\"reason\":\"Too far\"}"));
        assertThat(listed(as("press"), applications, "/organisation")).containsExactly(of("nia"), of("out"));
        assertThat(listed(as("press"), applications + "?status=pending", "/organisation"))
                .containsExactly(of("nia"));
        assertThat(listed(as("press"), applications + "?status=rejected", "/organisation"))
                .containsExactly(of("out"));
        assertThat(listed(as("press"), applications + "?status=lapsed", "/organisation"))
                .isEmpty();
    }

    @Test
    void engagementsAreNarrowedByPartAndByWhatTheyAreIn() {
        String engagements = consortium + "/engagements";
        for (String each : List.of("funder fund", "recipient fund", "recipient project")) {
            String[] words = each.split(" ");
            done(as("acme").post(engagements, """
                    {"in":{"kind":"%s","id":"F-1"},"as":"%s","organisation":"%s","from":"2021-01-01"}""".formatted(words[1], words[0], of("acme"))));
        }
        assertThat(listed(as("press"), engagements, "/id")).containsExactly("E-1", "E-2", "E-3");
        assertThat(listed(as("press"), engagements + "?as=recipient", "/id")).containsExactly("E-2", "E-3");
        assertThat(listed(as("press"), engagements + "?kind=fund", "/id")).containsExactly("E-1", "E-2");
        Answer page = as("press").get(engagements + "?as=recipient&limit=1");
        assertThat(page.at("/items/0/id")).isEqualTo("E-2");
        assertThat(listed(as("press"), engagements + "?as=recipient&after=" + page.at("/next"), "/id"))
                .containsExactly("E-3");
    }

    @Test
    void contributionsAreNarrowedByWhoGaveWhatAndWhatBecameOfIt() {
        String contributions = consortium + "/contributions";
        String cash =
                "{\"kind\":\"cash\",\"amount\":{\"amount\":\"5.00\",\"currency\":\"EUR\"},\"bankReference\":\"T-1\"}";
        String goods =
                "{\"kind\":\"in-kind\",\"what\":\"A press\",\"worth\":{\"amount\":\"7.00\",\"currency\":\"EUR\"}}";
        String first = done(offered("acme", cash)).at("/id");
        String second = done(offered("acme", goods)).at("/id");
        String third = done(offered("press", cash)).at("/id");
        String tag = as("office").get(contributions + "/" + second).etag();
        done(as("office").ifMatch(tag).post(contributions + "/" + second + "/acceptances", "{}"));
        assertThat(listed(as("press"), contributions + "?kind=cash", "/id")).containsExactly(first, third);
        assertThat(listed(as("press"), contributions + "?status=accepted", "/id"))
                .containsExactly(second);
        assertThat(listed(as("press"), contributions + "?organisation=" + of("acme"), "/id"))
                .containsExactly(first, second);
        assertThat(listed(as("press"), contributions + "?kind=in-kind&status=offered", "/id"))
                .isEmpty();
    }

    private Answer offered(String who, String given) {
        return as(who).post(consortium + "/contributions", "{\"given\":" + given + ",\"on\":\"" + since + "\"}");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /applications,  status,       open
            /engagements,   as,           owner
            /engagements,   kind,         asset
            /contributions, kind,         money
            /contributions, status,       pending
            /contributions, organisation, a+b
            '',             organisation, a+b""")
    void aValueThatThereIsNotIsRefusedByTheNameOfItsParameter(String list, String parameter, String value) {
        String address = list.isEmpty() ? CONSORTIA : consortium + list;
        Answer refused = as("press").get(address + "?" + parameter + "=" + value);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/" + parameter);
    }
}
