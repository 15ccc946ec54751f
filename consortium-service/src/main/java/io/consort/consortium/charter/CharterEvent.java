package io.consort.consortium.charter;

import io.consort.consortium.ConsortiumEvent;

/** What happens to a consortium's charter. */
public sealed interface CharterEvent extends ConsortiumEvent permits CharterAdopted, CharterAmended {

    @Override
    default String subject() {
        return "charter";
    }
}
