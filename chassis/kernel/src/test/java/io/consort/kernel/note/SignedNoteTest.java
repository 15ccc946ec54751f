package io.consort.kernel.note;

import static io.consort.kernel.note.PeterNeumann.ENOCH_SIGNATURE;
import static io.consort.kernel.note.PeterNeumann.NOTE;
import static io.consort.kernel.note.PeterNeumann.SIGNATURE;
import static io.consort.kernel.note.PeterNeumann.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignedNoteTest {

    private static final NoteVerifier PETER = NoteVerifier.parse(PeterNeumann.VERIFIER);
    private static final NoteVerifier ENOCH = NoteVerifier.parse(PeterNeumann.ENOCH_VERIFIER);

    @Test
    void signsThePublishedNote() {
        assertThat(SignedNote.sign(TEXT, NoteSigner.parse(PeterNeumann.SIGNER))).hasToString(NOTE);
    }

    @Test
    void opensThePublishedNote() {
        SignedNote note = SignedNote.open(NOTE.getBytes(StandardCharsets.UTF_8), PETER);

        assertThat(note.text()).isEqualTo(TEXT);
        assertThat(note.verified()).map(NoteSignature::key).containsExactly(PETER.id());
        assertThat(note.unknown()).isEmpty();
        assertThat(note).hasToString(NOTE);
    }

    @Test
    void keepsSignaturesOfUnknownKeysWithoutBelievingThem() {
        SignedNote note = SignedNote.open(NOTE + ENOCH_SIGNATURE, PETER);

        assertThat(note.verified()).map(NoteSignature::key).containsExactly(PETER.id());
        assertThat(note.unknown()).map(NoteSignature::key).containsExactly(ENOCH.id());
        assertThat(note).hasToString(NOTE + ENOCH_SIGNATURE);
        assertThat(SignedNote.open(NOTE + ENOCH_SIGNATURE, PETER, ENOCH).verified())
                .hasSize(2);
    }

    @Test
    void ignoresSignaturesOfUnknownKindsAndLengths() {
        String other = "— witness.example AAAAAQI=\n";

        assertThat(SignedNote.open(NOTE + other, PETER)).hasToString(NOTE + other);
    }

    @Test
    void ignoresAKeyThatSharesOnlyTheNameOrOnlyTheHash() {
        String otherHash = SIGNATURE.replace("x08go", "x08gp");
        String otherName = SIGNATURE.replace("PeterNeumann", "CarmenSandiego");

        assertThat(SignedNote.open(NOTE + otherHash + otherName, PETER).unknown())
                .hasSize(2);
        assertUnsigned(TEXT + "\n" + otherHash, PETER);
        assertUnsigned(TEXT + "\n" + otherName, PETER);
    }

    @Test
    void refusesANoteThatNoKnownKeySigned() {
        assertUnsigned(NOTE, ENOCH);
        assertUnsigned(NOTE);
    }

    @Test
    void refusesTheWholeNoteForOneForgedSignatureOfAKnownKey() {
        String forged = ENOCH_SIGNATURE.replace("rwz+eBzm", "rwz+eBzn");

        assertForged(NOTE + forged, PETER, ENOCH);
        assertForged(NOTE + SIGNATURE.replace("x08go/ZJ", "x08go/ZK"), PETER);
        assertThat(SignedNote.open(NOTE + forged, PETER).verified()).hasSize(1);
    }

    @Test
    void refusesATextWithAnyCharacterChanged() {
        for (int position = 0; position < TEXT.length() - 1; position++) {
            char changed = TEXT.charAt(position) == 'x' ? 'y' : 'x';
            String text = TEXT.substring(0, position) + changed + TEXT.substring(position + 1);
            assertForged(text + "\n" + SIGNATURE, PETER);
        }
        assertForged(TEXT + "\n\n" + SIGNATURE, PETER);
    }

    @Property(tries = 50)
    void everyTextItSignsOpensAsTheSame(@ForAll @CharRange(from = ' ', to = '\ud7ff') String body) {
        NoteSigner signer = NoteSigner.parse(PeterNeumann.SIGNER);
        for (String text : new String[] {body + "\n", body + "\n\n", "\n" + body + "\n— a b\n"}) {
            SignedNote note = SignedNote.sign(text, signer);
            SignedNote opened = SignedNote.open(note.toString().getBytes(StandardCharsets.UTF_8), signer.verifier());
            assertThat(opened.text()).isEqualTo(text);
            assertThat(opened).hasToString(note.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no newline", "tab\t\n", "return\r\n", "nul\0\n", "half a pair \ud800\n"})
    void refusesToSignWhatCannotBeTheTextOfANote(String text) {
        NoteSigner signer = NoteSigner.generate("a");

        assertThatExceptionOfType(NoteException.Malformed.class).isThrownBy(() -> SignedNote.sign(text, signer));
    }

    static String[] malformed() {
        return new String[] {
            "",
            "\n",
            "\n\n",
            TEXT,
            TEXT + "\n",
            TEXT + SIGNATURE,
            NOTE.substring(0, NOTE.length() - 1),
            NOTE + "\n",
            NOTE + "Unexpected line.\n",
            NOTE + "— Peter Neumann x08go/ZJ\n",
            NOTE + "— PeterNeumann\n",
            NOTE + "— PeterNeumann \n",
            NOTE + "—  x08go/ZJ\n",
            NOTE + "- PeterNeumann x08go/ZJ\n",
            NOTE + "— a+b x08go/ZJ\n",
            NOTE + "— a x08g\n",
            NOTE + "— a AAAAAA==\n",
            NOTE + "— a AAAAAQI\n",
            NOTE + "— a AAAAAQJ=\n",
            NOTE.replace("\n— ", "\r\n— "),
            "\u0001" + NOTE,
            "\ud800" + NOTE,
            TEXT + "\n" + SIGNATURE.repeat(101),
            "x".repeat(1_000_000) + NOTE
        };
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void refusesWhatIsNotANote(String note) {
        assertThatExceptionOfType(NoteException.Malformed.class).isThrownBy(() -> SignedNote.open(note, PETER));
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] bytes = NOTE.getBytes(StandardCharsets.UTF_8);
        bytes[3] = (byte) 0xff;

        assertThatExceptionOfType(NoteException.Malformed.class).isThrownBy(() -> SignedNote.open(bytes, PETER));
        assertThatExceptionOfType(NoteException.Malformed.class)
                .isThrownBy(() -> SignedNote.open(new byte[1_000_001], PETER));
    }

    @Test
    void countsARepeatedSignatureOnceUpToTheLimit() {
        assertThat(SignedNote.open(TEXT + "\n" + SIGNATURE.repeat(100), PETER).verified())
                .hasSize(1);
    }

    @Test
    void refusesToSignWithoutASigner() {
        assertThatIllegalArgumentException().isThrownBy(() -> SignedNote.sign(TEXT));
    }

    private static void assertForged(String note, NoteVerifier... known) {
        assertThatExceptionOfType(NoteException.Forged.class).isThrownBy(() -> SignedNote.open(note, known));
    }

    private static void assertUnsigned(String note, NoteVerifier... known) {
        assertThatExceptionOfType(NoteException.Unsigned.class)
                .as(Arrays.toString(known))
                .isThrownBy(() -> SignedNote.open(note, known));
    }
}
