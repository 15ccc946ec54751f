package io.consort.starter.client;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Warrant;
import io.consort.kernel.identity.ConsortiumId;
import io.consort.kernel.json.Json;
import io.consort.kernel.json.Terms;
import io.consort.kernel.merkle.Hash;
import io.consort.kernel.merkle.Hashing;
import io.consort.kernel.note.Checkpoint;
import io.consort.kernel.note.NoteSigner;
import io.consort.kernel.note.ProvenEntry;
import io.consort.kernel.note.SignedNote;
import io.consort.kernel.problem.DomainException;
import io.consort.kernel.problem.Kind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeignWarrantsTest {

    private static final ConsortiumId SEMATECH = new ConsortiumId("sematech");
    private static final String ORIGIN = "consort.test/api/consortium/consortia/sematech";
    private static final String ASKED = "/internal/consortia/sematech/resolutions/R-7/warrant";
    private static final String REQUESTED = "consortium.effect-requested.v1";
    private static final String ENACT =
            "{\"resolution\":\"R-7\",\"act\":\"ip-ledger/enact-scheme\",\"terms\":{\"version\":2,\"schemeId\":\"standard\"}}";

    private final World world = new World();
    private final NoteSigner signer = NoteSigner.generate("consort.test");
    private final FeignWarrants warrants = new FeignWarrants(
            world.clients().client("consortium", world.consortiumUri(), WarrantsApi.class), "consort.test");

    @BeforeEach
    void start() {
        keys(signer);
    }

    @AfterEach
    void stop() {
        world.close();
    }

    @Test
    void readsWhatAResolutionDoesOutOfItsProof() {
        answer(okJson(Json.entries().writeValueAsString(proof(ORIGIN, REQUESTED, ENACT, signer))));
        Warrant warrant = warrants.ofResolution(SEMATECH, "R-7");
        assertThat(warrant.authority()).isEqualTo(new Authority.Resolution("R-7"));
        assertThat(warrant.act()).isEqualTo("ip-ledger/enact-scheme");
        assertThat(warrant.terms()).isEqualTo(Terms.parse("{\"schemeId\":\"standard\",\"version\":2,\"from\":null}"));
    }

    @ParameterizedTest
    @CsvSource({"409,veto-open,CONFLICT", "409,time-locked,CONFLICT", "404,not-found,NOT_FOUND"})
    void passesOnByNameWhatStandsAgainstIt(int status, String slug, Kind kind) {
        answer(aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody("{\"type\":\"/problems/" + slug + "\",\"detail\":\"Not R-7.\"}"));
        DomainException refusal =
                catchThrowableOfType(DomainException.class, () -> warrants.ofResolution(SEMATECH, "R-7"));
        assertThat(refusal.slug()).isEqualTo(slug);
        assertThat(refusal.kind()).isEqualTo(kind);
    }

    @Test
    void isNotGuessedWhileConsortiumServiceIsAway() {
        answer(aResponse().withStatus(503));
        assertThat(catchThrowableOfType(DomainException.class, () -> warrants.ofResolution(SEMATECH, "R-7"))
                        .kind())
                .isEqualTo(Kind.UNAVAILABLE);
    }

    @Test
    void aProofOfAnotherConsortiumDoesNotHold() {
        assertRefused(
                proof("consort.test/api/consortium/consortia/other", REQUESTED, ENACT, signer), "proof-does-not-hold");
    }

    @Test
    void aProofThatWasAlteredDoesNotHold() {
        ProvenEntry good = proof(ORIGIN, REQUESTED, ENACT, signer);
        assertRefused(
                new ProvenEntry(1, good.entry().replace("R-7", "R-8"), 1, List.of(), good.checkpoint()),
                "proof-does-not-hold");
        assertRefused(new ProvenEntry(2, good.entry(), 1, List.of(), good.checkpoint()), "proof-does-not-hold");
        assertRefused(
                new ProvenEntry(1, good.entry(), 1, List.of(Hash.EMPTY_ROOT.toBase64()), good.checkpoint()),
                "proof-does-not-hold");
        assertRefused(new ProvenEntry(1, good.entry(), 9, List.of(), good.checkpoint()), "proof-does-not-hold");
        assertRefused(new ProvenEntry(1, good.entry(), 1, List.of(), "none"), "proof-does-not-hold");
    }

    @Test
    void anEntryThatHasNothingDoneIsNoWarrant() {
        assertRefused(
                proof(ORIGIN, "consortium.resolution-adopted.v1", "{\"resolution\":\"R-7\"}", signer),
                "nothing-resolved");
        assertRefused(proof(ORIGIN, REQUESTED, "{\"resolution\":\"R-7\"}", signer), "nothing-resolved");
    }

    @Test
    void aSuccessionThatTheConsortiumKnowsIsAWarrantOfTheRegister() {
        String noted = "{\"organisation\":\"ti\",\"succession\":{\"successors\":[%s],\"effectiveOn\":\"1996-01-01\"}}";
        Warrant warrant = warrants.proven(
                SEMATECH, proof(ORIGIN, "consortium.membership-succeeded.v1", noted.formatted("\"ibm\""), signer));
        assertThat(warrant.authority()).isEqualTo(new Authority.Register("consortium", 1L));
        assertThat(warrant.isFor("ip-ledger/succeed-organisation")).isTrue();
        assertThat(warrant.isFor("talent/succeed-organisation")).isTrue();
        assertThat(warrant.isFor("ip-ledger/enact-scheme")).isFalse();
        assertThat(warrant.terms())
                .isEqualTo(Terms.parse("{\"from\":\"ti\",\"to\":\"ibm\",\"effective\":\"1996-01-01\"}"));
        assertRefused(
                proof(ORIGIN, "consortium.membership-succeeded.v1", noted.formatted("\"ibm\",\"amd\""), signer),
                "nothing-resolved");
        assertRefused(
                proof(ORIGIN, "consortium.organisation-succeeded.v1", noted.formatted("\"ibm\""), signer),
                "nothing-resolved");
    }

    @Test
    void aDemergerThatTheConsortiumKnowsIsAWarrantOfTheRegister() {
        String demerger = "{\"id\":\"D-1\",\"from\":\"ti\",\"to\":\"ibm\",\"effective\":\"1996-01-01\",\"plan\":\"%s\","
                        .formatted("a".repeat(64))
                + "\"allotments\":[{\"kind\":\"asset\",\"id\":\"A-1\"}]}";
        Warrant warrant = warrants.proven(
                SEMATECH, proof(ORIGIN, "consortium.demerger-noted.v1", "{\"demerger\":" + demerger + "}", signer));
        assertThat(warrant.authority()).isEqualTo(new Authority.Register("consortium", 1L));
        assertThat(warrant.isFor("ip-ledger/demerge-organisation")).isTrue();
        assertThat(warrant.isFor("ip-ledger/succeed-organisation")).isFalse();
        assertThat(warrant.terms()).isEqualTo(Terms.parse(demerger));
    }

    @Test
    void theKeyIsAskedForAgainOnceWhenAnotherSigns() {
        warrants.proven(SEMATECH, proof(ORIGIN, REQUESTED, ENACT, signer));
        NoteSigner next = NoteSigner.generate("consort.test");
        assertRefused(proof(ORIGIN, REQUESTED, ENACT, next), "proof-does-not-hold");
        world.consortium.verify(2, getRequestedFor(urlEqualTo("/internal/verifier-key")));
        keys(next);
        assertThat(warrants.proven(SEMATECH, proof(ORIGIN, REQUESTED, ENACT, next))
                        .name())
                .isEqualTo("resolution/R-7");
    }

    private void assertRefused(ProvenEntry proof, String slug) {
        assertThat(catchThrowableOfType(DomainException.class, () -> warrants.proven(SEMATECH, proof))
                        .slug())
                .isEqualTo(slug);
    }

    private void answer(ResponseDefinitionBuilder answer) {
        world.consortium.stubFor(get(ASKED).willReturn(answer));
    }

    private void keys(NoteSigner key) {
        world.consortium.stubFor(
                get("/internal/verifier-key").willReturn(okJson("{\"keys\":\"" + key.verifier() + "\"}")));
    }

    /** The only entry of a ledger. */
    private static ProvenEntry proof(String origin, String type, String data, NoteSigner signer) {
        String entry = "{\"id\":\"1\",\"type\":\"" + type + "\",\"data\":" + data + "}";
        Checkpoint checkpoint = new Checkpoint(origin, 1, Hashing.leaf(entry.getBytes(StandardCharsets.UTF_8)));
        return new ProvenEntry(
                1,
                entry,
                1,
                List.of(),
                SignedNote.sign(checkpoint.text(), signer).toString());
    }
}
