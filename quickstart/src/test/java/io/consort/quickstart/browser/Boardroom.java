package io.consort.quickstart.browser;

import io.consort.quickstart.client.Browser;
import io.consort.quickstart.client.Reply;
import io.consort.quickstart.system.Told;
import java.time.Instant;
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

    final String id;
    final String chair;
    final String secretary;
    private final List<String> members;
    private final Founded founded;

    private Boardroom(Told told, int others) {
        this.founded = new Founded(told, "boardroom", charter());
        this.id = founded.id;
        this.chair = seated("chair");
        this.secretary = seated("secretary");
        this.members = Stream.concat(
                        Stream.of(chair, secretary), IntStream.range(0, others).mapToObj(i -> seated("" + i)))
                .toList();
        Browser desk = founded.as(founded.office);
        install(desk, "chair", chair);
        install(desk, "secretary", secretary);
    }

    /** @param others who have a seat besides those two, and do nothing by themselves */
    static Boardroom found(Told told, int others) {
        return new Boardroom(told, others);
    }

    /**
     * A motion is put to the vote at a meeting of all.
     *
     * @param kind of the motion
     * @return the number of the voting
     */
    String voting(String kind, String title) {
        Browser desk = founded.as(founded.office);
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
            founded.as(member)
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
        founded.as(founded.office)
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
        return founded.visit(member, look);
    }

    /** @return a member, whose seat is held by who signs in for it */
    private String seated(String role) {
        String member = founded.member(role);
        founded.as(member)
                .post(at("/seats/" + seat(member) + "/holders"), member + "-seated", """
                {"holder":"%s","from":"%s"}""".formatted(
                                founded.administered(member), founded.today))
                .ok();
        return member;
    }

    private void install(Browser office, String charge, String member) {
        office.post(at("/bodies/board/offices"), charge, """
                {"office":"%s","seat":"%s","from":"%s"}""".formatted(charge, seat(member), founded.today))
                .ok();
    }

    /** What one of the services keeps of the consortium. */
    String at(String path) {
        return founded.at("consortium", path);
    }

    private static String charter() {
        String open = RULE.formatted("open");
        return """
                "noticeMonths":6,
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
                 "constraints":[]}""".formatted(open, RULE.formatted("secret"), open, open, open);
    }
}
