package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** How a consortium of three admits a fourth, and how one of them stops a resolution, over HTTP. */
@ServiceTest
@Import(InMemoryIdentity.class)
class DecisionStoryTest {

    private static final String DELTA = "/api/consortium/consortia/delta";

    private static final String FOUND =
            """
            {"id":"delta","name":"Delta","model":"research-consortium","strategy":"leading","foundedOn":"2020-01-01",
             "charter":{"secretariat":"d-office","currency":"EUR","noticeMonths":6,
              "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
              "governance":{
               "bodies":[{"id":"board","name":"Board","kind":"board",
                "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},
                 "termMonths":0,"terms":0,"alternates":0,"votes":true}],
                "proxies":{"most":1,"inPart":true},
                "meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15}}],
               "motions":[
                {"id":"admission","name":"Admission","body":"board","effect":"admission","meeting":%s},
                {"id":"charter","name":"Charter","body":"board","effect":"charter-change","meeting":%s},
                {"id":"opinion","name":"Opinion","body":"board","effect":"none","meeting":%s}],
               "constraints":[]}}}""".formatted(rule(""), rule(""), rule(",\"veto\":{\"days\":15,\"objections\":1}"));

    @Autowired
    private Api api;

    private static String rule(String veto) {
        return """
                {"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/2","exceeded":true}},
                 "majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"cast","measure":"weight"}],
                 "tie":"falls","secrecy":"open","votingDays":0,"timeLockDays":0%s}""".formatted(veto);
    }

    @BeforeEach
    void found() {
        if (office().get(DELTA + "/members").status() == 200) {
            return;
        }
        List.of("d-office", "d-one", "d-two", "d-three", "d-four")
                .forEach(id -> accepted(
                        api.asAdministrator("root").post("/api/consortium/organisations", """
                        {"id":"%s","legalName":"%s","kind":"sme","country":"FR"}""".formatted(id, id))));
        accepted(api.asAdministrator("root").post("/api/consortium/consortia", FOUND));
        List.of("d-one", "d-two", "d-three")
                .forEach(id -> accepted(office().post(DELTA + "/invitations", """
                {"organisation":"%s","membershipClass":"full"}""".formatted(id))));
        List.of("d-one", "d-two", "d-three").forEach(id -> accepted(member(id).post(DELTA + "/accessions", """
                {"charterVersion":1,"effectiveOn":"2020-01-01"}""")));
    }

    @Test
    void admitsAFourthByResolution() {
        Answer tabled = member("d-one").post(DELTA + "/motions", """
                {"kind":"admission","seat":"board.full.d-one","question":{"title":"Admit four","reasons":"It asked.",
                 "proposal":{"kind":"admit","organisation":"d-four","membershipClass":"full"}}}""");
        accepted(tabled);
        String motion = tabled.header("Location");
        assertThat(tabled.text()).isEqualTo("""
                {"id":"%s","kind":"admission","body":"board","mover":"board.full.d-one","charterVersion":1,\
                "question":{"title":"Admit four","reasons":"It asked.","proposal":{"kind":"admit",\
                "organisation":"d-four","membershipClass":"full"}}}""".formatted(tabled.at("/id")));
        assertThat(refusal(member("d-two")
                        .ifMatch(tabled.etag())
                        .post(motion + "/votings", "{\"procedure\":\"meeting\"}")))
                .isEqualTo("403 not-presiding");
        assertThat(office().post(motion + "/votings", "{\"procedure\":\"meeting\"}")
                        .status())
                .isEqualTo(428);
        assertThat(refusal(office().ifMatch(tabled.etag()).post(motion + "/votings", "{\"procedure\":\"meeting\"}")))
                .isEqualTo("422 no-meeting");
        String meeting = sitting("Another matter");
        assertThat(refusal(office().ifMatch(tabled.etag()).post(motion + "/votings", "{\"procedure\":\"meeting\"}")))
                .isEqualTo("422 not-on-agenda");
        added(meeting, tabled.at("/id"));
        Answer opened = office().ifMatch(tabled.etag()).post(motion + "/votings", "{\"procedure\":\"meeting\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
        assertThat(opened.at("/electors")).isEqualTo("3");
        String voting = DELTA + "/votings/" + opened.at("/id");
        accepted(vote(voting, "d-one", "yes"));
        assertThat(refusal(
                        member("d-one").post(voting + "/votes", "{\"seat\":\"board.full.d-two\",\"choice\":\"no\"}")))
                .isEqualTo("403 not-on-the-seat");
        Instant before = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        accepted(member("d-three").post(voting + "/proxies", """
                {"from":"board.full.d-three","to":"board.full.d-two"}"""));
        accepted(vote(voting, "d-two", "yes"));
        assertThat(office().get(voting).at("/open")).isEqualTo("true");
        Answer closed = office().post(voting + "/closings", "{}");
        accepted(closed);
        assertThat(closed.at("/outcome")).isEqualTo("adopted");
        assertThat(closed.at("/tally/yes/seats")).isEqualTo("3");

        Answer resolution = member("d-one").get(DELTA + "/resolutions/" + closed.at("/resolution"));
        assertThat(resolution.at("/stage")).isEqualTo("in-force");
        assertThat(resolution.at("/effect/stage")).isEqualTo("carried-out");
        assertThat(office().get(DELTA + "/invitations").at("/items/0/organisation"))
                .isEqualTo("d-four");
        assertThat(office().get(DELTA + "/resolutions?kind=admission&stage=in-force")
                        .json()
                        .get("items"))
                .hasSize(1);
        assertThat(office().get(DELTA + "/resolutions?kind=charter").text()).isEqualTo("{\"items\":[]}");

        assertThat(office().get(DELTA + "/exports/resolutions").text())
                .startsWith("id,motion,kind,body,title,charterVersion,adopted,stage,inForce,effect\r\n")
                .contains(",admission,board,Admit four,1,")
                .contains(",in-force,")
                .contains(",carried-out\r\n")
                .isEqualTo(office().header("Accept", "text/csv")
                        .get(DELTA + "/resolutions")
                        .text());

        JsonNode account = office().get(motion + "/account").json().get(0);
        assertThat(account.get("steps")
                        .valueStream()
                        .map(each -> each.at("/words/text/en").asString()))
                .containsExactly(
                        "3 seats may vote; they weigh 3.",
                        "Yes weighs 3 (3 seats), no 0 (0 seats), abstentions 0 (0 seats).",
                        "Present is by seats 3 of 3; the quorum is more than 1/2: reached.",
                        "Yes is by weight 3 of 3 cast for or against; the rule asks for more than 1/2: reached.");
        assertThat(office().get(motion + "/account?at=" + before).at("/0/outcome"))
                .isEqualTo("inquorate");
        assertThat(office().get(motion + "/account?at=2020-01-01T00:00:00Z").text())
                .isEqualTo("[]");
        assertThat(office().get(voting + "/verification").text()).isEqualTo("""
                {"voting":"%s","consistent":true,"recorded":"adopted","counted":"adopted","differences":[]}""".formatted(opened.at("/id")));
        assertThat(office().get(voting + "/electors?limit=1").json().get("items"))
                .hasSize(1);
        assertThat(office().get(voting + "/electors").text()).contains("""
                {"seat":"board.full.d-three","organisation":"d-three","group":"d-three","full":"1",\
                "ground":{"kind":"equal"},"groundInWords":{"code":"ground.equal","arguments":[],\
                "text":{"en":"Each seat weighs 1.","zh":"每席权重为1。"}},"weight":"1",\
                "given":[{"from":"board.full.d-three","to":"board.full.d-two","part":"1"}]}""");
        assertThat(office().get(motion).at("/stage")).isEqualTo("adopted");
        over(meeting);
    }

    @Test
    void oneStopsAResolutionThatCanBeVetoed() {
        Answer tabled = office().post(DELTA + "/motions", """
                {"kind":"opinion","question":{"title":"Say so","reasons":"It is so.","proposal":{"kind":"opinion"}}}""");
        accepted(tabled);
        String motion = tabled.header("Location");
        Answer revised = office().ifMatch(tabled.etag()).post(motion + "/revisions", """
                {"question":{"title":"Say it","reasons":"It is so.","proposal":{"kind":"opinion"}}}""");
        assertThat(revised.status()).as(revised.toString()).isEqualTo(200);
        accepted(member("d-one").post(motion + "/amendments", """
                {"seat":"board.full.d-one","question":{"title":"Say less","reasons":"It is so.",
                 "proposal":{"kind":"opinion"}}}"""));
        Answer accepted =
                office().ifMatch(office().get(motion).etag()).post(motion + "/amendments/1/acceptances", "{}");
        assertThat(accepted.status()).as(accepted.toString()).isEqualTo(200);
        assertThat(office().get(motion).at("/question/title")).isEqualTo("Say less");
        String meeting = sitting("Opinions");
        added(meeting, tabled.at("/id"));
        accepted(member("d-three").post(meeting + "/arrivals", """
                {"seat":"board.full.d-three","manner":"in-person"}"""));
        Answer opened = office().ifMatch(accepted.etag()).post(motion + "/votings", "{\"procedure\":\"meeting\"}");
        String voting = DELTA + "/votings/" + opened.at("/id");
        accepted(member("d-two")
                .post(voting + "/conflicts", "{\"seat\":\"board.full.d-two\",\"reason\":\"It sells.\"}"));
        accepted(vote(voting, "d-one", "yes"));
        Answer closed = office().post(voting + "/closings", "{}");
        accepted(closed);
        String resolution = DELTA + "/resolutions/" + closed.at("/resolution");
        assertThat(office().get(resolution).at("/stage")).isEqualTo("veto-open");
        accepted(member("d-one").post(resolution + "/deliveries", "{\"seat\":\"board.full.d-one\"}"));
        assertThat(refusal(member("d-two")
                        .post(resolution + "/objections", "{\"seat\":\"board.full.d-two\",\"reason\":\"No.\"}")))
                .isEqualTo("422 stands-aside");
        accepted(member("d-three")
                .post(resolution + "/objections", "{\"seat\":\"board.full.d-three\",\"reason\":\"No.\"}"));
        assertThat(office().get(resolution).at("/stage")).isEqualTo("vetoed");
        assertThat(office().get(resolution).at("/objections/board.full.d-three"))
                .isEqualTo("No.");
        assertThat(refusal(office().post(resolution + "/effect-retries", "{}"))).isEqualTo("409 effect-not-refused");
        over(meeting);
    }

    /** The board meets; its seats do without notice. */
    private String sitting(String title) {
        Answer convened = office().post(DELTA + "/meetings", """
                {"body":"board","title":"%s","starts":"2021-03-15T09:00:00.000Z","venue":{"place":"Paris"},
                 "topics":[{"title":"%s","documents":[]}]}""".formatted(title, title));
        accepted(convened);
        String meeting = convened.header("Location");
        List.of("d-one", "d-two", "d-three")
                .forEach(id -> accepted(member(id).post(meeting + "/waivers", """
                {"seat":"board.full.%s"}""".formatted(id))));
        changed(meeting, "/openings", "{\"presiding\":\"board.full.d-one\"}");
        return meeting;
    }

    private void added(String meeting, String motion) {
        accepted(office().post(meeting + "/agenda-items", """
                {"topic":{"title":"A motion","documents":[],"motion":"%s"},"agreed":true}""".formatted(motion)));
    }

    private void over(String meeting) {
        changed(meeting, "/closures", "{}");
    }

    private void changed(String meeting, String path, String body) {
        Answer answer = office().ifMatch(office().get(meeting).etag()).post(meeting + path, body);
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    }

    private Answer vote(String voting, String member, String choice) {
        return member(member).post(voting + "/votes", """
                {"seat":"board.full.%s","choice":"%s"}""".formatted(member, choice));
    }

    private Api office() {
        return api.as("olga", "d-office");
    }

    private Api member(String id) {
        return api.as("head-of-" + id, id);
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isEqualTo(201);
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.slug();
    }
}
