package io.consort.starter.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Who may call this endpoint. A service with an endpoint that lacks it does not start. */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Access {

    /** The roles; of the standings, the lowest. */
    Role[] value();

    /** Where it is open to {@link Role#SERVICE}: to which services. Every other is refused. */
    Peer[] services() default {};
}
