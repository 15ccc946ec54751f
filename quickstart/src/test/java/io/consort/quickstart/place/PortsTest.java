package io.consort.quickstart.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PortsTest {

    private static final Properties NONE = new Properties();

    @Test
    void areTheUsualOnesWhereNoneAreAskedFor() {
        Ports ports = Ports.choose(Map.of(), OptionalInt.empty(), NONE);
        assertThat(ports.of(Port.GATEWAY)).isEqualTo(8080);
        assertThat(ports.of(Port.FINANCE)).isEqualTo(8084);
        assertThat(ports.of(Port.KEYCLOAK)).isEqualTo(8180);
        assertThat(ports.of(Port.STORE)).isEqualTo(27117);
    }

    @Test
    void standInARowFromABaseExceptThoseThatAreNamed() {
        Ports ports = Ports.choose(Map.of("CONSORT_PORT_STORE", "27017"), OptionalInt.of(9100), NONE);
        assertThat(ports.of(Port.GATEWAY)).isEqualTo(9100);
        assertThat(ports.of(Port.KEYCLOAK)).isEqualTo(9105);
        assertThat(ports.of(Port.STORE)).isEqualTo(27017);
    }

    @Test
    void areRememberedFromTheFirstStart() {
        Properties remembered =
                Ports.choose(Map.of(), OptionalInt.of(9100), NONE).properties();
        assertThat(Ports.choose(Map.of(), OptionalInt.empty(), remembered).of(Port.TALENT))
                .isEqualTo(9103);
        assertThat(Ports.choose(Map.of("CONSORT_PORT_TALENT", "9300"), OptionalInt.empty(), remembered)
                        .of(Port.TALENT))
                .isEqualTo(9300);
    }

    @Test
    void refuseToMoveWhatSignInDependsOn() {
        Properties remembered =
                Ports.choose(Map.of(), OptionalInt.empty(), NONE).properties();
        assertThatThrownBy(() -> Ports.choose(Map.of("CONSORT_PORT_GATEWAY", "9000"), OptionalInt.empty(), remembered))
                .hasMessageContaining("made with gateway on port 8080")
                .hasMessageContaining("cannot move to 9000");
    }

    @Test
    void refuseWhatIsNoPortAndOnePortForTwo() {
        assertThatThrownBy(() -> Ports.choose(Map.of("CONSORT_PORT_STORE", "many"), OptionalInt.empty(), NONE))
                .hasMessage("CONSORT_PORT_STORE must be a port number, not \"many\".");
        assertThatThrownBy(() -> Ports.choose(Map.of(), OptionalInt.of(65_533), NONE))
                .hasMessageContaining("must be from 1 to 65535, not 65536");
        assertThatThrownBy(() -> Ports.choose(Map.of("CONSORT_PORT_STORE", "8080"), OptionalInt.empty(), NONE))
                .hasMessageContaining("the same port");
    }
}
