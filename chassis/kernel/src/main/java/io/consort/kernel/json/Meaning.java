package io.consort.kernel.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a component of a record means to whoever fills it in or reads it: its words and its example in the API document, and in the schemas that are
 * made as that is. So a command that is the body of a request needs no second record that is only described.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Meaning {

    /** In a sentence without its full stop; empty where the name says it. */
    String value() default "";

    /** As a request would write it; empty where there is none. */
    String example() default "";
}
