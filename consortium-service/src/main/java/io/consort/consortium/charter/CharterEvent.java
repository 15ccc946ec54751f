package io.consort.consortium.charter;

import io.consort.consortium.ConsortiumEvent;

/** What happens to a consortium's charter. */
public sealed interface CharterEvent extends ConsortiumEvent
        permits CharterAdopted, CharterProposed, CharterConsented, CharterAgreed, CharterAmended {

    @Override
    default String subject() {
        return "charter";
    }
}
