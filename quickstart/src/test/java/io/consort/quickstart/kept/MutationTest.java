package io.consort.quickstart.kept;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteException;
import io.consort.kernel.note.NoteVerifier;
import io.consort.kernel.note.SignedNote;
import io.consort.quickstart.proof.SignedCheckpoint;
import io.consort.quickstart.statement.Verdict;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that were kept verify, and no byte of one can be another without that being found, unless the verdict itself names the place as
 * not proven.
 */
class MutationTest {

    /** What is named as not proven, and where that is in a document. */
    private static final Map<String, String> PLACES = Map.ofEntries(
            Map.entry("status", "(/exit)?/status"),
            Map.entry("settled", "/settled(/.*)?"),
            Map.entry("outstanding", "/outstanding(/.*)?"),
            Map.entry("progress", "/exit(/attempts)?/progress(/.*)?"),
            Map.entry("balances", "/exit/balances(/.*)?"),
            Map.entry("settlement", "/exit/attempts/settlement"),
            Map.entry("started", "/exit/attempts/started"),
            Map.entry("steps", "/exit/attempts/steps(/.*)?"),
            Map.entry("the entry itself", ""),
            Map.entry("earlier attempts", "/exit/attempts"),
            Map.entry("earlier adjustments", "/adjustments"),
            Map.entry("standing", "/standing"),
            Map.entry("objections", "/objections"),
            Map.entry("verifierKey", "/verifierKey"));

    static Stream<String> statements() {
        return Kept.STATEMENTS.keySet().stream().sorted();
    }

    private static String key(String name) {
        return Kept.STATEMENTS.getOrDefault(name, "");
    }

    @ParameterizedTest
    @MethodSource("statements")
    void whatWasKeptHolds(String name) {
        assertThat(Kept.statement(Kept.bytes(name), key(name))).isInstanceOf(Verdict.Proven.class);
    }

    @ParameterizedTest
    @MethodSource("statements")
    void noByteOfAStatementCanBeAnother(String name) {
        byte[] file = Kept.bytes(name);
        boolean small = name.equals("exit-talent.json");
        assertThat(IntStream.range(0, file.length)
                        .parallel()
                        .boxed()
                        .flatMap(position -> small ? Mutations.at(file, position) : Mutations.oneAt(file, position))
                        .filter(changed -> passes(file, changed, key(name)))
                        .map(changed -> new String(changed, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void noPartOfAStatementCanBeElsewhere(String name) {
        byte[] file = Kept.bytes(name);
        List<byte[]> changed = Mutations.structured(file);
        assertThat(changed).hasSizeGreaterThan(20);
        JsonMapper mapper = JsonMapper.shared();
        assertThat(changed.stream()
                        .filter(each -> passes(file, each, key(name)))
                        .map(each -> Mutations.differences(mapper.readTree(file), mapper.readTree(each), "") + " in "
                                + new String(each, StandardCharsets.UTF_8)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("statements")
    void aNameTwiceAndWhatFollowsIsFound(String name) {
        String file = Kept.text(name);
        for (String changed : List.of(
                file + "\n",
                file + "{}",
                " " + file,
                "\ufeff" + file,
                file.replaceFirst("\\{\"", "{\"proof\":{},\""),
                file.replaceFirst("\"seq\":([0-9]+)", "\"seq\":$1,\"seq\":$1"),
                file.replaceFirst("\"seq\":([0-9]+)", "\"seq\":$1.0"),
                file.replaceFirst("\"seq\":([0-9]+)", "\"seq\":18446744073709551616"),
                file.replaceFirst("\"seq\":([0-9]+)", "\"seq\":1e400000000"),
                file.replaceFirst("\"seq\":([0-9]+)", "\"seq\":" + "9".repeat(100_000)),
                file.replaceFirst("\"hashes\":\\[", "\"hashes\":" + "[".repeat(100_000)))) {
            assertThat(Kept.statement(changed.getBytes(StandardCharsets.UTF_8), key(name)))
                    .as(changed)
                    .isInstanceOf(Verdict.NotProven.class);
        }
    }

    /** Whether something was changed and holds, and the place is not named. */
    private static boolean passes(byte[] file, byte[] changed, String key) {
        return !Arrays.equals(file, changed)
                && Kept.statement(changed, key) instanceof Verdict.Proven proven
                && !isNamed(file, changed, Kept.unproven(proven));
    }

    private static boolean isNamed(byte[] file, byte[] changed, List<String> unproven) {
        JsonMapper mapper = JsonMapper.shared();
        List<String> places = Mutations.differences(mapper.readTree(file), mapper.readTree(changed), "");
        return !places.isEmpty()
                && places.stream().allMatch(place -> unproven.stream().anyMatch(name -> lies(place, name)));
    }

    private static boolean lies(String place, String name) {
        return PLACES.containsKey(name) && place.matches(PLACES.getOrDefault(name, ""));
    }

    /** The checker and the kernel take the same notes, and a note that is taken says what it said. */
    @ParameterizedTest
    @ValueSource(strings = {"checkpoint.txt", "cosigned-checkpoint.txt"})
    void noByteOfANoteCanBeAnother(String name) {
        byte[] note = Kept.bytes(name);
        String whole = Kept.text(name);
        int own = whole.indexOf('\n', whole.indexOf("\u2014 training"));
        assertThat(IntStream.range(0, note.length).parallel().boxed().flatMap(position -> Mutations.at(note, position)))
                .allSatisfy(changed -> {
                    Optional<SignedCheckpoint> checked = checked(changed);
                    assertThat(checked.isPresent()).isEqualTo(isOpened(changed));
                    if (checked.isPresent() && !Arrays.equals(note, changed)) {
                        assertThat(new String(changed, StandardCharsets.UTF_8)).startsWith(whole.substring(0, own));
                        assertThat(checked.get().unchecked()).isNotEmpty();
                    }
                });
    }

    private static Optional<SignedCheckpoint> checked(byte[] note) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(note))
                    .toString();
            return Optional.of(SignedCheckpoint.open(text, Kept.NOTES));
        } catch (CharacterCodingException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    private static boolean isOpened(byte[] note) {
        try {
            Checkpoint.parse(
                    SignedNote.open(note, NoteVerifier.parse(Kept.NOTES)).text());
            return true;
        } catch (NoteException refused) {
            return false;
        }
    }

    @Test
    void aBadSignatureByAKnownKeyIsNotPassedOverForAGoodOne() {
        String note = Kept.text("checkpoint.txt");
        String line = note.lines().toList().getLast();
        String bad = line.substring(0, line.length() - 6) + "AAAAA=";
        assertThat(checked((note + bad + "\n").getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(checked((note + line + "\n").getBytes(StandardCharsets.UTF_8)))
                .isPresent();
        assertThat(checked((note + "\n").getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(checked((note + note).getBytes(StandardCharsets.UTF_8))).isEmpty();
    }
}
