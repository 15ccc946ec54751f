package io.consort.testkit.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keycloak's own pages look as the platform does, in both languages. */
class LooksIT {

    private static final TestIdentity IDENTITY = TestIdentity.shared();
    private static final Pattern LINKED = Pattern.compile("href=\"(/resources/[^\"]*/consort/[^\"]*)\"");

    private final GatewayBrowser browser = new GatewayBrowser(IDENTITY);

    @BeforeAll
    static void aGateway() {
        IDENTITY.allowGateway(URI.create(GatewayBrowser.PUBLIC));
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"zh-CN, 登录 Consort", "en, Sign in to Consort"})
    void ofASignIn(String language, String title) {
        String page = browser.begin(Map.of("ui_locales", language)).body();

        assertThat(page).contains("lang=\"" + language + "\"", title);
        assertThat(page).contains("kc_locale=zh-CN", "kc_locale=en").doesNotContain("kc_locale=de");
        Matcher linked = LINKED.matcher(page);
        assertThat(linked.results().map(match -> match.group(1)))
                .hasSizeGreaterThanOrEqualTo(2)
                .anyMatch(each -> each.endsWith("/css/consort.css"))
                .anyMatch(each -> each.endsWith("/img/icon.svg"))
                .allSatisfy(each -> assertThat(
                                browser.get(IDENTITY.issuer().resolve(each)).statusCode())
                        .isEqualTo(200));
    }
}
