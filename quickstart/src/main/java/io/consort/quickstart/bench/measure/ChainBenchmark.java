package io.consort.quickstart.bench.measure;

import io.consort.kernel.ledger.Entry;
import io.consort.kernel.ledger.InMemoryBlockStore;
import io.consort.kernel.ledger.Ledger;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.SignedNote;
import io.consort.quickstart.chain.Chain;
import io.consort.quickstart.chain.Trail;
import io.consort.quickstart.proof.Notes;
import io.consort.quickstart.statement.StatementFile;
import io.consort.quickstart.statement.Verdict;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What it takes to check a thousand payees' statements, each with its proof, and to follow each of them to the votes, the seats and the charter. The
 * archives are read with it, which are as small as they can be. In a JVM that has just started, as whoever checks them has it, but for the signatures that
 * were made in it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ChainBenchmark {

    private static final int STATEMENTS = 1_000;
    private static final JsonMapper MAPPER = JsonMapper.shared();

    /** How many checkpoints the statements come with: all with the same, as from one sitting, or each with that of its own moment. */
    @Param({"1", "1000"})
    public int checkpoints = 1;

    private final NoteSigner signer = NoteSigner.generate("bench");
    private final List<byte[]> statements = new ArrayList<>();
    private final List<Entry<?>> own = new ArrayList<>();
    private final List<Entry<?>> paid = new ArrayList<>();

    /** A resolution, a scheme in effect by it, a distribution to a thousand, and their statements. */
    @Setup
    public void prepare() {
        try (Resolving board = new Resolving(signer);
                Paying paying = new Paying(new InMemoryBlockStore(), signer)) {
            paying.enact(board.resolve(Paying.SCHEME, 1));
            paying.distribute(STATEMENTS);
            own.addAll(all(board.ledger()));
            paid.addAll(all(paying.ledger()));
            for (Entry<?> entry : paid) {
                JsonNode read = MAPPER.readTree(entry.bytes());
                if (read.path("type").asString("").startsWith("ip.payee-credited.")) {
                    long size = checkpoints == 1 ? paid.size() : entry.header().seq();
                    statements.add(statement(paying.ledger(), entry, read.path("data"), size));
                }
            }
        }
    }

    private String checkpoint(Ledger<?, ?> ledger, long size) {
        String origin = Resolving.ORIGIN + "/api/ip-ledger/consortia/" + Resolving.ID;
        String text = new Checkpoint(origin, size, ledger.treeHead(size).root()).text();
        return SignedNote.sign(text, signer).toString();
    }

    private static List<? extends Entry<?>> all(Ledger<?, ?> ledger) {
        return ledger.entries(0, 10 * STATEMENTS);
    }

    private byte[] statement(Ledger<?, ?> ledger, Entry<?> entry, JsonNode data, long size) {
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
        ObjectNode proof = said.putObject("proof");
        long seq = entry.header().seq();
        proof.put("seq", seq).put("leafIndex", seq - 1);
        proof.put("entry", new String(entry.bytes(), StandardCharsets.UTF_8));
        proof.put("leafHash", Hashing.leaf(entry.bytes()).toBase64()).put("treeSize", size);
        proof.set(
                "hashes",
                MAPPER.valueToTree(
                        ledger.inclusion(seq, size).stream().map(Hash::toBase64).toList()));
        proof.put("checkpoint", checkpoint(ledger, size));
        said.put("verifierKey", signer.verifier().toString());
        return MAPPER.writeValueAsBytes(said);
    }

    /** Both ledgers, read. */
    private void read(Chain chain, String service, List<Entry<?>> entries) {
        String source = "/api/" + service + "/consortia/" + Resolving.ID;
        Trail trail = new Trail(source);
        for (Entry<?> entry : entries) {
            byte[] bytes = entry.bytes();
            trail.shown(
                    entry.header().seq(),
                    MAPPER.readTree(bytes),
                    Hashing.leaf(bytes).bytes());
        }
        trail.end();
        chain.held(trail, Resolving.ORIGIN + source, signer.verifier().toString());
    }

    /** A thousand statements, checked and followed to their end. */
    @Benchmark
    public List<Verdict> statements() {
        Chain chain = new Chain("");
        read(chain, "consortium", own);
        read(chain, "ip-ledger", paid);
        String key = signer.verifier().toString();
        Notes notes = new Notes();
        statements.stream()
                .gather(Gatherers.mapConcurrent(Runtime.getRuntime().availableProcessors(), each -> {
                    StatementFile file = StatementFile.parse(each);
                    require(file.check(key, notes));
                    return file.payment().orElseThrow();
                }))
                .forEachOrdered(each -> chain.held("statement-" + each.seq(), each));
        List<Verdict> verdicts = chain.verdicts();
        verdicts.forEach(ChainBenchmark::require);
        return verdicts;
    }

    private static void require(Verdict verdict) {
        if (!(verdict instanceof Verdict.Proven)) {
            throw new IllegalStateException(verdict.sentence());
        }
    }
}
