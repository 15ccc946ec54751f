package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RealmIT {

    private static final TestIdentity IDENTITY = TestIdentity.shared();

    @BeforeAll
    static void twoOrganisationsAndAPersonInBoth() {
        IDENTITY.createOrganisation("realm-ibm");
        IDENTITY.createOrganisation("realm-intel");
        IDENTITY.createPerson("realm-anna", "realm-ibm", "realm-intel");
        IDENTITY.grant("realm-anna", "realm-ibm", "organisation-admin");
    }

    @Test
    void aPersonsTokenIsForConsortForFiveMinutes() {
        JsonNode token = claims(IDENTITY.token("realm-anna"));

        assertThat(token.get("iss").asString()).isEqualTo(IDENTITY.issuer().toString());
        assertThat(token.get("aud").asString()).isEqualTo("consort");
        assertThat(token.get("sub").asString())
                .isEqualTo(IDENTITY.person("realm-anna").value());
        assertThat(token.get("exp").asLong() - token.get("iat").asLong()).isEqualTo(300);
    }

    @Test
    void aPersonsTokenNamesEachOrganisationWithItsIdAndTheRolesThere() {
        JsonNode organisations = claims(IDENTITY.token("realm-anna")).get("organization");

        assertThat(organisations.propertyNames()).containsExactlyInAnyOrder("realm-ibm", "realm-intel");
        assertThat(organisations.get("realm-ibm").get("id").asString()).isNotBlank();
        assertThat(texts(organisations.at("/realm-ibm/realm_access/roles"))).containsExactly("organisation-admin");
        assertThat(texts(organisations.at("/realm-intel/realm_access/roles"))).isEmpty();
    }

    @Test
    void aRoleInAnOrganisationIsNoRoleElsewhere() {
        assertThat(claims(IDENTITY.token("realm-anna")).has("realm_access")).isFalse();
    }

    @Test
    void aPersonsTokenCarriesNoNameAndNoAddress() {
        String token = claims(IDENTITY.token("realm-anna")).toString();

        assertThat(token).doesNotContain("realm-anna", "person.example");
    }

    @Test
    void theAdministratorHoldsTheOneGlobalRole() {
        JsonNode token = claims(IDENTITY.token(TestIdentity.ADMINISTRATOR));

        assertThat(texts(token.at("/realm_access/roles"))).containsExactly("platform-admin");
        assertThat(token.path("organization").propertyNames()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"consortium-service", "ip-ledger-service", "talent-service", "finance-service"})
    void aServicesTokenHasTheRoleServiceAndNoOrganisation(String service) {
        JsonNode token = claims(IDENTITY.serviceToken(service));

        assertThat(token.has("aud"))
                .as("nobody is asked with it but the provider itself")
                .isFalse();
        assertThat(token.get("azp").asString()).isEqualTo(service);
        assertThat(texts(token.at("/realm_access/roles"))).containsExactly("service");
        assertThat(token.has("organization")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "consortium-service, ip-ledger-service",
        "consortium-service, talent-service",
        "consortium-service, finance-service",
        "ip-ledger-service, consortium-service",
        "talent-service, consortium-service",
        "finance-service, consortium-service",
        "finance-service, ip-ledger-service"
    })
    void aServicesTokenIsForTheOneServiceThatItIsAskedFor(String service, String target) {
        assertThat(claims(IDENTITY.serviceToken(service, target)).get("aud").asString())
                .isEqualTo(target);
    }

    @ParameterizedTest
    @CsvSource({
        "ip-ledger-service, finance-service",
        "ip-ledger-service, talent-service",
        "talent-service, finance-service",
        "talent-service, ip-ledger-service",
        "finance-service, talent-service",
        "ip-ledger-service, consort",
        "finance-service, organization"
    })
    void aServiceGetsNoTokenForOneThatItHasNothingToAskOf(String service, String target) {
        assertThatIllegalStateException()
                .isThrownBy(() -> IDENTITY.serviceToken(service, target))
                .withMessageContaining("invalid_scope");
    }

    @Test
    void aServiceIsKnownByItsKeyAlone() {
        assertThatIllegalStateException()
                .isThrownBy(() -> IDENTITY.tokenWithKey("talent-service", IDENTITY.clientKey("finance-service")))
                .withMessageContaining("invalid_client");
        assertThatIllegalStateException()
                .isThrownBy(() -> IDENTITY.tokenWithSecret("talent-service", "guessed"))
                .withMessageContaining("invalid_client");
    }

    @Test
    void aPartnersTokenIsBoundToItsOrganisationAndHasNoRole() {
        JsonNode token = claims(IDENTITY.partnerToken("partner-example"));

        assertThat(token.get("aud").asString()).isEqualTo("consort");
        assertThat(token.get("organization").propertyNames()).containsExactly("example");
        assertThat(token.at("/organization/example/id").asString()).isEqualTo("0199b6f2-5d40-7c3e-8a51-6f0c2b7d9e14");
        assertThat(token.has("realm_access")).isFalse();
    }

    @Test
    void theGatewayCannotTradeCredentialsForAToken() {
        assertThatIllegalStateException()
                .isThrownBy(() -> IDENTITY.partnerToken("consort-gateway"))
                .withMessageContaining("unauthorized_client");
    }

    private static JsonNode claims(String token) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.")[1]);
        return JsonMapper.shared().readTree(new String(payload, StandardCharsets.UTF_8));
    }

    private static Stream<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString);
    }
}
