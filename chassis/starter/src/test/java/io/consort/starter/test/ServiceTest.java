package io.consort.starter.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;

/** Starts the service on a free port, with a store in memory. Inject {@link Api} to call it. */
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "consort.ledger.signing-key=training",
            "consort.ledger.origin=test",
            "consort.identity.issuer=" + TokenIssuer.ISSUER,
            "spring.autoconfigure.exclude=org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration",
        })
@Import(ServiceTestConfiguration.class)
public @interface ServiceTest {}
