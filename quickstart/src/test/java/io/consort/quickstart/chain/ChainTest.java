package io.consort.quickstart.chain;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.merkle.Proofs;
import io.consort.kernel.merkle.Tree;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedNote;
import io.consort.quickstart.archive.ArchiveFile;
import io.consort.quickstart.archive.Endings;
import io.consort.quickstart.bench.measure.Paying;
import io.consort.quickstart.bench.measure.Resolving;
import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a statement rests on is followed over the archives of two services as they themselves write their entries; and whoever alters a link is
 * found out, though they hold all keys, sign both ledgers anew, and make every proof anew.
 */
class ChainTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String CONSORTIUM = "consortium";
    private static final String IP = "ip-ledger";

    private final NoteSigner signer = NoteSigner.generate("bench/ledgers");
    private final List<String> consortium = new ArrayList<>();
    private final List<String> ip = new ArrayList<>();

    @TempDir
    private Path folder;

    ChainTest() {
        try (Resolving board = new Resolving(signer);
                Paying paying = new Paying(new InMemoryBlockStore(), signer)) {
            paying.enact(board.resolve(Paying.SCHEME, 1));
            paying.distribute(2);
            consortium.addAll(texts(board.ledger()));
            ip.addAll(texts(paying.ledger()));
        }
    }

    private static List<String> texts(Ledger<?, ?> ledger) {
        return ledger.entries(0, 1_000).stream()
                .map(each -> new String(each.bytes(), StandardCharsets.UTF_8))
                .toList();
    }

    /** As they were signed, or after somebody changed an entry, signed all anew, and made all proofs anew. */
    private String said(boolean provenAnew) {
        if (provenAnew) {
            proveAnew();
        }
        return said(List.of(CONSORTIUM, IP), signer.verifier().toString(), true);
    }

    private String said(List<String> archives, String keys, boolean statement) {
        Chain chain = new Chain(keys);
        for (String service : archives) {
            check(service, service.equals(CONSORTIUM) ? consortium : ip, chain);
        }
        if (statement) {
            StatementFile file = StatementFile.parse(statement());
            assertThat(file.check(signer.verifier().toString())).isInstanceOf(Verdict.Proven.class);
            chain.held("statement.json", file.payment().orElseThrow());
        }
        StringBuilder said = new StringBuilder();
        for (Verdict verdict : chain.verdicts()) {
            said.append(verdict instanceof Verdict.Proven ? "+ " : "- ")
                    .append(verdict.sentence())
                    .append('\n');
        }
        return said.toString();
    }

    private void proveAnew() {
        int effect = place(consortium, "consortium.effect-requested.v1");
        int relied = place(ip, "ip.relied-on.v1");
        if (effect >= 0 && relied >= 0) {
            ObjectNode entry = (ObjectNode) MAPPER.readTree(ip.get(relied));
            ObjectNode proof = (ObjectNode) entry.at("/data/proof");
            Map<String, Object> anew = proof(CONSORTIUM, consortium, effect);
            proof.set("seq", MAPPER.valueToTree(anew.get("seq")));
            proof.set("entry", MAPPER.valueToTree(consortium.get(effect)));
            proof.set("treeSize", MAPPER.valueToTree(anew.get("treeSize")));
            proof.set("hashes", MAPPER.valueToTree(anew.get("hashes")));
            proof.set("checkpoint", MAPPER.valueToTree(anew.get("checkpoint")));
            ip.set(relied, entry.toString());
        }
    }

    private static int place(List<String> entries, String type) {
        return IntStream.range(0, entries.size())
                .filter(each -> entries.get(each).contains("\"type\":\"" + type + "\""))
                .findFirst()
                .orElse(-1);
    }

    private Map<String, Object> proof(String service, List<String> entries, int index) {
        Proofs proofs = new Proofs(tree(entries), (_, _) -> {
            throw new AssertionError("a small tree has no full tile");
        });
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("seq", index + 1);
        proof.put("leafIndex", index);
        proof.put("entry", entries.get(index));
        proof.put("leafHash", leaf(entries.get(index)).toBase64());
        proof.put("treeSize", entries.size());
        proof.put(
                "hashes",
                proofs.inclusion(index, entries.size()).stream()
                        .map(Hash::toBase64)
                        .toList());
        proof.put("checkpoint", checkpoint(service, entries));
        return proof;
    }

    private static Tree tree(List<String> entries) {
        return Tree.EMPTY.append(entries.stream().map(ChainTest::leaf).toList()).tree();
    }

    private static Hash leaf(String entry) {
        return Hashing.leaf(entry.getBytes(StandardCharsets.UTF_8));
    }

    private static String path(String service) {
        return "/api/" + service + "/consortia/bench";
    }

    private String checkpoint(String service, List<String> entries) {
        Checkpoint checkpoint = new Checkpoint(
                Resolving.ORIGIN + path(service), entries.size(), tree(entries).root());
        return SignedNote.sign(checkpoint.text(), signer).toString();
    }

    private void check(String service, List<String> entries, Chain chain) {
        Path file = folder.resolve(service + ".zip");
        Map<String, String> members = new LinkedHashMap<>();
        members.put("README.txt", "How to check this.\n");
        members.put("checkpoint.txt", checkpoint(service, entries));
        members.put("verifier-key.txt", signer.verifier() + "\n");
        members.put("entries.jsonl", String.join("\n", entries) + "\n");
        members.put(
                "leaves.txt",
                String.join(
                                "\n",
                                entries.stream()
                                        .map(each -> leaf(each).toBase64())
                                        .toList()) + "\n");
        members.put(
                "manifest.json",
                "{\"format\":\"consort.ledger-archive.v1\",\"service\":\"" + service + "\",\"ledger\":\""
                        + path(service)
                        + "\",\"origin\":\"" + Resolving.ORIGIN + path(service) + "\",\"entries\":" + entries.size()
                        + ",\"root\":\"" + tree(entries).root().toBase64() + "\",\"withheld\":0}\n");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(service + "/" + member.getKey()));
                zip.write(member.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException full) {
            throw new IllegalStateException(full);
        }
        try (ArchiveFile archive = ArchiveFile.open(file)) {
            assertThat(archive.ledgers().getFirst().check(signer.verifier().toString(), new Endings(), chain))
                    .isInstanceOf(Verdict.Proven.class);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** Of the first payee, as the IP ledger serves it. */
    private String statement() {
        int index = place(ip, "ip.payee-credited.v1");
        JsonNode data = MAPPER.readTree(ip.get(index)).path("data");
        ObjectNode said = MAPPER.createObjectNode();
        said.set("distribution", data.get("distribution"));
        said.set("payee", data.get("payee"));
        Stream.of("income", "asset", "scheme", "version", "titleOn")
                .forEach(pin -> said.set(pin, data.path("pins").get(pin)));
        said.set("lines", data.get("lines"));
        said.set("total", data.get("total"));
        said.putArray("adjustments");
        said.put("status", "payable");
        said.set("settled", data.get("total"));
        said.set("outstanding", data.get("total"));
        said.set("proof", MAPPER.valueToTree(proof(IP, ip, index)));
        said.put("verifierKey", signer.verifier().toString());
        return said.toString();
    }

    @Test
    void isFollowedFromAStatementToVotesSeatsAndCharter() {
        assertThat(said(false))
                .doesNotContain("- ")
                .contains(
                        " entries say on what they rest.",
                        "resolution/R-1 rests on resolution R-1 (entry ",
                        "What owner-1 gets from D-1 (statement.json) rests on distribution D-1 (entry ",
                        "version 1 of scheme standard (entry ",
                        "3 votes on seats that were taken before or are held by right, and version 1 of the charter.");
        assertThat(said(true)).doesNotContain("- ");
    }

    @Test
    void saysWhereItsFilesEnd() {
        String key = signer.verifier().toString();
        assertThat(said(List.of(IP), "", true))
                .contains("+ ", "/consortia/bench is not among these files, and its key was not given")
                .doesNotContain("- ");
        assertThat(said(List.of(IP), key, true))
                .contains(
                        "its proof holds, and the archive of /api/consortium/consortia/bench is not among these files")
                .doesNotContain("- ");
        assertThat(said(List.of(CONSORTIUM), key, true))
                .contains("is not followed to its end: the archive of /api/ip-ledger/consortia/bench is not among");
        assertThat(said(List.of(), key, true)).isEmpty();
        assertThat(said(List.of(CONSORTIUM, IP), "", true)).doesNotContain("- ").contains("3 votes on seats");
    }

    @Test
    void entriesOfBeforeAreCounted() {
        ip.replaceAll(each -> each.replaceFirst("\"authority\":\"[^\"]*\",", ""));
        assertThat(said(true))
                .contains("0 entries say on what they rest, and " + ip.size() + " of before")
                .contains("is not followed to its end: version 1 of scheme standard came into effect in entry")
                .doesNotContain("- ");
    }

    @Test
    void aProofOfAnotherHistoryIsNamed() {
        consortium.replaceAll(each -> each.replace("It is time.", "It was time."));
        assertThat(said(false))
                .contains("- The chain of authority breaks in /api/ip-ledger/consortia/bench: entry ")
                .contains("of /api/consortium/consortia/bench");
    }

    @Test
    void aProofUnderAnotherKeyIsNamed() {
        String other = NoteSigner.generate("bench/ledgers").verifier().toString();
        assertThat(said(List.of(IP), other, false))
                .contains("its proof does not hold: Not a signed checkpoint")
                .endsWith(".\n")
                .doesNotContain("..");
    }

    @Test
    void aLinkIsUsedOnce() {
        int relied = place(ip, "ip.relied-on.v1");
        int enacted = place(ip, "ip.scheme-enacted.v1");
        again(ip.get(relied));
        assertThat(said(true)).contains("uses resolution/R-1 a second time");
        ip.removeLast();
        again(ip.get(enacted).replaceFirst("\"idempotencykey\":\"[^\"]*\"", "\"idempotencykey\":\"another\""));
        assertThat(said(true)).contains("rests on resolution/R-1, which entry " + (relied + 1) + " has used");
    }

    private void again(String entry) {
        ip.add(entry.replaceFirst("\"id\":\"[0-9]+\"", "\"id\":\"" + (ip.size() + 1) + "\""));
    }

    /**
     * An alteration, and what is found out.
     *
     * @param service in whose ledger
     * @param type of the entry that is altered; the first of them is
     * @param from as a regular expression
     */
    record Altered(String service, String type, String from, String to, String found) {}

    static Stream<Altered> alterations() {
        return Stream.of(
                ip("payee-credited", "\"authority\":\"[^\"]*\"", "\"authority\":\"whim/office\"", "whim/office"),
                ip(
                        "income-distributed",
                        "\"income\":\"I-1\"",
                        "\"income\":\"I-2\"",
                        "no entry before makes the distribution"),
                ip("income-distributed", "\"version\":1", "\"version\":2", "no entry before makes the distribution"),
                ip("income-distributed", "ip.income-distributed", "ip.other", "no entry before makes the distribution"),
                ip(
                        "scheme-enacted",
                        "\"scheme\":\"standard\"",
                        "\"scheme\":\"other\"",
                        "no entry before puts version 1"),
                ip("scheme-enacted", "\"version\":1", "\"version\":2", "version 2 of scheme standard was in effect"),
                ip(
                        "scheme-enacted",
                        "\"authority\":\"[^\"]*\"",
                        "\"authority\":\"secretariat/office\"",
                        "says that it rests on secretariat/office"),
                ip(
                        "scheme-enacted",
                        "\"authority\":\"resolution/R-1\"(.*)\"resolution\":\"R-1\"",
                        "\"authority\":\"resolution/R-999\"$1\"resolution\":\"R-999\"",
                        "no entry before holds a proof of it"),
                ip("relied-on", "ip.relied-on.v1", "ip.other.v1", "no entry before holds a proof of it"),
                ip(
                        "relied-on",
                        "(.*)\"act\":\"ip-ledger/enact-scheme\"",
                        "$1\"act\":\"ip-ledger/other\"",
                        "has ip-ledger/other done"),
                ip(
                        "scheme-enacted",
                        "\"act\":\"ip-ledger/enact-scheme\"",
                        "\"act\":\"ip-ledger/adopt-scheme\"",
                        "is of the act ip-ledger/adopt-scheme, and entry"),
                ip(
                        "relied-on",
                        "\"act\":\"ip-ledger/enact-scheme\",\"idem",
                        "\"act\":\"ip-ledger/adopt-scheme\",\"idem",
                        "is of the act ip-ledger/adopt-scheme and has ip-ledger/enact-scheme done"),
                ip("income-recorded", "\"act\":\"ip-ledger", "\"act\":\"finance", "which is none of this ledger"),
                ip("income-recorded", "\"act\":\"[^\"]*\"", "\"act\":7", "names no act where it names one"),
                ip("relied-on", "\"on\":\"resolution/R-1\"", "\"on\":\"resolution/R-2\"", "resolution/R-2"),
                own("effect-requested", "\"version\":1", "\"version\":2", "does not propose"),
                own("effect-requested", "enact-scheme", "adopt-scheme", "done and not"),
                own("effect-requested", "\"resolution\":\"R-1\"", "\"resolution\":\"R-2\"", "R-2"),
                own("resolution-in-force", "resolution-in-force", "other", "was not in force"),
                own("resolution-in-force", "resolution-in-force", "resolution-vetoed", "was vetoed in entry"),
                own("resolution-adopted", "resolution-adopted", "other", "no entry of"),
                own("resolution-adopted", "\"motion\":\"M-1\"", "\"motion\":\"M-2\"", "no entry tables motion M-2"),
                own(
                        "resolution-adopted",
                        "\"charterVersion\":1",
                        "\"charterVersion\":2",
                        "another version of the charter"),
                own("motion-decided", "\"adopted\"", "\"rejected\"", "did not close with motion M-1 adopted"),
                own(
                        "voting-closed",
                        "\"outcome\":\"adopted\"",
                        "\"outcome\":\"rejected\"",
                        "did not close with motion"),
                own(
                        "voting-closed",
                        "\"yes\":\\{\"seats\":\"2\"",
                        "\"yes\":{\"seats\":\"3\"",
                        "otherwise than its votes"),
                own("voting-closed", "consortium.voting-closed", "consortium.other", "did not close with motion"),
                own("voting-opened", "\"motion\":\"M-1\"", "\"motion\":\"M-2\"", "was on motion M-2"),
                own("voting-opened", "\"charterVersion\":1", "\"charterVersion\":7", "no entry holds version 7"),
                own("voting-opened", "consortium.voting-opened", "consortium.other", "no entry opens voting V-1"),
                own("electors-listed", "\"weight\":\"1\"", "\"weight\":\"2\"", "otherwise than its votes"),
                own("electors-listed", "\"seat\":\"board.full.alpha\"", "\"seat\":\"board.full.delta\"", "electorate"),
                own(
                        "electors-listed",
                        "\"organisation\":\"alpha\"",
                        "\"organisation\":\"delta\"",
                        "seat board.full.alpha votes"),
                own("vote-cast", "\"choice\":\"yes\"", "\"choice\":\"no\"", "otherwise than its votes"),
                own(
                        "vote-cast",
                        "\"seat\":\"board.full.alpha\"",
                        "\"seat\":\"board.full.delta\"",
                        "none of its electorate"),
                own("vote-cast", "\"seat\":\"board.full.alpha\"", "\"seat\":\"board.full.gamma\"", "otherwise than"),
                own("vote-cast", "consortium.vote-cast", "consortium.other", "otherwise than its votes"),
                own("motion-tabled", "\"version\":1", "\"version\":2", "does not propose"),
                own("motion-tabled", "\"scheme\":\"standard\"", "\"scheme\":\"other\"", "does not propose"),
                own("motion-tabled", "\"motion\":\"M-1\"", "\"motion\":\"M-2\"", "no entry tables motion M-1"),
                own("charter-adopted", "\"version\":1", "\"version\":3", "no entry holds version 1 of the charter"),
                own("charter-adopted", "consortium.charter-adopted", "consortium.other", "no entry holds version 1"));
    }

    /** Several links are altered together, so that each fits the next: what the charter, the votes or the resolution asks for is what is not so. */
    record Lie(String found, Altered... steps) {
        @Override
        public String toString() {
            return found;
        }
    }

    static Stream<Lie> lies() {
        String quorum = "\"quorum\":{\"seats\":{\"part\":\"1\",\"exceeded\":false}}";
        String reserved =
                "\"constraints\":[],\"reserved\":[{\"act\":\"%s\",\"needs\":{\"kind\":\"by-resolution\",\"motion\":\"%s\"}}]";
        String longAgo = "\"time\":\"2026-01-01";
        return Stream.of(
                new Lie(
                        "Recorded as adopted, counted as rejected",
                        own("vote-cast", "\"choice\":\"yes\"", "\"choice\":\"no\"", ""),
                        own(
                                "voting-closed",
                                "\"yes\":\\{[^}]*},\"no\":\\{[^}]*}",
                                "\"yes\":{\"seats\":\"1\",\"weight\":\"1\"},\"no\":{\"seats\":\"2\",\"weight\":\"2\"}",
                                "")),
                new Lie(
                        "Recorded as adopted, counted as inquorate",
                        own("charter-adopted", "\"quorum\":\\{}", quorum, ""),
                        own("voting-opened", "\"quorum\":\\{}", quorum, ""),
                        own("vote-cast", "consortium.vote-cast", "consortium.other", ""),
                        own(
                                "voting-closed",
                                "\"present\":\\{[^}]*},\"yes\":\\{[^}]*}",
                                "\"present\":{\"seats\":\"2\",\"weight\":\"2\"},\"yes\":{\"seats\":\"1\",\"weight\":\"1\"}",
                                "")),
                new Lie(
                        "was not taken by the rule that version 1 of the charter has",
                        own("charter-adopted", "\"quorum\":\\{}", quorum, "")),
                new Lie(
                        "was not taken by the rule that version 1 of the charter has",
                        own("voting-opened", "\"proxies\":\\{\"most\":0", "\"proxies\":{\"most\":2", "")),
                new Lie(
                        "has no motions of the kind whims",
                        own("motion-tabled", "\"kind\":\"schemes\"", "\"kind\":\"whims\"", "")),
                new Lie(
                        "bring about something else",
                        own("charter-adopted", "\"effect\":\"scheme\"", "\"effect\":\"none\"", "")),
                new Lie(
                        "reserves what M-1 proposes to motions of another kind than schemes",
                        own(
                                "charter-adopted",
                                "\"constraints\":\\[]",
                                reserved.formatted("ip-ledger/enact-scheme", "charter-change"),
                                "")),
                new Lie(
                        "rests on secretariat/office, and version 1 of the charter reserves ip-ledger/distribute-income",
                        own(
                                "charter-adopted",
                                "\"constraints\":\\[]",
                                reserved.formatted("ip-ledger/distribute-income", "schemes"),
                                ""),
                        own("charter-adopted", "\"time\":\"20..-..-..", longAgo, "")),
                new Lie(
                        "rests on secretariat/office, and version 1 of the charter reserves ip-ledger/distribute-income",
                        own(
                                "charter-adopted",
                                "\"constraints\":\\[]",
                                reserved.formatted("ip-ledger/distribute-income", "schemes"),
                                ""),
                        own("charter-adopted", "\"time\":\"20..-..-..", longAgo, ""),
                        ip("income-distributed", "\"act\":\"[^\"]*\",", "", "")),
                new Lie(
                        "rests on secretariat/office, and version 1 of the charter reserves ip-ledger/correct-income",
                        own(
                                "charter-adopted",
                                "\"constraints\":\\[]",
                                reserved.formatted("ip-ledger/correct-income", "schemes"),
                                ""),
                        own("charter-adopted", "\"time\":\"20..-..-..", longAgo, ""),
                        ip("payee-credited", "\"act\":\"[^\"]*\"", "\"act\":\"ip-ledger/correct-income\"", "")),
                new Lie(
                        "rests on member/beta, and version 1 of the charter reserves consortium/cast-vote",
                        own(
                                "charter-adopted",
                                "\"constraints\":\\[]",
                                reserved.formatted("consortium/cast-vote", "schemes"),
                                ""),
                        own("charter-adopted", "\"time\":\"20..-..-..", longAgo, ""),
                        own(
                                "vote-cast",
                                "\"authority\":\"[^\"]*\"",
                                "\"authority\":\"member/beta\",\"act\":\"consortium/cast-vote\"",
                                "")),
                new Lie(
                        "puts something else into effect than resolution/R-1 has done",
                        own("motion-tabled", "\"version\":1", "\"version\":2", ""),
                        own("effect-requested", "\"version\":1", "\"version\":2", "")),
                new Lie(
                        "puts something else into effect than resolution/R-1 has done",
                        ip("scheme-enacted", "\"version\":1", "\"version\":1,\"from\":\"2025-01-01\"", "")),
                new Lie(
                        "no entry before puts version 1 of scheme standard into effect",
                        own("motion-tabled", "\"version\":1", "\"version\":1,\"from\":\"2027-01-01\"", ""),
                        own("effect-requested", "\"version\":1", "\"version\":1,\"from\":\"2027-01-01\"", ""),
                        ip("scheme-enacted", "\"version\":1", "\"version\":1,\"from\":\"2027-01-01\"", "")));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void breaksWhereLinksAreAlteredTogether(Lie lie) {
        for (Altered step : lie.steps()) {
            alter(step);
        }
        assertThat(said(true)).contains("- ").contains(lie.found());
    }

    /** Another version came into effect before the income was distributed, by an entry of before that names no authority. */
    @Test
    void breaksWhereALaterEnactmentTookTheVersionsPlace() {
        int enacted = place(ip, "ip.scheme-enacted.v1");
        ip.add(
                enacted + 1,
                ip.get(enacted)
                        .replaceFirst("\"authority\":\"[^\"]*\",", "")
                        .replace("\"version\":1,\"resolution\":\"R-1\"", "\"version\":2,\"resolution\":\"R-2\""));
        for (int each = 0; each < ip.size(); each++) {
            ip.set(each, ip.get(each).replaceFirst("\"id\":\"[0-9]+\"", "\"id\":\"" + (each + 1) + "\""));
        }
        assertThat(said(true))
                .contains("- What owner-1 gets from D-1")
                .contains("for incomes of 2026-01-01 version 2 of scheme standard was in effect by entry "
                        + (enacted + 2) + ", and not version 1");
    }

    private static Altered ip(String type, String from, String to, String found) {
        return new Altered(IP, "ip." + type + ".v1", from, to, found);
    }

    private static Altered own(String type, String from, String to, String found) {
        return new Altered(CONSORTIUM, "consortium." + type + ".v1", from, to, found);
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void breaksWhereALinkIsAltered(Altered altered) {
        alter(altered);
        assertThat(said(true)).contains("- ").contains(altered.found());
    }

    private void alter(Altered altered) {
        List<String> entries = altered.service().equals(IP) ? ip : consortium;
        int place = place(entries, altered.type());
        assertThat(place).as("an entry %s", altered.type()).isNotNegative();
        String changed = entries.get(place).replaceFirst(altered.from(), altered.to());
        assertThat(changed).isNotEqualTo(entries.get(place));
        entries.set(place, changed);
    }

    /** A seat that nobody took, of an organisation that never acceded. */
    @Test
    void breaksWhereASeatWasNeverTaken() {
        consortium.replaceAll(each -> each.contains("seat-taken") || each.contains("member-acceded")
                ? each.replace("consortium.seat-taken", "consortium.other")
                        .replace("consortium.member-acceded", "consortium.other")
                : each);
        assertThat(said(true))
                .contains("- ", "seat board.full.alpha votes in V-1, and no entry before says that alpha has it");
    }

    /** Whichever entry is altered after the fact, though both ledgers are signed anew: what was proven before tells of another history. */
    @Test
    void breaksWhereHistoryWasWrittenAnew() {
        for (int each = 0; each < consortium.size() - 1; each++) {
            String kept = consortium.get(each);
            consortium.set(each, kept.replaceFirst("\"time\":\"20", "\"time\":\"19"));
            assertThat(said(false)).as(kept).contains("- The chain of authority breaks in /api/ip-ledger");
            consortium.set(each, kept);
        }
    }
}
