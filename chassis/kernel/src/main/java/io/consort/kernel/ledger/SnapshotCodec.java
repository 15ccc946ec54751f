package io.consort.kernel.ledger;

import io.consort.kernel.json.Json;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Tree;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import tools.jackson.databind.ObjectMapper;

/**
 * A head and its key index as a stream of bytes: position, keys, versions, state. What is added to later goes at an end or stays in
 * its place, so that two snapshots of one ledger are mostly the same bytes. Nothing is ever held whole.
 */
final class SnapshotCodec<S> {

    /** Names the form of the stream; one of another form is as good as none. */
    static final String FORM = "v3";

    private final ObjectMapper mapper = Json.snapshots();
    private final Class<? extends S> stateType;

    SnapshotCodec(Class<? extends S> stateType) {
        this.stateType = stateType;
    }

    /** Writes; the stream is not closed. */
    void write(Head<S> head, KeyIndex.Log keys, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        byte[] position = mapper.writeValueAsBytes(Position.of(head));
        out.writeInt(position.length);
        out.write(position);
        keys.write(out);
        head.versions().write(out);
        out.flush();
        mapper.writeValue(new Unclosed(to), head.state());
    }

    /** How many bytes the versions and the state of a head take, without what each entry takes. */
    long measure(Head<S> head) {
        Counted counted = new Counted();
        try {
            DataOutputStream out = new DataOutputStream(counted);
            head.versions().writeLast(out);
            out.flush();
            mapper.writeValue(counted, head.state());
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return counted.bytes;
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @throws IOException and JacksonException when the bytes are something else
     */
    Restored<S> read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        Position position = mapper.readValue(in.readNBytes(in.readInt()), Position.class);
        KeyIndex keys = KeyIndex.read(in);
        Versions versions = Versions.read(in);
        S state = mapper.readValue((InputStream) in, stateType);
        return new Restored<>(position.head(state, versions), keys);
    }

    /** What a snapshot gives back. */
    record Restored<S>(Head<S> head, KeyIndex keys) {}

    private record Position(
            long height, String blockHash, long size, List<List<String>> levels, long tailHeight, Instant time) {

        static Position of(Head<?> head) {
            return new Position(
                    head.height(),
                    head.blockHash().toString(),
                    head.size(),
                    head.tree().levels().stream()
                            .map(level -> level.stream().map(Hash::toString).toList())
                            .toList(),
                    head.tailHeight(),
                    head.time());
        }

        <S> Head<S> head(S state, Versions versions) {
            List<List<Hash>> hashes = levels.stream()
                    .map(level -> level.stream().map(Hash::parse).toList())
                    .toList();
            return new Head<>(
                    state, height, Hash.parse(blockHash), Tree.restore(size, hashes), tailHeight, time, versions);
        }
    }

    /** The mapper closes what it has written to. */
    private static final class Unclosed extends OutputStream {
        private final OutputStream to;

        Unclosed(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int value) throws IOException {
            to.write(value);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            to.write(bytes, from, length);
        }
    }

    private static final class Counted extends OutputStream {
        private long bytes;

        @Override
        public void write(int value) {
            bytes++;
        }

        @Override
        public void write(byte[] from, int offset, int length) {
            bytes += length;
        }
    }
}
