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

    @ParameterizedTest
    @CsvSource(textBlock = """
            '',             organisation, a+b""")
    void aValueThatThereIsNotIsRefusedByTheNameOfItsParameter(String list, String parameter, String value) {
        String address = list.isEmpty() ? CONSORTIA : consortium + list;
        Answer refused = as("press").get(address + "?" + parameter + "=" + value);
        assertThat(refused.status()).as(refused.toString()).isEqualTo(400);
        assertThat(refused.at("/errors/0/pointer")).isEqualTo("/" + parameter);
    }
}
