package io.consort.quickstart.browser;

import io.consort.quickstart.replay.Script;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What the board decided: each count step by step, what it came to, the minutes, and how many seats there were. */
final class DecisionFigures {

    private static final String DECISIONS = "/c/sematech/decisions";

    private static final List<String> VOTES = List.of(
            "/firstPart/invention/vote",
            "/correction/vote",
            "/meeting/direction",
            "/meeting/award",
            "/affiliates",
            "/budget",
            "/veto/first",
            "/veto/second");

    private final Script story = Script.load("sematech-supposed.json");
    private final Reading reading;
    private final Writing writing;

    DecisionFigures(Reading reading) {
        this.reading = reading;
        this.writing = reading.writing;
    }

    void read() {
        VOTES.forEach(vote -> count(story.part(vote)));
        veto(story.part("/veto/first"));
        minutes(story.part("/meeting"));
        seats(story.part("/board"));
    }

    private void count(Script ballot) {
        reading.at(DECISIONS).follow(reading.link(title(ballot)), "main .facts");
        reading.follow(reading.page().locator("main a[href$='/account']"), "main ol");
        reading.fact(writing.say("结果", "Outcome"), outcome(ballot.text("/expected/outcome")));
        List<String> steps =
                ballot.list("/expected/steps").stream().map(JsonNode::asString).toList();
        reading.all(
                "The steps",
                "main ol > li",
                steps.stream().map(step -> Steps.say(step, writing)).toList());
        Matcher cast = found(
                "Yes weighs (\\S+) \\((\\S+) seats\\), no (\\S+) \\((\\S+) seats\\), abstentions (\\S+) \\((\\S+) seats\\)\\.",
                steps);
        reading.row(writing.say("赞成", "Yes"), List.of(cast.group(2), cast.group(1)));
        reading.row(writing.say("反对", "No"), List.of(cast.group(4), cast.group(3)));
        reading.row(writing.say("弃权", "Abstained"), List.of(cast.group(6), cast.group(5)));
        Matcher entitled = found("(\\S+) seats may vote; they weigh (\\S+)\\.", steps);
        reading.row(writing.say("有表决权", "Entitled to vote"), List.of(entitled.group(1), entitled.group(2)));
    }

    private static String title(Script ballot) {
        return ballot.text("/motion/body/question/title");
    }

    private String outcome(String outcome) {
        return switch (outcome) {
            case "adopted" -> writing.say("通过", "Adopted");
            case "rejected" -> writing.say("未通过", "Rejected");
            default -> throw new IllegalArgumentException(outcome);
        };
    }

    private static Matcher found(String pattern, List<String> steps) {
        return steps.stream()
                .map(Pattern.compile(pattern)::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow();
    }

    /** Who objected to what was adopted, and that it was stopped. */
    private void veto(Script ballot) {
        reading.at(DECISIONS + "/resolutions").follow(reading.link(title(ballot)), "main .facts");
        reading.all(
                "The stage",
                "main .facts:first-of-type .fact:first-child dd",
                List.of(writing.say("已被否决", "Stopped by a veto")));
        ballot.texts("/objections")
                .forEach((member, reason) -> reading.same(
                        "The objection of " + member,
                        reason,
                        reading.cells("board.full." + member).getLast()));
    }

    private void minutes(Script meeting) {
        reading.at("/c/sematech/meetings").follow(reading.link(meeting.text("/convening/body/title")), "main .facts");
        reading.follow(reading.page().locator("main a[href$='/minutes']"), "main a[href*='/minutes/']");
        reading.follow(reading.page().locator("main a[href*='/minutes/']"), "main article li");
        int lines = reading.page().locator("main article li").count();
        reading.same("The lines of the minutes", meeting.text("/expected/minutes"), Integer.toString(lines));
    }

    private void seats(Script board) {
        Map<String, String> voting = board.texts("/expected/voting");
        board.texts("/expected/seats").forEach((on, seats) -> {
            if (voting.containsKey(on)) {
                String[] counts = seats.split(", | of them vacant");
                reading.at("/c/sematech/bodies/board?on=" + on)
                        .fact(
                                writing.say("席位", "Seats"),
                                writing.say("%s 个席位 · %s 个空缺 · %s 个有表决权", "%s seats · %s vacant · %s with a vote")
                                        .formatted(counts[0], counts[1], voting.get(on)));
            }
        });
    }
}
