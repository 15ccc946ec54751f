package io.consort.consortium.founding;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A charter to begin with, as data that anyone can read.
 *
 * @param about what it is for and how it decides, in a few sentences
 * @param model the model that it was written for; null where it suits several
 * @param sources where its facts come from; none where it was written for this platform
 * @param parameters what it leaves open
 */
public record TemplateSheet(
        TemplateId id,
        String name,
        String about,
        @Nullable Model model,
        List<String> sources,
        List<Parameter> parameters) {

    public TemplateSheet {
        sources = List.copyOf(sources);
        parameters = List.copyOf(parameters);
    }

    /**
     * Something that a template leaves open.
     *
     * @param usual for an amount, how much it is where nothing is said, by currency; in another currency it has to be said. Null
     *     for what always has to be
     */
    public record Parameter(
            String name, Kind kind, String about, @Nullable Map<String, String> usual) {

        public Parameter {
            usual = usual == null ? null : Collections.unmodifiableSortedMap(new TreeMap<>(usual));
        }

        /** What it is in a currency where nothing is said; empty where it has to be said. */
        public Optional<String> in(@Nullable String currency) {
            return usual == null || currency == null ? Optional.empty() : Optional.ofNullable(usual.get(currency));
        }

        /** What is put in its place. */
        public enum Kind {
            /** An organisation on the register, by its id. */
            ORGANISATION,
            /** ISO 4217. */
            CURRENCY,
            /** Money, in the currency that is filled in, as a decimal. */
            AMOUNT
        }
    }
}
