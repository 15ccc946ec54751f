package io.consort.starter.web;

import io.consort.kernel.authority.Authority;
import io.consort.kernel.authority.Authority.Capacity;
import io.consort.kernel.identity.Actor;
import io.consort.kernel.identity.OrganisationId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Who may call an endpoint. The standings in a consortium grow from {@link #FORMER} to {@link #SECRETARIAT}, and a higher one
 * may do what a lower one may; the other roles stand alone and never imply a standing.
 */
public enum Role {
    /** Anyone, without signing in. */
    PUBLIC,
    /** Anyone who has signed in. */
    SIGNED_IN,
    /** An organisation whose membership has ended: it may read what concerns it by name, and check proofs. */
    FORMER,
    /** An organisation that is invited and has not acceded. */
    INVITED,
    /** An organisation that may read. */
    OBSERVER,
    /** A member in good standing. */
    MEMBER,
    /** The organisation that keeps the consortium's office. */
    SECRETARIAT,
    /** An administrator of the platform, who manages tenants and sees none of their content. */
    ADMINISTRATOR,
    /** One of the platform's own services. */
    SERVICE;

    /** Whether it is a standing in a consortium. */
    public boolean isStanding() {
        return compareTo(FORMER) >= 0 && compareTo(SECRETARIAT) <= 0;
    }

    /** On what someone of this role acts. */
    Authority authority(Actor actor) {
        return switch (this) {
            case FORMER -> own(Capacity.FORMER, actor);
            case INVITED -> own(Capacity.INVITED, actor);
            case OBSERVER -> own(Capacity.OBSERVER, actor);
            case MEMBER -> own(Capacity.MEMBER, actor);
            case SECRETARIAT -> own(Capacity.SECRETARIAT, actor);
            case ADMINISTRATOR -> new Authority.Administrator();
            case PUBLIC, SIGNED_IN, SERVICE -> own(Capacity.PERSON, actor);
        };
    }

    private static Authority own(Capacity capacity, Actor actor) {
        return new Authority.OwnRight(
                capacity,
                actor.organisation()
                        .map(OrganisationId::value)
                        .orElseGet(() -> actor.person().value()));
    }

    /** As it is written where callers read it: {@code signed-in}. */
    public String title() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All who may do what is open to some: of the standings also the higher ones. */
    public static List<Role> sufficing(Role... open) {
        return Arrays.stream(values()).filter(role -> role.suffices(open)).toList();
    }

    /** Whether someone of this role may do what is open to the others. */
    boolean suffices(Role[] open) {
        return Arrays.stream(open)
                .anyMatch(role -> role == this || (isStanding() && role.isStanding() && compareTo(role) >= 0));
    }
}
