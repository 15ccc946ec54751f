package io.consort.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.consortium.InMemoryIdentity;
import io.consort.consortium.ballot.BallotNumber;
import io.consort.consortium.ballot.Blinding;
import io.consort.consortium.ballot.Nonce;
import io.consort.consortium.ballot.PaperKey;
import io.consort.consortium.ballot.RsaInteger;
import io.consort.consortium.count.Choice;
import io.consort.starter.test.Answer;
import io.consort.starter.test.Api;
import io.consort.starter.test.ServiceTest;
import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.JsonNode;

/** How three members decide in secret, over HTTP, with nothing but what the API gives them. */
@ServiceTest
@Import(InMemoryIdentity.class)
class SecretBallotStoryTest {

    private static final String SIGMA = "/api/consortium/consortia/sigma";
    private static final List<String> MEMBERS = List.of("s-one", "s-two", "s-three");
    private static final SecureRandom RANDOM = new SecureRandom();

    private static final String FOUND = """
            {"id":"sigma","name":"Sigma","model":"research-consortium","strategy":"leading","foundedOn":"2020-01-01",
             "charter":{"secretariat":"s-office","currency":"EUR","noticeMonths":6,
              "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
              "governance":{
               "bodies":[{"id":"board","name":"Board","kind":"board",
                "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},
                 "termMonths":0,"terms":0,"alternates":0,"votes":true}],
                "proxies":{"most":1,"inPart":true},
                "meetings":{"noticeDays":14,"agendaDays":7,"minutesDays":15}}],
               "motions":[
                {"id":"charter","name":"Charter","body":"board","effect":"charter-change","meeting":%s},
                {"id":"opinion","name":"Opinion","body":"board","effect":"none","meeting":%s}],
               "constraints":[]}}}""".formatted(rule("open"), rule("secret"));

    @Autowired
    private Api api;

    private static String rule(String secrecy) {
        return """
                {"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/2","exceeded":true}},
                 "majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"cast","measure":"weight"}],
                 "tie":"falls","secrecy":"%s","votingDays":0,"timeLockDays":0}""".formatted(secrecy);
    }

    private void found() {
        List.of("s-office", "s-one", "s-two", "s-three")
                .forEach(id -> accepted(
                        api.asAdministrator("root").post("/api/consortium/organisations", """
                        {"id":"%s","legalName":"%s","kind":"sme","country":"FR"}""".formatted(id, id))));
        accepted(api.asAdministrator("root").post("/api/consortium/consortia", FOUND));
        MEMBERS.forEach(id -> accepted(office().post(SIGMA + "/invitations", """
                {"organisation":"%s","membershipClass":"full"}""".formatted(id))));
        MEMBERS.forEach(id -> accepted(member(id).post(SIGMA + "/accessions", """
                {"charterVersion":1,"effectiveOn":"2020-01-01"}""")));
    }

    /** The board sits on a motion; its seats do without notice. */
    private void meet(String motion) {
        Answer convened = office().post(SIGMA + "/meetings", """
                {"body":"board","title":"First","starts":"2021-03-15T09:00:00.000Z","venue":{"place":"Paris"},
                 "topics":[{"title":"A motion","documents":[],"motion":"%s"}]}""".formatted(motion));
        accepted(convened);
        String meeting = convened.header("Location");
        MEMBERS.forEach(id -> accepted(member(id).post(meeting + "/waivers", """
                {"seat":"board.full.%s"}""".formatted(id))));
        Answer opened = office().ifMatch(office().get(meeting).etag())
                .post(meeting + "/openings", "{\"presiding\":\"board.full.s-one\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
    }

    @Test
    void decideWithoutAnybodyKnowingWhoSaidWhat() {
        found();
        Answer tabled = office().post(SIGMA + "/motions", """
                {"kind":"opinion","question":{"title":"Say so","reasons":"It is so.","proposal":{"kind":"opinion"}}}""");
        accepted(tabled);
        meet(tabled.at("/id"));
        Answer opened = office().ifMatch(tabled.etag())
                .post(tabled.header("Location") + "/votings", "{\"procedure\":\"meeting\"}");
        assertThat(opened.status()).as(opened.toString()).isEqualTo(200);
        String id = opened.at("/id");
        String voting = SIGMA + "/votings/" + id;
        PaperKey key = new PaperKey(office().get(voting).at("/papers/0/key"));
        assertThat(office().get(voting).at("/papers/0/electors")).isEqualTo("3");
        assertThat(refusal(member("s-one").post(voting + "/votes", """
                {"seat":"board.full.s-one","choice":"yes"}"""))).isEqualTo("422 secret-ballot-needed");

        List<Prepared> prepared = MEMBERS.stream()
                .map(each -> take(voting, key, each, each.equals("s-two") ? Choice.NO : Choice.YES))
                .toList();
        assertThat(office().get(voting + "/papers").json().get("items")).hasSize(3);
        assertThat(office().get(voting + "/electors").at("/items/0/paperTakenBy"))
                .startsWith("board.full.");

        Prepared first = prepared.getFirst();
        assertThat(refusal(member("s-one").post(SIGMA + "/ballots", first.ballot(id, "yes"))))
                .isEqualTo("422 ballot-with-a-name");
        Api nobody = api.anonymous();
        Answer cast = nobody.key("the-name-of-s-one").post(SIGMA + "/ballots", first.ballot(id, "yes"));
        accepted(cast);
        assertThat(cast.text()).isEqualTo("""
                {"voting":"%s","number":"%s","weight":"1","seal":"%s","entry":%s}""".formatted(id, first.number(), cast.at("/seal"), cast.at("/entry")));
        Answer again = nobody.header("No-Key", "1").post(SIGMA + "/ballots", first.ballot(id, "yes"));
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.text()).isEqualTo(cast.text());
        assertThat(refusal(nobody.post(SIGMA + "/ballots", first.ballot(id, "no"))))
                .as("the paper was taken for a yes")
                .isEqualTo("422 ballot-not-signed");
        assertThat(nobody.post("/api/consortium/consortia/nowhere/ballots", first.ballot(id, "no"))
                        .at("/detail"))
                .as("a stranger is not told which consortia there are")
                .isEqualTo(
                        nobody.post(SIGMA + "/ballots", first.ballot(id, "no")).at("/detail"));
        assertThat(refusal(nobody.post("/api/consortium/consortia/nowhere/ballots", first.ballot(id, "yes"))))
                .isEqualTo("422 ballot-not-signed");
        assertThat(refusal(nobody.post(SIGMA + "/ballots", first.ballot("V-99999", "yes"))))
                .isEqualTo("422 ballot-not-signed");
        accepted(nobody.post(SIGMA + "/ballots", prepared.getLast().ballot(id, "yes")));
        accepted(nobody.post(SIGMA + "/ballots", prepared.get(1).ballot(id, "no")));

        assertThat(refusal(office().get(voting + "/ballots"))).isEqualTo("409 ballots-sealed");
        JsonNode before =
                office().get(tabled.header("Location") + "/account").json().get(0);
        assertThat(before.has("outcome")).as("nobody can tell").isFalse();
        assertThat(before.at("/tally/yes/seats").asString()).isEqualTo("0");
        assertThat(office().get(voting + "/verification").json().has("counted")).isFalse();
        assertThat(entryOf(cast.at("/entry")))
                .contains("consortium.ballot-cast.v1")
                .doesNotContain(
                        "s-one", "s-two", "s-three", "yes", first.nonce().value());

        Answer closed = office().post(voting + "/closings", "{}");
        accepted(closed);
        assertThat(closed.at("/outcome")).isEqualTo("adopted");
        assertThat(closed.at("/tally/yes/seats")).isEqualTo("2");
        assertThat(office().get(voting + "/verification").text()).isEqualTo("""
                {"voting":"%s","consistent":true,"recorded":"adopted","counted":"adopted","differences":[]}""".formatted(id));
        assertThat(member("s-two")
                        .get(voting + "/ballots")
                        .json()
                        .get("items")
                        .valueStream()
                        .filter(each -> each.get("number")
                                .asString()
                                .equals(first.number().value()))
                        .map(each -> each.get("choice").asString()))
                .as("each finds its own")
                .containsExactly("yes");
        JsonNode account =
                office().get(tabled.header("Location") + "/account").json().get(0);
        assertThat(account.at("/papers/0/cast").asInt()).isEqualTo(3);
        assertThat(account.get("steps").get(1).at("/words/text/en").asString())
                .isEqualTo("Yes weighs 2 (2 seats), no 1 (1 seats), abstentions 0 (0 seats).");
    }

    private Prepared take(String voting, PaperKey key, String member, Choice choice) {
        Nonce nonce = Nonce.random(RANDOM);
        BallotNumber number = BallotNumber.of(nonce, choice);
        Blinding blinding = Blinding.of(key, number, RANDOM);
        Answer taken = member(member).post(voting + "/papers", """
                {"seat":"board.full.%s","blinded":"%s"}""".formatted(member, blinding.blinded()));
        accepted(taken);
        return new Prepared(nonce, number, blinding.unblind(new RsaInteger(taken.at("/signature"))));
    }

    private String entryOf(String seq) {
        return office().get(SIGMA + "/events?limit=1&after=" + (Long.parseLong(seq) - 1))
                .text();
    }

    private record Prepared(Nonce nonce, BallotNumber number, RsaInteger signature) {
        String ballot(String voting, String choice) {
            return """
                    {"voting":"%s","nonce":"%s","choice":"%s","signature":"%s"}""".formatted(voting, nonce.value(), choice, signature);
        }
    }

    private Api office() {
        return api.as("olga", "s-office");
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
