package io.consort.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class WayBackTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/c/sematech",
                "/c/sematech/motions/M-1.2?tab=votes&after=a%2Fb",
                "/org/ibm?name=%E4%B8%AD",
                "/c/a..b/",
                "/c/x?back=/c/y"
            })
    void leadsBackToAPathOfThisOrigin(String way) {
        assertThat(WayBack.asked(asking(way))).hasValue(way);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "c/sematech",
                "https://evil.example/",
                "javascript:alert(1)",
                "//evil.example",
                "///evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "/c\\..\\evil",
                "/%2Fevil.example",
                "/%2f%2fevil.example",
                "/%5Cevil.example",
                "/%5cevil.example",
                "/%252Fevil.example",
                "/./evil",
                "/..//evil.example",
                "/c/../..//evil.example",
                "/c/..",
                "/%2e%2e//evil.example",
                "/\t/evil.example",
                "/\r\nSet-Cookie: a=b",
                "/%0d%0aSet-Cookie:a=b",
                "/%09/evil.example",
                "/c?x=%00",
                "/c?x=%7F",
                "/c\u0000",
                "/a b",
                "/c#//evil.example",
                "/%",
                "/%zz",
                "/@evil.example\u2028"
            })
    void refusesWhatMayBeReadAsAnotherOrigin(String way) {
        assertThat(WayBack.asked(asking(way))).isEmpty();
    }

    @Test
    void refusesWhatIsTooLongForACookie() {
        assertThat(WayBack.asked(asking("/" + "a".repeat(499)))).isPresent();
        assertThat(WayBack.asked(asking("/" + "a".repeat(500)))).isEmpty();
    }

    private static MockHttpServletRequest asking(String way) {
        var request = new MockHttpServletRequest();
        request.setParameter("return", way);
        return request;
    }
}
