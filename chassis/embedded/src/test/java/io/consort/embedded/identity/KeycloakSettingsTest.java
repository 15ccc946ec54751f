package io.consort.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeycloakSettingsTest {

    private final Map<String, String> variables = new HashMap<>();

    KeycloakSettingsTest() {
        RealmFile.variables().forEach(name -> variables.put(name, "value-of-" + name));
    }

    @Test
    void refusesToStartWithAVariableLeftOut() {
        variables.remove("CONSORT_SECRET_GATEWAY");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeycloakSettings(8180, variables))
                .withMessageContaining("CONSORT_SECRET_GATEWAY");
    }

    @Test
    void refusesAValueThatWouldBreakTheRealmFileAndDoesNotRepeatIt() {
        variables.put("CONSORT_SECRET_GATEWAY", "left\"right");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new KeycloakSettings(8180, variables))
                .withMessageContaining("CONSORT_SECRET_GATEWAY")
                .withMessageNotContaining("left");
    }

    @Test
    void keepsSecretsOutOfItsText() {
        assertThat(new KeycloakSettings(8180, variables, "root-password"))
                .asString()
                .doesNotContain("value-of", "root-password");
    }

    @Test
    void refusesWhatIsNoPort() {
        assertThatIllegalArgumentException().isThrownBy(() -> new KeycloakSettings(0, variables));
    }
}
