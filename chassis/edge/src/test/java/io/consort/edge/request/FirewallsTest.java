package io.consort.edge.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FirewallsTest {

    /** Spring's rule for the names of headers. */
    private static final Pattern SPRING = Pattern.compile("[\\p{IsAssigned}&&[^\\p{IsControl}]]*");

    @Test
    void aHeaderMayHoldWhatSpringAllows() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            if (!Character.isSurrogate((char) c)) {
                String text = "a" + (char) c;
                assertThat(Firewalls.isPlain(text))
                        .as("U+%04X", c)
                        .isEqualTo(SPRING.matcher(text).matches());
            }
        }
    }
}
