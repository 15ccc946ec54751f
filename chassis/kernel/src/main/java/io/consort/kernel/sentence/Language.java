package io.consort.kernel.sentence;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;

/** A language in which sentences are said, with its messages in every {@code wording_<language>.properties} on the class path. */
public final class Language {

    public static final Language EN = new Language(Locale.ENGLISH);
    public static final Language ZH = new Language(Locale.CHINESE);

    static final String WITHIN = "within";

    private final Map<String, String> messages;
    private final Map<String, MessageFormat> formats;

    private Language(Locale locale) {
        this.messages = read("wording_" + locale + ".properties");
        this.formats = messages.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, each -> new MessageFormat(each.getValue(), locale)));
    }

    private static Map<String, String> read(String path) {
        Map<String, String> messages = new HashMap<>();
        try {
            List<URL> all = Collections.list(Language.class.getClassLoader().getResources(path));
            for (URL one : all) {
                Properties read = new Properties();
                try (Reader in = new InputStreamReader(one.openStream(), StandardCharsets.UTF_8)) {
                    read.load(in);
                }
                read.stringPropertyNames().forEach(code -> {
                    if (messages.put(code, read.getProperty(code)) != null) {
                        throw new IllegalStateException(path + " says " + code + " twice on the class path");
                    }
                });
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return Map.copyOf(messages);
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
                : format(phrase.code()).format(said);
    }

    /** One of its own for each use, since they are not for several threads at once; a copy costs less than reading the message again. */
    private MessageFormat format(String code) {
        return (MessageFormat) Objects.requireNonNull(formats.get(code), code).clone();
    }

    /** The messages, by their codes. */
    public Map<String, String> messages() {
        return messages;
    }

    private static String within(String name) {
        boolean word = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
