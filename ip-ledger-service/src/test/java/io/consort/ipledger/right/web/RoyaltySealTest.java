package io.consort.ipledger.right.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.ipledger.right.Royalty;
import io.consort.ipledger.right.SealedRoyalty;
import io.consort.kernel.money.Fraction;
import io.consort.kernel.problem.DomainException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

class RoyaltySealTest {

    private static final Royalty ROYALTY =
            new Royalty(Fraction.of(1, 20), Money.parse("USD 1000.00"), null, Money.parse("USD 90000.00"));

    private final RoyaltySeal seal = new RoyaltySeal(List.of("now"));

    @Test
    void whatIsSealedIsReadAgainAndProvenByItsDigest() throws Exception {
        SealedRoyalty sealed = seal.close(ROYALTY);
        String opening = seal.open(sealed);
        assertThat(seal.terms(opening)).isEqualTo(ROYALTY);
        assertThat(Base64.getEncoder()
                        .encodeToString(
                                MessageDigest.getInstance("SHA-256").digest(opening.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(sealed.digest());
        assertThat(new String(Base64.getDecoder().decode(sealed.sealed()), StandardCharsets.ISO_8859_1))
                .doesNotContain("1/20", "1000.00", "rate");
    }

    @Test
    void theSameTermsNeverLookTheSame() {
        SealedRoyalty one = seal.close(ROYALTY);
        SealedRoyalty other = seal.close(ROYALTY);
        assertThat(one.digest()).isNotEqualTo(other.digest());
        assertThat(one.sealed()).isNotEqualTo(other.sealed());
    }

    @Test
    void aKeyThatWasReplacedStillOpensAndAStrangersDoesNot() {
        SealedRoyalty sealed = seal.close(ROYALTY);
        RoyaltySeal next = new RoyaltySeal(List.of("next", "now"));
        assertThat(next.open(sealed)).isEqualTo(seal.open(sealed));
        RoyaltySeal stranger = new RoyaltySeal(List.of("other"));
        assertThatThrownBy(() -> stranger.open(sealed))
                .isInstanceOfSatisfying(
                        DomainException.class, lost -> assertThat(lost.slug()).isEqualTo("royalty-unreadable"));
        assertThat(stranger.opened(sealed)).isEmpty();
    }
}
