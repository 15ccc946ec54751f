package io.consort.starter.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an endpoint does to a consortium, under the name by which motions propose it and charters reserve it. An endpoint that changes
 * something in a consortium and is open to its organisations has one, or the service does not start.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Act {

    /** Its name within the service, in kebab-case, for example {@code enact-scheme}. Never changes. */
    String value();

    /** Whom it binds. */
    Binds binds() default Binds.PARTIES;

    /** Whom an act binds. */
    enum Binds {
        /** Who does it, and nobody else. */
        ACTOR,
        /** Those whom its terms name, or who have a part in what they name. */
        PARTIES,
        /** Everyone in the consortium. */
        CONSORTIUM
    }
}
