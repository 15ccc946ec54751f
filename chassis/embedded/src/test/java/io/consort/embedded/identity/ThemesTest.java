package io.consort.embedded.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemesTest {

    private static final Path THEMES = Path.of("..", "..", "k8s", "docker", "themes");
    private static final Pattern ARGUMENT = Pattern.compile("\\{\\d}");

    @Test
    void arePlacedAsTheyLieWithTheImage(@TempDir Path home) throws IOException {
        Themes.place(home);
        try (var files = Files.walk(THEMES)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(THEMES::relativize)
                            .map(Path::toString))
                    .containsExactlyInAnyOrderElementsOf(Themes.FILES)
                    .allSatisfy(each -> assertThat(home.resolve("themes").resolve(each))
                            .hasSameBinaryContentAs(THEMES.resolve(each)));
        }
    }

    @Test
    void takeThePlaceOfWhatKeycloakHasCompressed(@TempDir Path home) throws IOException {
        Path earlier = home.resolve(Path.of("data", "tmp", "kc-gzip-cache", "jfgk5", "consort.css.gz"));
        Files.createDirectories(earlier.getParent());
        Files.writeString(earlier, "earlier");

        Themes.place(home);
        assertThat(earlier).doesNotExist();

        Files.createDirectories(earlier.getParent());
        Files.writeString(earlier, "of these");
        Themes.place(home);
        assertThat(earlier).exists();
    }

    /** Chinese may say more: what Keycloak itself says in English alone. */
    @ParameterizedTest
    @ValueSource(strings = {"login", "email"})
    void sayInChineseWhatTheySayInEnglish(String part) throws IOException {
        Properties english = messages(part, "en");
        Properties chinese = messages(part, "zh_CN");
        assertThat(english.stringPropertyNames()).isNotEmpty().allSatisfy(key -> {
            assertThat(chinese.getProperty(key)).as(key).isNotEqualTo(english.getProperty(key));
            assertThat(arguments(chinese, key)).as(key).isEqualTo(arguments(english, key));
        });
    }

    private static Properties messages(String part, String language) throws IOException {
        Properties messages = new Properties();
        try (Reader file = Files.newBufferedReader(
                THEMES.resolve(Path.of("consort", part, "messages", "messages_" + language + ".properties")))) {
            messages.load(file);
        }
        return messages;
    }

    private static TreeSet<String> arguments(Properties messages, String key) {
        return ARGUMENT.matcher(messages.getProperty(key))
                .results()
                .map(match -> match.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
