package io.consort.quickstart.chain;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a consortium's own ledger tells of its decisions: charters, seats, motions, votes, resolutions. It is read once, from the first entry to
 * the last; of a voting that is over no more is kept than what came of it. For one thread.
 */
final class Proceedings {

    private static final String OWN = "consortium.";

    private final Seats seats = new Seats();
    private final Rules rules = new Rules();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, JsonNode> questions = new HashMap<>();
    private final Map<String, JsonNode> amendments = new HashMap<>();
    private final Map<String, Poll> polls = new HashMap<>();
    private final Map<String, String> outcomes = new HashMap<>();
    private final Map<String, Decided> decided = new HashMap<>();
    private final Map<String, Long> inForce = new HashMap<>();
    private final Map<String, Long> vetoed = new HashMap<>();

    /** Takes the next entry. */
    void take(long seq, String time, String type, JsonNode data) {
        int version = type.lastIndexOf(".v");
        if (!type.startsWith(OWN) || version < 0) {
            return;
        }
        Poll poll = polls.get(text(data, "voting"));
        switch (type.substring(OWN.length(), version)) {
            case "charter-adopted", "charter-amended", "charter-agreed" -> charter(time, data);
            case "seat-taken" -> seats.taken(data);
            case "member-acceded" -> seats.member(text(data, "organisation"));
            case "membership-succeeded" ->
                data.path("succession").path("successors").forEach(each -> seats.member(each.asString("")));
            case "part-passed" -> passed(data.path("division"));
            case "motion-tabled" -> {
                kinds.put(text(data, "motion"), text(data, "kind"));
                question(text(data, "motion"), data.path("question"));
            }
            case "motion-revised" -> question(text(data, "motion"), data.path("question"));
            case "amendment-proposed" -> amendments.put(amendment(data), data.path("question"));
            case "amendment-accepted" -> amended(data);
            case "voting-opened" -> opened(new Poll(seq, type, data), text(data, "voting"));
            case "motion-decided" -> motionDecided(data);
            case "resolution-adopted" -> adopted(seq, data, poll);
            case "resolution-in-force" -> inForce.putIfAbsent(text(data, "resolution"), seq);
            case "resolution-vetoed" -> vetoed.putIfAbsent(text(data, "resolution"), seq);
            default -> {
                if (poll != null) {
                    poll.take(seq, type, data, seats);
                }
            }
        }
    }

    /** A demerger makes a member of its receiver where its plan names the membership. */
    private void passed(JsonNode division) {
        if (division.path("passed")
                .valueStream()
                .anyMatch(each -> text(each, "kind").equals("membership"))) {
            seats.member(text(division, "to"));
        }
    }

    private void opened(Poll poll, String voting) {
        if (poll.charterVersion() != rules.last()) {
            poll.wrong("voting " + voting + " was opened by version " + poll.charterVersion()
                    + " of the charter when version " + rules.last() + " was in force");
        }
        Poll before = polls.putIfAbsent(voting, poll);
        if (before != null) {
            before.wrong("voting " + voting + " is opened twice");
        }
    }

    private static String text(JsonNode data, String field) {
        return data.path(field).asString("");
    }

    private void charter(String recorded, JsonNode data) {
        seats.charter(data.path("charter"));
        rules.adopted(Instant.parse(recorded), data.path("charter"), text(data, "from"));
    }

    /** The version of the charter that reserved an act at some time; empty where none did. */
    Optional<Integer> reserving(String act, Instant at) {
        return rules.reserving(act, at);
    }

    /** Of a question no more is kept than what it would have another service do. */
    private void question(String motion, JsonNode question) {
        questions.put(motion, question.path("proposal"));
    }

    private static String amendment(JsonNode data) {
        return text(data, "motion") + "/"
                + (data.has("number") ? data.path("number") : data.path("amendment")).asLong(-1);
    }

    private void amended(JsonNode data) {
        JsonNode question = amendments.get(amendment(data));
        if (question != null) {
            question(text(data, "motion"), question);
        }
    }

    private void motionDecided(JsonNode data) {
        if (!data.path("amendment").isIntegralNumber()) {
            outcomes.put(text(data, "motion") + " " + text(data, "voting"), text(data, "outcome"));
        } else if (text(data, "outcome").equals("adopted")) {
            amended(data);
        }
    }

    private void adopted(long seq, JsonNode data, @Nullable Poll poll) {
        String id = text(data, "resolution");
        String motion = text(data, "motion");
        JsonNode question = questions.get(motion);
        decided.put(
                id,
                new Decided(
                        id,
                        seq,
                        poll,
                        question == null ? Optional.empty() : Act.proposed(question),
                        Optional.ofNullable(flaw(id, motion, question, data, poll))));
    }

    private @Nullable String flaw(
            String id, String motion, @Nullable JsonNode question, JsonNode data, @Nullable Poll poll) {
        String voting = text(data, "voting");
        if (decided.containsKey(id)) {
            return "resolution " + id + " is adopted twice";
        }
        if (question == null) {
            return "no entry tables motion " + motion;
        }
        if (poll == null) {
            return "no entry opens voting " + voting;
        }
        if (!poll.motion().equals(motion)) {
            return "voting " + voting + " was on motion " + poll.motion() + " and not on " + motion;
        }
        if (!poll.outcome().equals("adopted") || !"adopted".equals(outcomes.get(motion + " " + voting))) {
            return "voting " + voting + " did not close with motion " + motion + " adopted";
        }
        if (!rules.has(poll.charterVersion())) {
            return "no entry holds version " + poll.charterVersion() + " of the charter, by which " + voting
                    + " was counted";
        }
        if (poll.charterVersion() != data.path("charterVersion").asLong(-1)) {
            return "resolution " + id + " names another version of the charter than its voting";
        }
        return poll.flaw()
                .or(() -> rules.against(poll, kinds.getOrDefault(motion, ""), question))
                .orElse(null);
    }

    /** The resolution of that name; empty where the ledger tells of none. */
    Optional<Decided> find(String resolution) {
        return Optional.ofNullable(decided.get(resolution));
    }

    /** What speaks against acting on a resolution in an entry; empty where nothing does. */
    Optional<String> against(Decided resolution, long entry) {
        if (resolution.adopted() >= entry) {
            return Optional.of(
                    "resolution " + resolution.id() + " was adopted later, in entry " + resolution.adopted());
        }
        Long veto = vetoed.get(resolution.id());
        if (veto != null && veto < entry) {
            return Optional.of("resolution " + resolution.id() + " was vetoed in entry " + veto);
        }
        Long since = inForce.get(resolution.id());
        return since == null || since >= entry
                ? Optional.of("resolution " + resolution.id() + " was not in force")
                : resolution.flaw();
    }
}
