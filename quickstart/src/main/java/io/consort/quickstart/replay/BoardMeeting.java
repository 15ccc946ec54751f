package io.consort.quickstart.replay;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A meeting of the board with two votes: on going on without federal money, and on an order in which one member has an interest of
 * its own. Its minutes are kept, in JSON and on paper.
 */
final class BoardMeeting {

    private final Stage stage;
    private final Script script;
    private final Desk desk;
    private final Papers papers;

    BoardMeeting(Stage stage, Script script, Papers papers) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage, "consortium");
        this.papers = papers;
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        Ballot direction = ballot("/direction");
        Ballot award = ballot("/award");
        String first = direction.table();
        String second = award.table();
        String meeting = "/meetings/" + convene(first, second);
        Map<String, String> seats = seats();
        seats.forEach((seat, organisation) -> desk.submit(
                        meeting + "/waivers", new Act(organisation, "supposed/meeting/waiver/" + seat, of(seat)))
                .ok());
        stage.story.tell("all %d seats do without notice in time", seats.size());
        desk.change(meeting, "/openings", script.act("/opening")).ok();
        script.list("/absent").forEach(each -> seats.remove(Ballot.seat(each.asString())));
        seats.forEach((seat, organisation) -> arrive(meeting, seat, organisation));
        vote(direction, first, meeting);
        script.list("/leave").forEach(each -> leave(meeting, each.asString()));
        conflict(award, second);
        desk.change(meeting, "/closures", script.act("/closure")).ok();
        minutes(meeting);
    }

    private Ballot ballot(String pointer) {
        return new Ballot(stage, script.part(pointer));
    }

    /** It is convened for the moment at which its first motion was tabled: the same whenever the story is told. */
    private String convene(String... motions) {
        List<Object> topics = List.of(
                topic(ballot("/direction").title(), motions[0]),
                topic(ballot("/award").title(), motions[1]));
        Instant starts = Ballot.tabled(desk, motions[0]);
        Act act = script.act("/convening")
                .with("starts", StringNode.valueOf(starts.toString()))
                .with("topics", Stage.parsed(Stage.json(topics)));
        return desk.submit("/meetings", act).ok().at("/meeting");
    }

    private static Object topic(String title, String motion) {
        return Stage.object("title", title, "documents", List.of(), "motion", motion);
    }

    private Map<String, String> seats() {
        Map<String, String> seats = new LinkedHashMap<>();
        script.texts("/direction/votes").keySet().forEach(member -> seats.put(Ballot.seat(member), member));
        script.texts("/direction/proxies").keySet().forEach(member -> seats.put(Ballot.seat(member), member));
        seats.putAll(script.texts("/onlookers"));
        return seats;
    }

    private void arrive(String meeting, String seat, String organisation) {
        desk.submit(
                        meeting + "/arrivals",
                        new Act(
                                organisation,
                                "supposed/meeting/arrival/" + seat,
                                Stage.node("seat", seat, "manner", "in-person")))
                .ok();
    }

    private void leave(String meeting, String member) {
        String seat = Ballot.seat(member);
        desk.submit(meeting + "/departures", new Act(member, "supposed/meeting/departure/" + seat, of(seat)))
                .ok();
        stage.story.tell("%s leaves the meeting", member);
    }

    private void vote(Ballot direction, String motion, String meeting) {
        String voting = direction.open(motion);
        JsonNode quorum = desk.read(Sematech.OFFICE, meeting + "/presence?at=" + direction.opened(voting))
                .get("quorum");
        stage.story.figure(
                "seats that vote and are there themselves",
                script.text("/direction/expected/there"),
                quorum.get("present")
                        .asString()); // of how many is read by the members of today, who may have joined since
        direction.cast(voting);
        stage(direction.count(motion, voting), "/direction");
    }

    /** A seat stands aside, and the quorum, which was missed when the vote was opened, is there when it is counted. */
    private void conflict(Ballot award, String motion) {
        String voting = award.open(motion);
        JsonNode opened = award.account(motion, "?at=" + award.opened(voting));
        stage.story.figure(
                "the quorum as the vote is opened",
                script.text("/award/expected/opened"),
                Ballot.words(opened.get("steps")).getLast());
        award.cast(voting);
        stage(award.count(motion, voting), "/award");
    }

    private void stage(String resolution, String pointer) {
        stage.story.figure(
                "what becomes of the resolution",
                script.text(pointer + "/expected/stage"),
                desk.read(Sematech.OFFICE, "/resolutions/" + resolution)
                        .get("stage")
                        .asString());
    }

    private void minutes(String meeting) {
        JsonNode sent =
                desk.submit(meeting + "/minutes", script.act("/minutes")).ok().json();
        stage.story.figure(
                "lines of the minutes",
                script.text("/expected/minutes"),
                sent.get("lines").asString());
        String reader = script.text("/direction/motion/by");
        String path = meeting + "/minutes/" + sent.get("version").asString();
        String name = "minutes-" + sent.get("meeting").asString();
        String file = Statements.proven(stage, "consortium", reader, path, "the minutes");
        stage.story.tell("kept: ./consort verify %s", papers.keep(name, file));
        byte[] paper = stage.as(reader).download(stage.at("consortium", path + "/pdf"));
        stage.story.tell("the same to read: %s", papers.keepPdf(name, paper));
    }

    private static JsonNode of(String seat) {
        return Stage.node("seat", seat);
    }
}
