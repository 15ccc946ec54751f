package io.consort.quickstart.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Two written procedures: what the first decides is stopped by three objections, what the second decides waits for its time. */
final class Veto {

    private final Stage stage;
    private final Script script;
    private final Desk desk;

    Veto(Stage stage, Script script) {
        this.stage = stage;
        this.script = script;
        this.desk = new Desk(stage, "consortium");
    }

    void play() {
        stage.story.chapter(script.text("/chapter"));
        stopped(decide("/first"));
        waiting(decide("/second"));
    }

    private String decide(String pointer) {
        Ballot ballot = new Ballot(stage, script.part(pointer));
        String motion = ballot.table();
        String voting = ballot.open(motion);
        ballot.cast(voting);
        return "/resolutions/" + ballot.count(motion, voting);
    }

    private void stopped(String resolution) {
        script.texts("/first/objections").forEach((member, reason) -> {
            String key = "supposed/veto/objection/" + member;
            String seat = Ballot.seat(member);
            boolean told = !member.equals(script.text("/first/unreached"));
            if (told) {
                desk.submit(resolution + "/deliveries", new Act(member, key + "/told", Stage.node("seat", seat)))
                        .ok();
            }
            desk.submit(resolution + "/objections", new Act(member, key, Stage.node("seat", seat, "reason", reason)))
                    .ok();
            stage.story.tell(
                    "%s %s, and objects: %s", member, told ? "has been told" : "was reached by nobody", reason);
        });
        JsonNode read = desk.read(Sematech.OFFICE, resolution);
        LocalDate adopted =
                LocalDate.ofInstant(Instant.parse(read.get("adopted").asString()), ZoneOffset.UTC);
        stage.story.figure(
                "days in which a seat that nobody reaches could object",
                script.text("/first/expected/longest"),
                days(adopted, read));
        List<String> objectors = new ArrayList<>();
        read.get("objections").propertyNames().forEach(seat -> objectors.add(seat.replace(Ballot.seat(""), "")));
        stage.story.figure("who objects", script.text("/first/expected/objections"), String.join(", ", objectors));
        stage.story.figure(
                "what becomes of the resolution",
                script.text("/first/expected/stage"),
                read.get("stage").asString());
    }

    private void waiting(String resolution) {
        script.texts("/second/votes")
                .keySet()
                .forEach(member -> desk.submit(
                                resolution + "/deliveries",
                                new Act(
                                        Sematech.OFFICE,
                                        "supposed/veto/told/" + member,
                                        Stage.node(
                                                "seat",
                                                Ballot.seat(member),
                                                "evidence",
                                                script.text("/second/evidence"))))
                        .ok());
        JsonNode read = desk.read(Sematech.OFFICE, resolution);
        LocalDate told = read.get("told")
                .valueStream()
                .map(each -> LocalDate.parse(each.asString()))
                .max(LocalDate::compareTo)
                .orElseThrow();
        stage.story.figure(
                "days to object, once all are proven to have been told",
                script.text("/second/expected/days"),
                days(told, read));
        String stands = read.get("stage").asString();
        if (stands.equals("veto-open")) {
            String objector = script.text("/second/motion/by");
            desk.refused(
                    objector + " objects to what it said yes to",
                    script.text("/second/expected/consented"),
                    desk.submit(
                            resolution + "/objections",
                            new Act(
                                    objector,
                                    "supposed/veto/second/objection",
                                    Stage.node("seat", Ballot.seat(objector), "reason", "We think otherwise now."))));
        }
        stage.story.tell(
                "the resolution is %s; nobody objected, and it is in force from the day after %s on",
                stands, read.get("vetoUntil").asString());
    }

    private static String days(LocalDate from, JsonNode resolution) {
        return Long.toString(ChronoUnit.DAYS.between(
                from, LocalDate.parse(resolution.get("vetoUntil").asString())));
    }
}
