package io.consort.consortium.clause;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A language in which a charter is spoken of, with its messages in {@code wording_<language>.properties}. */
public final class Language {

    public static final Language EN = new Language(Locale.ENGLISH);
    public static final Language ZH = new Language(Locale.CHINESE);

    static final String WITHIN = "within";

    private final Locale locale;
    private final Map<String, String> messages;

    private Language(Locale locale) {
        this.locale = locale;
        this.messages = read("/wording_" + locale + ".properties");
    }

    private static Map<String, String> read(String path) {
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Language.class.getResourceAsStream(path)), StandardCharsets.UTF_8)) {
            Properties read = new Properties();
            read.load(in);
            return read.stringPropertyNames().stream()
                    .collect(Collectors.toUnmodifiableMap(Function.identity(), read::getProperty));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /**
     * A phrase in this language.
     *
     * @throws NullPointerException when it has no such message
     */
    public String say(Phrase phrase) {
        Object[] said = phrase.arguments().stream()
                .map(each -> each instanceof Phrase inner ? say(inner) : each)
                .toArray();
        return this == EN && phrase.code().equals(WITHIN)
                ? within(said[0].toString())
                : new MessageFormat(message(phrase.code()), locale).format(said);
    }

    private String message(String code) {
        return Objects.requireNonNull(messages.get(code), code);
    }

    /** The messages, by their keys. */
    Map<String, String> messages() {
        return messages;
    }

    private static String within(String name) {
        boolean word = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
