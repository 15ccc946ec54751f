package io.consort.quickstart.chain;

import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What one ledger tells of what its entries rest on, read once, from the first entry to the last. Whether it is followed further is seen when the
 * other ledgers were read as well. For one thread.
 */
public final class Trail {

    private static final String OWN = "/api/consortium/consortia/";

    /** What the consortium's own ledger records by the resolution that it names. */
    private static final Set<String> BY_RESOLUTION = Set.of(
            "consortium.charter-amended",
            "consortium.effect-requested",
            "consortium.effect-carried-out",
            "consortium.effect-refused",
            "consortium.seat-taken",
            "consortium.seat-vacated",
            "consortium.office-taken",
            "consortium.office-vacated",
            "consortium.member-suspended",
            "consortium.member-expelled",
            "consortium.applicant-admitted",
            "ip.scheme-enacted");

    private final String source;
    private final Leaves leaves = new Leaves();
    private final Proceedings proceedings = new Proceedings();
    private final Schemes schemes = new Schemes();
    private final Map<String, Reliance> reliances = new LinkedHashMap<>();
    private final Hands hands;
    private final Map<String, Long> hidden = new TreeMap<>();
    private final Map<String, Long> unheard = new TreeMap<>();
    private long speaking;
    private long silent;
    private long withheld;
    private @Nullable String flaw;

    /** @param source the ledger, as each of its entries names it */
    public Trail(String source) {
        this.source = source;
        this.hands = new Hands(source);
    }

    /** Takes the next entry, which is withheld. */
    public void withheld(byte[] leaf) {
        leaves.add(leaf);
        withheld++;
    }

    /** Takes the next entry. */
    public void shown(long seq, JsonNode entry, byte[] leaf) {
        leaves.add(leaf);
        String type = entry.path("type").asString("");
        JsonNode data = entry.path("data");
        JsonNode ground = entry.path("authority");
        String said = ground.isString() ? ground.asString() : null;
        if (isConsortium()) {
            take(seq, entry);
        } else {
            schemes.take(seq, type, data, said);
        }
        if (ground.isMissingNode()) {
            silent++;
        } else {
            speaking++;
            rests(seq, type, entry, said);
        }
    }

    /** An entry that cannot be read as what it says it is breaks nothing by itself; what rests on it does. */
    private void take(long seq, JsonNode entry) {
        try {
            proceedings.take(
                    seq, entry.path("time").asString(""), entry.path("type").asString(""), entry.path("data"));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            wrong(seq, "cannot be read as what it says it is");
        }
    }

    private void rests(long seq, String type, JsonNode entry, @Nullable String said) {
        Optional<Ground> ground = said == null ? Optional.empty() : Ground.read(said);
        if (ground.isEmpty()) {
            wrong(seq, "says that it rests on " + said + ", which is nothing that an entry can rest on");
            return;
        }
        requireFitting(seq, type, entry, ground.get());
        if (isConsortium()) {
            resolved(seq, ground.get());
        } else if (type.contains(".relied-on.v")) {
            relied(seq, entry, ground.get());
        } else if (ground.get().isElsewhere()) {
            requireReliance(seq, type, entry, ground.get());
        }
        hands.take(seq, type, entry, ground.get()).ifPresent(why -> wrong(seq, why));
    }

    private void requireFitting(long seq, String type, JsonNode entry, Ground ground) {
        int version = type.lastIndexOf(".v");
        if (version > 0 && BY_RESOLUTION.contains(type.substring(0, version))) {
            JsonNode data = entry.path("data");
            JsonNode named =
                    data.has("enactment") ? data.path("enactment").path("resolution") : data.path("resolution");
            if (named.isString() && !ground.equals(Ground.resolution(named.asString()))) {
                wrong(seq, "is done by resolution " + named.asString() + " and says that it rests on " + ground);
            }
        }
    }

    /** In the consortium's own ledger a resolution is there before what rests on it, unless it was passed on paper. */
    private void resolved(long seq, Ground ground) {
        if (ground.isResolution()) {
            proceedings
                    .find(ground.detail())
                    .ifPresentOrElse(
                            found -> proceedings
                                    .against(found, seq)
                                    .ifPresent(why -> wrong(seq, "rests on " + ground + ", but " + why)),
                            () -> unheard.putIfAbsent(ground.detail(), seq));
        }
    }

    private void relied(long seq, JsonNode entry, Ground ground) {
        JsonNode data = entry.path("data");
        String on = data.path("on").asString("");
        Reliance reliance = new Reliance(
                seq,
                data.path("act").asString(""),
                on,
                entry.path("idempotencykey").asString(""),
                data.path("proof"));
        if (!entry.path("act").asString(reliance.act()).equals(reliance.act())) {
            wrong(seq, "is of the act " + entry.path("act").asString("") + " and has " + reliance.act() + " done");
        }
        if (!on.equals(ground.toString())) {
            wrong(seq, "relies on " + on + " and says that it rests on " + ground);
        }
        Reliance before = reliances.putIfAbsent(on, reliance);
        if (before != null) {
            wrong(seq, "uses " + on + " a second time; entry " + before.seq() + " has used it");
        }
    }

    private void requireReliance(long seq, String type, JsonNode entry, Ground ground) {
        Reliance reliance = reliances.get(ground.toString());
        if (reliance == null) {
            if (withheld > 0) {
                hidden.putIfAbsent(ground.toString(), seq);
            } else {
                wrong(seq, "rests on " + ground + ", and no entry before holds a proof of it");
            }
        } else if (!reliance.request().equals(entry.path("idempotencykey").asString(""))) {
            wrong(seq, "rests on " + ground + ", which entry " + reliance.seq() + " has used for something else");
        } else if (!entry.path("act").asString(reliance.act()).equals(reliance.act())) {
            wrong(
                    seq,
                    "is of the act " + entry.path("act").asString("") + ", and entry " + reliance.seq() + " has "
                            + reliance.act() + " done by " + ground);
        } else if (type.startsWith("ip.scheme-enacted.v") && !isEnactedBy(reliance, entry.path("data"))) {
            wrong(seq, "puts something else into effect than " + ground + " has done");
        }
    }

    private static boolean isEnactedBy(Reliance reliance, JsonNode data) {
        JsonNode enactment = data.path("enactment");
        return reliance.done()
                .enacts(
                        data.path("scheme").asString(""),
                        enactment.path("version").asLong(-1),
                        enactment.path("from").asString(""));
    }

    private void wrong(long seq, String what) {
        flaw = flaw == null ? "entry " + seq + " " + what : flaw;
    }

    /** The last entry was taken. */
    public void end() {
        leaves.end();
    }

    /** Whether it is the consortium's own. */
    boolean isConsortium() {
        return source.startsWith(OWN) && source.indexOf('/', OWN.length()) < 0;
    }

    String source() {
        return source;
    }

    /** The path of the consortium's own ledger. */
    String consortium() {
        String[] parts = source.split("/", 6);
        return OWN + (parts.length > 4 ? parts[4] : "");
    }

    Leaves leaves() {
        return leaves;
    }

    Proceedings proceedings() {
        return proceedings;
    }

    Schemes schemes() {
        return schemes;
    }

    Map<String, Reliance> reliances() {
        return reliances;
    }

    /** What was done by whoever has the right to, as far as entries tell which act they are of. */
    List<ByHand> byHand() {
        return hands.done();
    }

    /** Resolutions that the consortium's own ledger does not tell of, with the first entry that rests on each. */
    Map<String, Long> unheard() {
        return unheard;
    }

    /** Grounds of which the proof may be withheld, with the first entry that rests on each. */
    Map<String, Long> hidden() {
        return hidden;
    }

    /** The first thing that is wrong with it by itself; empty where nothing is. */
    Optional<String> flaw() {
        return Optional.ofNullable(flaw);
    }

    /** How many entries say on what they rest. */
    long speaking() {
        return speaking;
    }

    /** How many are of before and do not. */
    long silent() {
        return silent;
    }

    long withheld() {
        return withheld;
    }
}
