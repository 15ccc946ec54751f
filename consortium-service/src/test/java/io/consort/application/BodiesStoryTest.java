package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** The board of a consortium, over HTTP: who is named, elected, stands in, votes for another, presides and leaves. */
@ServiceTest
@Import(InMemoryIdentity.class)
class BodiesStoryTest {

    private static final String BOARDED = "/api/consortium/consortia/boarded";

    private static final String FOUND = """
            {"id":"boarded","name":"Boarded","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
             "charter":{"secretariat":"boarded-office","currency":"EUR","noticeMonths":0,
              "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
              "governance":{"constraints":[],
               "motions":[{"id":"change","name":"Change","body":"assembly","effect":"charter-change",
                "meeting":{"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/2","exceeded":false}},
                 "majorities":[{"yes":{"part":"2/3","exceeded":false},"of":"cast","measure":"weight"}],"tie":"falls",
                 "secrecy":"open","votingDays":0,"timeLockDays":0}}],
               "bodies":[
               {"id":"assembly","name":"Assembly","kind":"assembly",
                "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},
                  "termMonths":0,"terms":0,"alternates":1,"votes":true}],
                "proxies":{"most":2,"inPart":true},"meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15}},
               {"id":"board","name":"Board","kind":"board","parent":"assembly",
                "seats":[{"id":"named","name":"Named","count":2,"filling":{"kind":"by-appointment","by":"boarded-two"},
                  "termMonths":24,"terms":2,"alternates":0,"votes":true}],
                "proxies":{"most":0,"inPart":false},"meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15}}]}}}""";

    @Autowired
    private Api api;

    @Test
    void aBoardIsSeatedAndUnseated() {
        for (String id : List.of("boarded-office", "boarded-one", "boarded-two")) {
            accepted(api.asAdministrator("root").post("/api/consortium/organisations", """
                    {"id":"%s","legalName":"The %s","kind":"sme","country":"FR"}""".formatted(id, id)));
        }
        accepted(api.asAdministrator("root").post("/api/consortium/consortia", FOUND));
        join("boarded-one");
        join("boarded-two");

        assertThat(one().get(BOARDED + "/body-tree").withoutEntries()).isEqualTo("""
                {"items":[{"id":"assembly","name":"Assembly","kind":"assembly","children":[{"id":"board","name":"Board",\
                "kind":"board","children":[]}]}]}""");
        assertThat(one().get(BOARDED + "/bodies/assembly?on=2021-01-01").withoutEntries())
                .isEqualTo("""
                {"id":"assembly","name":"Assembly","kind":"assembly","children":["board"],"seats":2,"voting":2,\
                "vacant":0}""");

        Answer named = one().post(BOARDED + "/seats/assembly.full.boarded-one/holders", """
                {"holder":"p-7","from":"2020-02-01"}""");
        assertThat(named.status()).as(named.toString()).isEqualTo(201);
        assertThat(named.text()).isEqualTo("""
                {"seat":"assembly.full.boarded-one","organisation":"boarded-one","holder":"p-7","from":"2020-02-01"}""");
        assertThat(one().get(named.header("Location") + "?on=2020-02-01").withoutEntries())
                .isEqualTo("""
                {"seat":"assembly.full.boarded-one","body":"assembly","sort":"full","votes":true,"vacant":false,\
                "organisation":"boarded-one","holder":"p-7","alternates":[]}""");
        assertThat(refusal(two().post(BOARDED + "/seats/assembly.full.boarded-one/holders", """
                {"holder":"p-8","from":"2020-02-01"}""")))
                .isEqualTo("403 seat-of-another");
        assertThat(refusal(two().post(BOARDED + "/seats/assembly.full.boarded-one/alternates", """
                {"alternate":"p-8","from":"2020-02-01"}""")))
                .isEqualTo("403 seat-of-another");
        accepted(one().post(BOARDED + "/seats/assembly.full.boarded-one/alternates", """
                {"alternate":"p-8","from":"2020-02-01"}"""));
        accepted(one().post(BOARDED + "/seats/assembly.full.boarded-one/alternate-withdrawals", """
                {"alternate":"p-8","on":"2020-03-01"}"""));

        assertThat(one().get(BOARDED + "/vacancies?on=2020-02-01&limit=1").withoutEntries())
                .startsWith("""
                {"items":[{"body":"board","seat":"board.named.1","since":"2020-01-01","filledBy":{"kind":"by-appointment",\
                "by":"boarded-two"}}],"next":""");
        accepted(two().post(BOARDED + "/seats/board.named.1/holders", """
                {"holder":"p-9","from":"2020-03-01"}"""));
        accepted(office().post(BOARDED + "/bodies/board/offices", """
                {"office":"chair","seat":"board.named.1","from":"2020-03-01"}"""));
        assertThat(one().get(BOARDED + "/bodies/board?on=2020-03-01").at("/chair/holder"))
                .isEqualTo("p-9");
        assertThat(one().get(BOARDED + "/bodies/board/offices/chair").at("/items/0/seat"))
                .isEqualTo("board.named.1");
        assertThat(one().get(BOARDED + "/bodies/board/seats?on=2020-03-01").at("/items/0/organisation"))
                .isEqualTo("boarded-two");

        Api holder = api.as("p-7", "boarded-one");
        accepted(holder.post(BOARDED + "/seats/assembly.full.boarded-one/proxies", """
                {"to":"assembly.full.boarded-two","part":"1/2","from":"2020-03-01","until":"2030-01-01"}"""));
        assertThat(refusal(one().post(BOARDED + "/seats/assembly.full.boarded-one/proxies", """
                {"to":"assembly.full.boarded-two","from":"2020-03-01"}""")))
                .isEqualTo("403 not-on-the-seat");
        assertThat(one().get(BOARDED + "/bodies/assembly/proxies?on=2020-03-01").withoutEntries())
                .isEqualTo("""
                {"items":[{"seat":"assembly.full.boarded-one","to":"assembly.full.boarded-two","part":"1/2"}]}""");
        accepted(holder.post(BOARDED + "/seats/assembly.full.boarded-one/proxy-withdrawals", """
                {"to":"assembly.full.boarded-two","on":"2020-04-01"}"""));

        assertThat(one().get(BOARDED + "/seats?person=p-9&on=2020-03-01").at("/items/0/seat"))
                .isEqualTo("board.named.1");
        assertThat(one().get(BOARDED + "/seats?organisation=boarded-two&on=2020-03-01")
                        .json()
                        .get("items"))
                .hasSize(2);
        accepted(api.as("p-9", "boarded-two").post(BOARDED + "/bodies/board/office-ends", """
                {"office":"chair","on":"2020-06-01"}"""));
        accepted(api.as("p-9", "boarded-two").post(BOARDED + "/seats/board.named.1/resignations", """
                {"on":"2020-06-01"}"""));
        assertThat(one().get(BOARDED + "/seats/board.named.1/holders").at("/items/0/until"))
                .isEqualTo("2020-06-01");
        assertThat(one().get(BOARDED + "/seats/board.named.1?on=2020-06-02&knownAt=2020-06-01T00:00:00.000Z")
                        .status())
                .isEqualTo(404);
        accepted(one().post(BOARDED + "/seats/assembly.full.boarded-one/recalls", """
                {"on":"2020-07-01"}"""));
        assertThat(refusal(office().post(BOARDED + "/seats/board.named.1/removals", """
                {"on":"2020-07-01"}""")))
                .isEqualTo("422 seat-not-elected");
        assertThat(refusal(one().get(BOARDED + "/bodies/none"))).isEqualTo("404 not-found");
        assertThat(one().get(BOARDED + "/bodies").json().get("items")).hasSize(2);
    }

    private void join(String organisation) {
        accepted(office().post(BOARDED + "/invitations", """
                {"organisation":"%s","membershipClass":"full"}""".formatted(organisation)));
        accepted(api.as("head", organisation).post(BOARDED + "/accessions", """
                {"charterVersion":1,"effectiveOn":"2020-01-01"}"""));
    }

    private Api office() {
        return api.as("olga", "boarded-office");
    }

    private Api one() {
        return api.as("anna", "boarded-one");
    }

    private Api two() {
        return api.as("berta", "boarded-two");
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.slug();
    }
}
