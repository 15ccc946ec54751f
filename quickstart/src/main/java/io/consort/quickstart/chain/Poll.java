package io.consort.quickstart.chain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One voting, as its entries tell it: who may vote, who did, and what came of it. For one thread. */
final class Poll {

    private static final List<String> CHOICES = List.of("yes", "no", "abstain");

    /** What the entry of the count calls what was said. */
    private static final List<String> COUNTED = List.of("yes", "no", "abstained");

    private final String id;
    private final String motion;
    private final long charterVersion;
    private final Map<String, Elector> electors = new LinkedHashMap<>();
    private final Map<String, String> votes = new HashMap<>();
    private final Map<String, List<Proxy>> given = new HashMap<>();
    private boolean secret;
    private int voted;
    private String outcome = "";
    private @Nullable String flaw;

    private record Elector(Part weight, boolean aside) {}

    private record Proxy(String to, Part part) {}

    Poll(JsonNode opened) {
        this.id = opened.path("voting").asString("");
        this.motion = opened.path("motion").asString("");
        this.charterVersion = opened.path("terms").path("charterVersion").asLong(-1);
    }

    String motion() {
        return motion;
    }

    long charterVersion() {
        return charterVersion;
    }

    /** How many seats voted by themselves. */
    int votes() {
        return voted;
    }

    boolean isSecret() {
        return secret;
    }

    /** The first thing that is wrong with it; empty where nothing is. */
    Optional<String> flaw() {
        return Optional.ofNullable(flaw);
    }

    private void wrong(String what) {
        flaw = flaw == null ? what : flaw;
    }

    void electors(JsonNode data, Seats seats) {
        data.path("electors").forEach(each -> {
            String seat = each.path("seat").asString("");
            electors.put(
                    seat,
                    new Elector(
                            Part.read(each.path("weight").asString("0")),
                            each.path("recusal").isString()));
            if (!seats.isTaken(seat, each.path("organisation").asString(""))) {
                wrong("seat " + seat + " votes in " + id + ", and no entry before says that "
                        + each.path("organisation").asString("") + " has it");
            }
        });
    }

    void secret() {
        secret = true;
    }

    void recused(String seat) {
        electors.computeIfPresent(seat, (_, elector) -> new Elector(elector.weight(), true));
    }

    void given(JsonNode proxy) {
        given.computeIfAbsent(proxy.path("from").asString(""), _ -> new ArrayList<>())
                .add(new Proxy(
                        proxy.path("to").asString(""),
                        Part.read(proxy.path("part").asString("1"))));
    }

    void takenBack(String from) {
        given.remove(from);
    }

    void vote(long seq, JsonNode data) {
        String seat = data.path("seat").asString("");
        String choice = data.path("choice").asString("");
        if (!electors.containsKey(seat)) {
            wrong("entry " + seq + " is a vote in " + id + " for seat " + seat + ", which is none of its electorate");
        }
        if (!CHOICES.contains(choice)) {
            wrong("entry " + seq + " is a vote in " + id + " for nothing that can be said");
        }
        votes.put(seat, choice);
    }

    /** What it was closed with; empty text where it was not. */
    String outcome() {
        return outcome;
    }

    /** It is closed: what was cast comes to what was counted. No more is kept of it than that. */
    void closed(long seq, JsonNode data) {
        if (!outcome.isEmpty()) {
            wrong("entry " + seq + " closes " + id + " a second time");
            return;
        }
        outcome = data.path("outcome").asString("");
        voted = votes.size();
        if (!secret) {
            recount(seq, data.path("tally"));
        }
        electors.clear();
        votes.clear();
        given.clear();
    }

    private void recount(long seq, JsonNode tally) {
        for (int choice = 0; choice < CHOICES.size(); choice++) {
            JsonNode counted = tally.path(COUNTED.get(choice));
            if (!counted(CHOICES.get(choice), false).equals(read(counted, "seats"))
                    || !counted(CHOICES.get(choice), true).equals(read(counted, "weight"))) {
                wrong("entry " + seq + " counts " + id + " otherwise than its votes do: " + COUNTED.get(choice));
            }
        }
    }

    private static Part read(JsonNode amount, String measure) {
        return Part.read(amount.path(measure).asString("0"));
    }

    private Part counted(String choice, boolean weighed) {
        Part sum = Part.ZERO;
        for (Map.Entry<String, Elector> each : electors.entrySet()) {
            if (!each.getValue().aside()) {
                Part part = partSaying(choice, each.getKey());
                sum = sum.plus(weighed ? part.times(each.getValue().weight()) : part);
            }
        }
        return sum;
    }

    /** Which part of a seat's weight says it, by the seat itself or by those that vote for it. */
    private Part partSaying(String choice, String seat) {
        Part kept = Part.ONE;
        Part said = Part.ZERO;
        for (Proxy proxy : given.getOrDefault(seat, List.of())) {
            kept = kept.minus(proxy.part());
            said = says(proxy.to(), choice) ? said.plus(proxy.part()) : said;
        }
        return says(seat, choice) ? said.plus(kept) : said;
    }

    private boolean says(String seat, String choice) {
        Elector elector = electors.get(seat);
        return choice.equals(votes.get(seat)) && (elector == null || !elector.aside());
    }
}
