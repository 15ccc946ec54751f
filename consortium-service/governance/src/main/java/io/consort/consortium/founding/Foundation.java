package io.consort.consortium.founding;

import io.consort.consortium.Wording;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a consortium is, from its first day.
 *
 * @param purpose in a few sentences
 * @param foundedOn its first day; nobody is a member before it
 */
public record Foundation(
        String name,
        Model model,
        Strategy strategy,
        @Nullable String purpose,
        LocalDate foundedOn) {
    public Foundation {
        name = Wording.require("/name", name, 200);
        purpose = purpose == null ? null : Wording.require("/purpose", purpose, 1_000);
    }
}
