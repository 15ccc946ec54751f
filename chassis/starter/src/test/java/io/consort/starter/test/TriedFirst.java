package io.consort.starter.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.TestPropertySource;

/** A test in which each act is tried before it is done, and must be answered alike: {@code @TriedFirst class TriedStoryTest extends StoryTest {}}. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@TestPropertySource(properties = Api.TRYING + "=true")
public @interface TriedFirst {}
