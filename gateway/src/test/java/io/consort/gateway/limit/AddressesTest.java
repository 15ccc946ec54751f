package io.consort.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.consort.edge.problem.Refusal;
import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class AddressesTest {

    private static final Budget ANY = new Budget(1, 1);

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            # from         | what the header says                             | whose it is
            192.0.2.9      | none                                             | 192.0.2.9
            192.0.2.9      | 198.51.100.1                                     | 192.0.2.9
            10.1.0.7       | none                                             | 10.1.0.7
            10.1.0.7       | 198.51.100.1                                     | 198.51.100.1
            10.1.0.7       | 203.0.113.5, 198.51.100.1                        | 198.51.100.1
            10.1.0.7       | 203.0.113.5, 198.51.100.1, 10.1.0.8              | 198.51.100.1
            10.1.0.7       | 10.1.0.9, 10.1.0.8                               | 10.1.0.9
            10.1.0.7       | 203.0.113.5, 10.1.0.9, 198.51.100.1              | 198.51.100.1
            10.1.0.7       | unknown                                          | 10.1.0.7
            10.1.0.7       | 203.0.113.5, nonsense, 10.1.0.8                  | 10.1.0.8
            10.1.0.7       | 198.51.100.1:4711                                | 198.51.100.1
            10.1.0.7       | [2001:db8::17]:4711                              | 2001:db8::17
            10.1.0.7       | 2001:db8::17                                     | 2001:db8::17
            10.1.0.7       | 203.0.113.5,                                     | 10.1.0.7
            10.1.0.7       | localhost                                        | 10.1.0.7
            fd00:1::5      | 198.51.100.1                                     | 198.51.100.1
            """)
    void believesTheProxiesThatAreTrustedAndNobodyElse(String from, String header, String whose) throws Exception {
        assertThat(addresses("X-Forwarded-For").of(request(from, "X-Forwarded-For", header)))
                .isEqualTo(Addresses.Network.of(InetAddress.ofLiteral(whose)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            for=198.51.100.1                                       | 198.51.100.1
            For="[2001:db8::17]:4711"; proto=https                 | 2001:db8::17
            proto=https;for=198.51.100.1;by=10.1.0.7               | 198.51.100.1
            for=203.0.113.5, for="198.51.100.1:80", for=10.1.0.8   | 198.51.100.1
            for=_hidden                                            | 10.1.0.7
            by=198.51.100.1                                        | 10.1.0.7
            """)
    void readsTheStandardHeaderWhereProxiesWriteThat(String header, String whose) throws Exception {
        assertThat(addresses("Forwarded").of(request("10.1.0.7", "Forwarded", header)))
                .isEqualTo(Addresses.Network.of(InetAddress.ofLiteral(whose)));
    }

    @Test
    void doesNotReadTheHeaderThatTheProxyHandsOnFromStrangers() throws Exception {
        assertThat(addresses("X-Forwarded-For").of(request("10.1.0.7", "Forwarded", "for=198.51.100.1")))
                .isEqualTo(Addresses.Network.of(InetAddress.ofLiteral("10.1.0.7")));
    }

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2::1, 2001:db8:1:2:ffff::1, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "::ffff:192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false"
    })
    void takesAHouseholdsAddressesForOne(String one, String other, boolean same) {
        assertThat(Addresses.Network.of(InetAddress.ofLiteral(one))
                        .equals(Addresses.Network.of(InetAddress.ofLiteral(other))))
                .isEqualTo(same);
    }

    @Test
    void remembersABoundedNumberOfAddresses() {
        var buckets = new Buckets(new Budget(1, 1_000));

        for (var i = 0; i < 1_000_000; i++) {
            buckets.take(new Addresses.Network(i));
        }

        assertThat(buckets.size()).isLessThanOrEqualTo(Buckets.MOST);
    }

    @Test
    void doesNotForgetWhoAsksMostInAFloodOfAddresses() {
        var buckets = new Buckets(new Budget(1, 10));
        var eager = new Addresses.Network(-1);
        for (var i = 0; i < 10; i++) {
            buckets.take(eager);
        }

        assertThatThrownBy(() -> {
                    for (var i = 0; i < 100_000; i++) {
                        buckets.take(new Addresses.Network(i));
                        if (i % 100 == 0) {
                            buckets.take(eager);
                            buckets.take(eager);
                        }
                    }
                })
                .isInstanceOf(Refusal.class);
    }

    private static Addresses addresses(String header) {
        return new Addresses(
                new LimitProperties(List.of("10.1.0.0/16", "fd00:1::/32"), header, ANY, ANY, ANY, ANY, ANY));
    }

    private static MockHttpServletRequest request(String from, String name, String header) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(from);
        if (header != null) {
            request.addHeader(name, header);
        }
        return request;
    }
}
