package io.consort.testkit.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.consort.kernel.sentence.Language;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a service says, it says in both languages: the messages of its module and of all that it is built on. */
public abstract class LanguageContract {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    @Test
    void bothLanguagesHaveTheSameMessages() {
        assertThat(Language.ZH.messages().keySet())
                .hasSizeGreaterThan(10)
                .isEqualTo(Language.EN.messages().keySet());
    }

    /** A subject goes without saying in one language and not in the other; what is said of it does not. */
    @Test
    void bothLanguagesSayTheSameOfTheSame() {
        for (String key : Language.EN.messages().keySet()) {
            assertThat(arguments(Language.ZH, key)).as(key).isEqualTo(arguments(Language.EN, key));
        }
    }

    @Test
    void everyMessageCanBeRead() {
        for (Language language : List.of(Language.EN, Language.ZH)) {
            for (String key : language.messages().keySet()) {
                assertThat(new MessageFormat(language.messages().getOrDefault(key, ""), Locale.ROOT).toPattern())
                        .as(key)
                        .isNotEmpty();
            }
        }
    }

    @Test
    void whatIsSaidInChineseIsChinese() {
        Language.EN.messages().keySet().stream()
                .filter(key -> Language.EN
                        .messages()
                        .getOrDefault(key, "")
                        .replaceAll("\\{[^}]*}", "")
                        .chars()
                        .anyMatch(Character::isLetter))
                .forEach(key -> assertThat(Language.ZH.messages().getOrDefault(key, ""))
                        .as(key)
                        .containsPattern(HAN));
    }

    private static SortedSet<String> arguments(Language language, String key) {
        SortedSet<String> found = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(language.messages().getOrDefault(key, ""));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
