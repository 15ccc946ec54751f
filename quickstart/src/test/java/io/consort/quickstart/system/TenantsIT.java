package io.consort.quickstart.system;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.quickstart.client.Reply;
import java.net.URI;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a member of one consortium is told of another: the same as of one that does not exist. */
@Timeout(3000)
class TenantsIT {

    private static final List<String> OF_THE_ASSETS = List.of(
            "/assets",
            "/assets/A-1",
            "/assets/A-1/title?on=1992-06-30",
            "/events",
            "/checkpoint",
            "/tile/0/000.p/1",
            "/proofs/inclusion?seq=1",
            "/proofs/consistency?from=1");
    private static final List<String> OF_THE_CONSORTIUM = List.of(
            "", "/members", "/members/ibm", "/invitations", "/events", "/checkpoint", "/proofs/inclusion?seq=1");

    private final RunningPlatform platform = RunningPlatform.shared();
    private final URI gateway = platform.gateway().origin();

    @Test
    void anotherConsortiumLooksLikeOneThatDoesNotExist() {
        Consortium own = platform.world().found("tenant-own");
        Consortium other = platform.world().found("tenant-other");
        Consortium none = new Consortium(other.id().replace("other", "nobod"), own.secretariat());
        Consortium asOutsider = new Consortium(other.id(), own.secretariat());
        own.registered(gateway, "A-1");
        other.registered(gateway, "A-1");

        Stream.concat(
                        OF_THE_ASSETS.stream().map(path -> new Address("ip-ledger", path)),
                        OF_THE_CONSORTIUM.stream().map(path -> new Address("consortium", path)))
                .forEach(address -> {
                    requireAlike(address.read(asOutsider), address.read(none));
                    if (address.isThereForMembers()) {
                        assertThat(address.read(own).status())
                                .as(address.path())
                                .isEqualTo(200);
                    }
                });
        requireAlike(asOutsider.register(gateway, "A-2"), none.register(gateway, "A-2"));
        assertThat(other.witness().audit(gateway)).hasSize(1);
    }

    @Test
    void theListOfConsortiaHoldsOnesOwnAlone() {
        Consortium own = platform.world().found("list-own");
        Consortium other = platform.world().found("list-other");

        Reply list = own.member().get(gateway, "/api/consortium/consortia");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).contains(own.id()).doesNotContain(other.id());
    }

    private static void requireAlike(Reply existing, Reply none) {
        assertThat(existing.status()).as("%s", existing.uri()).isEqualTo(404);
        assertThat(none.status()).as("%s", none.uri()).isEqualTo(404);
        assertThat(existing.at("/type")).isEqualTo("/problems/not-found");
        assertThat(neutral(existing)).isEqualTo(neutral(none));
        assertThat(new TreeSet<>(existing.headers().map().keySet()))
                .isEqualTo(new TreeSet<>(none.headers().map().keySet()));
    }

    /** Without what differs between any two requests: the address that was asked, and the trace. */
    private static String neutral(Reply reply) {
        return reply.body().replace("tenant-nobod", "tenant-other").replaceAll("\"traceId\":\"[0-9a-f]+\"", "");
    }

    /** A place in a consortium. */
    private record Address(String service, String path) {

        Reply read(Consortium consortium) {
            return Eventually.get(
                    "An answer at " + path,
                    () -> consortium
                            .member()
                            .get(RunningPlatform.shared().gateway().origin(), consortium.at(service, path)),
                    answer -> answer.status() != 503);
        }

        /** Not where its last name is of something that this test did not make. */
        boolean isThereForMembers() {
            return !path.endsWith("/ibm");
        }
    }
}
