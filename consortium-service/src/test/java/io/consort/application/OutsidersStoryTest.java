package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A ministry that is no member has a seat with a vote, and casts it, over HTTP; so does its vote count for the quorum. */
@ServiceTest
@Import(InMemoryIdentity.class)
class OutsidersStoryTest {

    private static final String OUT = "/api/consortium/consortia/outsiders";

    private static final String FOUND = """
            {"id":"outsiders","name":"Outsiders","model":"research-consortium","strategy":"leading","foundedOn":"2020-01-01",
             "charter":{"secretariat":"o-office","currency":"EUR","noticeMonths":6,
              "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
              "governance":{
               "bodies":[{"id":"board","name":"Board","kind":"board",
                "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},
                  "termMonths":0,"terms":0,"alternates":0,"votes":true},
                 {"id":"ministry","name":"Ministry","count":1,"filling":{"kind":"by-appointment","by":"o-ministry"},
                  "termMonths":0,"terms":0,"alternates":1,"votes":true}],
                "proxies":{"most":1,"inPart":true},
                "meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15}}],
               "motions":[
                {"id":"opinion","name":"Opinion","body":"board","effect":"none","written":
                 {"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/1","exceeded":false}},
                  "majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"cast","measure":"weight"}],
                  "tie":"falls","secrecy":"open","votingDays":1,"timeLockDays":0,"veto":{"days":15,"objections":1}}},
                {"id":"charter","name":"Charter","body":"board","effect":"charter-change","written":
                 {"weighing":{"kind":"equal"},"quorum":{},
                  "majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"cast","measure":"weight"}],
                  "tie":"falls","secrecy":"open","votingDays":1,"timeLockDays":0}}],
               "constraints":[]}}}""";

    @Autowired
    private Api api;

    @Test
    void whoeverHasASeatWithAVoteIsLetInAndCastsIt() {
        List.of("o-office", "o-one", "o-ministry", "o-stranger")
                .forEach(id -> accepted(
                        api.asAdministrator("root").post("/api/consortium/organisations", """
                {"id":"%s","legalName":"The %s","kind":"sme","country":"FR"}""".formatted(id, id))));
        accepted(api.asAdministrator("root").post("/api/consortium/consortia", FOUND));
        accepted(as("o-office").post(OUT + "/invitations", """
                {"organisation":"o-one","membershipClass":"full"}"""));
        accepted(as("o-one").post(OUT + "/accessions", """
                {"charterVersion":1,"effectiveOn":"2020-01-01"}"""));

        assertThat(as("o-stranger").get(OUT + "/bodies").status()).isEqualTo(404);
        assertThat(as("o-stranger").get("/api/consortium/consortia").json().get("items"))
                .isEmpty();
        Api ministry = as("o-ministry");
        accepted(ministry.post(OUT + "/seats/board.ministry.1/holders", """
                {"holder":"head-of-o-ministry","from":"2020-02-01"}"""));
        assertThat(ministry.get("/api/consortium/consortia").at("/items/0/id")).isEqualTo("outsiders");
        assertThat(ministry.get(OUT + "/bodies/board").at("/voting")).isEqualTo("2");
        assertThat(api.asService("ip-ledger")
                        .get("/internal/consortia/outsiders/standings/o-ministry")
                        .at("/standing"))
                .as("other services are told what it is, which is nothing")
                .isEqualTo("none");

        Answer tabled = ministry.post(OUT + "/motions", """
                {"kind":"opinion","seat":"board.ministry.1","question":{"title":"Say so","reasons":"It is so.",
                 "proposal":{"kind":"opinion"}}}""");
        accepted(tabled);
        Answer opened = as("o-office")
                .ifMatch(tabled.etag())
                .post(tabled.header("Location") + "/votings", """
                {"procedure":"written","ends":"%s"}""".formatted(
                                Instant.now().plus(2, ChronoUnit.DAYS).truncatedTo(ChronoUnit.MILLIS)));
        assertThat(opened.at("/electors")).as(opened.toString()).isEqualTo("2");
        String voting = OUT + "/votings/" + opened.at("/id");
        accepted(as("o-one").post(voting + "/votes", """
                {"seat":"board.full.o-one","choice":"yes"}"""));
        assertThat(as("o-office").post(voting + "/closings", "{}").slug()).isEqualTo("votes-outstanding");
        assertThat(api.as("somebody", "o-ministry").post(voting + "/votes", """
                {"seat":"board.ministry.1","choice":"no"}""").slug())
                .isEqualTo("not-on-the-seat");
        accepted(ministry.post(voting + "/votes", """
                {"seat":"board.ministry.1","choice":"yes"}"""));
        Answer closed = as("o-office").post(voting + "/closings", "{}");
        accepted(closed);
        assertThat(closed.at("/outcome")).isEqualTo("adopted");
        Answer resolution = ministry.get(OUT + "/resolutions/" + closed.at("/resolution"));
        assertThat(resolution.json().has("vetoUntil"))
                .as("both said yes, and nobody is left who could object")
                .isFalse();
        assertThat(ministry.post(OUT + "/witnesses", "{}").slug())
                .as("what is for members stays theirs")
                .isEqualTo("forbidden");
    }

    private Api as(String organisation) {
        return api.as("head-of-" + organisation, organisation);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }
}
