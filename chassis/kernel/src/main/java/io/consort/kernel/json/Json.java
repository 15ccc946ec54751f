package io.consort.kernel.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.smile.SmileFactory;
import tools.jackson.dataformat.smile.SmileMapper;
import tools.jackson.dataformat.smile.SmileWriteFeature;

/**
 * The mappers. Records need no annotations: an {@code Id} is its text, a sealed interface carries {@code kind}, an enum and a
 * kind are in kebab-case, a fraction is {@code "1/3"}, money is {@code {"amount","currency"}}, and what is not
 * {@code @Nullable} must be there.
 */
public final class Json {

    /** Deepest nesting that a request may have. */
    public static final int MAX_DEPTH = 32;

    /** Longest text, in characters, that a request may have in one field. */
    public static final int MAX_TEXT = 1_000;

    private Json() {}

    /** For entries, which this software wrote. */
    public static JsonMapper entries() {
        return habits(JsonMapper.builder(new JsonFactory())).build();
    }

    /** For requests, which anyone wrote: text is held to {@link #MAX_TEXT} and free of control characters. */
    public static JsonMapper requests() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxStringLength(100_000)
                        .maxNumberLength(40)
                        .maxNameLength(200)
                        .build())
                .build();
        return habits(JsonMapper.builder(factory))
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(new StrictTextModule(MAX_TEXT))
                .build();
    }

    /**
     * For snapshots: the same values in Smile, a compact binary form of JSON. Names are written out each time, since a reference to an
     * earlier one would change with all that comes before it; what is equal in one becomes one object again.
     */
    public static ObjectMapper snapshots() {
        SmileFactory factory = SmileFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .disable(SmileWriteFeature.CHECK_SHARED_NAMES)
                .build();
        return habits(SmileMapper.builder(factory))
                .addModule(new SharingModule())
                .build();
    }

    private static <M extends ObjectMapper, B extends MapperBuilder<M, B>> B habits(B builder) {
        return builder.annotationIntrospector(new RecordIntrospector())
                .addModule(new ConsortModule())
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS, MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(EnumFeature.READ_ENUMS_USING_TO_STRING, EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                        DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);
    }
}
