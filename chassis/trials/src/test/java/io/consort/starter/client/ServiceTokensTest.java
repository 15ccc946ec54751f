package io.consort.starter.client;

import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.SignedJWT;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.identity.OrganisationId;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ServiceTokensTest {

    @Test
    void showsWhoItIsToTheProviderByNameWhereverThatIsReached() throws ParseException {
        try (World world = new World()) {
            world.standing("member");
            ServiceClient<StandingsApi> client =
                    world.clients().client("consortium", world.consortiumUri(), StandingsApi.class);
            new FeignStandings(client, client, () -> 0L).of(new ConsortiumId("sematech"), new OrganisationId("ibm"));

            String body = world.identity
                    .findAll(postRequestedFor(urlEqualTo(World.TOKEN)))
                    .getFirst()
                    .getBodyAsString();
            String assertion = Arrays.stream(body.split("&"))
                    .filter(each -> each.startsWith("client_assertion="))
                    .map(each -> URLDecoder.decode(each.substring(each.indexOf('=') + 1), StandardCharsets.UTF_8))
                    .findFirst()
                    .orElseThrow();
            assertThat(SignedJWT.parse(assertion).getJWTClaimsSet().getAudience())
                    .containsExactly("http://issuer");
        }
    }
}
