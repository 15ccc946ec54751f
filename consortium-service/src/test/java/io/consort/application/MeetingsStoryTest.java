package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.kernel.json.Json;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A meeting of an assembly of two, over HTTP: from the convocation to the accepted minutes. */
@ServiceTest
@Import(InMemoryIdentity.class)
class MeetingsStoryTest {

    private static final String METE = "/api/consortium/consortia/meeting";
    private static final String FIRST = METE + "/meetings/MT-1";
    private static final String DIGEST = "ab".repeat(32);

    private static final String FOUND = """
            {"id":"meeting","name":"Meeting","model":"innovation-council","strategy":"leading","foundedOn":"2020-01-01",
             "charter":{"secretariat":"meeting-office","currency":"EUR","noticeMonths":0,
              "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
              "governance":{"constraints":[],
               "motions":[{"id":"change","name":"Change","body":"assembly","effect":"charter-change",
                "meeting":{"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"2/3","exceeded":false}},
                 "majorities":[{"yes":{"part":"2/3","exceeded":false},"of":"cast","measure":"weight"}],"tie":"falls",
                 "secrecy":"open","votingDays":0,"timeLockDays":0}}],
               "bodies":[
               {"id":"assembly","name":"Assembly","kind":"assembly",
                "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},
                  "termMonths":0,"terms":0,"alternates":1,"votes":true}],
                "proxies":{"most":1,"inPart":false},"meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15,
                 "demandedBy":{"kind":"of-seats","seats":2}}}]}}}""";

    @Autowired
    private Api api;

    @Test
    void aBodyMeets() {
        for (String id : List.of("meeting-office", "meeting-one", "meeting-two")) {
            accepted(api.asAdministrator("root").post("/api/consortium/organisations", """
                    {"id":"%s","legalName":"The %s","kind":"sme","country":"FR"}""".formatted(id, id)));
        }
        accepted(api.asAdministrator("root").post("/api/consortium/consortia", FOUND));
        join("meeting-one");
        join("meeting-two");

        Answer convened = office().post(METE + "/meetings", """
                {"body":"assembly","title":"Spring","starts":"2021-03-15T09:00:00.000Z","venue":{"place":"Paris"},
                 "topics":[{"title":"Budget","documents":[{"title":"Draft","sha256":"%s"}]}]}""".formatted(DIGEST));
        assertThat(convened.status()).as(convened.toString()).isEqualTo(201);
        assertThat(convened.header("Location")).isEqualTo(FIRST);
        Answer meeting = one().get(FIRST);
        assertThat(meeting.withoutEntries()).isEqualTo("""
                {"id":"MT-1","body":"assembly","title":"Spring","charterVersion":1,\
                "rule":{"noticeDays":14,"agendaDays":7,"minutesDays":15,\
                "demandedBy":{"kind":"of-seats","seats":2}},"starts":"2021-03-15T09:00:00Z",\
                "venue":{"place":"Paris"},"noticeBy":"2021-03-01","agendaBy":"2021-03-08","stage":"convened",\
                "agenda":[{"number":1,"topic":{"title":"Budget","documents":[{"title":"Draft","sha256":"%s"}]},\
                "agreed":false}],"sessions":[]}""".formatted(DIGEST));
        assertThat(refusal(one().post(METE + "/meetings", """
                {"body":"assembly","title":"Coup","starts":"2021-03-15T09:00:00.000Z","venue":{"place":"Paris"},
                 "topics":[]}"""))).isEqualTo("403 not-presiding");
        assertThat(refusal(change(office(), "/openings", "{\"presiding\":\"assembly.full.meeting-one\"}")))
                .isEqualTo("422 notice-not-in-time");

        accepted(office().post(FIRST + "/sendings", """
                {"seats":["assembly.full.meeting-one"],"on":"2021-02-20","sha256":"%s"}""".formatted(DIGEST)));
        accepted(two().post(FIRST + "/waivers", "{\"seat\":\"assembly.full.meeting-two\"}"));
        assertThat(one().get(FIRST + "/summons").withoutEntries()).isEqualTo("""
                {"items":[{"seat":"assembly.full.meeting-one","organisation":"meeting-one","sentOn":"2021-02-20",\
                "waived":false,"inTime":true},{"seat":"assembly.full.meeting-two","organisation":"meeting-two",\
                "waived":true,"inTime":true}]}""");

        accepted(change(office(), "/openings", """
                {"at":"2021-03-15T09:05:00.000Z","presiding":"assembly.full.meeting-one"}"""));
        accepted(one().post(FIRST + "/arrivals", """
                {"seat":"assembly.full.meeting-one","manner":"in-person","at":"2021-03-15T09:06:00.000Z"}"""));
        accepted(two().post(FIRST + "/arrivals", """
                {"seat":"assembly.full.meeting-two","manner":"by-proxy","proxy":"assembly.full.meeting-one",
                 "at":"2021-03-15T09:07:00.000Z"}"""));
        accepted(office().post(FIRST + "/guests", """
                {"organisation":"meeting-office","person":"p-9","at":"2021-03-15T09:08:00.000Z"}"""));
        assertThat(one().get(FIRST + "/presence?at=2021-03-15T09:06:30.000Z").withoutEntries())
                .isEqualTo("""
                {"at":"2021-03-15T09:06:30Z","inSession":true,"presiding":"assembly.full.meeting-one",\
                "seats":[{"seat":"assembly.full.meeting-one","organisation":"meeting-one","person":"una",\
                "manner":"in-person","alternate":false,"from":"2021-03-15T09:06:00Z"}],\
                "quorum":{"voting":2,"present":1,"kinds":[{"kind":"change","seats":{"part":"2/3","exceeded":false},\
                "met":false}]},"guests":[]}""");
        assertThat(one().get(FIRST + "/presence").at("/quorum/kinds/0/met")).isEqualTo("true");
        accepted(one().post(FIRST + "/departures", """
                {"seat":"assembly.full.meeting-one","at":"2021-03-15T10:00:00.000Z"}"""));
        accepted(change(office(), "/adjournments", """
                {"at":"2021-03-15T10:01:00.000Z","reason":"Nobody is left."}"""));
        accepted(change(office(), "/continuations", """
                {"at":"2021-03-16T09:00:00.000Z","presiding":"assembly.full.meeting-two"}"""));
        accepted(change(two(), "/closures", "{\"at\":\"2021-03-16T09:30:00.000Z\"}"));

        Answer csv = one().get(METE + "/attendance/records/csv");
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.text())
                .startsWith("meeting,body,day,seat,organisation,person,presence,arrived,left\r\n")
                .contains(
                        "MT-1,assembly,2021-03-15,assembly.full.meeting-two,meeting-two,,by-proxy,2021-03-15T09:07:00Z")
                .isEqualTo(one().header("Accept", "text/csv")
                        .get(METE + "/attendance/records")
                        .text());
        assertThat(one().get(METE + "/attendance?body=assembly").at("/items/1/byProxy"))
                .isEqualTo("1");
        assertThat(one().get(METE + "/attendance/records?person=una").json().get("items"))
                .hasSize(1);
        assertThat(one().get(METE + "/meetings?stage=closed").json().get("items"))
                .hasSize(1);
        assertThat(one().get(METE + "/meetings?stage=convened").json().get("items"))
                .isEmpty();

        minutes();
        demand();
    }

    private void takenBack() {
        one().post(METE + "/meeting-demands", """
                {"body":"assembly","seat":"assembly.full.meeting-one","title":"Coup","starts":"2999-01-01T09:00:00.000Z",
                 "venue":{"place":"Paris"},"topics":[{"title":"Budget","documents":[]}]}""");
        Answer left = one().post(METE + "/meeting-demands/D-2/withdrawals", "{\"seat\":\"assembly.full.meeting-one\"}");
        assertThat(left.text()).isEqualTo("{\"demand\":\"D-2\"}");
        assertThat(one().get(METE + "/meeting-demands/D-2").json().get("seats")).isEmpty();
    }

    private void demand() {
        Answer asked = one().post(METE + "/meeting-demands", """
                {"body":"assembly","seat":"assembly.full.meeting-one","title":"Coup","starts":"2999-01-01T09:00:00.000Z",
                 "venue":{"place":"Paris"},"topics":[{"title":"Budget","documents":[]}]}""");
        assertThat(asked.status()).as(asked.toString()).isEqualTo(201);
        assertThat(asked.text()).isEqualTo("{\"demand\":\"D-1\"}");
        assertThat(asked.header("Location")).isEqualTo(METE + "/meeting-demands/D-1");
        Answer met = two().post(METE + "/meeting-demands/D-1/seats", "{\"seat\":\"assembly.full.meeting-two\"}");
        assertThat(met.text()).isEqualTo("{\"demand\":\"D-1\",\"meeting\":\"MT-2\"}");
        assertThat(one().get(METE + "/meetings/MT-2").at("/title")).isEqualTo("Coup");
        assertThat(one().get(METE + "/meeting-demands/D-1").at("/seats/1")).isEqualTo("assembly.full.meeting-two");
        assertThat(one().get(METE + "/meeting-demands").at("/items/0/meeting")).isEqualTo("MT-2");
        takenBack();
    }

    private void minutes() {
        Answer written = office().post(FIRST + "/minutes", """
                {"remarks":[{"item":1,"text":"The draft was not ready."}]}""");
        assertThat(written.status()).as(written.toString()).isEqualTo(201);
        assertThat(written.header("Location")).isEqualTo(FIRST + "/minutes/1");
        accepted(two().post(FIRST + "/minutes/1/objections", """
                {"seat":"assembly.full.meeting-two","reason":"It was ready."}"""));
        accepted(office().post(FIRST + "/minutes/1/corrections", """
                {"remarks":[{"item":1,"text":"The draft was ready."}],"reason":"The draft was ready."}"""));
        assertThat(one().get(FIRST + "/minutes").at("/items/0/standing")).isEqualTo("replaced");
        Answer second = one().get(FIRST + "/minutes/2");
        assertThat(second.at("/minutes/version")).isEqualTo("2");
        assertThat(second.at("/standing")).isEqualTo("sent");
        assertThat(Json.entries().readTree(second.at("/proof/entry")).get("data"))
                .isEqualTo(second.json().get("minutes"));
        assertThat(second.text()).contains("""
                {"heading":"Remark","subject":"On item 1","what":"The draft was ready."}""");
        assertThat(one().get(FIRST + "/minutes/1").at("/objections/0/reason")).isEqualTo("It was ready.");
        Answer paper = one().get(FIRST + "/minutes/2/pdf");
        assertThat(paper.header("Content-Type")).startsWith("application/pdf");
        assertThat(paper.text()).startsWith("%PDF-");
        assertThat(refusal(office().post(FIRST + "/minutes/2/acceptances", "{\"reason\":\"So found.\"}")))
                .isEqualTo("422 minutes-unopposed");
        assertThat(one().get(FIRST + "/minutes/3").status()).isEqualTo(404);
    }

    private Answer change(Api caller, String path, String body) {
        return caller.ifMatch(caller.get(FIRST).header("ETag")).post(FIRST + path, body);
    }

    private Api office() {
        return api.as("olga", "meeting-office");
    }

    private Api one() {
        return api.as("una", "meeting-one");
    }

    private Api two() {
        return api.as("duo", "meeting-two");
    }

    private void join(String id) {
        accepted(office().post(METE + "/invitations", """
                {"organisation":"%s","membershipClass":"full"}""".formatted(id)));
        accepted(api.as("una", id).post(METE + "/accessions", """
                {"charterVersion":1,"effectiveOn":"2020-01-01"}"""));
    }

    private static String refusal(Answer answer) {
        return answer.status() + " " + answer.at("/type").replaceAll(".*/", "");
    }

    private static void accepted(Answer answer) {
        assertThat(answer.status()).as(answer.toString()).isIn(200, 201);
    }
}
