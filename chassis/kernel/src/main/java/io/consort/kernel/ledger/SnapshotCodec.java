package io.consort.kernel.ledger;

import io.consort.kernel.json.Json;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Tree;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectMapper;

/**
 * A head and its key index as bytes: the seal, then position, keys, versions and state, each with its length before it. The
 * first bytes name the form; a snapshot of another form, or with another seal, is as good as none.
 */
final class SnapshotCodec<S> {

    private static final String FORM = "consort-snapshot-v2";

    private final ObjectMapper mapper = Json.snapshots();
    private final Class<S> stateType;
    private final Seal seal;

    SnapshotCodec(Class<S> stateType, Seal seal) {
        this.stateType = stateType;
        this.seal = seal;
    }

    byte[] write(LedgerId ledger, Head<S> head, byte[] keys) {
        Position position = new Position(
                FORM,
                ledger.value(),
                head.height(),
                head.blockHash().toString(),
                head.size(),
                head.tree().levels().stream()
                        .map(level -> level.stream().map(Hash::toString).toList())
                        .toList(),
                head.tailHeight(),
                head.time());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (byte[] part : List.of(
                    mapper.writeValueAsBytes(position),
                    keys,
                    head.versions().toBytes(),
                    mapper.writeValueAsBytes(head.state()))) {
                out.writeInt(part.length);
                out.write(part);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        byte[] content = bytes.toByteArray();
        byte[] sealed = Arrays.copyOf(seal.mark(content), Seal.LENGTH + content.length);
        System.arraycopy(content, 0, sealed, Seal.LENGTH, content.length);
        return sealed;
    }

    /** The head and the keys; empty when the bytes are not this service's snapshot of this ledger in this form. */
    Optional<Restored<S>> read(LedgerId ledger, byte[] sealed) {
        if (sealed.length < Seal.LENGTH) {
            return Optional.empty();
        }
        byte[] content = Arrays.copyOfRange(sealed, Seal.LENGTH, sealed.length);
        if (!seal.isMark(Arrays.copyOf(sealed, Seal.LENGTH), content)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            Position position = mapper.readValue(part(in), Position.class);
            if (!position.form().equals(FORM) || !position.ledger().equals(ledger.value())) {
                return Optional.empty();
            }
            KeyIndex keys = KeyIndex.fromBytes(part(in));
            Versions versions = Versions.fromBytes(part(in));
            S state = mapper.readValue(part(in), stateType);
            return Optional.of(new Restored<>(position.head(state, versions), keys));
        } catch (JacksonException
                | IOException ofAnotherShape) { // states change shape between versions of the software
            return Optional.empty();
        }
    }

    private static byte[] part(DataInputStream in) throws IOException {
        return in.readNBytes(in.readInt());
    }

    /** What a snapshot gives back. */
    record Restored<S>(Head<S> head, KeyIndex keys) {}

    private record Position(
            String form,
            String ledger,
            long height,
            String blockHash,
            long size,
            List<List<String>> levels,
            long tailHeight,
            Instant time) {

        <S> Head<S> head(S state, Versions versions) {
            List<List<Hash>> hashes = levels.stream()
                    .map(level -> level.stream().map(Hash::parse).toList())
                    .toList();
            return new Head<>(
                    state, height, Hash.parse(blockHash), Tree.restore(size, hashes), tailHeight, time, versions);
        }
    }
}
