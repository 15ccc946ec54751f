package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.consortium.membership.Letters;
import io.consort.consortium.organisation.InMemoryPeople;
import io.consort.consortium.organisation.Invitee;
import io.consort.consortium.organisation.LinkedOrganisations;
import io.consort.consortium.organisation.MailAddress;
import io.consort.consortium.organisation.Organisation;
import io.consort.kernel.identity.PersonId;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** Whom a consortium's own people are told the names of, over HTTP, and whom nobody is. */
@ServiceTest
@Import(InMemoryIdentity.class)
class NamesStoryTest {

    private static final String FAMILY = "Zaubernuss";

    @Autowired
    private Api api;

    @Autowired
    private InMemoryPeople people;

    private final String id = "n" + UUID.randomUUID().toString().toLowerCase(Locale.ROOT);
    private final String consortium = "/api/consortium/consortia/" + id;
    private Api olga;
    private Api anna;

    @BeforeEach
    void aConsortiumOfTwo() {
        for (String each : List.of("office", "acme", "apart")) {
            done(api.asAdministrator("root").post("/api/consortium/organisations", """
                    {"id":"%s-%s","legalName":"%s %s","kind":"sme","country":"FR"}""".formatted(each, id, each, id)));
        }
        olga = person("olga", "office");
        anna = person("anna", "acme");
        done(api.asAdministrator("root").post("/api/consortium/consortia", """
                {"id":"%s","name":"%s","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"office-%s","currency":"EUR","noticeMonths":6,
                  "terms":{"admission":{"steps":[]},"exit":{"accessMonths":0,"duesOfTheYear":false}},
                  "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
                  "governance":{"bodies":[{"id":"board","name":"Board","kind":"board",
                    "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},
                     "termMonths":0,"terms":0,"alternates":0,"votes":true}],
                    "proxies":{"most":0,"inPart":false},"meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15}}],
                   "motions":[{"id":"change","name":"Change","body":"board","effect":"charter-change",
                    "meeting":{"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/2","exceeded":false}},
                     "majorities":[{"yes":{"part":"2/3","exceeded":false},"of":"cast","measure":"weight"}],"tie":"falls",
                     "secrecy":"open","votingDays":0,"timeLockDays":0}}],
                   "constraints":[]}}}""".formatted(id, id, id)));
        done(olga.post(consortium + "/invitations", """
                {"organisation":"acme-%s","membershipClass":"full"}""".formatted(id)));
        done(anna.post(consortium + "/accessions", """
                {"charterVersion":1,"effectiveOn":"2020-01-01"}"""));
    }

    private Organisation organisation(String name) {
        return LinkedOrganisations.linked(name + "-" + id, "kc-" + name);
    }

    /** Somebody who belongs to an organisation, as they act for it. */
    private Api person(String name, String organisation) {
        Organisation of = organisation(organisation);
        PersonId person = people.account(
                        of, new Invitee(new MailAddress(pseudonym(name) + "@sample.example"), name, FAMILY))
                .orElseThrow();
        people.join(of, person);
        return api.as(person.value(), of.id().value());
    }

    private String pseudonym(String name) {
        return name + "-" + id;
    }

    private String asked(String... names) {
        return consortium + "/people?of="
                + List.of(names).stream().map(this::pseudonym).collect(Collectors.joining(","));
    }

    private String told(String name, String organisation, String rest) {
        return "{\"person\":\"%s\",\"organisation\":\"%s-%s\",%s}".formatted(pseudonym(name), organisation, id, rest);
    }

    private String called(String name, String organisation) {
        return told(name, organisation, "\"kind\":\"person\",\"name\":\"%s %s\"".formatted(name, FAMILY));
    }

    private static Answer done(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isBetween(200, 201);
        return answer;
    }

    private static void hasItems(Answer answer, String... items) {
        assertThat(done(answer).text()).isEqualTo("{\"items\":[" + String.join(",", items) + "]}");
    }

    @Test
    void namesWhoActedAndWhoBelongs() {
        person("bob", "acme");
        person("program", "acme").get(consortium);
        hasItems(
                olga.get(asked("program", "anna", "bob", "olga", "anna")),
                told("program", "acme", "\"kind\":\"program\",\"name\":\"" + pseudonym("program") + "\""),
                called("anna", "acme"),
                called("bob", "acme"),
                called("olga", "office"));
        hasItems(anna.get(asked("olga")), called("olga", "office"));
        assertThat(olga.get(asked("anna")).header("Cache-Control")).contains("no-store");
    }

    @Test
    void tellsNothingOfAnybodyElse() {
        Api stranger = person("nia", "apart");
        done(stranger.post("/api/consortium/applications", """
                {"consortium":"%s","membershipClass":"full"}""".formatted(id)));
        done(anna.post(consortium + "/seats/board.full.acme-" + id + "/holders", """
                {"holder":"%s","from":"2020-02-01"}""".formatted(pseudonym("nia"))));
        hasItems(olga.get(asked("nia", "nobody")));
        hasItems(olga.get(consortium + "/people?of=consortium-service"));
    }

    @Test
    void tellsNothingToWhoIsNotInIt() {
        Api nia = person("nia", "apart");
        assertThat(nia.get(asked("anna")).slug())
                .isEqualTo(nia.get(consortium.replace(id, "none") + "/people?of=anna")
                        .slug())
                .isEqualTo("not-found");
        assertThat(api.anonymous().get(asked("anna")).status()).isEqualTo(401);
        assertThat(api.asAdministrator("root").get(asked("anna")).slug()).isEqualTo("forbidden");
        done(olga.post(consortium + "/invitations", """
                {"organisation":"apart-%s","membershipClass":"full"}""".formatted(id)));
        assertThat(nia.get(asked("anna")).slug()).isEqualTo("forbidden");
    }

    @Test
    void aMemberThatLeavesIsToldNothingAndItsPeopleAreStillCalledByTheirNames() {
        done(anna.ifMatch(anna.get(consortium + "/members/acme-" + id).etag())
                .post(consortium + "/withdrawals", """
                {"noticeGivenOn":"2021-01-01","effectiveOn":"2022-01-01","letter":"%s"}""".formatted(Letters.LETTER)));
        done(olga.ifMatch(olga.get(consortium + "/members/acme-" + id).etag())
                .post(consortium + "/members/acme-" + id + "/notice-confirmations", """
                {"letter":"%s"}""".formatted(Letters.LETTER)));
        assertThat(anna.get(asked("olga")).slug()).isEqualTo("forbidden");
        hasItems(olga.get(asked("anna")), called("anna", "acme"));
        people.leave(organisation("acme"), new PersonId(pseudonym("anna")));
        hasItems(olga.get(asked("anna")), called("anna", "acme"));
    }

    @Test
    void whoWasErasedIsAFormerPersonWhereTheyActed() {
        person("bob", "acme");
        people.erase(new PersonId(pseudonym("anna")));
        people.erase(new PersonId(pseudonym("bob")));
        hasItems(olga.get(asked("anna", "bob")), told("anna", "acme", "\"kind\":\"former\""));
    }

    @Test
    void takesAnOutageOfTheProviderForNothingElse() {
        assertThat(olga.get(asked("anna", "unsaid")).slug()).isEqualTo("service-unavailable");
        hasItems(olga.get(asked("anna")), called("anna", "acme"));
    }

    @Test
    void answersAboutFiftyAtOnceAndNoMore() {
        String fifty = IntStream.range(0, 50).mapToObj(each -> "p" + each).collect(Collectors.joining(","));
        hasItems(olga.get(consortium + "/people?of=" + fifty));
        for (String bad : List.of(fifty + ",p50", "", "a,,b", "a%20b", "../x")) {
            Answer refused = olga.get(consortium + "/people?of=" + bad);
            assertThat(refused.status()).as(bad).isEqualTo(400);
            assertThat(refused.at("/errors/0/pointer")).as(bad).isEqualTo("/of");
        }
        assertThat(olga.get(consortium + "/people").status()).isEqualTo(400);
    }

    @Test
    void noLedgerHoldsAName() {
        hasItems(olga.get(asked("anna")), called("anna", "acme"));
        assertThat(done(olga.get(consortium + "/events?limit=1000")).text())
                .contains(pseudonym("anna"))
                .doesNotContain(FAMILY);
    }
}
