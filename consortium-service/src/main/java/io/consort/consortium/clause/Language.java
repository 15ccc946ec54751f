package io.consort.consortium.clause;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A language in which a charter is spoken of, with its messages in {@code wording_<language>.properties}. */
public final class Language {

    public static final Language EN = new Language(Locale.ENGLISH);
    public static final Language ZH = new Language(Locale.CHINESE);

    static final String WITHIN = "within";

    private final Locale locale;
    private final ResourceBundle messages;

    private Language(Locale locale) {
        this.locale = locale;
        this.messages = ResourceBundle.getBundle(
                "wording", locale, Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /**
     * A phrase in this language.
     *
     * @throws java.util.MissingResourceException when it has no such message
     */
    public String say(Phrase phrase) {
        Object[] said = phrase.arguments().stream()
                .map(each -> each instanceof Phrase inner ? say(inner) : each)
                .toArray();
        return this == EN && phrase.code().equals(WITHIN)
                ? within(said[0].toString())
                : new MessageFormat(messages.getString(phrase.code()), locale).format(said);
    }

    /** The messages, by their keys. */
    ResourceBundle messages() {
        return messages;
    }

    private static String within(String name) {
        boolean word = name.length() > 1 && !Character.isUpperCase(name.charAt(1));
        return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
    }
}
