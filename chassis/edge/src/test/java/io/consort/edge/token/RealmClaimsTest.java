package io.consort.edge.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;

class RealmClaimsTest {

    @Test
    void readsOrganisationsInBothShapes() {
        assertThat(RealmClaims.organisations(token(List.of("ibm", "intel")))).containsExactlyInAnyOrder("ibm", "intel");
        assertThat(RealmClaims.organisations(token(Map.of("ibm", Map.of("id", "1")))))
                .containsExactly("ibm");
        assertThat(RealmClaims.organisations(token(7))).isEmpty();
    }

    @Test
    void takesNobodyWhoBelongsToAnOrganisationForAService() {
        assertThat(RealmClaims.isService(token(List.of("ibm"), "service"))).isFalse();
        assertThat(RealmClaims.isService(token(List.of(), "service"))).isTrue();
        assertThat(RealmClaims.isService(token(List.of()))).isFalse();
    }

    @Test
    void knowsAnAdministrator() {
        assertThat(RealmClaims.isAdministrator(token(List.of("ibm"), "platform-admin")))
                .isTrue();
        assertThat(RealmClaims.isAdministrator(token(List.of("ibm"), "service")))
                .isFalse();
    }

    private static Jwt token(Object organisations, String... roles) {
        return Jwt.withTokenValue("x")
                .header("alg", "none")
                .claim("organization", organisations)
                .claim("realm_access", Map.of("roles", List.of(roles)))
                .build();
    }
}
