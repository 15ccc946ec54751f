package io.consort.talent.person;

import static io.consort.talent.Samples.JOSIAH;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.kernel.problem.DomainException;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class CommitmentTest {

    private static final Salt SALT = new Salt("00".repeat(31) + "01");

    /** Made apart, with {@code (xxd -r -p salt; printf …) | sha256sum}. */
    @Test
    void isTheDigestThatItsDescriptionSays() {
        assertThat(Commitment.to(new Dossier(JOSIAH, SALT)).sha256())
                .isEqualTo("097f0a8e3278fc358fd393c68fe8afe092e271b2e2d9828053578fef551cef3a");
    }

    @Test
    void differsWithEveryDetailAndWithTheSalt() {
        Commitment commitment = Commitment.to(new Dossier(JOSIAH, SALT));

        assertThat(Commitment.to(new Dossier(new PersonalDetails("Other", JOSIAH.email(), JOSIAH.orcid()), SALT)))
                .isNotEqualTo(commitment);
        assertThat(Commitment.to(new Dossier(new PersonalDetails(JOSIAH.name(), "a@b", JOSIAH.orcid()), SALT)))
                .isNotEqualTo(commitment);
        assertThat(Commitment.to(new Dossier(new PersonalDetails(JOSIAH.name(), JOSIAH.email(), null), SALT)))
                .isNotEqualTo(commitment);
        assertThat(Commitment.to(new Dossier(JOSIAH, Salt.random(new SecureRandom()))))
                .isNotEqualTo(commitment);
    }

    @Test
    void detailsThatCouldBeTakenForOthersAreRefused() {
        assertThatThrownBy(() -> new PersonalDetails("A\nemail:b@c", "d@e", null))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new PersonalDetails(" ", "d@e", null)).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new PersonalDetails("A", "d", null)).isInstanceOf(DomainException.class);
    }

    @Test
    void nothingPersonalComesIntoText() {
        assertThat(new Dossier(JOSIAH, SALT).toString()).doesNotContain("Josiah", "carberry", "1825", SALT.hex());
    }
}
