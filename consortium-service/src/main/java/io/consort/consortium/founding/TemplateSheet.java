package io.consort.consortium.founding;

import java.util.List;
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

    /** Something that a template leaves open. */
    public record Parameter(String name, Kind kind, String about) {

        /** What is put in its place. */
        public enum Kind {
            /** An organisation on the register, by its id. */
            ORGANISATION,
            /** ISO 4217. */
            CURRENCY
        }
    }
}
