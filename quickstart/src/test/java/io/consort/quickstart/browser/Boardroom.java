package io.consort.quickstart.browser;

import io.consort.quickstart.client.Browser;
import io.consort.quickstart.client.Reply;
import io.consort.quickstart.system.Told;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A consortium of its own with a board: one member presides, another keeps the minutes. Whether they have confidence is asked in secret. */
final class Boardroom {

    private static final String RULE = """
            {"weighing":{"kind":"equal"},"quorum":{"seats":{"part":"1/2","exceeded":true}},
             "majorities":[{"yes":{"part":"1/2","exceeded":true},"of":"cast","measure":"weight"}],
             "tie":"falls","secrecy":"%s","votingDays":0,"timeLockDays":0}""";

    final String id = "boardroom-" + Long.toString(System.currentTimeMillis(), 36);
    final String chair = id + "-chair";
    final String secretary = id + "-secretary";
    private final List<String> members;
    private final String office = id + "-office";
    private final String today = LocalDate.now(ZoneOffset.UTC).toString();
    private final Told told;

    private Boardroom(Told told, int others) {
        this.told = told;
        this.members = Stream.concat(
                        Stream.of(chair, secretary), IntStream.range(0, others).mapToObj(i -> id + "-" + i))
                .toList();
    }

    /** @param others who have a seat besides those two, and do nothing by themselves */
    static Boardroom found(Told told, int others) {
        Boardroom room = new Boardroom(told, others);
        told.organisation(room.office);
        room.members.forEach(told::organisation);
        told.administrator()
                .post("/api/consortium/consortia", room.id, room.charter())
                .ok();
        room.members.forEach(room::join);
        Browser office = told.as(room.office);
        room.install(office, "chair", room.chair);
        room.install(office, "secretary", room.secretary);
        return room;
    }

    /**
     * A motion is put to the vote at a meeting of all.
     *
     * @param kind of the motion
     * @return the number of the voting
     */
    String voting(String kind, String title) {
        Browser desk = told.as(office);
        String motion =
                desk.post(at("/motions"), kind, """
                {"kind":"%s","question":{"title":"%s","reasons":"So it is.","proposal":{"kind":"opinion"}}}""".formatted(kind, title)).ok().at("/id");
        String meeting = desk.post(at("/meetings"), kind + "-meeting", """
                {"body":"board","title":"%s","starts":"%s","venue":{"place":"Austin, Texas"},
                 "topics":[{"title":"%s","documents":[],"motion":"%s"}]}""".formatted(
                                title, Instant.now().truncatedTo(ChronoUnit.MILLIS), title, motion))
                .ok()
                .header("Location")
                .orElseThrow();
        for (String member : members) {
            told.as(member)
                    .post(meeting + "/waivers", member + kind, """
                    {"seat":"%s"}""".formatted(seat(member)))
                    .ok();
        }
        change(desk, meeting, "/openings", """
                {"presiding":"%s"}""".formatted(seat(chair)));
        return change(desk, at("/motions/" + motion), "/votings", """
                {"procedure":"meeting"}""").at("/id");
    }

    /** Closes a voting. */
    void close(String voting) {
        told.as(office)
                .post(at("/votings/" + voting + "/closings"), voting, "{}")
                .ok();
    }

    private static Reply change(Browser desk, String of, String act, String json) {
        String etag = desk.get(of).ok().header("ETag").orElseThrow();
        return desk.post(of + act, of + act, json, etag).ok();
    }

    /** The seat of a member. */
    String seat(String member) {
        return "board.full." + member;
    }

    Visitor visit(String member, Look look) {
        return Visitor.signedIn(told.origin(), look, told.username(member), told.password(member));
    }

    private void join(String member) {
        told.as(office)
                .post(at("/invitations"), member + "-invited", """
                {"organisation":"%s","membershipClass":"full"}""".formatted(member))
                .ok();
        Browser browser = told.as(member);
        browser.post(at("/accessions"), member + "-acceded", """
                {"charterVersion":1,"effectiveOn":"%s"}""".formatted(today))
                .ok();
        String person = browser.get("/me").ok().at("/person");
        told.administrator()
                .post("/api/consortium/organisations/" + member + "/administrators", member, """
                {"person":"%s"}""".formatted(person))
                .ok();
        browser.post(at("/seats/" + seat(member) + "/holders"), member + "-seated", """
                {"holder":"%s","from":"%s"}""".formatted(person, today))
                .ok();
    }

    private void install(Browser office, String charge, String member) {
        office.post(at("/bodies/board/offices"), charge, """
                {"office":"%s","seat":"%s","from":"%s"}""".formatted(charge, seat(member), today))
                .ok();
    }

    /** What one of the services keeps of the consortium. */
    String at(String path) {
        return "/api/consortium/consortia/" + id + path;
    }

    private String charter() {
        String open = RULE.formatted("open");
        return """
                {"id":"%s","name":"%s","model":"research-consortium","strategy":"parallel","foundedOn":"2020-01-01",
                 "charter":{"secretariat":"%s","currency":"USD","noticeMonths":6,
                  "classes":[{"id":"full","name":"Full","standing":"member","votes":true,"dues":{"kind":"exempt"}}],
                  "governance":{
                   "bodies":[{"id":"board","name":"Board","kind":"board",
                    "seats":[{"id":"full","name":"Member","count":1,"filling":{"kind":"by-right","membershipClass":"full"},
                     "termMonths":0,"terms":0,"alternates":0,"votes":true}],
                    "proxies":{"most":0,"inPart":false},
                    "meetings":{"noticeDays":14,"agendaDays":0,"minutesDays":15}}],
                   "motions":[
                    {"id":"opinion","name":"Opinions","body":"board","effect":"none","meeting":%s},
                    {"id":"confidence","name":"Confidence","body":"board","effect":"none","meeting":%s},
                    {"id":"charter","name":"Charter","body":"board","effect":"charter-change","meeting":%s},
                    {"id":"winding-up","name":"Winding up","body":"board","effect":"winding-up","meeting":%s},
                    {"id":"dissolution","name":"Dissolution","body":"board","effect":"dissolution","meeting":%s}],
                   "constraints":[]}}}""".formatted(id, id, office, open, RULE.formatted("secret"), open, open, open);
    }
}
