package io.consort.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotBlank;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RendezvousTest {

    private static final int CONSORTIA = 2_000;

    @Property
    void theOrderDoesNotDependOnHowReplicasAreListed(
            @ForAll @IntRange(min = 2, max = 9) int count, @ForAll @NotBlank String consortium) {
        var listed = replicas(count);

        assertThat(Rendezvous.order(listed.reversed(), consortium))
                .isEqualTo(Rendezvous.order(listed, consortium))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Property
    void whenOneGoesTheOrderOfTheOthersStays(
            @ForAll @IntRange(min = 2, max = 9) int count, @ForAll int which, @ForAll @NotBlank String consortium) {
        var all = replicas(count);
        var gone = all.get(Math.floorMod(which, count));
        var left = all.stream().filter(replica -> !replica.equals(gone)).toList();

        var expected = new ArrayList<>(Rendezvous.order(all, consortium));
        expected.remove(gone);

        assertThat(Rendezvous.order(left, consortium)).isEqualTo(expected);
    }

    @Property(tries = 20)
    void eachHasAboutItsShare(@ForAll @IntRange(min = 2, max = 6) int count) {
        var shares = IntStream.range(0, CONSORTIA)
                .mapToObj(number -> Rendezvous.order(replicas(count), "consortium-" + number)
                        .getFirst())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));

        assertThat(shares.values())
                .hasSize(count)
                .allSatisfy(share ->
                        assertThat(share).isBetween(CONSORTIA * 8L / 10 / count, CONSORTIA * 12L / 10 / count));
    }

    @Test
    void whatIsOfNoConsortiumGoesAnywhere() {
        var first = IntStream.range(0, 200)
                .mapToObj(_ -> Rendezvous.order(replicas(3), "").getFirst())
                .collect(Collectors.toSet());

        assertThat(first).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "/api/ip-ledger/consortia/sematech/assets/A-1, sematech",
        "/api/ip-ledger/consortia/sematech, sematech",
        "/api/ip-ledger/tries/consortia/sematech/assets/A-1, sematech",
        "/api/ip-ledger/tries/consortia/sematech, sematech",
        "/api/ip-ledger/tries/other/sematech, ''",
        "/api/ip-ledger/tries, ''",
        "/api/consortium/consortia, ''",
        "/api/ip-ledger/ledger/verifier-key, ''",
        "/api/consortium/people/consortia/x, ''",
    })
    void aPathNamesItsConsortium(String path, String consortium) {
        assertThat(Rendezvous.consortium(path)).isEqualTo(consortium);
    }

    private static List<Replica> replicas(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Replica("ip-ledger", new HttpHost("http", "10.0.7." + number, 8080)))
                .toList();
    }
}
