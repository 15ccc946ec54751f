package io.consort.quickstart.browser;

import io.consort.quickstart.replay.Script;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What members owed for which year, and what became of those that left. */
final class MemberFigures {

    private static final Pattern ITEM = Pattern.compile("([a-z-]+): .*?(?:, until (\\d{4}-\\d\\d-\\d\\d))?");

    private final Script facts = Script.load("sematech.json");
    private final Script story = Script.load("sematech-supposed.json");
    private final Reading reading;
    private final Writing writing;

    MemberFigures(Reading reading) {
        this.reading = reading;
        this.writing = reading.writing;
    }

    void read() {
        dues(story.part("/dues"));
        duesAfterTheMerger(story.part("/merger"));
        List.of("lsi", "micron", "harris").forEach(member -> exit(member, story.part("/exits/" + member)));
    }

    private void dues(Script dues) {
        String year = dues.text("/year");
        String total = writing.money(dues.text("/expected/dues"));
        reading.at("/c/sematech/dues").row(year, List.of(dues.text("/expected/invoices"), total));
        reading.follow(reading.link(year), "main td.figure");
        for (var member : facts.list("/organisations")) {
            if (member.has("basis1987")) {
                String basis = writing.money(member.get("basis1987").asString()) + " (" + dues.text("/basis") + ")";
                reading.same(
                        "What the dues of " + member.get("id").asString() + " were reckoned from",
                        basis,
                        reading.cells(member.get("name").asString()).get(2));
            }
        }
    }

    private void duesAfterTheMerger(Script merger) {
        String year = merger.text("/dues/year");
        reading.at("/c/sematech/dues");
        reading.same(
                "The dues of " + year,
                writing.money(merger.text("/expected/dues")),
                reading.cells(year).getLast());
    }

    private void exit(String member, Script exit) {
        String name = name(member);
        reading.at("/c/sematech/exits")
                .follow(reading.link(writing.say(name + " 的退出", "Exit of " + name)), "main a[href$='/statement']");
        reading.row(
                "USD",
                List.of(writing.money(exit.text("/expected/owedTo")), writing.money(exit.text("/expected/owedBy"))));
        List<String> expected = new ArrayList<>(exit.list("/expected/parts/membership").stream()
                .map(item -> item(item.asString()))
                .toList());
        List<String> found = new ArrayList<>();
        for (var row :
                reading.page().locator("main table").first().locator("tbody tr").all()) {
            List<String> cells = reading.texts(row.locator("td"));
            boolean dues = cells.getFirst().equals(writing.say("仍须履行", "is still to be done"));
            // when they fall due depends on when they were asked for, which is when the story is told
            found.add(cells.getFirst() + " · " + (dues ? "–" : cells.get(2)));
        }
        Collections.sort(expected);
        Collections.sort(found);
        reading.same("What becomes of the membership of " + member, expected, found);
    }

    private String name(String member) {
        return facts.list("/organisations").stream()
                .filter(each -> each.get("id").asString().equals(member))
                .map(each -> each.get("name").asString())
                .findFirst()
                .orElseThrow();
    }

    /** @param item as the story has it: {@code lost: seat in board, until 1992-01-30} */
    private String item(String item) {
        Matcher parts = ITEM.matcher(item);
        if (!parts.matches()) {
            throw new IllegalArgumentException(item);
        }
        String heading = switch (parts.group(1)) {
            case "kept" -> writing.say("保留", "is kept");
            case "lost" -> writing.say("丧失", "is lost");
            case "duty" -> writing.say("仍须履行", "is still to be done");
            default -> throw new IllegalArgumentException(item);
        };
        return heading + " · " + (parts.group(2) == null ? "–" : writing.day(parts.group(2)));
    }
}
