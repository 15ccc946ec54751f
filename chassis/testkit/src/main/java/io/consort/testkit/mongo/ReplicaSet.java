package io.consort.testkit.mongo;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import io.consort.embedded.EmbeddedStore;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stand-in for a MongoDB replica set of two members that speaks what one answers, in front of embedded stores: who is primary,
 * sessions and retried writes, read and write concerns, and whatever a test has it answer once. It proves how a client takes an
 * answer; not that a server gives it. After MongoDB's manual and the drivers' specifications (server discovery and monitoring,
 * retryable writes).
 */
public final class ReplicaSet implements AutoCloseable {

    /** MongoDB 7.0 (the drivers' wire version). */
    private static final int WIRE_VERSION = 21;

    private static final Set<String> WRITES =
            Set.of("insert", "update", "delete", "findAndModify", "create", "drop", "dropDatabase", "createIndexes");
    private static final Set<String> GREETINGS = Set.of("hello", "isMaster", "ismaster");

    private final EmbeddedStore latest = EmbeddedStore.inMemory();
    private final EmbeddedStore majority = EmbeddedStore.inMemory();
    private final Backing replication = new Backing();
    private final Map<String, Deque<Fault>> faults = new HashMap<>();
    private final Map<String, Document> retried = new HashMap<>();
    private final Deque<Message> unreplicated = new ArrayDeque<>();
    private final Map<String, Integer> written = new HashMap<>();
    private final ObjectId process = new ObjectId();
    private final List<Member> members;
    private @Nullable Member primary;
    private @Nullable Member deposed;
    private boolean lagging;
    private boolean sessions = true;
    private long topology = 1;
    private int term = 1;

    private ReplicaSet() {
        this.members = List.of(new Member(this), new Member(this));
        this.primary = members.getFirst();
    }

    /** A set in which all is well. */
    public static ReplicaSet begin() {
        return new ReplicaSet();
    }

    /** As the other; but it offers no sessions, so that drivers retry nothing by themselves. */
    public static ReplicaSet withoutSessions() {
        ReplicaSet set = new ReplicaSet();
        set.sessions = false;
        return set;
    }

    /** Where clients find it. */
    public String uri() {
        return "mongodb://" + String.join(",", addresses()) + "/?replicaSet=consort";
    }

    /** Where clients find the present primary, and it alone, whoever is primary later. */
    public synchronized String primaryAlone() {
        if (primary == null) {
            throw new IllegalStateException("there is no primary");
        }
        return "mongodb://" + primary.address() + "/?directConnection=true";
    }

    private List<String> addresses() {
        return members.stream().map(Member::address).toList();
    }

    /** The next command of that name meets a fault; several are met in turn. */
    public synchronized void next(String command, Fault... fault) {
        faults.computeIfAbsent(command, _ -> new ArrayDeque<>()).addAll(List.of(fault));
    }

    /** How many faults no command has met yet. */
    public synchronized int pending() {
        return faults.values().stream().mapToInt(Deque::size).sum();
    }

    /** How many documents commands of that name have written or removed; what a retry did not do is not counted. */
    public synchronized int written(String command) {
        return written.getOrDefault(command, 0);
    }

    /** The primary steps down, and nobody follows it yet. */
    public synchronized void stepDown() {
        primary = null;
        turn();
    }

    /** The other member, or the first, becomes primary, for a new term. */
    public synchronized void elect() {
        primary = primary == members.getFirst() ? members.getLast() : members.getFirst();
        term++;
        turn();
    }

    /**
     * The network is cut in two: the other member is elected, and the old one takes itself for primary as before. It confirms
     * nothing: what it writes is lost, and what it reads with majority concern is what was there when it was cut off.
     */
    public synchronized void partition() {
        deposed = primary;
        lag();
        elect();
    }

    /** The network is whole again: the old primary learns of the new one. */
    public synchronized void heal() throws IOException {
        deposed = null;
        catchUp();
        turn();
    }

    /** From now on majority reads show what is there now, while writes go on. */
    public synchronized void lag() {
        lagging = true;
    }

    /** Majority reads show everything again. */
    public synchronized void catchUp() throws IOException {
        lagging = false;
        replicate();
    }

    /** Ends all connections. */
    public void cut() {
        members.forEach(Member::cut);
    }

    private void turn() {
        topology++;
        notifyAll();
    }

    Document answer(Member member, Member.Connection connection, Message question) throws IOException {
        if (GREETINGS.contains(question.command())) {
            return greeting(member, question.body());
        }
        Fault fault = fault(member, question);
        return fault.answer(new Exchange(this, connection, question));
    }

    private synchronized Fault fault(Member member, Message question) {
        Deque<Fault> scripted = faults.getOrDefault(question.command(), new ArrayDeque<>());
        if (member == deposed) {
            return cutOff(question);
        }
        if (member != primary
                && !question.command().equals("ping")
                && !question.command().equals("endSessions")) {
            return isWrite(question)
                    ? Fault.refused(10107, "NotWritablePrimary")
                    : Fault.refused(13435, "NotPrimaryNoSecondaryOk");
        }
        return scripted.isEmpty() ? Exchange::perform : scripted.remove();
    }

    /** A majority is out of its reach: a write is not confirmed in time, and a linearizable read neither. */
    private static Fault cutOff(Message question) {
        if (isWrite(question)) {
            return _ -> new Document("ok", 1)
                    .append("n", 1)
                    .append("nModified", 1)
                    .append(
                            "writeConcernError",
                            new Document("code", 64)
                                    .append("codeName", "WriteConcernFailed")
                                    .append("errmsg", "waiting for replication timed out"));
        }
        return concern(question).equals("linearizable") ? Fault.refused(50, "MaxTimeMSExpired") : Exchange::perform;
    }

    private static boolean isWrite(Message question) {
        return WRITES.contains(question.command());
    }

    private static String concern(Message question) {
        return question.body().get("readConcern") instanceof Document concern
                ? String.valueOf(concern.get("level"))
                : "local";
    }

    /** What is asked is done. A write that is retried within its session is not done twice: it has its first answer again. */
    synchronized Document perform(Member.Connection connection, Message question, boolean mayLag) throws IOException {
        if (!isWrite(question)) {
            return mayLag && lagging && concern(question).equals("majority")
                    ? connection.majority.ask(majority, question)
                    : connection.latest.ask(latest, question);
        }
        Object number = question.body().get("txnNumber");
        String retry = question.body().get("lsid") + " " + number;
        if (number != null && retried.containsKey(retry)) {
            return retried.get(retry).clone();
        }
        Document answer = connection.latest.ask(latest, question);
        unreplicated.add(question);
        if (answer.get("n") instanceof Number count) {
            written.merge(question.command(), count.intValue(), Integer::sum);
        }
        if (!lagging) {
            replicate();
        }
        if (number != null) {
            retried.put(retry, answer.clone());
        }
        return answer;
    }

    private void replicate() throws IOException {
        while (!unreplicated.isEmpty()) {
            replication.ask(majority, unreplicated.remove());
        }
    }

    synchronized Document error(int code, String name) {
        return new Document("ok", 0)
                .append("errmsg", name + ", as it was scripted")
                .append("code", code)
                .append("codeName", name)
                .append("topologyVersion", topologyVersion());
    }

    private Document topologyVersion() {
        return new Document("processId", process).append("counter", topology);
    }

    /** Who a member is. Asked by who knows it already, it waits until that has changed, as long as it is told to. */
    private synchronized Document greeting(Member member, Document asked) {
        if (asked.get("topologyVersion") instanceof Document known
                && asked.get("maxAwaitTimeMS") instanceof Number most) {
            awaitTurn(known, most.longValue());
        }
        boolean isPrimary = member == primary || member == deposed;
        Document greeting = new Document("helloOk", true)
                .append("ismaster", isPrimary)
                .append("isWritablePrimary", isPrimary)
                .append("secondary", !isPrimary)
                .append("setName", "consort")
                .append("setVersion", 1)
                .append("hosts", addresses())
                .append("me", member.address())
                .append("topologyVersion", topologyVersion())
                .append("maxBsonObjectSize", 16 * 1024 * 1024)
                .append("maxMessageSizeBytes", 48_000_000)
                .append("maxWriteBatchSize", 100_000)
                .append("localTime", Instant.now())
                .append("minWireVersion", 0)
                .append("maxWireVersion", WIRE_VERSION)
                .append("readOnly", false)
                .append("ok", 1);
        if (sessions) {
            greeting.append("logicalSessionTimeoutMinutes", 30);
        }
        if (isPrimary) {
            greeting.append("primary", member.address())
                    .append("electionId", election(member == deposed ? term - 1 : term));
        }
        return greeting;
    }

    private static ObjectId election(int term) {
        return new ObjectId(
                ByteBuffer.allocate(12).putInt(0x7fffffff).putLong(term).array());
    }

    private void awaitTurn(Document known, long millis) {
        long deadline = System.nanoTime() + millis * 1_000_000;
        while (known.get("counter") instanceof Number counter
                && counter.longValue() == topology
                && System.nanoTime() < deadline) {
            try {
                wait(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Ends all that it began. */
    @Override
    public void close() {
        members.forEach(Member::close);
        replication.close();
        Stream.of(latest, majority).forEach(EmbeddedStore::close);
    }
}
