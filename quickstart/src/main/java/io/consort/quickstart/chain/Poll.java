package io.consort.quickstart.chain;

import io.consort.consortium.ConsortiumEvent;
import io.consort.consortium.assembly.ConsortiumLedger;
import io.consort.consortium.decision.Replay;
import io.consort.consortium.decision.VotingTerms;
import io.consort.consortium.rule.VotingId;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.json.Json;
import io.consort.kernel.ledger.Header;
import io.consort.kernel.problem.DomainException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One voting, as its entries tell it: who may vote, who did, and what came of it. It is counted again as consortium-service counts, by the rule, the
 * weights, who was there, proxies and, in a secret vote, the ballots that its entries hold: what it came to must follow. Whether the rule is that of
 * the charter is seen by whoever knows the charter. For one thread.
 */
final class Poll {

    private static final JsonMapper ENTRIES = Json.entries();

    /** Who recorded an entry, and when, changes no count. */
    private static final Actor ANYBODY = Actor.service("archive");

    private final String id;
    private final String motion;
    private final long charterVersion;
    private final Set<String> electors = new HashSet<>();
    private final Set<String> voted = new HashSet<>();
    private @Nullable Replay replay;
    private @Nullable VotingTerms terms;
    private boolean secret;
    private String outcome = "";
    private int votes;
    private @Nullable String flaw;

    Poll(long seq, String type, JsonNode opened) {
        this.id = opened.path("voting").asString("");
        this.motion = opened.path("motion").asString("");
        this.charterVersion = opened.path("terms").path("charterVersion").asLong(-1);
        fold(seq, type, opened);
        this.terms = replay == null ? null : replay.voting().terms();
    }

    String motion() {
        return motion;
    }

    long charterVersion() {
        return charterVersion;
    }

    /** By what it is counted; null where that cannot be read. */
    @Nullable
    VotingTerms terms() {
        return terms;
    }

    /** How many seats voted by themselves. */
    int votes() {
        return votes;
    }

    boolean isSecret() {
        return secret;
    }

    /** The first thing that is wrong with it; empty where nothing is. */
    Optional<String> flaw() {
        return Optional.ofNullable(flaw);
    }

    void wrong(String what) {
        flaw = flaw == null ? what : flaw;
    }

    /** Takes the next entry about it. */
    void take(long seq, String type, JsonNode data, Seats seats) {
        switch (type.substring(type.indexOf('.') + 1, type.lastIndexOf(".v"))) {
            case "electors-listed" -> electors(data, seats);
            case "papers-prepared" -> secret = true;
            case "vote-cast" -> vote(seq, data);
            default -> {}
        }
        if (!outcome.isEmpty()) {
            wrong("entry " + seq + " is about " + id + ", which was closed before");
            return;
        }
        fold(seq, type, data);
        if (type.startsWith("consortium.voting-closed.v")) {
            closed(seq, data);
        }
    }

    private void electors(JsonNode data, Seats seats) {
        data.path("electors").forEach(each -> {
            String seat = each.path("seat").asString("");
            String organisation = each.path("organisation").asString("");
            electors.add(seat);
            if (!seats.isTaken(seat, organisation)) {
                wrong("seat " + seat + " votes in " + id + ", and no entry before says that " + organisation
                        + " has it");
            }
        });
    }

    private void vote(long seq, JsonNode data) {
        String seat = data.path("seat").asString("");
        if (!electors.contains(seat)) {
            wrong("entry " + seq + " is a vote in " + id + " for seat " + seat + ", which is none of its electorate");
        }
        voted.add(seat);
    }

    /** What consortium-service makes of the entry. */
    private void fold(long seq, String type, JsonNode data) {
        try {
            ConsortiumLedger.DEFINITION.types().type(type).ifPresent(known -> {
                ConsortiumEvent event = ENTRIES.treeToValue(data, known);
                replay = Replay.next(replay, new VotingId(id), new Header(seq, Instant.EPOCH, ANYBODY), event);
            });
        } catch (JacksonException | DomainException | IllegalArgumentException unreadable) {
            wrong("entry " + seq + " about " + id + " cannot be read as what it says it is");
        }
    }

    /** What it was closed with; empty text where it was not. */
    String outcome() {
        return outcome;
    }

    /** What was cast comes to what was counted. No more is kept of it than that. */
    private void closed(long seq, JsonNode data) {
        outcome = data.path("outcome").asString("");
        votes = voted.size();
        if (replay != null) {
            replay.differences()
                    .forEach(each -> wrong(
                            "entry " + seq + " counts " + id + " otherwise than its votes and its rule do: " + each));
        }
        replay = null;
        electors.clear();
        voted.clear();
    }
}
