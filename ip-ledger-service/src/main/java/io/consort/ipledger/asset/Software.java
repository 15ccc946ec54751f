package io.consort.ipledger.asset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What matters about software.
 *
 * @param version of which the registration speaks
 * @param languages it is written in
 * @param licence on which it is given to others, as an SPDX expression, for example {@code Apache-2.0}
 * @param contains licences of what others wrote and it contains, as SPDX expressions
 * @param repository where its source is kept
 */
public record Software(
        String version,
        List<String> languages,
        String licence,
        List<String> contains,
        @Nullable String repository) implements Particulars {

    public Software {
        Wording.require("/version", version);
        languages = Wording.requireEach("/languages", languages);
        Wording.requireLicence("/licence", licence);
        contains = Wording.requireFew("/contains", contains);
        contains.forEach(each -> Wording.requireLicence("/contains", each));
        Wording.requireIfAny("/repository", repository);
    }
}
