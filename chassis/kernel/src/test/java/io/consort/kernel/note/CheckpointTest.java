package io.consort.kernel.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.consort.kernel.merkle.Hash;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckpointTest {

    private static final String ROOT = "CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=";

    @Test
    void readsTheExampleOfTheSpecification() {
        String text = "example.com/behind-the-sofa\n20852163\n" + ROOT + "\n";

        Checkpoint checkpoint = Checkpoint.parse(text);

        assertThat(checkpoint)
                .isEqualTo(new Checkpoint("example.com/behind-the-sofa", 20_852_163, Hash.fromBase64(ROOT)));
        assertThat(checkpoint.text()).isEqualTo(text);
    }

    @Property(tries = 50)
    void readsBackWhatItWrites(@ForAll @LongRange(min = 1) long size, @ForAll @Size(32) byte[] root) {
        NoteSigner signer = NoteSigner.parse(PeterNeumann.SIGNER);
        Checkpoint checkpoint = new Checkpoint("ledger.example/sematech", size, Hash.of(root));
        String note = SignedNote.sign(checkpoint.text(), signer).toString();

        assertThat(Checkpoint.open(note, signer.verifier())).isEqualTo(checkpoint);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a\n1\n",
                "\n1\n" + ROOT + "\n",
                "a\n1\n" + ROOT,
                "a\n01\n" + ROOT + "\n",
                "a\n-1\n" + ROOT + "\n",
                "a\n+1\n" + ROOT + "\n",
                "a\n\n" + ROOT + "\n",
                "a\n٣\n" + ROOT + "\n",
                "a\n9223372036854775808\n" + ROOT + "\n",
                "a\n0\n" + ROOT + "\n",
                "a\n1\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2J=\n",
                "a\n1\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I\n",
                "a\n1\n" + ROOT + "\nan extension\n",
                "a\n1\n" + ROOT + "\n\n"
            })
    void refusesWhatIsNotACheckpoint(String text) {
        assertThatExceptionOfType(NoteException.Malformed.class).isThrownBy(() -> Checkpoint.parse(text));
    }

    @Test
    void refusesOriginsThatWouldBreakALine() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("", 0, Hash.EMPTY_ROOT));
        assertThatIllegalArgumentException().isThrownBy(() -> new Checkpoint("a\nb", 0, Hash.EMPTY_ROOT));
    }

    @Test
    void refusesACheckpointOfAnotherSigner() {
        String note = SignedNote.sign(new Checkpoint("a", 0, Hash.EMPTY_ROOT).text(), NoteSigner.generate("a"))
                .toString();
        NoteVerifier other = NoteSigner.generate("a").verifier();

        assertThatExceptionOfType(NoteException.class).isThrownBy(() -> Checkpoint.open(note, other));
    }
}
