package io.consort.quickstart.bench;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What it takes to go from the inbox to each of the screens that one goes to next, with nothing more than the inbox in the browser. */
final class NextScreens {

    static final String SEMATECH = "/c/sematech";

    /** Those whose address is known, below the consortium's. */
    private static final List<String> KNOWN = List.of(
            "",
            "/decisions",
            "/meetings",
            "/members",
            "/money",
            "/inventions/assets",
            "/talent",
            "/charter",
            "/ledger");

    /** Those to which a list leads, by the path that they have below it. */
    private static final List<Detail> DETAILS = List.of(
            new Detail("/decisions/votings", "/decisions/votings/[^/]+", ""),
            new Detail("/decisions", "/decisions/motions/[^/]+", "/account"),
            new Detail("/members", "/members/[^/]+", ""),
            new Detail("/inventions/assets", "/inventions/assets/[^/]+", ""));

    private final Figures figures;
    private final Visitor visitor;

    NextScreens(Figures figures, Visitor visitor) {
        this.figures = figures;
        this.visitor = visitor;
    }

    void measure() {
        Map<String, Double> kilobytes = new LinkedHashMap<>();
        Stream.concat(KNOWN.stream(), DETAILS.stream().map(this::found))
                .forEach(screen -> kilobytes.put(screen, kilobytes(screen)));
        figures.add(Figure.atMost(
                "the largest of " + kilobytes.size() + " next screens, each after the inbox",
                kilobytes.values().stream().max(Comparator.naturalOrder()).orElseThrow(),
                "kB",
                150,
                kilobytes.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(4)
                        .map(each -> SEMATECH + each.getKey() + " " + Math.round(each.getValue()))
                        .collect(Collectors.joining(", ", "", " kB"))));
    }

    /** The address of the first that its list leads to. */
    private String found(Detail detail) {
        visitor.go(SEMATECH + detail.list());
        return visitor.link(SEMATECH + detail.form()).substring(SEMATECH.length()) + detail.rest();
    }

    private double kilobytes(String screen) {
        visitor.arriveCold("/");
        visitor.page().traffic().reset();
        visitor.go(SEMATECH + screen);
        return visitor.page().traffic().kilobytes();
    }

    /**
     * A screen of one of many.
     *
     * @param list that leads to them
     * @param form of its address
     * @param rest what is to be added to it
     */
    private record Detail(String list, String form, String rest) {}
}
