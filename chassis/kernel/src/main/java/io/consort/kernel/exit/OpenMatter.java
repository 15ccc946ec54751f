package io.consort.kernel.exit;

import io.consort.kernel.identity.OrganisationId;
import io.consort.kernel.sentence.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that must be dealt with before a consortium can be dissolved: then all leave at once, and nobody is left to do it.
 * It is said by the message {@code matter.<rule>}, with what is filled in.
 *
 * @param subject what, as a path within the ledger
 * @param rule which rule, in kebab-case
 * @param reason why, and so what would help
 * @param actor who must act: an organisation's id, or {@code secretariat}; null where it is not one alone
 */
public record OpenMatter(
        String subject,
        String rule,
        Sentence reason,
        @Nullable String actor) {

    private static final String SECRETARIAT = "secretariat";

    /** One that the consortium's office deals with. */
    public static OpenMatter ofSecretariat(String subject, String rule, Object... arguments) {
        return new OpenMatter(subject, rule, reason(rule, arguments), SECRETARIAT);
    }

    /** One that an organisation deals with. */
    public static OpenMatter of(OrganisationId actor, String subject, String rule, Object... arguments) {
        return new OpenMatter(subject, rule, reason(rule, arguments), actor.value());
    }

    /** One that an organisation deals with, where there is one. */
    public static OpenMatter of(Optional<OrganisationId> actor, String subject, String rule, Object... arguments) {
        return actor.map(organisation -> of(organisation, subject, rule, arguments))
                .orElseGet(() -> ofNobody(subject, rule, arguments));
    }

    /** One that nobody deals with alone. */
    public static OpenMatter ofNobody(String subject, String rule, Object... arguments) {
        return new OpenMatter(subject, rule, reason(rule, arguments), null);
    }

    private static Sentence reason(String rule, Object... arguments) {
        return Sentence.of("matter." + rule, arguments);
    }
}
