package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SharedKeycloakIT {

    @Test
    void anotherJvmJoinsTheSameAndDoesNotStopItWhenItLeaves() throws Exception {
        TestIdentity mine = TestIdentity.shared();

        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String issuer = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(other.waitFor()).isZero();
        assertThat(issuer).isEqualTo(mine.issuer().toString());
        assertThat(mine.serviceToken("finance-service")).isNotBlank();
    }

    /** Another JVM of the run. */
    static final class Other {
        private Other() {}

        public static void main(String[] arguments) {
            System.out.print(TestIdentity.shared().issuer());
        }
    }
}
