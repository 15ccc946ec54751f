package io.consort.consortium.founding;

import io.consort.consortium.charter.CharterDraft;
import io.consort.kernel.problem.DomainException;
import java.util.List;
import java.util.Map;

/** The charters that there are to begin with. */
public interface Templates {

    /** All of them, by id. */
    List<TemplateSheet> sheets();

    /**
     * A template with everything filled in that it leaves open.
     *
     * @param strategy chooses thresholds and times where the template has them by strategy
     * @param parameters one for each of the template's
     * @throws DomainException REFUSED {@code template-unknown}; INVALID, pointing to {@code /parameters/<name>}, for one that
     *     is missing, not there, or not of its kind
     */
    default CharterDraft fill(TemplateId template, Strategy strategy, Map<String, String> parameters) {
        return fill(template, strategy, parameters, "{}");
    }

    /**
     * The same with what the charter says otherwise than the template.
     *
     * @param departures a JSON object: a merge patch (RFC 7396), but that a list of things with ids can be changed by an object that
     *     has, by its id, what changes in each; null takes away, and something of another kind takes the place of all that was there
     * @throws DomainException INVALID besides, pointing to {@code /departures}, when it would be no charter
     */
    CharterDraft fill(TemplateId template, Strategy strategy, Map<String, String> parameters, String departures);
}
