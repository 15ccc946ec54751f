package io.consort.quickstart.chain;

import io.consort.consortium.charter.Charter;
import io.consort.consortium.charter.ReservedAct;
import io.consort.consortium.decision.Procedure;
import io.consort.consortium.decision.Proposal;
import io.consort.consortium.decision.VotingTerms;
import io.consort.consortium.rule.BodyRule;
import io.consort.consortium.rule.MotionKindId;
import io.consort.consortium.rule.MotionRule;
import io.consort.kernel.json.Json;
import io.consort.kernel.problem.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The versions of a charter, and what is decided by them, read as consortium-service reads them. For one thread. */
final class Rules {

    /** How long a service may go on by what it knew of a charter, at most. */
    private static final Duration UNHEARD = Duration.ofMinutes(1);

    private static final JsonMapper ENTRIES = Json.entries();

    private final Map<Long, Charter> versions = new HashMap<>();
    private final NavigableMap<Instant, Charter> since = new TreeMap<>();
    private long last = -1;

    /**
     * The next version.
     *
     * @param from its first day in force; empty for one that is at once
     * @throws IllegalArgumentException when it is none
     */
    void adopted(Instant recorded, JsonNode version, String from) {
        try {
            Charter charter = ENTRIES.treeToValue(version, Charter.class);
            Instant day = from.isEmpty()
                    ? recorded
                    : LocalDate.parse(from).atStartOfDay(ZoneOffset.UTC).toInstant();
            versions.put((long) charter.version(), charter);
            since.put(day.isAfter(recorded) ? day : recorded, charter);
            last = charter.version();
        } catch (JacksonException | DomainException unreadable) {
            throw new IllegalArgumentException("no charter", unreadable);
        }
    }

    boolean has(long version) {
        return versions.containsKey(version);
    }

    /** The one that votes are taken by now. */
    long last() {
        return last;
    }

    /** What speaks against a vote that was counted by its terms, on a motion of that kind; empty where nothing does. */
    Optional<String> against(Poll poll, String motionKind, JsonNode proposal) {
        Charter charter = Objects.requireNonNull(versions.get(poll.charterVersion()));
        String version = "version " + charter.version() + " of the charter";
        MotionRule kind = charter.motion(new MotionKindId(motionKind)).orElse(null);
        VotingTerms terms = poll.terms();
        if (kind == null || terms == null) {
            return Optional.of(version + " has no motions of the kind " + motionKind);
        }
        if (!isBy(kind, charter, terms)) {
            return Optional.of("the vote on " + poll.motion() + " was not taken by the rule that " + version
                    + " has for motions of the kind " + motionKind);
        }
        if (!fits(kind, proposal)) {
            return Optional.of("by " + version + " motions of the kind " + motionKind
                    + " bring about something else than " + poll.motion() + " proposes");
        }
        return Act.proposed(proposal)
                .flatMap(act -> charter.needed(act.name()))
                .filter(needed -> !needed.equals(new ReservedAct.Needed.ByResolution(kind.id())))
                .map(_ -> version + " reserves what " + poll.motion() + " proposes to motions of another kind than "
                        + motionKind);
    }

    private static boolean isBy(MotionRule kind, Charter charter, VotingTerms terms) {
        return kind.body().equals(terms.body())
                && terms.rule().equals(terms.procedure() == Procedure.MEETING ? kind.meeting() : kind.written())
                && charter.body(kind.body())
                        .map(BodyRule::proxies)
                        .filter(terms.proxies()::equals)
                        .isPresent();
    }

    private static boolean fits(MotionRule kind, JsonNode proposal) {
        try {
            return ENTRIES.treeToValue(proposal, Proposal.class).effect() == kind.effect();
        } catch (JacksonException | DomainException none) {
            return false;
        }
    }

    /**
     * The version that reserved an act at some time, so that nobody did it by hand; empty where none did, or where it may not yet have been heard
     * of, or was not in force any more.
     */
    Optional<Integer> reserving(String act, Instant at) {
        boolean reserved = Stream.of(at.minus(UNHEARD), at)
                .allMatch(moment ->
                        inForce(moment).flatMap(each -> each.needed(act)).isPresent());
        return reserved ? inForce(at).map(Charter::version) : Optional.empty();
    }

    private Optional<Charter> inForce(Instant at) {
        Map.@Nullable Entry<Instant, Charter> entry = since.floorEntry(at);
        return Optional.ofNullable(entry).map(Map.Entry::getValue);
    }
}
