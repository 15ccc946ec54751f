package io.consort.quickstart.chain;

import io.consort.quickstart.statement.Payment;
import io.consort.quickstart.statement.Verdict;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Follows what entries rest on over all archives that are checked together, and from statements into them: statement, distribution, scheme,
 * resolution, votes, seats, charter. Of each archive and each statement it says how far it holds, and the first place where it does not.
 * For one run.
 */
public final class Chain {

    private final Map<String, Held> ledgers = new TreeMap<>();
    private final Map<String, Payment> payments = new LinkedHashMap<>();
    private final Map<String, Link> followed = new LinkedHashMap<>();
    private final Map<String, Map<Long, byte[]>> histories = new HashMap<>();
    private final String keys;

    /**
     * A ledger whose archive holds.
     *
     * @param origin as it is signed
     * @param key that it is signed with
     */
    private record Held(Trail trail, String origin, String key) {}

    /** @param keys the ledgers' public keys, a line each; empty to take those of the archives */
    public Chain(String keys) {
        this.keys = keys;
    }

    /** A ledger whose archive holds, with the key by which it does. */
    public void held(Trail trail, String origin, String key) {
        ledgers.put(trail.source(), new Held(trail, origin, key));
    }

    /** A statement that holds, with the name of its file. */
    public void held(String file, Payment payment) {
        payments.put(file, payment);
    }

    /** Of each archive, then of each statement; none where there are only statements. */
    public List<Verdict> verdicts() {
        List<Verdict> verdicts = new ArrayList<>();
        ledgers.values().forEach(each -> verdicts.add(verdict(each)));
        if (!ledgers.isEmpty()) {
            payments.forEach((file, payment) -> verdicts.add(verdict(file, payment)));
        }
        return verdicts;
    }

    private Verdict verdict(Held held) {
        Trail trail = held.trail();
        String ledger = trail.source();
        Optional<String> flaw = trail.flaw().or(() -> byHand(trail));
        if (flaw.isPresent()) {
            return broken(ledger, flaw.get());
        }
        List<String> sentences = new ArrayList<>();
        for (Reliance reliance : trail.reliances().values()) {
            switch (followed(held, reliance)) {
                case Link.Broken(var why) -> {
                    return broken(ledger, "entry " + reliance.seq() + ", " + reliance.on() + ": " + why);
                }
                case Link.Open(var why) -> sentences.add(reliance.on() + " is not followed to its end: " + why + ".");
                case Link.Holds(var how) -> sentences.add(reliance.on() + " rests on " + how + ".");
            }
        }
        trail.hidden()
                .forEach((ground, seq) -> sentences.add("Entry " + seq + " rests on " + ground
                        + ", whose proof is not among the entries that are shown."));
        trail.unheard()
                .forEach((resolution, seq) -> sentences.add("Entry " + seq + " rests on resolution " + resolution
                        + ", which was not passed in this ledger."));
        return new Verdict.Proven(
                "In " + ledger + " " + spoken(trail) + (sentences.isEmpty() ? "" : " " + String.join(" ", sentences)));
    }

    /** What was done by hand while the charter reserved it; empty where nothing was, or the charter is not among these files. */
    private Optional<String> byHand(Trail trail) {
        Held own = ledgers.get(trail.consortium());
        return own == null
                ? Optional.empty()
                : trail.byHand().stream()
                        .flatMap(done -> own.trail().proceedings().reserving(done.act(), done.moment()).stream()
                                .map(version -> "entry " + done.seq() + " rests on " + done.ground() + ", and version "
                                        + version + " of the charter reserves " + done.act()))
                        .findFirst();
    }

    private static String spoken(Trail trail) {
        String before =
                trail.silent() == 0 ? "" : ", and " + trail.silent() + " of before, or of a version of before, do not";
        return trail.speaking() + (trail.speaking() == 1 ? " entry says" : " entries say") + " on what they rest"
                + before + ".";
    }

    private static Verdict broken(String where, String why) {
        return new Verdict.NotProven("The chain of authority breaks in " + where + ": " + why + ".");
    }

    private Verdict verdict(String file, Payment payment) {
        String of = "What " + payment.payee() + " gets from " + payment.distribution() + " (" + file + ")";
        return switch (followed(payment)) {
            case Link.Holds(var how) -> new Verdict.Proven(of + " rests on " + how + ".");
            case Link.Open(var why) -> new Verdict.Proven(of + " is not followed to its end: " + why + ".");
            case Link.Broken(var why) ->
                new Verdict.NotProven(of + " rests on a chain of authority that breaks: " + why + ".");
        };
    }

    private Link followed(Payment payment) {
        Held held = ledgers.get(payment.ledger());
        if (held == null) {
            return new Link.Open("the archive of " + payment.ledger() + " is not among these files, or does not hold");
        }
        Trail trail = held.trail();
        if (payment.seq() > trail.leaves().size()) {
            return new Link.Open("the archive of " + payment.ledger() + " ends before entry " + payment.seq());
        }
        if (!trail.leaves().has(payment.seq(), payment.leaf())) {
            return new Link.Broken("entry " + payment.seq() + " of the archive is another");
        }
        return trail.schemes()
                .distribution(payment.distribution(), payment.recalculation(), Schemes.pins(payment.pins()))
                .filter(seq -> seq < payment.seq())
                .map(seq -> scheme(held, payment, seq))
                .orElseGet(() -> missing(
                        trail,
                        "no entry before makes the distribution " + payment.distribution() + " from what it names"));
    }

    private static Link missing(Trail trail, String what) {
        return trail.withheld() > 0 ? new Link.Open(what + ", of those that are shown") : new Link.Broken(what);
    }

    private Link scheme(Held held, Payment payment, long distribution) {
        Trail trail = held.trail();
        String scheme = "version " + payment.version() + " of scheme " + payment.scheme();
        long fixed = trail.schemes().first(payment.distribution()).orElse(distribution);
        String day = payment.pins().path("titleOn").asString("");
        Schemes.Version enacted =
                trail.schemes().inEffect(payment.scheme(), day, fixed).orElse(null);
        if (enacted == null) {
            boolean before = trail.schemes()
                    .laidDown(payment.scheme(), payment.version())
                    .filter(each -> each.ground() == null)
                    .isPresent();
            return before
                    ? new Link.Open(scheme + " is of before entries said on what they rest")
                    : missing(trail, "no entry before puts " + scheme + " into effect");
        }
        if (enacted.version() != payment.version()) {
            return new Link.Broken("for incomes of " + day + " version " + enacted.version() + " of scheme "
                    + payment.scheme() + " was in effect by entry " + enacted.seq() + ", and not version "
                    + payment.version());
        }
        if (enacted.ground() == null) {
            return new Link.Open(scheme + " came into effect in entry " + enacted.seq()
                    + ", of before entries said on what they rest; it names resolution " + enacted.resolution());
        }
        Reliance reliance = trail.reliances().get(enacted.ground());
        if (reliance == null || reliance.seq() > enacted.seq()) {
            return missing(
                    trail,
                    scheme + " came into effect in entry " + enacted.seq() + " by resolution " + enacted.resolution()
                            + ", and no entry before holds a proof of it");
        }
        String found = "distribution " + payment.distribution() + " (entry " + distribution + "), " + scheme
                + " (entry " + enacted.seq() + "), ";
        return switch (followed(held, reliance)) {
            case Link.Holds(var how) -> new Link.Holds(found + how);
            case Link.Open(var why) -> new Link.Open(why);
            case Link.Broken(var why) -> new Link.Broken(reliance.on() + ": " + why);
        };
    }

    private Link followed(Held held, Reliance reliance) {
        return followed.computeIfAbsent(
                held.trail().source() + " " + reliance.seq(), _ -> new Following(held).of(reliance));
    }

    /** Follows a reliance into the consortium's own ledger. */
    private final class Following {

        private final Held held;
        private final @Nullable Held consortium;
        private final String ledger;

        private Following(Held held) {
            this.held = held;
            this.ledger = held.trail().consortium();
            this.consortium = ledgers.get(ledger);
        }

        private Link of(Reliance reliance) {
            String known = keys.isEmpty() && consortium != null ? consortium.key() : keys;
            if (known.isEmpty()) {
                return new Link.Open(
                        "the archive of " + ledger + " is not among these files, and its key was not given");
            }
            String origin = held.origin()
                            .substring(
                                    0,
                                    held.origin().length()
                                            - held.trail().source().length())
                    + ledger;
            Relied relied;
            try {
                relied = Relied.check(reliance, origin, known);
            } catch (IllegalArgumentException broken) {
                return new Link.Broken("its proof does not hold: " + unstopped(String.valueOf(broken.getMessage())));
            }
            return consortium != null
                    ? compared(consortium.trail(), reliance, relied)
                    : new Link.Open("its proof holds, and the archive of " + ledger
                            + " is not among these files, or does not hold");
        }

        /** As what stands before the full stop of another sentence. */
        private static String unstopped(String sentence) {
            return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
        }

        private Link compared(Trail trail, Reliance reliance, Relied relied) {
            if (relied.seq() > trail.leaves().size()) {
                return new Link.Open("the archive of " + ledger + " ends before entry " + relied.seq());
            }
            if (!trail.leaves().has(relied.seq(), relied.leaf())) {
                return new Link.Broken("entry " + relied.seq() + " of " + ledger + " is another in its archive");
            }
            byte[] then = histories
                    .computeIfAbsent(ledger, _ -> trail.leaves().roots(provenAt()))
                    .get(relied.signed().size());
            if (then != null && !Arrays.equals(then, relied.signed().root())) {
                return new Link.Broken(
                        "the archive of " + ledger + " has another history than was signed for when it had "
                                + relied.signed().size() + " entries");
            }
            Ground on = Ground.read(reliance.on()).orElseThrow();
            return on.isResolution()
                    ? resolution(trail, on.detail(), relied)
                    : new Link.Holds("entry " + relied.seq() + " of " + ledger);
        }

        /** How long the consortium's own ledger was when it was relied on. */
        private SortedSet<Long> provenAt() {
            return ledgers.values().stream()
                    .filter(each -> each.trail().consortium().equals(ledger))
                    .flatMap(each -> each.trail().reliances().values().stream())
                    .map(each -> each.proof().path("treeSize").asLong(0))
                    .collect(Collectors.toCollection(TreeSet::new));
        }

        private Link resolution(Trail trail, String id, Relied relied) {
            Decided decided = trail.proceedings().find(id).orElse(null);
            if (decided == null) {
                return missing(trail, "no entry of " + ledger + " adopts resolution " + id);
            }
            String against = trail.proceedings().against(decided, relied.seq()).orElse(null);
            if (against != null) {
                return missing(trail, against);
            }
            if (!decided.act().equals(Optional.of(relied.act()))) {
                return missing(
                        trail,
                        "the motion of resolution " + id + " does not propose what entry " + relied.seq()
                                + " has done");
            }
            return new Link.Holds("resolution " + id + " (entry " + decided.adopted() + " of " + ledger + "), "
                    + decided.votes() + " on seats that were taken before or are held by right, and version "
                    + decided.charterVersion() + " of the charter");
        }
    }
}
